"""Both axes and neither without the other; chance gains nothing, activity makes surer, time fades."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadusers.ahead import Choices, Known, Thing, ahead, field, summed, weighted
from leadusers.axis import Axis
from leadusers.fading import mass
from leadusers.gain import Need, gain
from leadusers.reasons import Why, reasons
from leadusers.score import Evidence, score, together
from leadusers.weights import Weights

NOW = datetime(2026, 11, 1, tzinfo=UTC)
DEFAULTS = Weights()
FULL = Axis(100, 100, 100)


def chosen(hits: int, of: int, base: float = 0.2, at: datetime = NOW) -> Choices:
    """So many early choices, of which some hit."""
    spread = base * (1 - base)
    known = (
        Known(at=at, count=1, worth=float(number < hits), expected=base, spread=spread)
        for number in range(of)
    )
    return summed(known, DEFAULTS.half_life)


def need(at: datetime = NOW, **known: Any) -> Need:
    """What somebody answered, and whatever else is known."""
    return Need(answered=at, **({"answers": (5, 5, 5)} | known))


def value(axis: Axis | None) -> float:
    """The value of an axis that is known."""
    assert axis is not None
    return axis.value


@pytest.mark.parametrize("of", [5, 50, 500, 5_000])
def test_who_hits_as_often_as_anybody_gains_nothing_however_busy(of: int) -> None:
    assert value(ahead(chosen(of // 5, of), NOW, DEFAULTS)) == pytest.approx(0, abs=1e-9)


fields = st.lists(st.tuples(st.integers(0, 50), st.booleans()), min_size=1, max_size=8)


@given(fields, st.integers(1, 40))
def test_who_supports_everything_on_day_one_gains_nothing(found: list[tuple[int, bool]], often: int) -> None:
    chances = field([Thing(*each) for each in found], 50, elected=False)
    everything = Known(
        at=NOW, count=len(found), worth=sum(chances.worth), expected=len(found) * chances.base, spread=1
    )
    bulk = ahead(summed([everything] * often, DEFAULTS.half_life), NOW, DEFAULTS)
    assert bulk is None or bulk.value == pytest.approx(0, abs=1e-6)


@given(fields)
def test_all_together_had_no_more_than_anybody_would_have_had(found: list[tuple[int, bool]]) -> None:
    chances = field([Thing(*each) for each in found], 50, elected=False)
    had = sum(many * worth for (many, _), worth in zip(found, chances.worth, strict=True))
    assert had <= chances.base * sum(many for many, _ in found) + 1e-9
    assert all(worth == 0 for (_, hit), worth in zip(found, chances.worth, strict=True) if not hit)


def test_who_alone_chose_early_what_hits_is_far_ahead() -> None:
    chances = field([Thing(90, True), Thing(40, False), Thing(5, True), Thing(30, False)], 100, elected=False)
    few = Known(at=NOW, count=1, worth=chances.worth[2], expected=chances.base, spread=1)
    assert value(ahead(summed([few] * 5, DEFAULTS.half_life), NOW, DEFAULTS)) > 40


def test_the_fewer_chose_what_hit_the_more_it_is_worth() -> None:
    things = [Thing(3, True), Thing(60, True), Thing(50, False)]
    rare, common, missed = field(things, 100, elected=False).worth
    assert rare > 1 > common > 0 == missed


def test_going_after_the_crowd_gains_nothing_by_ideas_alone() -> None:
    things = [Thing(60, True), Thing(20, False), Thing(20, False)]
    assert field(things, 100, elected=True).base == pytest.approx(0.6)
    assert field(things, 100, elected=False).base == pytest.approx(60**1.5 / (60**1.5 + 2 * 20**1.5))


def test_luck_is_that_of_who_chooses_blindly_where_that_is_more() -> None:
    chances = field([Thing(1, True), Thing(50, False), Thing(50, False)], 100, elected=False)
    assert chances.base == pytest.approx(1 / 3)
    assert chances.spread == pytest.approx((4 + 1 + 1) / 9 / 3)


def test_where_all_or_nothing_hits_nothing_can_be_told() -> None:
    assert field([Thing(10, False), Thing(20, False)], 30, elected=False).base == 0
    only = field([Thing(10, True)], 30, elected=False)
    assert only.worth == (only.base,)
    assert field([], 0, elected=False).worth == ()


def test_small_numbers_are_shrunk_and_fewer_than_enough_say_nothing() -> None:
    assert ahead(chosen(2, 2), NOW, DEFAULTS) is None
    values = [value(ahead(chosen(many, 2 * many), NOW, DEFAULTS)) for many in (2, 5, 20, 200)]
    assert values == sorted(values)
    assert values[-1] < 60 == pytest.approx(value(ahead(chosen(40_000, 80_000), NOW, DEFAULTS)), abs=0.1)


def test_activity_narrows_the_interval() -> None:
    few, many = (ahead(chosen(2 * n, 5 * n), NOW, DEFAULTS) for n in (1, 40))
    assert few is not None
    assert many is not None
    assert many.high - many.low < (few.high - few.low) / 2


@pytest.mark.parametrize("missing", ["ahead", "gain"])
def test_neither_axis_can_be_dropped(missing: str) -> None:
    axes = {"ahead": FULL, "gain": FULL}
    nothing = axes | {missing: Axis(0, 0, 0)}
    assert value(together(**nothing, means=True, weights=DEFAULTS)) == 0
    assert together(**(axes | {missing: None}), means=True, weights=DEFAULTS) is None


def test_they_are_multiplied_and_the_means_are_a_tenth_more() -> None:
    first, second = Axis(64, 49, 81), Axis(25, 16, 36)
    assert together(first, second, None, DEFAULTS) == Axis(40, 28, 54)
    assert value(together(first, second, True, DEFAULTS)) == pytest.approx(44)
    assert value(together(FULL, FULL, True, DEFAULTS)) == 100


def test_each_sign_of_need_is_enough_by_itself_and_none_weakens_another() -> None:
    once = mass(NOW, DEFAULTS.half_life)
    assert gain(Need(), NOW, DEFAULTS) is None
    assert gain(Need(asks=once), NOW, DEFAULTS) is None
    assert value(gain(need(), NOW, DEFAULTS)) == pytest.approx(40)
    assert value(gain(Need(asks=2 * once), NOW, DEFAULTS)) == pytest.approx(20)
    assert value(gain(Need(solved=NOW), NOW, DEFAULTS)) == pytest.approx(80)
    assert value(gain(need(answers=(1, 1), solved=NOW), NOW, DEFAULTS)) == pytest.approx(80)
    assert value(gain(need(solved=NOW, asks=9 * once), NOW, DEFAULTS)) > 92


def test_what_has_faded_is_unknown_again_not_absent() -> None:
    fresh, later = (gain(need(), NOW + timedelta(days=days), DEFAULTS) for days in (0, 90))
    assert fresh is not None
    assert later is not None
    assert (fresh.low, fresh.value, fresh.high) == pytest.approx((40, 40, 40))
    assert (later.low, later.value, later.high) == pytest.approx((20, 20, 40))


evidence = st.builds(
    Evidence,
    choices=st.builds(
        chosen,
        st.integers(0, 30),
        st.integers(0, 30),
        st.floats(0.05, 0.9),
        st.integers(0, 800).map(lambda days: NOW - timedelta(days=days)),
    ),
    need=st.builds(
        Need,
        answers=st.lists(st.integers(1, 5), max_size=5).map(tuple),
        answered=st.just(NOW),
        asks=st.floats(0, 20).map(lambda times: times * mass(NOW, DEFAULTS.half_life)),
        solved=st.none() | st.just(NOW - timedelta(days=40)),
        means=st.none() | st.booleans(),
    ),
)


@given(evidence, st.integers(0, 400), st.integers(0, 400))
def test_as_time_passes_a_score_only_falls(found: Evidence, sooner: int, later: int) -> None:
    first, second = (
        score(found, NOW + timedelta(days=days), DEFAULTS).total for days in sorted((sooner, later))
    )
    assert second is None or (first is not None and second.value <= first.value + 1e-9)


@given(evidence)
def test_values_are_within_their_intervals(found: Evidence) -> None:
    scored = score(found, NOW, DEFAULTS)
    for axis in (scored.ahead, scored.gain, scored.total):
        assert axis is None or 0 <= axis.low <= axis.value <= axis.high <= 100


@given(st.lists(st.tuples(st.integers(0, 700), st.floats(0, 3)), max_size=20), st.randoms())
def test_the_order_in_which_evidence_comes_is_nothing(found: list[tuple[int, float]], chance: Any) -> None:
    known = [
        Known(at=NOW - timedelta(days=days), count=1, worth=worth, expected=0.3, spread=0.2)
        for days, worth in found
    ]
    whole = summed(known, DEFAULTS.half_life)
    chance.shuffle(known)
    bit_by_bit = Choices()
    for each in known:
        bit_by_bit += weighted(each, DEFAULTS.half_life)
    assert (bit_by_bit.hits, bit_by_bit.count) == pytest.approx((whole.hits, whole.count))


def test_the_reasons_name_what_makes_most_of_it() -> None:
    whole = Evidence(choices=chosen(9, 10), need=need(solved=NOW, means=True, answers=(2, 2, 2)))
    assert [each.why for each in reasons(whole, NOW, DEFAULTS)][:2] == [Why.EARLY, Why.SOLUTION]
    assert len(reasons(whole, NOW, DEFAULTS)) == 3
    assert reasons(Evidence(), NOW, DEFAULTS) == []
    unknown = Evidence(need=need())
    assert [each.why for each in reasons(unknown, NOW, DEFAULTS)] == [Why.NEED]
