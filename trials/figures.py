"""What many answers come to: how many there are, where their middle lies, and how far they spread."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct


class Spread(Struct, frozen=True):
    """The middle of ratings, and between what its half lies."""

    lower: Fraction
    """The first quartile."""
    median: Fraction
    upper: Fraction
    """The third quartile."""


def spread(counts: Sequence[int]) -> Spread | None:
    """Return the quartiles of ratings, of which `counts` says how often 1, 2, 3 and so on were given.

    None where there are none. Ratings are ordered, and nobody knows whether their steps are equal: hence no
    mean (Stevens, "On the theory of scales of measurement", Science 103, 1946). Quartiles are those of
    Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50, 1996, type 7.
    """
    total = sum(counts)
    if not total:
        return None
    return Spread(*(_quantile(counts, total, Fraction(each, 4)) for each in (1, 2, 3)))


def _quantile(counts: Sequence[int], total: int, share: Fraction) -> Fraction:
    place = (total - 1) * share
    below = place.numerator // place.denominator
    first = _at(counts, below)
    return first + (place - below) * (_at(counts, min(below + 1, total - 1)) - first)


def _at(counts: Sequence[int], place: int) -> int:
    """Return the rating at a place of the ordered ones, from 0."""
    for rating, count in enumerate(counts, 1):
        if place < count:
            return rating
        place -= count
    raise IndexError(place)
