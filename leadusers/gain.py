"""Much to gain: how strongly somebody needs what does not exist yet.

Lead users "are positioned to benefit significantly by obtaining a solution to those needs" (von Hippel 1986,
p. 796), and expected benefit is what makes users innovate (Franke, von Hippel, Schreier 2006). Three signs,
none of which another one weakens: what he answers about his need, how often he asks for the same thing, and
a solution of his own, told or shown, that a person of the team has confirmed.

They are joined as causes of which each may suffice by itself (the noisy-or of Judea Pearl, "Probabilistic
reasoning in intelligent systems", 1988, 4.3.2). What has faded is unknown again, not absent: it widens the
interval upwards.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from leadusers.axis import Axis
from leadusers.fading import mass
from leadusers.weights import Weights

LOWEST, HIGHEST = 1, 5
"""Of an answer to a question about his need."""


class Need(Struct, frozen=True, kw_only=True):
    """What is known of somebody's need."""

    answers: tuple[int, ...] = ()
    """To the questions about it, each from 1 to 5."""
    answered: datetime | None = None
    asks: float = 0.0
    """How often he asked for the thing that he asks for most, each with the weight of its instant."""
    solved: datetime | None = None
    """When a person confirmed a solution of his own."""
    means: bool | None = None
    """Whether he has skills and equipment at hand; None: he was not asked."""


class Parts(Struct, frozen=True):
    """How much each sign says, from 0 to 1, and how much it could say at the most."""

    questions: tuple[float, float]
    asks: float
    solution: float


def parts(need: Need, now: datetime, weights: Weights) -> Parts:
    """Return what each sign says by now."""
    unit = mass(now, weights.half_life)
    left = mass(need.answered, weights.half_life) / unit if need.answered and need.answers else 0.0
    mean = (
        sum(each - LOWEST for each in need.answers) / len(need.answers) / (HIGHEST - LOWEST) if left else 0.0
    )
    times = need.asks / unit
    built = mass(need.solved, weights.half_life) / unit if need.solved else 0.0
    left, built = min(1.0, left), min(1.0, built)
    least = left * mean
    return Parts((least, least + (1 - left)), 1 - 2 ** -max(0.0, times - 1), built)


def gain(need: Need, now: datetime, weights: Weights) -> Axis | None:
    """Return how much somebody has to gain. None: there is no sign of it. As time passes it only falls."""
    said = parts(need, now, weights)
    if not (need.answers or said.asks or need.solved):
        return None
    least, most = (_joined(each, said, weights) for each in said.questions)
    return Axis(least, least, most)


def _joined(questions: float, said: Parts, weights: Weights) -> float:
    missing = (
        (1 - weights.questions * questions)
        * (1 - weights.asks * said.asks)
        * (1 - weights.solution * said.solution)
    )
    return 100 * (1 - missing)
