"""Whom to invite, and how many: over-recruiting by what was measured, and a known part of it by chance."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from customers.people import CustomerId
from trials.trial import Terms

BY_CHANCE: Final = 0.1
"""About so many of all invitations go outside the top, where the sources have enough people."""
GROUP: Final = 5
"""By an option of a poll people are found only among so many, and besides so many who did not choose it."""
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


def looked_for(needed: int, most: int, top: int) -> int:
    """Return how many candidates to look for where the sources have `top` people: at most `most`.

    Where they have fewer than it is expected to take, `needed`, chance fills up to these, and no further.
    """
    return min(most, max(needed, top))


Below = Callable[[int], int]
"""Returns a whole number from 0 up to another one, which it never is; each alike."""


class Pick(NamedTuple):
    """Who is chosen, by his place from 0 on: in the top, or by chance among all others."""

    place: int
    by_chance: bool


def chosen(top: int, others: int, size: int, below: Below) -> list[Pick]:
    """Choose whom to invite: from the top in its order, and with a known chance somebody from outside it.

    Each invitation goes outside with the probability BY_CHANCE, to anybody there alike. `below(n)` returns a
    whole number from 0 to n - 1, each alike. Where one side is used up the other one fills its invitations.
    """
    found: list[Pick] = []
    ahead, outside = iter(range(top)), _shuffled(others, below)
    left, hidden = top, others
    while len(found) < size and (left or hidden):
        if hidden and (not left or below(_PARTS) < _PARTS * BY_CHANCE):
            found.append(Pick(next(outside), True))
            hidden -= 1
        else:
            found.append(Pick(next(ahead), False))
            left -= 1
    return found


def _shuffled(count: int, below: Below) -> Iterator[int]:
    """Yield all places from 0 up to a count, each order alike, and keep no more of them than were asked for.

    The shuffle of Fisher and Yates, as Richard Durstenfeld has it ("Algorithm 235: Random permutation",
    Communications of the ACM 7, 1964), over a list of which only what was moved is kept.
    """
    moved: dict[int, int] = {}
    for place in range(count):
        other = place + below(count - place)
        yield moved.get(other, other)
        moved[other] = moved.pop(place, place)


def drawn_at_last(before: float, now: float) -> float:
    """Return how likely it is that anybody outside was drawn by now, after one look for people more.

    Each of 0 to 1: how likely it was before this look, and in this look for who was not drawn yet. So
    whoever was drawn, in whichever look, stands for as many (Daniel Horvitz, Donovan Thompson, "A
    generalization of sampling without replacement from a finite universe", JASA 47, 1952). Who agreed only
    between two looks is taken as likely as the others: of him it is a little too high.
    """
    return 1 - (1 - before) * (1 - now)


def company(found: Sequence[CustomerId], groups: Iterable[Sequence[CustomerId]]) -> list[CustomerId]:
    """Return who of each group comes along, so that of no group fewer than GROUP are shown, if anybody is."""
    shown = set(found)
    more: list[CustomerId] = []
    for group in groups:
        seen = len(shown.intersection(group))
        rest = [each for each in group if each not in shown] if seen else []
        more += rest[: max(0, GROUP - seen)]
    return more


_PARTS: Final = 1_000


def drawn(top: int, others: int, size: int) -> float:
    """Return how likely it is that any one of so many others is among those chosen, from 0 to 1.

    Of `size` invitations a binomial number goes outside; more where the top is used up, and at most to all
    who are there: the expected number over how many there are, since each of them is drawn alike.
    """
    if not others:
        return 0.0
    outside = (min(others, max(size - top, each)) * _binomial(each, size) for each in range(size + 1))
    return min(1.0, math.fsum(outside) / others)


def _binomial(hits: int, of: int) -> float:
    """Return how likely it is that so many of these invitations go outside."""
    ways = math.lgamma(of + 1) - math.lgamma(hits + 1) - math.lgamma(of - hits + 1)
    return math.exp(ways + hits * math.log(BY_CHANCE) + (of - hits) * math.log1p(-BY_CHANCE))


Kind = int | None
"""A kind of place: for the quota at this position, or None: for anybody."""


def room(terms: Terms, taken: Mapping[Kind, int]) -> dict[Kind, int]:
    """Return how many places of each kind are free, 0 or more."""
    places: dict[Kind, int] = {position: each.places for position, each in enumerate(terms.quotas)}
    places[None] = terms.free_places
    return {kind: max(0, number - taken.get(kind, 0)) for kind, number in places.items()}


def place_for(terms: Terms, taken: Mapping[Kind, int], belongs: Collection[int]) -> Kind:
    """Return the quota whose place somebody gets, by its position; None: a place for anybody.

    `taken` counts the places taken of each, `belongs` names the quotas of whose segment he is. Raises
    LookupError when none is left for him.
    """
    free = room(terms, taken)
    for kind in (*sorted(belongs), None):
        if free[kind]:
            return kind
    raise LookupError


def lacking(
    terms: Terms,
    taken: Mapping[Kind, int],
    waiting: Mapping[Kind, int],
    invited: Mapping[Kind, int],
    share: float,
) -> dict[Kind, int]:
    """Return how many more are to be invited for places of each kind, by the share expected to take one.

    Whoever waits for a place of a kind takes one that is free; who is invited to one may.
    """
    free = room(terms, taken)
    return {
        kind: wanted(max(0, number - waiting.get(kind, 0)), invited.get(kind, 0), share)
        for kind, number in free.items()
    }


def spread(
    lack: Mapping[Kind, int], approved: Iterable[tuple[CustomerId, Collection[int]]], most: int
) -> dict[CustomerId, Kind]:
    """Return who is invited now, in their order, each to which kind of place; at most so many.

    Each comes with the quotas of whose segment he is; for whom no kind of place lacks anybody waits on.
    """
    left, found = dict(lack), dict[CustomerId, Kind]()
    for customer, belongs in approved:
        if len(found) >= most:
            break
        for kind in (*sorted(belongs), None):
            if left.get(kind, 0) > 0:
                left[kind] -= 1
                found[customer] = kind
                break
    return found
