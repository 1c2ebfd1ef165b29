"""The first hundred of a million, without a look at each.

A score only falls while nothing new is known of somebody (`leadusers.score`), so what was kept when it was
last reckoned is never too low: whoever is read in the order of these, the highest first, can be passed over
from where they fall below the last of those found (the threshold algorithm of Ronald Fagin, Amnon Lotem, Moni
Naor, "Optimal aggregation algorithms for middleware", PODS 2001).
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from msgspec import Struct

from customers.people import CustomerId

Kept = TypeVar("Kept")


class Place(Struct, Generic[Kept], frozen=True):
    """Somebody on the list, with the score of now."""

    customer: CustomerId
    value: float
    kept: Kept


def first(
    size: int,
    kept: Iterable[tuple[float, CustomerId, Kept]],
    now: Callable[[Kept], float | None],
) -> list[Place[Kept]]:
    """Return those with the highest scores of now, at most `size`, equal ones in the order of arrival.

    `kept` are the scores as last reckoned, the highest first; `now` reckons one anew, None: unknown by now.
    Whose score is 0 has no place: nothing sets him apart. Reads no further than it must.
    """
    found: list[tuple[float, int, Kept]] = []
    for bound, customer, row in kept:
        if bound <= 0 or (len(found) == size and bound < found[0][0]):
            break
        value = now(row)
        if not value:
            continue
        entry = (value, -customer, row)
        if len(found) < size:
            heapq.heappush(found, entry)
        elif entry[:2] > found[0][:2]:
            heapq.heapreplace(found, entry)
    ordered = sorted(found, key=lambda each: each[:2], reverse=True)
    return [Place(CustomerId(-number), value, row) for value, number, row in ordered]
