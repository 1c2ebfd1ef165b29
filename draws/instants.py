"""The instants of one poll or draw: whoever writes them, and by whatever clock, they never run backwards.

Clocks are set, and those of two workers differ. What is due is decided by the clock of whoever asks; what is
written down is seen by others later, in the order in which it was written, and must not contradict it.
"""

from __future__ import annotations

from datetime import datetime

from draws.draw import Draw
from draws.store import Draws


def following(now: datetime, *written: datetime | None) -> datetime:
    """Return under which instant a step is written: now, or the latest before it where a clock was ahead.

    The caller holds what the step changes, so that nobody writes an instant in between.
    """
    return max([now, *(each for each in written if each is not None)])


def of_draw(draws: Draws, draw: Draw, now: datetime) -> datetime:
    """Return under which instant the next step of a draw is written. The caller holds the draw."""
    return following(now, draw.created, draw.fixed, draw.drawn, draws.latest(draw.id))
