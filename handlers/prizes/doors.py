"""What stands of prizes on the cards that people come home to."""

from __future__ import annotations

from chat.answers import Message
from handlers.desk import Desk
from handlers.doors import TEAM, Door, first_said
from handlers.prizes import own_prizes
from handlers.prizes.prize_desk import BY_HAND
from prizes.award import Award, State
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys
from texts.text import Text
from usecases.buttons import desk_button


def _own_count(desk: Desk) -> Text:
    return keys.home_own_prizes(count=own_prizes.held(desk))


def _own(desk: Desk) -> Message:
    return first_said(own_prizes.own(desk))


def _waiting(desk: Desk) -> list[Award]:
    return list(desk.stores[Prizes].having(State.CLAIMED, BY_HAND))


def _to_hand_over(desk: Desk) -> Text | None:
    count = len(_waiting(desk))
    return keys.home_hand_over(count=count) if count else None


def _desks(desk: Desk) -> Message:
    """Name the draws whose prizes wait, each with the way to its desk."""
    waiting = _waiting(desk)
    draws = dict.fromkeys(each.draw for each in waiting)
    title = keys.home_hand_over(count=len(waiting))
    return Message(texts=(title,), buttons=tuple(desk_button(draw) for draw in draws))


DOORS = (
    Door("own-prizes", 30, _own_count, _own, within="mine"),
    Door("hand-over", 50, _to_hand_over, _desks, TEAM, HAND_OVER),
)
