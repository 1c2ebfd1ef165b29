"""Why somebody's score is what it is: the parts that make most of it, each with the figures behind it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from leadusers.ahead import Choices
from leadusers.gain import LOWEST
from leadusers.score import Evidence, Score, score, without
from leadusers.weights import Weights

NAMED: Final = 3
"""So many reasons are told."""


class Why(StrEnum):
    """What speaks for somebody."""

    EARLY = "early"
    """He chose early what later won or was launched."""
    NEED = "need"
    """He says himself that he needs it."""
    ASKS = "asks"
    """He asked for the same thing again and again."""
    SOLUTION = "solution"
    """He built something of his own."""
    MEANS = "means"
    """He has skills and equipment at hand."""


class Reason(Struct, frozen=True):
    """A part of the score."""

    why: Why
    points: float
    """What the total would lose without it, from 0 to 100."""


def reasons(evidence: Evidence, now: datetime, weights: Weights) -> list[Reason]:
    """Return what makes most of somebody's score, the most first, at most three.

    Of an unknown total: what speaks for him on the axis that is known.
    """
    whole = _worth(score(evidence, now, weights))
    found = [Reason(why, whole - _worth(score(less, now, weights))) for why, less in _each_left_out(evidence)]
    found = [each for each in found if each.points > 0]
    return sorted(found, key=lambda each: (-each.points, list(Why).index(each.why)))[:NAMED]


def _worth(of: Score) -> float:
    if of.total is not None:
        return of.total.value
    return sum(each.value for each in (of.ahead, of.gain) if each is not None) / 2


def _each_left_out(evidence: Evidence) -> Iterator[tuple[Why, Evidence]]:
    need, choices = evidence.need, evidence.choices
    if choices.hits > choices.expected:
        less = Choices(choices.count, choices.expected, choices.expected, choices.variance)
        yield Why.EARLY, Evidence(choices=less, need=need)
    if need.answers:
        yield Why.NEED, without(evidence, answers=(LOWEST,) * len(need.answers))
    if need.asks:
        yield Why.ASKS, without(evidence, asks=0.0)
    if need.solved:
        yield Why.SOLUTION, without(evidence, solved=None)
    if need.means:
        yield Why.MEANS, without(evidence, means=False)
