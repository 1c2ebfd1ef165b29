"""Looking back: how well the score of the day would have foretold who chooses what wins.

Each closed poll is foretold from what was known when it opened, never from itself or from what ended while
it ran, such as another vote between the same things (walk-forward validation: Leonard J. Tashman,
"Out-of-sample tests of forecasting accuracy: an analysis and review", International Journal of Forecasting
16, 2000, 437-450). Of those who took part it is looked whether the tenth with the highest score did better
than chance explains, more often than the busiest tenth, and than anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from leadusers.ahead import summed
from leadusers.evidence import Early
from leadusers.gain import Need
from leadusers.score import Evidence, score
from leadusers.usefulness import Share, wilson
from leadusers.weights import Weights

TENTH: Final = 10


class Case(Struct, frozen=True):
    """Somebody who took part in a poll: what was known of him before, and how he did."""

    total: float | None
    ahead: float | None
    busy: int
    """So many early choices of his had come to an end."""
    hit: bool
    """Whether his choices came to more than anybody's would have."""


class Foretold(Struct, frozen=True, kw_only=True):
    """How many of each tenth did better than chance explains."""

    polls: int
    total: Share
    ahead: Share
    busy: Share
    anybody: Share


def case(before: Iterable[Early], need: Need, at: datetime, weights: Weights, *, hit: bool) -> Case:
    """Return somebody as he stood when a poll opened, by evidence from before.

    What he asked for is taken as it is given: of its sum no instant can be told.
    """
    known = [each.known for each in before if each.known.at < at]
    evidence = Evidence(choices=summed(known, weights.half_life), need=_as_of(need, at))
    stood = score(evidence, at, weights)
    return Case(
        stood.total.value if stood.total else None,
        stood.ahead.value if stood.ahead else None,
        sum(each.count for each in known),
        hit,
    )


def _as_of(need: Need, at: datetime) -> Need:
    answered = need.answered is not None and need.answered < at
    return replace(
        need,
        answers=need.answers if answered else (),
        answered=need.answered if answered else None,
        solved=need.solved if need.solved and need.solved < at else None,
    )


def foretold(polls: Iterable[Sequence[Case]]) -> Foretold:
    """Return how the first tenths did, over all polls; equal cases stand in the order in which they come.

    In a poll where fewer than a tenth have a score, those who have one are looked at.
    """
    every = [cases for cases in polls if len(cases) >= TENTH]
    return Foretold(
        polls=len(every),
        total=_share(every, lambda each: each.total),
        ahead=_share(every, lambda each: each.ahead),
        busy=_share(every, lambda each: float(each.busy)),
        anybody=wilson(sum(each.hit for cases in every for each in cases), sum(map(len, every))),
    )


def _share(polls: Iterable[Sequence[Case]], by: Callable[[Case], float | None]) -> Share:
    chosen = [each for cases in polls for each in _first_tenth(cases, by)]
    return wilson(sum(each.hit for each in chosen), len(chosen))


def _first_tenth(cases: Sequence[Case], by: Callable[[Case], float | None]) -> list[Case]:
    known = [(value, each) for each in cases if (value := by(each)) is not None]
    known.sort(key=lambda pair: -pair[0])
    return [each for _, each in known[: len(cases) // TENTH]]
