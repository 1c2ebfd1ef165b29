"""Hours of the day as settings name them."""

from __future__ import annotations

import re
from datetime import time


def hour(text: str) -> time:
    """Return the hour of the day that a setting names, `18:00`. Raises ValueError with what is wrong."""
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", text):
        raise ValueError("must be an hour such as 18:00")
    whole, _, minute = text.partition(":")
    return time(int(whole), int(minute))


def hour_or_no(text: str) -> time | None:
    """Return the same; None for `no`. Raises as `hour` does."""
    try:
        return hour(text) if text != "no" else None
    except ValueError:
        raise ValueError("must be an hour such as 08:00, or no") from None
