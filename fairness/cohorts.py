"""Who stays: of those who came in a month, how many did something in it, and in each month after.

A table of cohorts as Peter S. Fader and Bruce G. S. Hardie draw it ("How to project customer retention",
Journal of Interactive Marketing 21 (2007), 76-90): each line is a month of the first action and reads to the
right. Of many customers a sample is read, so that it takes as long of a million as of twenty thousand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.people import CustomerId

MONTHS: Final = 12
"""So many months of arrival are shown, the running one the last."""
SAMPLE: Final = 20_000
"""So many customers are looked at, at the most, each as likely as any other."""


class Sample(NamedTuple):
    """Every so many-th of all who came since an instant."""

    of: int
    """So many came."""
    each: int
    people: Sequence[tuple[CustomerId, datetime]]
    """Those of the sample, and when each came."""


class Histories(Protocol):
    """Where it is kept who came when, and who did something when."""

    def sample(self, since: datetime, until: datetime, most: int) -> Sample:
        """Return a sample of at most so many of those who came in that time; the team is not among them."""
        ...

    def acts(self, sample: Sample, since: datetime, until: datetime) -> Iterable[tuple[CustomerId, datetime]]:
        """Yield who of a sample voted, said or supported something, and when."""
        ...


class Cohort(Struct, frozen=True):
    """Those who came in a month, by its first day."""

    month: date
    people: int
    active: tuple[int, ...]
    """How many of them did something in that month, and in each after it, up to the running one."""


class CohortTable(Struct, frozen=True):
    """The cohorts, the eldest first, of so many of all who came."""

    cohorts: tuple[Cohort, ...]
    sampled: int
    of: int


def cohort_table(histories: Histories, now: datetime, zone: ZoneInfo) -> CohortTable:
    """Return the cohorts of the last months, as they stand now; of a month without arrivals there is none."""
    months = _months(now, zone)
    since = datetime.combine(months[0], time(), zone)
    sample = histories.sample(since, now, SAMPLE)
    came = {customer: _month(at, zone) for customer, at in sample.people}
    seen = {(customer, _month(at, zone)) for customer, at in histories.acts(sample, since, now)}
    people = dict.fromkeys(months, 0)
    for month in came.values():
        people[month] += 1
    active = dict.fromkeys(((cohort, month) for cohort in months for month in months), 0)
    for customer, month in seen:
        if (came[customer], month) in active:
            active[came[customer], month] += 1
    cohorts = tuple(
        Cohort(month, people[month], tuple(active[month, each] for each in months[at:]))
        for at, month in enumerate(months)
        if people[month]
    )
    return CohortTable(cohorts, len(sample.people), sample.of)


def _month(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date().replace(day=1)


def _months(now: datetime, zone: ZoneInfo) -> list[date]:
    """Return the first days of the last months, the running one the last."""
    found = [_month(now, zone)]
    while len(found) < MONTHS:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found[::-1]
