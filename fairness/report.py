"""How the groups fare, and whether the loyal fare worse than chance explains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median
from typing import Final, NamedTuple, Protocol

from msgspec import Struct

from fairness.loyalty import LOYAL, SEASON, WOOED, Group
from leadusers.usefulness import ENOUGH, Share, wilson
from suggestions.working_hours import WorkingHours

MONTH: Final = timedelta(days=30)
"""Who fell silent is looked for in the last so many days."""
PAST: Final = 3
"""They are compared with so many of the same length before."""
HALVED: Final = 1 / (2 * (PAST + 1))
"""The last month's share of all, were a segment half as lively as in its own past; of equal ones a fourth."""


class Measure(StrEnum):
    """What somebody can get more or less of."""

    WON = "won"
    """Of a group, how many won a prize and have not fallen out."""
    INVITED = "invited"
    """Of those of a group who agreed to be asked, how many were invited to a test."""
    ANSWERED = "answered"
    """Of what a group said and was promised an answer to that is due, how much was answered in time."""
    PROMPT = "prompt"
    """Of a group's answers, how many came as soon as half of all answers; what is in time may yet be late."""


COUNTED: Final = (Measure.WON, Measure.INVITED, Measure.ANSWERED)
"""What the rows tell; what is prompt is reckoned from how long answers took."""


class Worse(NamedTuple):
    """That a loyal group fares worse than another, more so than chance explains."""

    measure: Measure
    loyal: Group
    than: Group


class Segment(NamedTuple):
    """Who is compared with his own past: speakers of a `language`, or people of a `tier`."""

    kind: str
    name: str


class Lively(NamedTuple):
    """How many people of a segment did something in the last month, and in all the months before together."""

    now: int
    before: int


class Fallen(NamedTuple):
    """A segment that fell silent: so many people now, and so many a month before."""

    segment: Segment
    now: int
    before: int


class Counts(Protocol):
    """Where it is counted; the team itself is in no group."""

    def sizes(self, since: datetime, until: datetime) -> Mapping[Group, int]:
        """Count the people of each group, of a season from one instant up to another."""
        ...

    def measured(self, measure: Measure, since: datetime, until: datetime) -> Mapping[Group, tuple[int, int]]:
        """Count for each group how many got one of `COUNTED`, and of how many.

        Of `WON` only how many got it matters.
        """
        ...

    def answers(
        self, since: datetime, until: datetime
    ) -> Mapping[Group, Sequence[tuple[datetime, datetime]]]:
        """Return for each group when something was filed in that time, and when it was first answered."""
        ...

    def lively(self, months: Sequence[tuple[datetime, datetime]]) -> Mapping[Segment, Lively]:
        """Count who did something in each of these months, the last one first."""
        ...


class Report(Struct, frozen=True, kw_only=True):
    """How the groups fare over a season."""

    since: datetime
    until: datetime
    sizes: Mapping[Group, int]
    shares: Mapping[Measure, Mapping[Group, Share]]
    took: Mapping[Group, timedelta]
    """Half of a group's answers came within so much working time; of whom none was given, nothing."""
    worse: tuple[Worse, ...]
    unknown: tuple[Measure, ...]
    """Of which there is not enough to compare any loyal group with any other."""
    fallen: tuple[Fallen, ...]
    """The segments that fell silent, the once liveliest first."""


def report(counts: Counts, now: datetime, hours: WorkingHours) -> Report:
    """Return how the groups fared in the season that ends now."""
    since = now - SEASON
    sizes = counts.sizes(since, now)
    took = {group: hours.each_within(spans) for group, spans in counts.answers(since, now).items() if spans}
    shares = {each: _shares(counts, each, sizes, since, now) for each in COUNTED}
    shares[Measure.PROMPT] = prompt(took)
    months = [(now - (back + 1) * MONTH, now - back * MONTH) for back in range(PAST + 1)]
    return Report(
        since=since,
        until=now,
        sizes={group: sizes.get(group, 0) for group in Group},
        shares=shares,
        took={group: _median(each) for group, each in took.items()},
        worse=tuple(worse for each in Measure for worse in _worse(each, shares[each])),
        unknown=tuple(each for each in Measure if not _comparable(shares[each])),
        fallen=fallen(counts.lively(months)),
    )


def fares_worse(loyal: Share, other: Share) -> bool:
    """Tell whether a share lies below another one: enough is known of both, and their intervals do not meet.

    Two intervals of 95 % that do not meet differ at the one per cent level or so: Nathaniel Schenker, Jane F.
    Gentleman, "On judging the significance of differences by examining the overlap between confidence
    intervals", The American Statistician 55 (2001), 182-186. Stricter than a test, and seen in the numbers.
    """
    return loyal.enough and other.enough and loyal.high < other.low


def prompt(took: Mapping[Group, Sequence[timedelta]]) -> Mapping[Group, Share]:
    """Return of each group which share of its answers came as soon as half of all.

    A median test, by shares as the other measures: George W. Brown, Alexander M. Mood, "On median tests for
    linear hypotheses", Proceedings of the Second Berkeley Symposium (1951), 159-166.
    """
    every = [each for times in took.values() for each in times]
    middle = _median(every) if every else timedelta()
    counted = {group: sum(each <= middle for each in times) for group, times in took.items()}
    return {group: wilson(counted.get(group, 0), len(took.get(group, ()))) for group in Group}


def fallen(lively: Mapping[Segment, Lively]) -> tuple[Fallen, ...]:
    """Return the segments that were lively, and of which less than half came in the last month: surely so."""
    found = [
        Fallen(segment, each.now, round(each.before / PAST))
        for segment, each in lively.items()
        if each.before >= ENOUGH * PAST and wilson(each.now, each.now + each.before).high < HALVED
    ]
    return tuple(sorted(found, key=lambda each: (-each.before, each.segment)))


def _shares(
    counts: Counts, measure: Measure, sizes: Mapping[Group, int], since: datetime, until: datetime
) -> Mapping[Group, Share]:
    found = counts.measured(measure, since, until)
    if measure is Measure.WON:
        return {group: wilson(found.get(group, (0, 0))[0], sizes.get(group, 0)) for group in Group}
    return {group: wilson(*found.get(group, (0, 0))) for group in Group}


def _worse(measure: Measure, shares: Mapping[Group, Share]) -> list[Worse]:
    pairs = [(loyal, other) for loyal in LOYAL for other in WOOED]
    return [
        Worse(measure, loyal, other) for loyal, other in pairs if fares_worse(shares[loyal], shares[other])
    ]


def _comparable(shares: Mapping[Group, Share]) -> bool:
    return any(shares[each].enough for each in LOYAL) and any(shares[each].enough for each in WOOED)


def _median(took: Sequence[timedelta]) -> timedelta:
    return timedelta(seconds=median(each.total_seconds() for each in took))
