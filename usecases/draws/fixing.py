"""What follows when tickets are fixed: they are noted; and if they can never be drawn, that is said."""

from __future__ import annotations

from chat.answers import Answers, Message, Tell
from draws.draw import Draw, DrawState
from draws.store import Draws
from texts import keys
from texts.text import Text
from usecases.work import Work


def fixed(draw: Draw, work: Work) -> tuple[Text | None, Answers]:
    """Note what was fixed: first who holds no ticket, then the tickets.

    Returns what the team is to be told, that its word is waited for, or that the secret was lost meanwhile;
    and in that case what the holders of tickets are told.
    """
    counted = work.stores[Draws].counted_out(draw.id)
    out = " ".join(f"{why}:{number}" for why, number in sorted(counted.items()))
    work.audit("draw-excluded", f"draw:{draw.id} {out}".rstrip())
    hashed = f"draw:{draw.id} tickets:{draw.tickets} sha256:{draw.tickets_hash} head:{draw.head}"
    work.audit("draw-fixed", hashed)
    if draw.state is DrawState.LOST:
        return lost(draw, work)
    waits = keys.draw_team_confirm(number=str(draw.id), title=draw.title)
    return (waits if draw.manner.confirmations else None), ()


def lost(draw: Draw, work: Work) -> tuple[Text, Answers]:
    """Return what the team, and everyone who holds a ticket, is told: it can never be drawn."""
    work.audit("draw-lost", f"draw:{draw.id}")
    message = Message(texts=(keys.draw_told_lost(title=draw.title, draw=str(draw.id)),))
    notice = Tell(people=work.stores[Draws].people(draw.id), message=message, key=f"lost:{draw.id}")
    return keys.draw_team_lost(number=str(draw.id), title=draw.title), (notice,)
