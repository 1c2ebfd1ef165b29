"""What lead users ask of the place where they are kept: evidence, scores, what each told of himself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.asking import Ask
from leadusers.engagement import Deed, Event
from leadusers.evidence import Early, Ended, Kept, Settled, SettledId
from leadusers.gain import Need
from leadusers.profile import Profile, Question, Resource, Review, Solution, SolutionId, Told
from leadusers.weights import Weights
from polls.poll import PollId


class Counts(Struct, frozen=True):
    """Of how many people what is known; nobody of the team is counted."""

    agreed: int
    known: int
    """Of these, those with a total."""
    at_zero: int
    """Of these, those whose total is 0: they are on no list."""


class Scores(Protocol):
    """Where everybody stands who agreed to be ranked; of nobody else there is a row."""

    def begin(self, kept: Kept) -> Kept:
        """Keep somebody who agreed; who is there already stays as he is. Return him, held."""
        ...

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of him any more, score and evidence."""
        ...

    def find(self, customer: CustomerId) -> Kept | None:
        """Return where somebody stood when that was last reckoned; None: he did not agree."""
        ...

    def lock(self, customers: Collection[CustomerId]) -> list[Kept]:
        """Return those of them who agreed, held, in the order of their numbers."""
        ...

    def save(self, kept: Sequence[Kept]) -> None:
        """Keep where they stand now."""
        ...

    def ranked(self) -> Iterator[tuple[float, CustomerId, Kept]]:
        """Yield those with a total, the highest first, as `leadusers.leading.first` takes them."""
        ...

    def slice(self, after: CustomerId, limit: int) -> list[Kept]:
        """Return those with higher numbers, in the order of these, held."""
        ...

    def unknown(self, limit: int, offset: int) -> list[Kept]:
        """Return those of whom too little is known for a total, in the order of their numbers."""
        ...

    def at_zero(self, limit: int, offset: int) -> list[Kept]:
        """Return those whose total is 0, in the order of their numbers."""
        ...

    def counts(self) -> Counts:
        """Count who agreed, of whom enough is known, and who is at 0."""
        ...


class History(Protocol):
    """What everybody did, read from the rows that say it."""

    def of(self, customer: CustomerId, since: datetime, limit: int) -> list[Event]:
        """Return the latest that somebody did from an instant on, the latest first."""
        ...

    def counts(self, customer: CustomerId, since: datetime) -> Mapping[Deed, int]:
        """Count what somebody did from an instant on, by kind."""
        ...


class LookingBack(Protocol):
    """What is read of the past, to tell how well the score would have foretold."""

    def polls(self, limit: int) -> list[tuple[SettledId, datetime]]:
        """Return the latest polls of which evidence is written, and when they opened."""
        ...

    def took_part(self, poll: SettledId, limit: int) -> dict[CustomerId, bool]:
        """Return who of those who agreed took part, and whether he did better than anybody would have.

        Of more than are asked for: some, whoever they are, in no order that means anything.
        """
        ...

    def evidence(
        self, customers: Collection[CustomerId], before: datetime
    ) -> Mapping[CustomerId, Sequence[Early]]:
        """Return what some people's early choices had come to by an instant, of what had settled by then."""
        ...

    def needs(
        self, customers: Collection[CustomerId], before: datetime, half_life: timedelta
    ) -> Mapping[CustomerId, Need]:
        """Return what is known of their needs: of what they answered and asked for what they did before.

        An answer that was changed since is left out, and so is what was taken back: what it was is not kept.
        Ideas that were merged later still asked for two things on that day.
        """
        ...


class Rebuilding(Protocol):
    """Where it is kept by which weights all scores are reckoned, and how far that has come."""

    def state(self) -> tuple[Weights, CustomerId | None] | None:
        """Return them, and who was reckoned last; None for him: everybody was. None: never anybody."""
        ...

    def lock(self) -> tuple[Weights, CustomerId | None] | None:
        """Return the same, held against other transactions."""
        ...

    def save(self, weights: Weights, cursor: CustomerId | None) -> None:
        """Keep how far it has come."""
        ...

    def choices(self, kept: Sequence[Kept], half_life: timedelta) -> Mapping[CustomerId, Choices]:
        """Sum up all evidence of some people, who follow each other by their numbers."""
        ...

    def choices_of(
        self, customers: Collection[CustomerId], half_life: timedelta
    ) -> Mapping[CustomerId, Choices]:
        """Sum up all evidence of some people, whoever they are."""
        ...


class Settling(Protocol):
    """What has settled, who chose what in it, and the evidence that follows from both."""

    def closed_polls(self, limit: int) -> list[PollId]:
        """Return polls with hidden results that closed and are not settled yet, the oldest first."""
        ...

    def is_settled(self, poll: PollId) -> bool:
        """Tell whether a poll has settled."""
        ...

    def note_ideas(self, now: datetime, patience: timedelta, blind: timedelta) -> int:
        """Note ideas whose end is known by now: launched, declined, or so long on the board; return how many.

        Choices of an idea are blind for so long after it was published, or until its status first moved.
        """
        ...

    def pending(self, limit: int) -> list[Ended]:
        """Return ideas whose end is known and that are not settled yet, the oldest first."""
        ...

    def choosers(self, pending: Sequence[Ended]) -> tuple[Mapping[int, int], int]:
        """Count who chose each of these blindly, by their groups, and how many people that are in all."""
        ...

    def add(self, settled: Settled) -> Settled:
        """Keep what settled; return it with its number."""
        ...

    def step(self, settled: SettledId, cursor: int | None) -> None:
        """Keep how far its evidence is written."""
        ...

    def unwritten(self, limit: int) -> list[SettledId]:
        """Return those of which not all evidence is written, the oldest first."""
        ...

    def lock(self, settled: SettledId) -> Settled:
        """Return what settled, held against other transactions."""
        ...

    def chosen(self, settled: Settled, limit: int) -> tuple[Mapping[CustomerId, tuple[int, ...]], int | None]:
        """Return who of those who agreed chose what, from the cursor on, and where to go on; None: nowhere.

        Looks at so many ballots, or so many people who chose ideas. Nobody's own ideas are among the options.
        """
        ...

    def chosen_by(self, customer: CustomerId, since: datetime) -> list[tuple[Settled, tuple[int, ...]]]:
        """Return what somebody chose blindly from an instant on, in all that has settled."""
        ...

    def write(self, rows: Sequence[Early]) -> list[Early]:
        """Append evidence of people who are held; return the rows that were not there yet."""
        ...

    def evidence(self, customers: Collection[CustomerId]) -> Mapping[CustomerId, Sequence[Early]]:
        """Return all evidence of some people, in the order in which it became known."""
        ...


class Profiles(Protocol):
    """Where it is kept what those who agreed to be ranked told of themselves."""

    def begin(self, customer: CustomerId, since: datetime) -> None:
        """Keep that somebody agreed, and from when on what he did counts; the earliest he said."""
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

    def has(self, customer: CustomerId, resource: Resource, *, at_hand: bool | None, now: datetime) -> None:
        """Keep whether he has something at hand; None: he would rather not say."""
        ...

    def offered(self, customer: CustomerId) -> datetime | None:
        """Return when he was asked last whether he agrees, or said no; None: never."""
        ...

    def offer(self, customer: CustomerId, now: datetime) -> None:
        """Keep that he was asked whether he agrees, or said no."""
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
