"""What a day brings the team, in lines: the first few things are named, and how many more is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from chat.answers import Button
from texts import keys
from texts.text import Listing, Text

if TYPE_CHECKING:
    from usecases.work import Work

NAMED: Final = 3
"""So many of a kind are named."""


@dataclass(frozen=True)
class Matter:
    """Things of one kind that a day brings, in a line, and the button that leads to the first of them."""

    line: Text
    way: tuple[Button, ...] = ()


def before_the_next(instant: datetime, work: Work) -> bool:
    """Tell whether an instant comes before the next morning: so what ends in the night is said in time."""
    return work.now <= instant < work.now + timedelta(days=1)


def first_named(things: Sequence[Text | str], count: int = 0) -> Listing:
    """Name the first few, and say how many more there are of a `count`, which may be more than `things`."""
    more = max(count, len(things)) - NAMED
    return Listing((*things[:NAMED], *((keys.morning_more(count=more),) if more > 0 else ())))
