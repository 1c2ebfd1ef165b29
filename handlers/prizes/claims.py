"""Whose prize a button is about, and what a claim gives."""

from __future__ import annotations

from draws.draw import DrawId, Why
from draws.store import Draws
from handlers.desk import Desk
from handlers.routes import Misunderstood, Tap
from prizes.award import AwardId
from prizes.store import Prizes
from texts import keys


def own(tap: Tap, desk: Desk) -> AwardId:
    """Return the award of a tapped button; whoever held it until his time passed is told so."""
    id = tap.id(AwardId)
    award = desk.stores[Prizes].get(id)
    if award.customer == desk.customer.id:
        return id
    entry = desk.stores[Draws].entry_of(DrawId(award.draw), desk.customer.id)
    falls = desk.stores[Draws].falls(DrawId(award.draw)) if entry else ()
    if entry and any(fall.ordinal == entry.ordinal and fall.why is Why.EXPIRED for fall in falls):
        raise Misunderstood(keys.prize_expired(prize=award.prize, title=award.title))
    return id
