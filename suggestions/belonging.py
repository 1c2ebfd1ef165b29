"""To which thread a message may belong that answers nothing: people write on where they were answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from customers.people import CustomerId
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Arrival, Line, Part, Status, Voice

FRESH: Final = timedelta(days=7)
"""For so long a thread is offered after something was said in it."""
NEWEST: Final = 5
"""So many of somebody's voices are looked at."""
GONE: Final = frozenset({Status.WITHDRAWN, Status.MERGED})
ARRIVED: Final = frozenset({Arrival.PENDING, Arrival.SENT, Arrival.UNCERTAIN})
"""What he may have read."""


class Thread(NamedTuple):
    """A thread that somebody may go on with."""

    asks: bool
    """Whether the team asked him something there, and waits for what he says."""
    latest: datetime
    """When something was said in it last."""
    voice: Voice


def thread_of(voices: Voices, author: CustomerId, at: datetime) -> Thread | None:
    """Return the thread to which what somebody says at an instant may belong; None: to none.

    It is one in which the team asked him, else the one in which something was said last; within `FRESH`.
    """
    his = {each.id: each for each in voices.of(author, NEWEST) if _goes_on(each)}
    said: dict[int, list[Line]] = {id: [] for id in his}
    for line in voices.lines.of_all(list(his)):
        if _told(line) and _when(line) <= at:
            said[line.voice].append(line)
    threads = (_thread(voice, sorted(said[voice.id], key=_when)) for voice in his.values())
    fresh = [each for each in threads if each is not None and each.latest > at - FRESH]
    return max(fresh, key=lambda each: (each.asks, each.latest, each.voice.id), default=None)


def _goes_on(voice: Voice) -> bool:
    """An option of a poll is nobody's, and what was taken back or merged is no thread of its own."""
    return voice.kind is not Kind.OPTION and voice.status not in GONE


def _told(line: Line) -> bool:
    """Tell whether the author wrote a line himself, or may have read it."""
    return line.arrival in ARRIVED if line.part is Part.ANSWER else line.part is not Part.NOTE


def _when(line: Line) -> datetime:
    return line.left or line.at


def _thread(voice: Voice, lines: Sequence[Line]) -> Thread | None:
    """An idea or praise is a thread once the team has written to its author."""
    answered = any(line.part is Part.ANSWER for line in lines)
    if not lines or not (answered or voice.kind in {Kind.COMPLAINT, Kind.QUESTION}):
        return None
    return Thread(lines[-1].part is Part.ANSWER and lines[-1].asks, _when(lines[-1]), voice)
