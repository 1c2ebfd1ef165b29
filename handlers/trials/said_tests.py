"""A test as the team writes it in one message: `key: value` lines, days, and the questions of each day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from customers.news.segments import read_segment
from draws.lines import PrizeLine
from handlers.draws.prize_lines import parted, read_prize
from handlers.polls.drafting import Line, LineWrong
from handlers.polls.times import read_time
from handlers.routes import Misunderstood
from texts import keys
from texts.text import Text
from trials.trial import Asked, CheckIn, Question, Quota, Source, Stock, Terms, Thanks, Way

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "about": ("about",),
    "confidential": ("confidential",),
    "places": ("places",),
    "quota": ("quotas",),
    "from": ("sources",),
    "conditions": ("conditions",),
    "starts": ("starts",),
    "ends": ("ends",),
    "thanks": ("thanks", "thank_you", "prizes"),
    "prizes": ("thanks", "thank_you", "prizes"),
    "stock": ("stock", "count"),
    "count": ("count",),
}
"""The names of a form's lines, in the order in which it has them, and what each says of a test."""
KEYS: Final = tuple(FIELDS)
SEVERAL: Final = frozenset({"quota", "from", "prizes"})
"""What may stand on several lines."""
NEEDED: Final = ("places", "conditions", "starts", "ends")
NONE: Final = "none"
"""Takes away what may lack."""
_DAY: Final = re.compile(r"day\s+(\d{1,3})\s*:?\s*(.*)", re.IGNORECASE)
_QUESTION: Final = re.compile(r"[-–—•*]?\s*(rating|choice|text|photo)\s*:\s*(.+)", re.IGNORECASE)
_SOURCE: Final = re.compile(
    r"(?:(leads)|(idea|poll)\s*[#№]?(\d{1,18})(?:\s+option\s+(\d{1,2}))?)", re.IGNORECASE
)
_SPLIT: Final = re.compile(r"\s*\|\s*")
_YES, _NO = frozenset({"yes", "true", "1"}), frozenset({"no", "false", "0"})


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
    form = _read(body)
    lacking = [key for key in NEEDED if key not in form.settings]
    if not product:
        raise Misunderstood(keys.newtest_product())
    if lacking or not form.days:
        raise Misunderstood(
            keys.newtest_lacks(lacks=", ".join([*lacking, *(() if form.days else ("day 0",))]))
        )
    return _terms(product, form, zone, now)


def _read(body: Sequence[str], first: int = 2) -> _Form:
    """Sort lines, the first of which has this number in its message. Raises LineWrong."""
    form = _Form({}, [])
    for number, raw in enumerate(body, first):
        content = raw.strip()
        if content:
            _sort(Line(number, content, content), form)
    days: set[int] = set()
    for each in form.days:
        if each.day in days:
            raise LineWrong(each.line, keys.wrong_twice(key=f"day {each.day}"))
        days.add(each.day)
    return form


def read_lines(lines: Sequence[str], zone: ZoneInfo, now: datetime) -> Terms:
    """Return terms of which only what the lines say is to be taken.

    Raises Misunderstood for lines that cannot be read; of a single one it is said only what is wrong.
    """
    try:
        return changed_terms(_EMPTY, lines, zone, now)
    except LineWrong as error:
        raise Misunderstood(*(error.texts if len(lines) > 1 else error.texts[1:])) from None


def changed_terms(terms: Terms, body: Sequence[str], zone: ZoneInfo, now: datetime) -> Terms:
    """Return the terms with what the lines say in place of what was said: a setting, or all of a day.

    `none` takes away what may lack: about, quota, prizes, thanks, stock, and a day. Raises LineWrong.
    """
    form = _read(body, 1)
    removed = {each.day for each in form.days if [t.lower() for t in each.tasks] == [NONE]}
    said = {each.day: _checkin(each) for each in form.days if each.day not in removed}
    kept = {each.day: each for each in terms.checkins if each.day not in removed}
    none = {key for key, lines in form.settings.items() if [each.value.lower() for each in lines] == [NONE]}
    settings = {key: lines for key, lines in form.settings.items() if key not in none}
    whole = _terms(terms.product, _Form(_filled(settings), form.days), zone, now)
    changes = {
        field: getattr(_EMPTY if key in none else whole, field)
        for key in sorted(form.settings, key=lambda key: key not in none)
        for field in FIELDS[key]
    }
    days = sorted({**kept, **said}.values(), key=lambda each: each.day)
    return replace(terms, **changes, checkins=tuple(days))


def _filled(settings: dict[str, list[Line]]) -> dict[str, list[Line]]:
    """Let what a whole test needs be there: what stands for it is taken over by no change."""
    needed = {"places": "1", "conditions": "-", "starts": "today", "ends": "today"}
    return {**{key: [Line(0, "", value)] for key, value in needed.items()}, **settings}


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
        confidential=_confidential(first("confidential")),
        places=_number(form.settings["places"][0]),
        quotas=tuple(_quota(each, zone, now) for each in form.settings.get("quota", ())),
        conditions=value("conditions"),
        sources=tuple(map(_source, form.settings.get("from", ()))) or (Source(Way.SCORE),),
        checkins=tuple(map(_checkin, sorted(form.days, key=lambda each: each.day))),
        starts=_day(form.settings["starts"][0], zone, now).date(),
        ends=_day(form.settings["ends"][0], zone, now).date(),
        thanks=Thanks.DRAW if by_draw else Thanks.ALL,
        thank_you="" if by_draw else thanks,
        prizes=prizes,
        stock=_stock(first("stock")),
        count=_number(form.settings["count"][0]) if "count" in form.settings else 0,
    )


def _checkin(day: _Day) -> CheckIn:
    return CheckIn(day=day.day, tasks=tuple(day.tasks), questions=tuple(day.questions))


def _at(line: Line, problem: Text) -> LineWrong:
    return LineWrong(line, problem)


def _confidential(line: Line | None) -> bool:
    """Read whether a test is confidential; where nothing is said it is: that can still be changed."""
    if line is None:
        return True
    word = line.value.lower()
    if word not in _YES | _NO:
        raise _at(line, keys.newtest_yes_no())
    return word in _YES


def _number(line: Line) -> int:
    if not (line.value.isascii() and line.value.isdigit() and len(line.value) <= 6):
        raise _at(line, keys.newtest_places())
    return int(line.value)


def _quota(line: Line, zone: ZoneInfo, now: datetime) -> Quota:
    """Read `4 voters:7`: so many places for a segment."""
    count, _, segment = line.value.partition(" ")
    if not (count.isascii() and count.isdigit() and len(count) <= 6 and segment.strip()):
        raise _at(line, keys.newtest_quota())
    return Quota(read_segment(segment, str(zone), now), int(count))


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


_EMPTY: Final = Terms(
    product="",
    confidential=True,
    places=0,
    conditions="",
    checkins=(),
    starts=date.min,
    ends=date.min,
)
"""What is there where nothing is said."""
