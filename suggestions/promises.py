"""What was promised with a date, and what came of it: kept, slipped, or still to come.

A promise is a step that plans something by a day or a month. What comes after it says what became of it,
so that nothing is kept twice: the ledger is read from the steps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import zip_longest
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice

MORNING: Final = time(10)
"""A date that has passed is told at this hour of the next day, where the company is: nobody is woken."""
_DATE: Final = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


class Fate(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    """Launched before its date was over."""
    LATE = "late"
    """Launched after that."""
    SLIPPED = "slipped"
    """Its date is over, and it was not launched."""
    MOVED = "moved"
    """Another date took its place in time."""
    UNDONE = "undone"
    """It was launched, and stands as launched no more: that was taken back, or declined after all."""
    DROPPED = "dropped"
    """It was planned no more before its date was over."""


class Promise(NamedTuple):
    """Something promised with a date, and what became of it."""

    voice: Voice
    step: Step
    fate: Fate
    next: Step | None
    """What came after it."""


def read_date(text: str) -> str:
    """Return a day or a month, `2027-03-15` or `2027-03`. Raises ValueError for what is none."""
    _after(text)
    return text


def day(text: str) -> date:
    """Return a day, of a month its first one. Raises ValueError for what is neither."""
    found = _DATE.fullmatch(text)
    try:
        year, month, on = found.groups("1") if found else ("", "", "")
        return date(int(year), int(month), int(on))
    except ValueError:
        raise _neither(text) from None


def _neither(text: str) -> ValueError:
    return ValueError(f"“{text}” is neither a day nor a month")


def is_month(text: str) -> bool:
    """Tell whether a date is a month rather than a day."""
    return len(text) == len("2027-03")


def end_of(text: str, zone: ZoneInfo) -> datetime:
    """Return when a day or a month is over in a time zone, in UTC. Raises ValueError."""
    return _at(_after(text), time(), zone)


def told_at(text: str, zone: ZoneInfo) -> datetime:
    """Return when those who wait are told that this date has passed, in UTC. Raises ValueError."""
    return _at(_after(text), MORNING, zone)


def _after(text: str) -> date:
    """Return the day after a day or a month. Raises ValueError where no calendar has it."""
    first = day(text)
    try:
        if not is_month(text):
            return first + timedelta(days=1)
        return (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    except OverflowError:
        raise _neither(text) from None


def _at(on: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(on, hour, zone).astimezone(UTC)


def promises(voice: Voice, steps: Sequence[Step], now: datetime) -> list[Promise]:
    """Return what was promised of a voice, the oldest first, by its steps in their order.

    A step that leaves the date as it is, with another owner, carries the same promise on.
    """
    found = []
    for made, after in zip_longest(steps, steps[1:]):
        if made.ends is None or (after is not None and _carries_on(made, after)):
            continue
        found.append(Promise(voice, made, _fate(made.ends, after, now), after))
    there = _is_there(steps)
    return [each if there or each.fate not in {Fate.KEPT, Fate.LATE} else _undone(each) for each in found]


def _undone(promise: Promise) -> Promise:
    """What was launched late, and is there no more, slipped: its date is over, and it is not launched."""
    return promise._replace(fate=Fate.UNDONE if promise.fate is Fate.KEPT else Fate.SLIPPED)


def _is_there(steps: Sequence[Step]) -> bool:
    """Tell whether something stands as launched, by its steps; what is merged stands as it did before."""
    stood = [each.status for each in steps if each.status is not Status.MERGED]
    return bool(stood) and stood[-1] is Status.LAUNCHED


def _carries_on(made: Step, after: Step) -> bool:
    return after.status is Status.PLANNED and after.date == made.date


def _fate(ends: datetime, after: Step | None, now: datetime) -> Fate:
    at = after.at if after is not None else now
    if after is not None and after.status is Status.LAUNCHED:
        return Fate.KEPT if at < ends else Fate.LATE
    if at >= ends:
        return Fate.SLIPPED
    if after is None:
        return Fate.OPEN
    return Fate.MOVED if after.status is Status.PLANNED and after.date else Fate.DROPPED


def before(steps: Sequence[Step], made: Step) -> Step | None:
    """Return the step whose date the new one replaces; None where no other date was promised before."""
    earlier = [each for each in steps if each.id < made.id]
    last = earlier[-1] if earlier else None
    replaced = last is not None and last.ends is not None and last.date != made.date
    return last if replaced and made.status is Status.PLANNED and made.date else None


def slip(voices: Voices, id: StepId, now: datetime) -> tuple[Voice, Step] | None:
    """Note that a promised date has passed, once, if nothing came of it. Returns what was promised, and when.

    None where it is told already, too early, or where something else came of it.
    """
    made = voices.steps.get(id)
    if made is None or made.slipped is not None or made.slips is None or made.slips > now:
        return None
    voice = voices.lock(made.voice)
    last = voices.steps.of(voice.id)[-1]
    if voice.status is not Status.PLANNED or last.id != id:
        return None
    voices.steps.slipped(id, now)
    return voice, made
