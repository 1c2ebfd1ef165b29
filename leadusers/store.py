"""What lead users ask of the place where they are kept: what each told of himself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from customers.people import CustomerId
from leadusers.asking import Ask
from leadusers.gain import Need
from leadusers.profile import Profile, Question, Resource, Review, Solution, SolutionId, Told


class Profiles(Protocol):
    """Where it is kept what those who agreed to be ranked told of themselves."""

    def begin(self, customer: CustomerId, since: datetime) -> None:
        """Keep that somebody agreed, and from when on what he did counts."""
        ...

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of him any more: neither what he answered nor what he built."""
        ...

    def since(self, customer: CustomerId) -> datetime | None:
        """Return from when on what he did counts; None: nothing of it does."""
        ...

    def get(self, customer: CustomerId) -> Profile | None:
        """Return what he told of himself; None: he did not agree."""
        ...

    def need(self, customer: CustomerId) -> Need:
        """Return what is known of his need, but for how often he asked (see `asked_for`)."""
        ...

    def asked_for(self, customer: CustomerId, since: datetime) -> list[Ask]:
        """Return what he asked for from an instant on: his ideas, and support for those of others."""
        ...

    def ask(self, customer: CustomerId, now: datetime) -> None:
        """Keep that he was asked about his need."""
        ...

    def answer(self, customer: CustomerId, question: Question, told: Told) -> None:
        """Keep an answer, in place of the one before."""
        ...

    def has(self, customer: CustomerId, resource: Resource, *, at_hand: bool | None) -> None:
        """Keep whether he has something at hand; None: he would rather not say."""
        ...


class Solutions(Protocol):
    """Where it is kept what people built themselves."""

    def add(self, solution: Solution) -> Solution:
        """Keep one; return it with its number."""
        ...

    def find(self, id: SolutionId) -> Solution | None:
        """Return one, held against other transactions; None where its author took it back."""
        ...

    def of(self, customer: CustomerId) -> Sequence[Solution]:
        """Return all of one person, the oldest first."""
        ...

    def decide(self, id: SolutionId, review: Review, now: datetime) -> None:
        """Keep what a person said to one."""
        ...
