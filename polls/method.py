"""What a voting method is: how ballots are checked, counted and brought into an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol

from msgspec import Struct

from polls.errors import PollError
from polls.outcome import Outcome
from polls.poll import Choice, Terms
from texts.text import Text

Choices = tuple[Choice, ...]
"""One ballot. What order and repetition mean is the method's: approval has each choice once, ascending."""


class BallotDisordered(PollError):
    """The choices are not in the order, or not as often, as the method writes them."""


class Profile(Struct, frozen=True):
    """Each distinct ballot and how often it was cast, withdrawn ones left out."""

    ballots: Mapping[Choices, int]

    @classmethod
    def of(cls, ballots: Iterable[Choices]) -> Profile:
        """Gather ballots."""
        return cls(Counter(ballot for ballot in ballots if ballot))

    @classmethod
    def of_counters(cls, votes: Mapping[Choice, int]) -> Profile:
        """Return the profile that gives these counts where votes add up: each vote a ballot of its own."""
        return cls({(choice,): number for choice, number in votes.items() if number})

    @property
    def voters(self) -> int:
        """How many ballots there are."""
        return sum(self.ballots.values())


class Ranking(Struct, frozen=True):
    """What a method makes of a profile: votes and places, both in the poll's option order."""

    votes: tuple[int, ...]
    places: tuple[int, ...]
    """From 1; equal options share a place and the next ones are left out: 1, 2, 2, 4."""


class Method(Protocol):
    """A voting method: one file in `polls/methods/`, where it is found by its `METHOD`."""

    name: str
    """As the team writes it after `method:`, and as it stands in the public file."""
    additive: bool
    """Whether votes add up, so that counters kept as votes come are tally enough."""

    def check(self, choices: Choices, terms: Terms) -> None:
        """Raise a PollError unless the ballot is within the rules; an empty one always is."""
        ...

    def counters(self, choices: Choices) -> Iterable[Choice]:
        """Yield the options whose counter this ballot raises, by one each time."""
        ...

    def tally(self, profile: Profile, terms: Terms) -> Ranking:
        """Count a profile of checked ballots. Where votes add up, a profile of counters gives the same."""
        ...

    def explain(self, terms: Terms, outcome: Outcome) -> list[Text]:
        """Say in words how the outcome came about, to someone who reads none of this."""
        ...


def by_votes(votes: Iterable[int]) -> Ranking:
    """Rank options by their votes alone."""
    counts = tuple(votes)
    place: dict[int, int] = {}
    for position, number in enumerate(sorted(counts, reverse=True), 1):
        place.setdefault(number, position)
    return Ranking(counts, tuple(place[number] for number in counts))
