"""A warning only where the loyal fare worse than chance explains, and a word where too little is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from fairness.loyalty import SEASON, Group, group_of
from fairness.report import Fallen, Lively, Measure, Segment, Worse, fallen, fares_worse, prompt, report
from leadusers.usefulness import wilson
from suggestions.reply_by import USUAL_RULES

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
SINCE = NOW - SEASON
C, N, R, S = Group.COMPLAINING, Group.NEW, Group.RETURNING, Group.SILENT
MORNING = NOW.replace(hour=8)
Counted = Mapping[Group, tuple[int, int]]


class Books:
    """Counts as they are given, and after how many hours each group had its answers."""

    def __init__(self, sizes: Mapping[Group, int], **counted: Counted) -> None:
        self.given, self.counted = sizes, counted
        self.hours: Mapping[Group, Sequence[float]] = {R: (1, 2, 9), N: ()}

    def sizes(self, since: datetime, until: datetime) -> Mapping[Group, int]:
        assert (since, until) == (SINCE, NOW)
        return self.given

    def measured(self, measure: Measure, since: datetime, until: datetime) -> Counted:
        assert (since, until) == (SINCE, NOW)
        return self.counted.get(measure.value, {})

    def answers(
        self, since: datetime, until: datetime
    ) -> Mapping[Group, Sequence[tuple[datetime, datetime]]]:
        assert until - since == SEASON
        return {
            group: [(MORNING, MORNING + timedelta(hours=each)) for each in after]
            for group, after in self.hours.items()
        }

    def lively(self, months: Sequence[tuple[datetime, datetime]]) -> Mapping[Segment, Lively]:
        assert [until for _, until in months] == [NOW - back * timedelta(days=30) for back in range(4)]
        return {}


@pytest.mark.parametrize(
    ("joined", "acted", "complained", "group"),
    [
        (SINCE, True, True, C),
        (SINCE - timedelta(days=1), False, True, C),
        (SINCE, True, False, N),
        (SINCE, False, False, N),
        (SINCE - timedelta(microseconds=1), True, False, R),
        (SINCE - timedelta(microseconds=1), False, False, S),
    ],
)
def test_everybody_is_in_exactly_one_group(
    joined: datetime, acted: bool, complained: bool, group: Group
) -> None:
    assert group_of(joined, SINCE, acted=acted, complained=complained) is group


def test_where_newcomers_win_most_prizes_it_is_said() -> None:
    found = report(
        Books({R: 400, N: 100, C: 50, S: 900}, won={R: (2, 0), N: (30, 0)}), NOW, USUAL_RULES.hours
    )
    assert found.worse == (Worse(Measure.WON, R, N), Worse(Measure.WON, C, N))
    assert found.shares[Measure.WON][R] == wilson(2, 400)


def test_a_difference_that_chance_explains_is_none() -> None:
    found = report(Books({R: 40, N: 40}, won={R: (2, 0), N: (5, 0)}), NOW, USUAL_RULES.hours)
    assert found.worse == ()
    assert Measure.WON not in found.unknown


def test_where_the_loyal_fare_better_nobody_is_warned() -> None:
    found = report(Books({R: 400, N: 400}, won={R: (90, 0), N: (2, 0)}), NOW, USUAL_RULES.hours)
    assert found.worse == ()


def test_of_fewer_than_ten_nothing_is_said() -> None:
    few = Books({R: 9, N: 500, C: 3}, won={N: (500, 0)}, invited={R: (0, 100), S: (9, 9)})
    found = report(few, NOW, USUAL_RULES.hours)
    assert found.worse == ()
    assert found.unknown == tuple(Measure)
    assert not fares_worse(wilson(0, 9), wilson(500, 500))
    assert fares_worse(wilson(0, 10), wilson(500, 500))


def test_who_is_won_back_counts_as_well_as_who_is_won() -> None:
    found = report(Books({}, invited={C: (0, 60), S: (30, 60)}), NOW, USUAL_RULES.hours)
    assert found.worse == (Worse(Measure.INVITED, C, S),)


def test_who_waits_longer_is_said_though_all_were_answered_in_time() -> None:
    books = Books({}, answered={R: (12, 12), N: (12, 12)})
    books.hours = {R: [6] * 11 + [1], N: [1] * 11 + [6]}
    found = report(books, NOW, USUAL_RULES.hours)
    assert found.worse == (Worse(Measure.PROMPT, R, N),)
    assert found.took[R] > found.took[N]
    assert Measure.PROMPT not in found.unknown


def test_half_of_all_answers_are_prompt_whoever_got_them() -> None:
    hour = timedelta(hours=1)
    found = prompt({R: [hour, 5 * hour, 6 * hour], N: [2 * hour]})
    assert (found[R], found[N], found[S]) == (wilson(1, 3), wilson(1, 1), wilson(0, 0))
    assert prompt({}) == dict.fromkeys(Group, wilson(0, 0))


def test_times_are_medians_in_working_time() -> None:
    found = report(Books({}), NOW, USUAL_RULES.hours)
    assert set(found.took) == {R}
    assert found.took[R] == USUAL_RULES.hours.each_within([(MORNING, NOW.replace(hour=10))])[0]


@pytest.mark.parametrize(
    ("now", "before", "fell"),
    [
        (0, 30, True),
        (0, 29, False),
        (10, 30, False),
        (5, 30, False),
        (4, 300, True),
        (60, 300, False),
        (100, 300, False),
    ],
)
def test_a_segment_is_compared_with_its_own_past(now: int, before: int, fell: bool) -> None:
    serbian = Segment("language", "sr")
    found = fallen({serbian: Lively(now, before)})
    assert found == ((Fallen(serbian, now, round(before / 3)),) if fell else ())


def test_the_once_liveliest_is_named_first() -> None:
    gold, polish = Segment("tier", "gold"), Segment("language", "pl")
    found = fallen({gold: Lively(0, 90), polish: Lively(1, 600)})
    assert [each.segment for each in found] == [polish, gold]
