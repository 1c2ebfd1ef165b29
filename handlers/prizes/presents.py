"""The team's word on a present of which nobody knows whether it arrived."""

from __future__ import annotations

from chat.answers import Answers, Message, Redraw
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap
from prizes.award import Award, AwardId
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys
from usecases.prizes.presents import attempts, buttons, buy_again, take_word


def _uncertain(tap: Tap, desk: Desk) -> Award:
    """Return the award of a tapped button, locked, as long as its attempt is the one to be decided on."""
    award = desk.stores[Prizes].lock(tap.id(AwardId))
    if not buttons(award, desk.stores) or attempts(award.id, desk.stores) != tap.number(1):
        raise Misunderstood(keys.tap_outdated())
    return award


def arrived(tap: Tap, desk: Desk) -> Answers:
    """Take somebody's word that the winner has his present."""
    award = _uncertain(tap, desk)
    take_word(desk, award, desk.customer.id)
    desk.did(f"award:{award.id}")
    text = keys.fulfilled(prize=award.prize, place=str(award.place), number=str(award.draw))
    return (Redraw(Message(texts=(text,))),)


def again(tap: Tap, desk: Desk) -> Answers:
    """Buy a present once more, at somebody's word."""
    award = _uncertain(tap, desk)
    bought = buy_again(desk, award, desk.customer.id)
    desk.did(f"award:{award.id}")
    return (*bought, Redraw(Message(texts=(keys.desk_resent(count=len(bought)),))))


ROUTES = (
    OnTap("present-arrived", arrived, HAND_OVER),
    OnTap("present-again", again, HAND_OVER),
)
