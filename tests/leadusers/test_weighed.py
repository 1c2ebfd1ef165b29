"""Shares of cases that stand for unequally many, and what lies between two shares."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadusers.usefulness import difference, weighed, wilson


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_the_difference_is_that_of_newcombe(
    first: tuple[int, int], second: tuple[int, int], low: float, high: float
) -> None:
    """R. G. Newcombe, "Interval estimation for the difference …", 1998, table II, method 10."""
    assert difference(wilson(*first), wilson(*second)) == pytest.approx((low, high), abs=0.0001)


@given(st.lists(st.booleans(), max_size=40), st.floats(0.01, 1))
def test_cases_of_equal_weight_are_counted_as_they_are(outcomes: list[bool], likelihood: float) -> None:
    found, plain = (
        weighed((1 / likelihood, each) for each in outcomes),
        wilson(sum(outcomes), len(outcomes)),
    )
    assert (found.hits, found.of) == (plain.hits, plain.of)
    assert (found.value, found.low, found.high, found.size) == pytest.approx(
        (plain.value, plain.low, plain.high, plain.size)
    )


def test_who_was_drawn_from_many_stands_for_many() -> None:
    found = weighed([(1, True)] * 10 + [(90, False)])
    assert found.value == pytest.approx(0.1)
    assert (found.hits, found.of) == (10, 11)


def test_one_who_stands_for_nearly_all_is_no_more_than_one_case() -> None:
    found = weighed([(1, True)] * 20 + [(10_000, False)])
    assert found.size == pytest.approx(1, abs=0.01)
    assert not found.enough
    assert found.high > 0.7
