"""A week of voices in figures: what came, what was answered in time, what rises, who has fallen silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from statistics import median
from typing import Final, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from suggestions.kind import Kind
from suggestions.voice import Status, Voice, VoiceId
from suggestions.working_hours import WorkingHours

RISING: Final = 3
"""So many ideas that rise are named."""
BEFORE: Final = timedelta(weeks=4)
"""A segment is silent that spoke in as many weeks before."""
SPOKE: Final = 4
"""So often it spoke then at the least: once a week."""
ANSWERED_OF: Final = timedelta(days=90)
"""Answers and promises are looked for among voices that are no older."""


UNITS: Final = (("hours", timedelta(hours=1)), ("minutes", timedelta(minutes=1)))
"""A working day has no length of its own: one may be short and another long."""


class Segment(NamedTuple):
    """Who is compared: speakers of a `language`, or people of a `tier`."""

    kind: str
    name: str


class Answers(NamedTuple):
    """How promises were kept whose time came within the week, and from when to when each answer took."""

    promised: int
    kept: int
    took: Sequence[tuple[datetime, datetime]]
    """When something was filed, and when it was first answered."""


class Idea(NamedTuple):
    """An idea that is named, and how many came to support it within the week."""

    id: VoiceId
    title: str
    """Empty where not everybody can read it: it may say who wrote it."""
    gained: int = 0


class Silent(NamedTuple):
    """A segment of which nobody spoke or supported an idea, and how often it did in the four weeks before."""

    segment: Segment
    before: int


class Week(Struct, frozen=True, kw_only=True):
    """What a week came to."""

    since: datetime
    until: datetime
    days: tuple[tuple[date, Mapping[Kind, int]], ...]
    """The new voices of each local day, by kind."""
    solved: int = 0
    """Questions that went to nobody, because a published answer had solved them."""
    promised: int
    kept: int
    late: int
    """How many wait now past the time that was stated."""
    median: timedelta | None
    """Half of the answers given came within so much working time; None: none was given."""
    launched: tuple[Idea, ...]
    planned: tuple[Idea, ...]
    slipped: tuple[Idea, ...]
    """Planned, and the promised day has passed."""
    rising: tuple[Idea, ...]
    silent: Silent | None

    @property
    def kinds(self) -> Counter[Kind]:
        """The new voices of the week, by kind."""
        whole = Counter[Kind]()
        for _, kinds in self.days:
            whole.update(kinds)
        return whole

    @property
    def new(self) -> int:
        """How many voices are new."""
        return self.kinds.total()

    @property
    def quiet(self) -> bool:
        """Whether nothing came, nothing was due and nothing moved."""
        moved = self.launched or self.planned or self.rising
        return not (self.new or self.solved or self.promised or self.median is not None or moved)


class Weekly(Protocol):
    """Where the figures of a week are counted."""

    def begun(self, before: datetime) -> bool:
        """Tell whether anything was filed before an instant."""
        ...

    def filed(self, since: datetime, until: datetime) -> Iterable[tuple[datetime, Kind]]:
        """Yield when something was filed from one instant up to another, and of which kind."""
        ...

    def answers(self, since: datetime, until: datetime) -> Answers:
        """Return how promises of that time were kept, and what its answers took, as known now."""
        ...

    def late(self, now: datetime) -> int:
        """Count what waits past the time that was stated."""
        ...

    def solved(self, since: datetime, until: datetime) -> int:
        """Count the questions that published answers solved in that time."""
        ...

    def stepped(self, status: Status, since: datetime, until: datetime) -> list[Voice]:
        """Return the ideas that came to stand there in that time, and still do."""
        ...

    def promised(self) -> list[Voice]:
        """Return the ideas that are planned by a date."""
        ...

    def gained(self, since: datetime, until: datetime, limit: int) -> list[Idea]:
        """Return live ideas that most came to support then; what was merged into one counts with it."""
        ...

    def spoken(self, since: datetime, until: datetime) -> Mapping[Segment, int]:
        """Count by segment how often people said something or supported an idea in that time."""
        ...


def monday(now: datetime, zone: ZoneInfo) -> datetime:
    """Return when the local week of an instant began: its Monday, at midnight on the wall."""
    today = now.astimezone(zone).date()
    return datetime.combine(today - timedelta(days=today.weekday()), time(), zone)


def bounds(now: datetime, zone: ZoneInfo, back: int) -> tuple[datetime, datetime]:
    """Return from when to when a local week goes: 0 is the one that runs, so far; 1 the last whole one."""
    begun = monday(now, zone)
    if back <= 0:
        return begun, now
    first = begun.date() - timedelta(weeks=back)
    return datetime.combine(first, time(), zone), datetime.combine(first + timedelta(days=7), time(), zone)


def week(
    counts: Weekly, since: datetime, until: datetime, now: datetime, zone: ZoneInfo, hours: WorkingHours
) -> Week:
    """Return what the time from one instant up to another came to, by the days of a zone.

    What answers took is counted within working hours, as the time to answer by is.
    """
    answers = counts.answers(since, until)
    return Week(
        since=since,
        until=until,
        days=_days(counts.filed(since, until), since, zone),
        solved=counts.solved(since, until),
        promised=answers.promised,
        kept=answers.kept,
        late=counts.late(now),
        median=_median(hours.each_within(answers.took)),
        launched=_ideas(counts.stepped(Status.LAUNCHED, since, until)),
        planned=_ideas(counts.stepped(Status.PLANNED, since, until)),
        slipped=_ideas(
            each for each in counts.promised() if overdue(each.date, until.astimezone(zone).date())
        ),
        rising=tuple(counts.gained(since, until, RISING)),
        silent=_silent(counts.spoken(since - BEFORE, since), counts.spoken(since, until)),
    )


def rounded(took: timedelta) -> tuple[int, str]:
    """Return a span in `hours` or `minutes`: in the larger of which it is two or more."""
    unit, length = next((each for each in UNITS if took >= 2 * each[1]), UNITS[-1])
    return max(1, round(took / length)), unit


def _median(took: Sequence[timedelta]) -> timedelta | None:
    return timedelta(seconds=median(each.total_seconds() for each in took)) if took else None


def overdue(promised: str, today: date) -> bool:
    """Tell whether a promised day, `2027-03-15`, or month, `2027-03`, has passed on a day."""
    year, month, *day = map(int, promised.split("-"))
    if day:
        return date(year, month, day[0]) < today
    return (year, month) < (today.year, today.month)


def _days(
    filed: Iterable[tuple[datetime, Kind]], since: datetime, zone: ZoneInfo
) -> tuple[tuple[date, Mapping[Kind, int]], ...]:
    first = since.astimezone(zone).date()
    days = {first + timedelta(days=ahead): Counter[Kind]() for ahead in range(7)}
    for at, kind in filed:
        days[at.astimezone(zone).date()][kind] += 1
    return tuple(days.items())


def _ideas(voices: Iterable[Voice]) -> tuple[Idea, ...]:
    return tuple(Idea(each.id, each.title if each.public else "") for each in voices)


def _silent(before: Mapping[Segment, int], now: Mapping[Segment, int]) -> Silent | None:
    """Return the segment that spoke most before and not at all now; None where all who spoke still do."""
    fell = [Silent(each, count) for each, count in before.items() if count >= SPOKE and not now.get(each)]
    return max(fell, key=lambda each: each.before, default=None)
