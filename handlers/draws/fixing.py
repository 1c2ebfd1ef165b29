"""What is noted when the tickets of a draw are fixed: first who holds none, then the tickets."""

from __future__ import annotations

from draws.draw import Draw
from handlers.desk import Stores


def fixed(draw: Draw, stores: Stores) -> None:
    """Note what was fixed: first who holds no ticket, then the tickets."""
    at = draw.fixed or draw.created
    counted = stores.draws.counted_out(draw.id)
    out = " ".join(f"{why}:{number}" for why, number in sorted(counted.items()))
    stores.audit.note(at, None, "draw-excluded", f"draw:{draw.id} {out}".rstrip())
    hashed = f"draw:{draw.id} tickets:{draw.tickets} sha256:{draw.tickets_hash} head:{draw.head}"
    stores.audit.note(at, None, "draw-fixed", hashed)
