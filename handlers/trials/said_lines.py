"""What one line of a test's form says: each is read by itself, and what is wrong with it names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from customers.news.errors import NewsError
from customers.news.segments import read_segment
from draws.lines import PrizeLine
from handlers.draws.prize_lines import parted, read_prize
from handlers.news import problems as of_segments
from handlers.polls.drafting import Line, LineWrong, read_number
from handlers.polls.said_times import read
from handlers.polls.times import read_time
from handlers.routes import Misunderstood
from texts import keys
from trials.trial import Asked, Question, Quota, Source, Stock, Way

_SOURCE: Final = re.compile(
    r"(?:(leads)|(idea|poll)\s*[#№]?(\d{1,18})(?:\s+option\s+(\d{1,2}))?)", re.IGNORECASE
)
_SPLIT: Final = re.compile(r"\s*\|\s*")
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


def question(line: Line, kind: str, text: str) -> Question:
    """Read `rating: How easily does it steer?`. Raises LineWrong."""
    asked = Asked(kind)
    words, *choices = _SPLIT.split(text.strip())
    if asked is Asked.CHOICE and len(choices) < 2:
        raise LineWrong(line, keys.newtest_choice())
    if asked is not Asked.CHOICE and choices:
        words, choices = text.strip(), []
    return Question(asked=asked, text=words, choices=tuple(choices))


def confidential(line: Line) -> bool:
    """Read yes or no. Raises LineWrong."""
    word = line.value.lower()
    if word not in _YES | _NO:
        raise LineWrong(line, keys.newtest_yes_no())
    return word in _YES


def number(line: Line) -> int:
    """Read how many places, or devices, there are. Raises LineWrong."""
    try:
        return read_number(line.value)
    except Misunderstood as error:
        raise LineWrong(line, error.texts[0]) from None


def quota(line: Line, zone: ZoneInfo, now: datetime) -> Quota:
    """Read `4 voters:7`: so many places for a segment. Raises LineWrong."""
    count, _, segment = line.value.partition(" ")
    if not (count.isascii() and count.isdigit() and len(count) <= 6 and segment.strip()):
        raise LineWrong(line, keys.newtest_quota())
    try:
        return Quota(read_segment(segment, str(zone), now), int(count))
    except NewsError as error:
        raise LineWrong(line, *(of_segments.words(error) or (keys.newtest_quota(),))) from None


def source(line: Line) -> Source:
    """Read `leads`, `idea 12`, `poll 7`, `poll 7 option 2`. Raises LineWrong."""
    found = _SOURCE.fullmatch(line.value)
    if found is None:
        raise LineWrong(line, keys.newtest_from())
    if found[1]:
        return Source(Way.SCORE)
    way = Way.IDEA if found[2].lower() == "idea" else Way.POLL
    if found[4] and way is Way.IDEA:
        raise LineWrong(line, keys.newtest_from())
    return Source(way, int(found[3]), int(found[4] or 0))


def day(line: Line, zone: ZoneInfo, now: datetime) -> datetime:
    """Read a date. Raises LineWrong."""
    try:
        return read_time(line.value, zone, now).astimezone(zone)
    except Misunderstood as error:
        raise LineWrong(line, error.texts[0]) from None


def yearless(line: Line) -> bool:
    """Tell whether a line says a day of the calendar without its year."""
    said, _ = read(line.value, whole=True)
    return said is not None and said.day is not None and said.day[0] is None


def stock(line: Line) -> Stock:
    """Read what each is handed. Raises LineWrong."""
    word = line.value.lower()
    if word not in set(Stock):
        raise LineWrong(line, keys.newtest_stock())
    return Stock(word)


def prizes(line: Line) -> Sequence[PrizeLine]:
    """Read `3 x Helmet, 1 x Bell`. Raises LineWrong."""
    try:
        return list(map(read_prize, parted(line.value)))
    except Misunderstood as error:
        raise LineWrong(line, error.texts[0]) from None
