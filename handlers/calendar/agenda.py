"""How a line of what a day brings is written: the first few are named, and how many more is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from handlers.waking import Waking
from texts import keys
from texts.text import Listing, Text

NAMED: Final = 3
"""So many of a kind are named."""


def today(instant: datetime, waking: Waking) -> bool:
    """Tell whether an instant is within the company's present day."""
    zone = waking.company.zone
    return instant.astimezone(zone).date() == waking.now.astimezone(zone).date()


def first_named(things: Sequence[Text | str]) -> Listing:
    """Name the first few, and say how many more there are."""
    more = len(things) - NAMED
    return Listing((*things[:NAMED], *((keys.morning_more(count=more),) if more > 0 else ())))
