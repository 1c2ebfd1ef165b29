"""Whose prize a button is about, and what a claim gives."""

from __future__ import annotations

from chat.answers import Answers, To
from draws.draw import DrawId, Why
from draws.store import Draws
from handlers.desk import Desk
from handlers.routes import Misunderstood, Tap
from prizes.award import Award, AwardId
from prizes.store import Prizes
from texts import keys
from usecases.prizes import awarding, presents
from usecases.prizes.awarding import given


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


def claimed(award: Award, desk: Desk) -> Answers:
    """Hand over what was just claimed; where it was offered, it stands as claimed."""
    return (*awarding.claimed(award, desk), *handed(award, desk))


def handed(award: Award, desk: Desk) -> Answers:
    """Give what a claim gives; asked again, the same again."""
    to = To(desk.person.messenger, desk.person.address, desk.customer.id)
    present = () if presents.attempts(award.id, desk.stores) else presents.sent(award, to, desk.stores)
    return (*given(award, desk.stores), *present)
