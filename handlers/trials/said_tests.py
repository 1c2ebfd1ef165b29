"""A test as the team writes it in one message: `key: value` lines, days, and the questions of each day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from customers.news.segments import read_segment
from draws.lines import PrizeLine
from handlers.draws.prize_lines import parted, read_prize
from handlers.polls.drafting import Line, LineWrong
from handlers.polls.times import read_time
from handlers.routes import Misunderstood
from texts import keys
from texts.text import Text
from trials.trial import Asked, CheckIn, Question, Quota, Source, Stock, Terms, Thanks, Way

KEYS: Final = (
    "about",
    "confidential",
    "places",
    "quota",
    "from",
    "conditions",
    "starts",
    "ends",
    "stock",
    "count",
    "thanks",
    "prizes",
)
SEVERAL: Final = frozenset({"quota", "from", "prizes"})
"""What may stand on several lines."""
NEEDED: Final = ("places", "conditions", "starts", "ends")
_DAY: Final = re.compile(r"day\s+(\d{1,3})\s*:?\s*(.*)", re.IGNORECASE)
_QUESTION: Final = re.compile(r"[-–—•*]?\s*(rating|choice|text|photo)\s*:\s*(.+)", re.IGNORECASE)
_SOURCE: Final = re.compile(
    r"(?:(leads)|(idea|poll)\s*[#№]?(\d{1,18})(?:\s+option\s+(\d{1,2}))?)", re.IGNORECASE
)
_SPLIT: Final = re.compile(r"\s*\|\s*")
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0", ""})


class _Day(Struct):
    """A day of the plan as it is being read."""

    line: Line
    day: int
    tasks: list[str]
    questions: list[Question]


class _Form(Struct):
    """What was found so far."""

    settings: dict[str, list[Line]]
    days: list[_Day]


def read_terms(rest: str, body: Sequence[str], zone: ZoneInfo, now: datetime) -> Terms:
    """Read a test: its product after the command, all else below. Raises LineWrong, Misunderstood."""
    product = " ".join(rest.split())
    form = _Form({}, [])
    for number, raw in enumerate(body, 2):
        content = raw.strip()
        if content:
            _sort(Line(number, content, content), form)
    lacking = [key for key in NEEDED if key not in form.settings]
    if not product:
        raise Misunderstood(keys.newtest_product())
    if lacking or not form.days:
        raise Misunderstood(
            keys.newtest_lacks(lacks=", ".join([*lacking, *(() if form.days else ("day 0",))]))
        )
    return _terms(product, form, zone, now)


def _sort(line: Line, form: _Form) -> None:
    """Take one line: a day, a question of the last day, or a setting."""
    if (day := _DAY.fullmatch(line.content)) is not None:
        tasks = [day[2].strip()] if day[2].strip() else []
        form.days.append(_Day(line, int(day[1]), tasks, []))
        return
    if (asked := _QUESTION.fullmatch(line.content)) is not None:
        if not form.days:
            raise LineWrong(line, keys.newtest_question_day())
        form.days[-1].questions.append(_question(line, asked[1].lower(), asked[2]))
        return
    key, colon, value = line.content.partition(":")
    key = key.strip().lower()
    if not colon or key not in KEYS:
        raise LineWrong(line, keys.newtest_line(known=", ".join(KEYS)))
    lines = form.settings.setdefault(key, [])
    if lines and key not in SEVERAL:
        raise LineWrong(line, keys.wrong_twice(key=key))
    lines.append(Line(line.number, line.content, value.strip()))


def _question(line: Line, kind: str, text: str) -> Question:
    asked = Asked(kind)
    words, *choices = _SPLIT.split(text.strip())
    if asked is Asked.CHOICE and len(choices) < 2:
        raise LineWrong(line, keys.newtest_choice())
    if asked is not Asked.CHOICE and choices:
        words, choices = text.strip(), []
    return Question(asked=asked, text=words, choices=tuple(choices))


def _terms(product: str, form: _Form, zone: ZoneInfo, now: datetime) -> Terms:
    def first(key: str) -> Line | None:
        return next(iter(form.settings.get(key, ())), None)

    def value(key: str) -> str:
        found = first(key)
        return found.value if found else ""

    prizes = _prizes(form.settings.get("prizes", ()))
    thanks = value("thanks")
    by_draw = thanks.lower() == "draw" or bool(prizes)
    return Terms(
        product=product,
        about=value("about"),
        confidential=_yes(first("confidential")),
        places=_number(form.settings["places"][0]),
        quotas=tuple(_quota(each, zone) for each in form.settings.get("quota", ())),
        conditions=value("conditions"),
        sources=tuple(map(_source, form.settings.get("from", ()))) or (Source(Way.SCORE),),
        checkins=tuple(
            CheckIn(day=each.day, tasks=tuple(each.tasks), questions=tuple(each.questions))
            for each in sorted(form.days, key=lambda each: each.day)
        ),
        starts=_day(form.settings["starts"][0], zone, now).date(),
        ends=_day(form.settings["ends"][0], zone, now).date(),
        thanks=Thanks.DRAW if by_draw else Thanks.ALL,
        thank_you="" if by_draw else thanks,
        prizes=prizes,
        stock=_stock(first("stock")),
        count=_number(form.settings["count"][0]) if "count" in form.settings else 0,
    )


def _at(line: Line, problem: Text) -> LineWrong:
    return LineWrong(line, problem)


def _yes(line: Line | None) -> bool:
    word = line.value.lower() if line else ""
    if line is not None and word not in _YES | _NO:
        raise _at(line, keys.newtest_yes_no())
    return word in _YES


def _number(line: Line) -> int:
    if not (line.value.isascii() and line.value.isdigit() and len(line.value) <= 6):
        raise _at(line, keys.newtest_places())
    return int(line.value)


def _quota(line: Line, zone: ZoneInfo) -> Quota:
    """Read `4 voters:7`: so many places for a segment."""
    count, _, segment = line.value.partition(" ")
    if not (count.isascii() and count.isdigit() and len(count) <= 6 and segment.strip()):
        raise _at(line, keys.newtest_quota())
    return Quota(read_segment(segment, str(zone)), int(count))


def _source(line: Line) -> Source:
    """Read `leads`, `idea 12`, `poll 7`, `poll 7 option 2`."""
    found = _SOURCE.fullmatch(line.value)
    if found is None:
        raise _at(line, keys.newtest_from())
    if found[1]:
        return Source(Way.SCORE)
    way = Way.IDEA if found[2].lower() == "idea" else Way.POLL
    if found[4] and way is Way.IDEA:
        raise _at(line, keys.newtest_from())
    return Source(way, int(found[3]), int(found[4] or 0))


def _day(line: Line, zone: ZoneInfo, now: datetime) -> datetime:
    try:
        return read_time(line.value, zone, now).astimezone(zone)
    except Misunderstood as error:
        raise LineWrong(line, error.texts[0]) from None


def _stock(line: Line | None) -> Stock:
    if line is None:
        return Stock.NOTHING
    word = line.value.lower()
    if word not in set(Stock):
        raise _at(line, keys.newtest_stock())
    return Stock(word)


def _prizes(lines: Sequence[Line]) -> tuple[PrizeLine, ...]:
    found: list[PrizeLine] = []
    for line in lines:
        try:
            found += map(read_prize, parted(line.value))
        except Misunderstood as error:
            raise LineWrong(line, error.texts[0]) from None
    return tuple(found)
