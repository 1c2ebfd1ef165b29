"""A test as the team writes it in one message: `key: value` lines, days, and the questions of each day."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from handlers.polls.drafting import Line, LineWrong
from handlers.routes import Misunderstood
from handlers.trials import said_lines
from texts import keys
from texts.text import Day, Text
from trials.trial import CheckIn, Question, Source, Stock, Terms, Thanks, Way

Value = TypeVar("Value")

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
HALF_A_YEAR: Final = timedelta(days=183)
"""A day so far ahead, or so long after the start, is meant only where its year is written."""
NEEDED: Final = ("places", "conditions", "starts", "ends")
NONE: Final = "none"
"""Takes away what may lack."""
NAMED: Final = 10
"""So many errors are named at once; what else is wrong is said when these are mended."""
QUESTION: Final = "question"
"""The name of a line that asks something."""
_DAY: Final = re.compile(r"day\s+(\d{1,3})\s*:?\s*(.*)", re.IGNORECASE)
_QUESTION: Final = re.compile(r"[-–—•*]?\s*(rating|choice|text|photo)\s*:\s*(.+)", re.IGNORECASE)
_EMPTY: Final = Terms(
    product="",
    confidential=True,
    places=0,
    conditions="",
    checkins=(),
    starts=date.min,
    ends=date.min,
)
"""What is there where nothing is said; that a test is confidential can still be changed."""


class FormWrong(Misunderstood):
    """Something is wrong with a form: each error is named with its line, in their order, and what lacks."""

    def __init__(self, wrong: Sequence[LineWrong], *others: Text) -> None:
        named = sorted(wrong, key=lambda each: each.line.number)[:NAMED]
        super().__init__(*(text for each in named for text in each.texts), *others)
        self.lines = tuple(each.line.number for each in named)
        """The numbers of the lines that are wrong."""


class _Day(Struct):
    """A day of the plan as it is being read."""

    line: Line
    day: int
    tasks: list[str]
    questions: list[Question]

    @property
    def removed(self) -> bool:
        return [each.lower() for each in self.tasks] == [NONE]

    @property
    def checkin(self) -> CheckIn:
        return CheckIn(day=self.day, tasks=tuple(self.tasks), questions=tuple(self.questions))


class Form(Struct):
    """What was found in a message, what is wrong with it, and the terms that it says."""

    settings: dict[str, list[Line]]
    days: list[_Day]
    wrong: list[LineWrong]
    terms: Terms = _EMPTY
    lacks: str = ""
    """What lacks, as the form names it."""

    @property
    def readable(self) -> bool:
        """Tell whether nothing is wrong with it as far as one can read."""
        return not self.wrong and not self.lacks

    def refuse(self, more: Sequence[LineWrong] = (), others: Sequence[Text] = ()) -> None:
        """Raise FormWrong where something is wrong with it, and with `more` lines, or `others` say it."""
        lacks = (keys.newtest_lacks(lacks=self.lacks),) if self.lacks else ()
        if self.wrong or more or others or lacks:
            raise FormWrong([*self.wrong, *more], *others, *lacks)

    def first(self, key: str, read: Callable[[Line], Value], instead: Value) -> Value:
        """Return what the first line of a setting says, or what stands `instead` of it; note an error."""
        return next(iter(self.each(key, read)[:1]), instead)

    def each(self, key: str, read: Callable[[Line], Value]) -> list[Value]:
        """Return what the lines of a setting say, and note which are wrong."""
        found = []
        for line in self.settings.get(key, ()):
            try:
                found.append(read(line))
            except LineWrong as error:
                self.wrong.append(error)
        return found

    def day_line(self, day: int) -> Line | None:
        """Return the line with which a day begins."""
        return next((each.line for each in self.days if each.day == day), None)


def name_of(line: str) -> str:
    """Return of what a line speaks: a setting by its key, `day 3`, QUESTION; empty: nothing is known."""
    if (day := _DAY.fullmatch(line.strip())) is not None:
        return f"day {int(day[1])}"
    if _QUESTION.fullmatch(line.strip()) is not None:
        return QUESTION
    key, colon, _ = line.partition(":")
    key = key.strip().lower()
    return key if colon and key in KEYS else ""


def read_test(product: str, body: Sequence[str], zone: ZoneInfo, now: datetime) -> Form:
    """Read a test: its product after the command, all else below."""
    product = " ".join(product.split())
    form = _said(replace(_EMPTY, product=product), _read(body, 2), zone, now)
    if not product:
        form.wrong.append(LineWrong(Line(1, "/newtest", ""), keys.newtest_product()))
    days = () if form.days else ("day 0",)
    form.lacks = ", ".join([*(key for key in NEEDED if key not in form.settings), *days])
    return form


def read_lines(lines: Sequence[str], zone: ZoneInfo, now: datetime, before: Terms = _EMPTY) -> Terms:
    """Return terms of which only what the lines say is to be taken, and what was said `before` them.

    Raises Misunderstood for lines that cannot be read; of a single one it is said only what is wrong.
    """
    form = _said(before, _read(lines, 1), zone, now)
    if form.wrong:
        texts = form.wrong[0].texts
        raise Misunderstood(*(texts if len(lines) > 1 else texts[1:]))
    return form.terms


def read_changes(terms: Terms, body: Sequence[str], zone: ZoneInfo, now: datetime) -> Form:
    """Read the terms with what the lines say in place of what was said: a setting, or all of a day.

    `none` takes away what may lack: about, quota, prizes, thanks, stock, and a day.
    """
    return _said(terms, _read(body, 1), zone, now)


def _said(terms: Terms, form: Form, zone: ZoneInfo, now: datetime) -> Form:
    """Let the form have the terms that come of what it says; its errors are noted in it."""
    said = {each.day: each.checkin for each in form.days if not each.removed}
    kept = {each.day: each for each in terms.checkins if each.day not in {each.day for each in form.days}}
    none = {key for key, lines in form.settings.items() if [each.value.lower() for each in lines] == [NONE]}
    whole = _whole(
        replace(form, settings={k: v for k, v in form.settings.items() if k not in none}), zone, now
    )
    changes = {
        field: getattr(_EMPTY if key in none else whole, field)
        for key in sorted(form.settings, key=lambda key: key not in none)
        for field in FIELDS[key]
    }
    days = sorted({**kept, **said}.values(), key=lambda each: each.day)
    form.terms = replace(terms, **changes, checkins=tuple(days))
    form.wrong += _yearless(form, now.astimezone(zone).date())
    return form


def _yearless(form: Form, today: date) -> list[LineWrong]:
    """Return the lines that say a day without its year, which has gone by: it would be that of next year."""
    starts, ends = form.terms.starts, form.terms.ends
    days = (("starts", starts, today), ("ends", ends, today if starts == date.min else starts))
    return [
        LineWrong(line, keys.newtest_year(day=Day(day)))
        for key, day, since in days
        for line in form.settings.get(key, [])[:1]
        if day - since > HALF_A_YEAR and said_lines.yearless(line)
    ]


def _read(body: Sequence[str], first: int) -> Form:
    """Sort lines, the first of which has this number in its message; those that are nothing are noted."""
    form = Form({}, [], [])
    for number, raw in enumerate(body, first):
        content = raw.strip()
        if content:
            try:
                _sort(Line(number, content, content), form)
            except LineWrong as error:
                form.wrong.append(error)
    return form


def _sort(line: Line, form: Form) -> None:
    """Take one line: a day, a question of the last day, or a setting. Raises LineWrong."""
    if (day := _DAY.fullmatch(line.content)) is not None:
        known = form.day_line(int(day[1]))
        tasks = [day[2].strip()] if day[2].strip() else []
        form.days.append(_Day(line, int(day[1]), tasks, []))
        if known is not None:
            raise LineWrong(line, keys.wrong_twice(key=f"day {day[1]}"))
        return
    if (asked := _QUESTION.fullmatch(line.content)) is not None:
        question = said_lines.question(line, asked[1].lower(), asked[2])
        if form.days:
            form.days[-1].questions.append(question)
        elif not form.wrong:  # a line that could not be read may have been its day
            raise LineWrong(line, keys.newtest_question_day())
        return
    key, colon, value = line.content.partition(":")
    key = key.strip().lower()
    if not colon or key not in KEYS:
        raise LineWrong(line, keys.newtest_line(known=", ".join(KEYS)))
    lines = form.settings.setdefault(key, [])
    if lines and key not in SEVERAL:
        raise LineWrong(line, keys.wrong_twice(key=key))
    lines.append(Line(line.number, line.content, value.strip()))


def _whole(form: Form, zone: ZoneInfo, now: datetime) -> Terms:
    """Return the terms as if the lines were all there is; the days are none of them."""

    def words(line: Line) -> str:
        return line.value

    def day(line: Line) -> date:
        return said_lines.day(line, zone, now).date()

    prizes = tuple(prize for each in form.each("prizes", said_lines.prizes) for prize in each)
    thanks = form.first("thanks", words, "")
    by_draw = thanks.lower() == "draw" or bool(prizes)
    quota = partial(said_lines.quota, zone=zone, now=now)
    return replace(
        _EMPTY,
        about=form.first("about", words, ""),
        confidential=form.first("confidential", said_lines.confidential, _EMPTY.confidential),
        places=form.first("places", said_lines.number, 0),
        quotas=tuple(form.each("quota", quota)),
        conditions=form.first("conditions", words, ""),
        sources=tuple(form.each("from", said_lines.source)) or (Source(Way.SCORE),),
        starts=form.first("starts", day, date.min),
        ends=form.first("ends", day, date.min),
        thanks=Thanks.DRAW if by_draw else Thanks.ALL,
        thank_you="" if by_draw else thanks,
        prizes=prizes,
        stock=form.first("stock", said_lines.stock, Stock.NOTHING),
        count=form.first("count", said_lines.number, 0),
    )
