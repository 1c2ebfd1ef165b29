"""Whether the score foretells anything: precision, with the interval that its number of cases allows."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

SURE: Final = 1.96
"""Standard deviations: 19 intervals in 20 hold the true share."""
ENOUGH: Final = 10
"""With fewer people in a group nothing is said of it."""


class Share(Struct, frozen=True):
    """How many of how many, and between which shares the true one lies; from 0 to 1."""

    hits: int
    of: int
    value: float
    """The share itself, weighted where its cases are; 0 of none."""
    low: float
    high: float
    size: float
    """So many cases of equal weight say as much."""

    @property
    def enough(self) -> bool:
        """Tell whether it says anything."""
        return self.size >= ENOUGH


def wilson(hits: int, of: int) -> Share:
    """Return a share with its score interval.

    Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    American Statistical Association 22 (1927), 209-212. Of nothing: anything from 0 to 1.
    """
    value = hits / of if of else 0.0
    return Share(hits, of, value, *_interval(value, of), of)


def weighed(cases: Iterable[tuple[float, bool]]) -> Share:
    """Return a share of cases that stand for unequally many, each with its weight, above 0, and its outcome.

    The ratio estimator of Jaroslav Hájek (comment in "Foundations of statistical inference", 1971) over the
    weights of Horvitz and Thompson (Journal of the American Statistical Association 47, 1952): whoever was
    drawn with the likelihood p stands for 1/p people. Its interval is Wilson's, of as many cases as these
    are worth: the effective size of Leslie Kish ("Survey sampling", 1965).
    """
    found = list(cases)
    total = math.fsum(weight for weight, _ in found)
    if not total:
        return wilson(0, 0)
    value = math.fsum(weight for weight, hit in found if hit) / total
    size = total**2 / math.fsum(weight**2 for weight, _ in found)
    hits = sum(hit for _, hit in found)
    return Share(hits, len(found), value, *_interval(value, size), size)


def _interval(share: float, of: float) -> tuple[float, float]:
    if not of:
        return 0.0, 1.0
    square = SURE**2
    centre = (share + square / (2 * of)) / (1 + square / of)
    half = SURE / (1 + square / of) * math.sqrt(share * (1 - share) / of + square / (4 * of**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def difference(first: Share, second: Share) -> tuple[float, float]:
    """Return between which values the first true share less the second one lies, from -1 to 1.

    The hybrid of two score intervals: Robert G. Newcombe, "Interval estimation for the difference between
    independent proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), method 10.
    Where the same people are in both groups it is wider than it need be, never narrower.
    """
    between = first.value - second.value
    down = math.hypot(first.value - first.low, second.high - second.value)
    up = math.hypot(first.high - first.value, second.value - second.low)
    return max(-1.0, between - down), min(1.0, between + up)
