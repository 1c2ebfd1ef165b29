"""What holds of every score, whoever it is of, in whatever order things happen, by whatever weights."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from customers.people import CustomerId
from leadusers.ahead import Known, Thing, field, summed
from leadusers.evidence import (
    Early,
    Kept,
    Origin,
    Settled,
    SettledId,
    Worth,
    early,
    reckoned,
    with_choices,
    with_need,
)
from leadusers.fading import mass
from leadusers.gain import Need
from leadusers.score import Evidence, score
from leadusers.weights import Weights

NOW = datetime(2026, 11, 1, tzinfo=UTC)
DEFAULTS = Weights()
ANA = CustomerId(1)
days = st.integers(0, 800).map(lambda many: NOW - timedelta(days=many))
shares = st.floats(0, 1)


@st.composite
def known(draw: st.DrawFn, most: float = 3.0) -> Known:
    """Some early choices, of which each came to at most so many times what was expected."""
    count = draw(st.integers(1, 6))
    expected = count * draw(st.floats(0.05, 0.95))
    spread = count * draw(st.floats(0, 1))
    worth = expected * draw(st.floats(0, most))
    return Known(at=draw(days), count=count, worth=worth, expected=expected, spread=spread)


needs = st.builds(
    Need,
    answers=st.lists(st.integers(1, 5), max_size=5).map(tuple),
    answered=days,
    asks=st.floats(0, 20).map(lambda times: times * mass(NOW, DEFAULTS.half_life)),
    solved=st.none() | days,
    means=st.none() | st.booleans(),
)
evidences = st.builds(
    Evidence,
    choices=st.lists(known(), max_size=12).map(lambda each: summed(each, DEFAULTS.half_life)),
    need=needs,
)
weights = st.builds(
    Weights,
    half_life=st.just(DEFAULTS.half_life),
    prior=st.floats(0, 50),
    enough=st.floats(0, 20),
    questions=shares,
    asks=shares,
    solution=shares,
    means=shares,
)


def total(found: Evidence, by: Weights = DEFAULTS) -> float | None:
    """The score of now; None: unknown."""
    it = score(found, NOW, by).total
    return it.value if it else None


def more(found: Evidence, added: Known) -> Evidence:
    """The same with some choices more."""
    return replace(found, choices=found.choices + summed([added], DEFAULTS.half_life))


@given(evidences, known(most=1.0))
def test_more_that_comes_to_no_more_than_anybodys_never_raises_a_score(found: Evidence, added: Known) -> None:
    """Neither what misses, nor what hits as chance would. Of squares: a root makes much of rounding."""
    before, after = total(found), total(more(found, added))
    assert before is None or (after is not None and after**2 <= before**2 + 1e-6)


@given(evidences, st.integers(2, 200))
def test_doing_as_anybody_does_again_and_again_comes_to_nothing(found: Evidence, often: int) -> None:
    anybodys = Known(at=NOW, count=3, worth=0.9, expected=0.9, spread=0.5)
    alone = replace(found, choices=summed([anybodys] * often, DEFAULTS.half_life))
    assert total(alone) in {None, 0.0}


@given(needs, st.lists(known(most=0.99), min_size=1, max_size=12), weights)
def test_who_is_not_ahead_has_no_score_however_much_he_needs_it(
    need: Need, found: list[Known], by: Weights
) -> None:
    assert total(Evidence(choices=summed(found, by.half_life), need=need), by) in {None, 0.0}


@given(evidences, weights, st.integers(1, 5))
def test_who_has_nothing_to_gain_has_no_score_however_far_ahead(
    found: Evidence, by: Weights, many: int
) -> None:
    nothing = Need(answers=(1,) * many, answered=NOW, means=True)
    assert total(replace(found, need=nothing), by) in {None, 0.0}
    assert total(replace(found, need=Need(means=True)), by) is None


FAR = summed([Known(at=NOW, count=6, worth=900, expected=0.1, spread=0)], DEFAULTS.half_life)
BADLY = Need(answers=(5, 5), answered=NOW, solved=NOW, means=True)


@given(evidences, weights)
@example(Evidence(choices=FAR, need=BADLY), replace(DEFAULTS, means=1.0))
def test_nothing_is_above_a_hundred_or_below_nothing(found: Evidence, by: Weights) -> None:
    it = score(found, NOW, by)
    for axis in (it.ahead, it.gain, it.total):
        assert axis is None or 0 <= axis.low <= axis.value <= axis.high <= 100


@given(st.lists(known(), max_size=8), needs, st.randoms())
def test_whatever_comes_first_it_comes_to_the_same(found: list[Known], need: Need, chance: Random) -> None:
    """One by one as it becomes known, in any order; all at once, as it is rebuilt."""
    none = Kept(customer=ANA, since=NOW, reckoned=NOW)
    events: list[Known | Need] = [*found, need]
    chance.shuffle(events)
    one_by_one = none
    for each in events:
        if isinstance(each, Need):
            one_by_one = with_need(one_by_one, each, NOW, DEFAULTS)
        else:
            his = Early(customer=ANA, settled=SettledId(1), origin=Origin.POLL, known=each, won=0)
            one_by_one = with_choices(one_by_one, [his], NOW, DEFAULTS)
    rebuilt = reckoned(replace(none, choices=summed(found, DEFAULTS.half_life), need=need), NOW, DEFAULTS)
    at_the_edge = abs(rebuilt.choices.faded(NOW, DEFAULTS.half_life).count - DEFAULTS.enough) < 1e-6
    assume(not at_the_edge)
    assert one_by_one.need == rebuilt.need
    assert (one_by_one.bound is None) == (rebuilt.bound is None)
    assert (one_by_one.bound or 0) ** 2 == pytest.approx((rebuilt.bound or 0) ** 2, abs=1e-6)


things = st.lists(st.tuples(st.integers(0, 30), st.booleans()), min_size=1, max_size=6)


@given(things, st.lists(st.integers(0, 9), max_size=12), st.booleans())
def test_choosing_something_twice_or_something_else_is_nothing(
    found: list[tuple[int, bool]], chosen: list[int], elected: bool
) -> None:
    made = field([Thing(*each) for each in found], 40, elected=elected)
    worth = {at: Worth(each, found[at][1]) for at, each in enumerate(made.worth)}
    settled = Settled(origin=Origin.IDEAS, at=NOW, base=made.base, spread=made.spread, things=worth)
    once = early(settled, ANA, sorted(set(chosen) & worth.keys()))
    assert early(settled, ANA, [*chosen, *reversed(chosen), 99]) == once


@given(things, st.randoms(), st.booleans())
def test_the_order_of_things_changes_nothing_of_their_worth(
    found: list[tuple[int, bool]], chance: Random, elected: bool
) -> None:
    order = list(range(len(found)))
    chance.shuffle(order)
    first = field([Thing(*each) for each in found], 40, elected=elected)
    second = field([Thing(*found[at]) for at in order], 40, elected=elected)
    assert second.worth == pytest.approx([first.worth[at] for at in order])
    assert (second.base, second.spread) == pytest.approx((first.base, first.spread))
