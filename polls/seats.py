"""Who takes the seats: the best places first, never an option nobody chose, and a tie is left a tie."""

from __future__ import annotations

from msgspec import Struct

from polls.method import Ranking
from polls.poll import Choice


class Seating(Struct, frozen=True):
    """The seats before the rule for ties is applied."""

    seated: tuple[Choice, ...]
    """Certain of a seat, in the poll's order."""
    tied: tuple[Choice, ...] = ()
    """Equal at the last seat, more than there are seats left, in the poll's order."""
    left: int = 0
    """The seats left for the tied; nought when nothing is tied."""


def assign(ranking: Ranking, seats: int) -> Seating:
    """Seat options by place. Options without votes stand outside: they know neither seat nor tie."""
    chosen = [
        (place, Choice(position))
        for position, (place, votes) in enumerate(zip(ranking.places, ranking.votes, strict=True), 1)
        if votes > 0
    ]
    if len(chosen) <= seats:
        return Seating(tuple(choice for _, choice in chosen))
    last = sorted(place for place, _ in chosen)[seats - 1]
    better = tuple(choice for place, choice in chosen if place < last)
    level = tuple(choice for place, choice in chosen if place == last)
    left = seats - len(better)
    if len(level) == left:
        return Seating(tuple(choice for place, choice in chosen if place <= last))
    return Seating(better, level, left)
