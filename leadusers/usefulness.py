"""Whether the score foretells anything: precision, with the interval that its number of cases allows."""

from __future__ import annotations

import math
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
    low: float
    high: float

    @property
    def value(self) -> float:
        """The share itself; 0 of none."""
        return self.hits / self.of if self.of else 0.0

    @property
    def enough(self) -> bool:
        """Tell whether it says anything."""
        return self.of >= ENOUGH


def wilson(hits: int, of: int) -> Share:
    """Return a share with its score interval.

    Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    American Statistical Association 22 (1927), 209-212. Of nothing: anything from 0 to 1.
    """
    if not of:
        return Share(0, 0, 0.0, 1.0)
    square, share = SURE**2, hits / of
    centre = (share + square / (2 * of)) / (1 + square / of)
    half = SURE / (1 + square / of) * math.sqrt(share * (1 - share) / of + square / (4 * of**2))
    return Share(hits, of, max(0.0, centre - half), min(1.0, centre + half))
