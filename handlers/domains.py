"""What all domains say together, and how the things of one are spoken of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from chat.answers import Answers, Button
from customers.people import CustomerId
from customers.team import Right
from texts import keys
from texts.text import Text

if TYPE_CHECKING:
    from handlers.desk import Desk
    from handlers.waking import Waking

Subject = Mapping[str, str]
"""What something was done to, as in the audit log: `poll:7 chat:@readers`, part by part."""


def _unnamed(_: Subject, __: Desk) -> Text | None:
    return None


def _nowhere(_: str, __: Desk) -> Button | None:
    return None


def _anew(_: str, __: Desk) -> Text:
    return keys.edit_anew()


@dataclass(frozen=True)
class Thing:
    """How things of one kind are spoken of, whatever was done to them."""

    named: Callable[[Subject, Desk], Text | None] = _unnamed
    """Its name; None where there is nothing to name. Raises a domain's error for what is gone, ValueError."""
    leads: Callable[[str, Desk], Button | None] = _nowhere
    """The button to the one of this number."""
    too_late: Callable[[str, Desk], Text] = _anew
    """What can still be done with the one of this number, told to who changes a message after its effect."""


@dataclass(frozen=True)
class Matter:
    """Things of one kind that a day brings, in a line, and the button that leads to the first of them."""

    line: Text
    way: tuple[Button, ...] = ()


class Domains(Protocol):
    """What all domains say together, for the conversations that are about all of them."""

    def help(self, allowed: Callable[[Right], bool]) -> tuple[Text, ...]:
        """Return what is said of all that somebody of the team may do."""
        ...

    def told(self, error: Exception) -> tuple[Text, ...] | None:
        """Return what the person is told of an error; None when it is none of ours."""
        ...

    def thing(self, kind: str) -> Thing:
        """Return how things of a kind are spoken of; of an unknown one nothing is known."""
        ...

    def agenda(self, waking: Waking) -> Sequence[Matter]:
        """Return what this local day brings the team, and what waits for it."""
        ...

    def forget(self, customer: CustomerId, waking: Waking) -> Answers:
        """Erase a person, and return what others are told of it."""
        ...
