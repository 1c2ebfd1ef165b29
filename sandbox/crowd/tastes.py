"""What a crowd likes: drawn from a seed, so that the same order gives the same choices."""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass

from sandbox.crowd.order import CrowdOrder

UNDECIDED = 0.06
"""This part comes, looks, and leaves without a choice."""
WAVERING = 0.18
"""This part takes a choice back for another."""
ATTEMPTS = 40


@dataclass(frozen=True)
class Mind:
    """What one person will choose, by the buttons' positions from 0; `regretted` is chosen first and
    then taken back."""

    picks: tuple[int, ...]
    regretted: int | None = None


def minds(order: CrowdOrder, labels: list[str]) -> list[Mind]:
    """Return a mind for each person; where no weights are given, the last seat is a close race."""
    drawn = random.Random(order.seed)  # noqa: S311 - a believable crowd, nothing secret
    weights = _given(order, labels) if order.weights else _spread(len(labels), order.seats, drawn)
    best: list[Mind] = []
    for _ in range(ATTEMPTS):
        made = [_mind(weights, order.picks, drawn) for _ in range(order.size)]
        gap = _gap(made, order.seats, len(labels))
        if not best or _distance(gap, order.size) < _distance(
            _gap(best, order.seats, len(labels)), order.size
        ):
            best = made
        if order.weights or _distance(gap, order.size) == 0:
            break
    return best


def _given(order: CrowdOrder, labels: list[str]) -> list[float]:
    def weight(label: str) -> float:
        folded = label.casefold()
        return next((value for part, value in order.weights.items() if part.casefold() in folded), 1.0)

    return [weight(label) for label in labels]


def _spread(number: int, seats: int, drawn: random.Random) -> list[float]:
    """Return falling weights in a drawn order, with the last seat and the place after it equally liked."""
    falling = [math.exp(-1.6 * place / max(number - 1, 1)) for place in range(number)]
    if seats < number:
        falling[seats - 1] = falling[seats] = (falling[seats - 1] + falling[seats]) / 2
    drawn.shuffle(falling)
    return falling


def _mind(weights: list[float], picks: int, drawn: random.Random) -> Mind:
    """Draw without putting back, the better liked sooner; most use all their picks."""
    liked = [number for number, weight in enumerate(weights) if weight > 0]
    ranked = sorted(liked, key=lambda number: math.log(1 - drawn.random()) / weights[number], reverse=True)
    if drawn.random() < UNDECIDED:
        return Mind(())
    fewer = 0 if drawn.random() < 0.7 else drawn.randrange(picks)
    chosen = tuple(ranked[: max(1, picks - fewer)])
    rest = [number for number in range(len(weights)) if number not in chosen]
    wavers = bool(rest) and drawn.random() < WAVERING
    return Mind(chosen, drawn.choice(rest) if wavers else None)


def _gap(made: list[Mind], seats: int, number: int) -> int:
    """Return by how many votes the last seat is won."""
    if seats >= number:
        return 1
    counted = Counter(pick for mind in made for pick in mind.picks)
    votes = sorted((counted[position] for position in range(number)), reverse=True)
    return votes[seats - 1] - votes[seats]


def _distance(gap: int, size: int) -> int:
    """Return how far a gap is from a close race that somebody wins."""
    close = max(1, size // 100)
    return 1 if gap < 1 else max(0, gap - close)
