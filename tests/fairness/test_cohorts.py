"""Who came in a month, and how many of them took part in it and in each month after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from customers.people import CustomerId
from fairness.cohorts import MONTHS, Cohort, Sample, cohort_table

BELGRADE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 15, tzinfo=UTC)


def at(month: int, day: int = 10, year: int = 2026, hour: int = 12) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


class Book:
    """Arrivals and acts as they are given."""

    def __init__(self, came: dict[int, datetime], acts: Iterable[tuple[int, datetime]]) -> None:
        self.came, self.acted = came, acts

    def sample(self, since: datetime, until: datetime, most: int) -> Sample:
        assert since == datetime(2025, 12, 1, tzinfo=BELGRADE)
        assert until == NOW
        return Sample(7, 2, [(CustomerId(id), when) for id, when in self.came.items()][:most])

    def acts(self, sample: Sample, since: datetime, until: datetime) -> Iterable[tuple[CustomerId, datetime]]:
        assert sample.each == 2
        return [(CustomerId(id), when) for id, when in self.acted]


def test_each_counts_once_a_month_in_the_line_of_his_arrival() -> None:
    acts = [(1, at(9)), (1, at(9, 11)), (1, at(11)), (2, at(10)), (3, at(10)), (3, at(11))]
    found = cohort_table(Book({1: at(9), 2: at(9), 3: at(10)}, acts), NOW, BELGRADE)
    assert found.cohorts == (
        Cohort(date(2026, 9, 1), 2, (1, 1, 1)),
        Cohort(date(2026, 10, 1), 1, (1, 1)),
    )
    assert (found.sampled, found.of) == (3, 7)


def test_months_are_those_of_the_company_not_of_utc() -> None:
    late = at(8, 31, hour=22)
    found = cohort_table(Book({1: late}, [(1, late)]), NOW, BELGRADE)
    assert found.cohorts == (Cohort(date(2026, 9, 1), 1, (1, 0, 0)),)


def test_a_year_is_shown_and_nobody_who_never_came() -> None:
    came = {month: at(month % 12 + 1, year=2025 if month == 11 else 2026) for month in range(12)}
    found = cohort_table(Book(came, [(9, at(2))]), NOW, BELGRADE)
    assert [len(each.active) for each in found.cohorts] == list(range(MONTHS, 0, -1))
    assert cohort_table(Book({}, []), NOW, BELGRADE).cohorts == ()
