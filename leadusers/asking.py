"""How often somebody asked for the same thing: his own ideas, and his support for ideas of others.

A need that is strong is asked for again. Ideas that were merged ask for one thing, and so does support for
any of them; supporting one's own idea is no second ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from leadusers.fading import mass


class Ask(Struct, frozen=True):
    """That somebody asked for something once."""

    thing: int
    """The idea with which all that ask for the same were merged."""
    at: datetime


def asks(asked: Iterable[Ask], half_life: timedelta) -> float:
    """Return how often he asked for the thing that he asks for most, each with the weight of its instant."""
    times: dict[int, float] = {}
    for each in asked:
        times[each.thing] = times.get(each.thing, 0.0) + mass(each.at, half_life)
    return max(times.values(), default=0.0)
