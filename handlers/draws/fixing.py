"""What follows when tickets are fixed: they are noted; and if they can never be drawn, that is said."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Message
from chat.records import Outbox, Stores
from customers.store import Audit
from draws.draw import Draw, DrawState
from draws.store import Draws
from texts import keys
from texts.text import Text


def fixed(draw: Draw, stores: Stores, now: datetime) -> Text | None:
    """Note what was fixed: first who holds no ticket, then the tickets.

    Returns what the team is to be told: that its word is waited for, or that the secret was lost meanwhile.
    """
    counted = stores[Draws].counted_out(draw.id)
    out = " ".join(f"{why}:{number}" for why, number in sorted(counted.items()))
    stores[Audit].note(now, None, "draw-excluded", f"draw:{draw.id} {out}".rstrip())
    hashed = f"draw:{draw.id} tickets:{draw.tickets} sha256:{draw.tickets_hash} head:{draw.head}"
    stores[Audit].note(now, None, "draw-fixed", hashed)
    if draw.state is DrawState.LOST:
        return lost(draw, stores, now)
    return (
        keys.draw_team_confirm(number=str(draw.id), title=draw.title) if draw.manner.confirmations else None
    )


def lost(draw: Draw, stores: Stores, now: datetime) -> Text:
    """Tell everyone who holds a ticket that it can never be drawn; return what the team is to be told."""
    stores[Audit].note(now, None, "draw-lost", f"draw:{draw.id}")
    text = keys.draw_told_lost(title=draw.title, draw=str(draw.id))
    stores[Outbox].tell(stores[Draws].people(draw.id), Message(texts=(text,)), f"lost:{draw.id}", now)
    return keys.draw_team_lost(number=str(draw.id), title=draw.title)
