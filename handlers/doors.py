"""What stands on the cards that people come home to: each domain puts its own doors there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from chat.answers import Answers, Message, Say
from customers.team import ANYONE, Right
from handlers.desk import Desk
from texts.text import Text
from usecases.work import Work

TEAM: Final = "team"
"""The card of the team, as the name of what its doors stand within."""


HOME: Final = "home"
"""What the buttons of doors begin with."""


class Door(Struct, frozen=True):
    """A button on a card, and the list behind it, which takes the card's place.

    `name` stands in buttons that people keep, and never changes; of two names the one registered first opens.
    """

    name: str
    place: int
    """Its place from above, 0 the uppermost."""
    label: Callable[[Desk], Text | None]
    """What the button says, with how many there are; None: there is nothing behind it now."""
    shows: Callable[[Desk], Message]
    within: str = ""
    """The name of the door behind which it stands; empty: on the card itself."""
    right: Right = ANYONE
    looks_up: Callable[[Work], object] | None = None
    """What its list needs that takes long to read, as for a tap (see `handlers.routes.OnTap`)."""


def first_said(answers: Answers) -> Message:
    """Return the message that answers begin with."""
    return next(answer.message for answer in answers if isinstance(answer, Say))
