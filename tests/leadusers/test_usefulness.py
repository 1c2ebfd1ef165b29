"""Wilson's interval, against figures of others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadusers.usefulness import wilson


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_that_of_newcombe(hits: int, of: int, low: float, high: float) -> None:
    """R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3."""
    found = wilson(hits, of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.0001)


@given(st.integers(0, 300), st.integers(0, 300))
def test_the_share_lies_within(hits: int, misses: int) -> None:
    found = wilson(hits, hits + misses)
    assert 0 <= found.low <= found.high <= 1
    assert not found.of or found.low - 1e-12 <= found.value <= found.high + 1e-12


def test_of_few_nothing_is_said() -> None:
    assert not wilson(9, 9).enough
    assert wilson(0, 10).enough
