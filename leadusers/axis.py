"""A value from 0 to 100 that is not known exactly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypedDict

from msgspec import Struct

TOP: Final = 100.0


class Axis(Struct, frozen=True):
    """A value and the interval around it, all from 0 to 100: low ≤ value ≤ high.

    What is unknown has None in its place.
    """

    value: float
    low: float
    high: float

    def through(self, scaled: Callable[[float], float]) -> Axis:
        """Return what a function that never falls makes of it, kept within 0 to 100."""
        value, low, high = (within(scaled(each)) for each in (self.value, self.low, self.high))
        return Axis(value, low, high)


class Points(TypedDict):
    """A value in whole points, as a text takes it."""

    value: int
    low: int
    high: int
    exact: str
    """Yes where both ends are the value itself: no interval is told then."""


def in_points(axis: Axis) -> Points:
    """Return a value with its interval in whole points."""
    value, low, high = round(axis.value), round(axis.low), round(axis.high)
    return Points(value=value, low=low, high=high, exact="yes" if low == value == high else "no")


def within(value: float) -> float:
    """Keep a value within 0 to 100."""
    return min(TOP, max(0.0, value))
