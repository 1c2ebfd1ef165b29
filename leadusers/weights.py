"""The numbers of which the lead-user score is made: settings with these defaults, frozen for each test."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec import Struct


class Weights(Struct, frozen=True, kw_only=True):
    """How much each part of the score counts. Shares are from 0 to 1."""

    half_life: timedelta = timedelta(days=90)
    """After so long evidence counts half; at least 30 days."""
    prior: float = 2.0
    """So many hits by chance are counted on top of everybody's own, so that small numbers say little."""
    enough: float = 2.0
    """With no more early choices, faded, nothing is known of being ahead: it takes one more at the least."""
    questions: float = 0.4
    """What one gains who answered all questions about his need with the most."""
    asks: float = 0.4
    """What one gains who asks for the same thing over and over."""
    solution: float = 0.8
    """What one gains who built a solution of his own."""
    means: float = 0.1
    """What is added for who has skills and equipment at hand."""

    @property
    def fewest(self) -> int:
        """So many early choices it takes at the least: one more than is too few."""
        return int(self.enough) + 1


DEFAULTS: Final = Weights()
