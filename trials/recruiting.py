"""Whom to invite, and how many: over-recruiting by what was measured, and a known part of it by chance."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final, NamedTuple

from customers.people import CustomerId
from trials.trial import Terms

BY_CHANCE: Final = 0.1
"""About so many of all invitations go outside the top."""
LEAST_SHARE: Final = 0.1
"""However few accept, no more than ten are invited for a place."""


def participation(accepted: int, answered: int) -> float:
    """Return which share of invitations is expected to end in a place taken; above 0, below 1.

    The rule of succession (Laplace, "Essai philosophique sur les probabilités", 1814): with none measured
    one in two.
    """
    return (accepted + 1) / (answered + 2)


def wanted(free: int, open_: int, share: float) -> int:
    """Return how many more are to be invited for `free` places while `open_` invitations are unanswered."""
    return max(0, math.ceil(free / max(share, LEAST_SHARE)) - open_)


Below = Callable[[int], int]
"""Returns a whole number from 0 up to another one, which it never is; each alike."""


class Invited(NamedTuple):
    """Who is invited, and whether by chance: then how likely it was, from 0 to 1."""

    customer: CustomerId
    by_chance: bool
    likelihood: float


def chosen(
    top: Sequence[CustomerId],
    outside: Collection[CustomerId],
    size: int,
    below: Below,
) -> list[Invited]:
    """Choose whom to invite: from the top in its order, and with a known chance somebody from outside it.

    Each invitation goes outside with the probability BY_CHANCE, to anybody there alike. `below(n)` returns a
    whole number from 0 to n - 1, each alike. Where one side is used up the other one fills its invitations.
    """
    ahead, others = list(dict.fromkeys(top)), sorted(set(outside) - set(top))
    likelihood = min(1.0, BY_CHANCE * size / len(others)) if others else 0.0
    found: list[Invited] = []
    while len(found) < size and (ahead or others):
        if others and (not ahead or below(_PARTS) < _PARTS * BY_CHANCE):
            found.append(Invited(others.pop(below(len(others))), True, likelihood))
        else:
            found.append(Invited(ahead.pop(0), False, 1.0))
    return found


_PARTS: Final = 1_000


def place_for(terms: Terms, taken: Mapping[int | None, int], belongs: Collection[int]) -> int | None:
    """Return the quota whose place somebody gets, by its position; None: a place for anybody.

    `taken` counts the places taken of each, `belongs` names the quotas of whose segment he is. Raises
    LookupError when none is left for him.
    """
    for position in sorted(belongs):
        if taken.get(position, 0) < terms.quotas[position].places:
            return position
    if taken.get(None, 0) < terms.free_places:
        return None
    raise LookupError
