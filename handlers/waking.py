"""The clock's desk, at which what is due is done, and what all domains say together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from chat.answers import Answers
from chat.events import Said
from customers.people import CustomerId
from customers.team import Right
from handlers.agenda import Matter
from handlers.things import Thing
from handlers.timeline import Touchpoint
from texts.text import Text
from usecases.work import Work

if TYPE_CHECKING:
    from handlers.agreements import Agreement
    from handlers.desk import Desk
    from handlers.doors import Door


@dataclass(frozen=True)
class Waking(Work):
    """The clock's desk: nobody asks, time has passed."""

    domains: Domains


Errand = Callable[[Waking], Answers]
"""What is due, done in a transaction of its own: a use case needs no more than its `Work`."""


class Domains(Protocol):
    """What all domains say together, for the conversations that are about all of them."""

    @property
    def doors(self) -> Sequence[Door]:
        """What stands on the cards that people come home to."""
        ...

    @property
    def agreements(self) -> Sequence[Agreement]:
        """What consents are asked for, in the order of their purposes."""
        ...

    def help(self, allowed: Callable[[Right], bool]) -> tuple[Text, ...]:
        """Return what is said of all that somebody of the team may do."""
        ...

    def words_for(self, error: Exception) -> tuple[Text, ...] | None:
        """Return what the person is told of an error; None when it is none of ours."""
        ...

    def thing(self, kind: str) -> Thing:
        """Return how things of a kind are spoken of; of an unknown one nothing is known."""
        ...

    def changed(self, event: Said, desk: Desk) -> Answers | None:
        """Let the domain that keeps what was written take the change of it; None where none does."""
        ...

    def agenda(self, work: Work) -> Sequence[Matter]:
        """Return what this local day brings the team, and what waits for it."""
        ...

    def timeline(self, customer: CustomerId, work: Work) -> Sequence[Touchpoint]:
        """Return what passed between one customer and us, in any order."""
        ...

    def given(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what a customer gave us, for which he is thanked when he wants to hear nothing more."""
        ...

    def left_open(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what is said of what a customer waits for when he wants to hear nothing more."""
        ...

    def given_up(self, customer: CustomerId, work: Work) -> tuple[Text, ...]:
        """Return what is said, before a customer erases himself, of what he gives up with it."""
        ...

    def within_reach(self, customer: CustomerId, work: Work) -> Answers:
        """Return what others see once somebody wants to hear nothing more, or writes again."""
        ...

    def forget(self, customer: CustomerId, work: Work) -> Answers:
        """Erase a person, and return what others are told of it."""
        ...

    def unite(self, goes: CustomerId, stays: CustomerId, work: Work) -> Answers:
        """Let one account join another of the same person, and return what others are told of it."""
        ...
