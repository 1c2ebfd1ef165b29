"""The lead-user score: both axes, and neither without the other.

"Ahead of the trend" and "much to gain" are independent and both are needed (Franke, von Hippel, Schreier
2006), so they are multiplied, not added: √(ahead x gain). The same study finds that resources at hand add to
what innovations are worth: who has the means counts a tenth more. Nothing else is in it: not how busy
somebody is, not what he spends, not what he complains about.
"""

from __future__ import annotations

import math
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from leadusers.ahead import Choices, ahead
from leadusers.axis import Axis
from leadusers.gain import Need, gain
from leadusers.weights import Weights


class Evidence(Struct, frozen=True, kw_only=True):
    """All that the score of one person is made of."""

    choices: Choices = Choices()
    need: Need = Need()


class Score(Struct, frozen=True, kw_only=True):
    """Where somebody stands at an instant. None: too little is known."""

    ahead: Axis | None
    gain: Axis | None
    total: Axis | None


def score(evidence: Evidence, now: datetime, weights: Weights) -> Score:
    """Return somebody's score at an instant. As time passes without new evidence it only falls."""
    first = ahead(evidence.choices, now, weights)
    second = gain(evidence.need, now, weights)
    return Score(ahead=first, gain=second, total=together(first, second, evidence.need.means, weights))


def together(ahead: Axis | None, gain: Axis | None, means: bool | None, weights: Weights) -> Axis | None:
    """Join both axes; None when either is unknown."""
    if ahead is None or gain is None:
        return None
    joined = Axis(*(math.sqrt(a * b) for a, b in _pairs(ahead, gain)))
    more = 1 + weights.means if means else 1.0
    return joined.through(lambda value: value * more)


def _pairs(ahead: Axis, gain: Axis) -> tuple[tuple[float, float], ...]:
    return (ahead.value, gain.value), (ahead.low, gain.low), (ahead.high, gain.high)


def without(evidence: Evidence, **left_out: object) -> Evidence:
    """Return the evidence as if something of the need were not known."""
    return replace(evidence, need=replace(evidence.need, **left_out))
