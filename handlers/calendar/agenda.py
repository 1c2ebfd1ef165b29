"""How a line of what a day brings is written: the first few are named, and how many more is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from handlers.waking import Waking
from texts import keys
from texts.text import Listing, Text

NAMED: Final = 3
"""So many of a kind are named."""


def before_the_next(instant: datetime, waking: Waking) -> bool:
    """Tell whether an instant comes before the next morning: so what ends in the night is said in time."""
    return waking.now <= instant < waking.now + timedelta(days=1)


def first_named(things: Sequence[Text | str]) -> Listing:
    """Name the first few, and say how many more there are."""
    more = len(things) - NAMED
    return Listing((*things[:NAMED], *((keys.morning_more(count=more),) if more > 0 else ())))
