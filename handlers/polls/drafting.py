"""From a team member's lines to a poll's terms; whatever is wrong names its line and what would be right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from draws import errors
from draws.errors import DrawError
from draws.lines import PrizeLine
from handlers.draws.prize_lines import PRIZES, is_prize, parted, read_prize
from handlers.draws.problems import draw_problem
from handlers.polls.bullets import is_numbered, is_option, is_signed, listed
from handlers.polls.problems import terms_problem
from handlers.polls.times import BEGINNING, read_time
from handlers.routes import Misunderstood
from polls import terms as rules
from polls.methods import METHODS
from polls.poll import Results, Terms, Ties
from texts import keys
from texts.text import Text

Value = TypeVar("Value")

MORE = "+"
"""Begins an option that is added to those there are: a message has room for some twenty long ones."""

KEYS = ("pick", "seats", "method", "opens", "closes", "ties", "binding", "results", "quorum", "notice")
KNOWN = (*KEYS, PRIZES)


class Line(Struct, frozen=True):
    """A line of the message as it was sent, and what it says; the command's own is number 1."""

    number: int
    content: str
    value: str


class Lines(Struct):
    """What was found in a message: the question, settings by key, options, each with its line."""

    question: Line
    settings: dict[str, Line]
    options: list[Line]
    more: list[Line] = []
    prizes: list[Line] = []
    """Each a kind of prize; the one setting that may stand several times, and go on below its line."""
    heading: Line | None = None
    """A line that says no more than that prizes follow."""
    open: bool = False
    """Whether the line before was one of prizes."""

    @property
    def listed(self) -> list[Line]:
        """All options of the message, in the order of its lines."""
        return sorted([*self.options, *self.more], key=lambda line: line.number)


class LineWrong(Misunderstood):
    """A line is wrong: it is named, with what is wrong and what would be right."""

    def __init__(self, line: Line, *problems: Text) -> None:
        content = line.content if len(line.content) <= 60 else line.content[:60] + "…"
        super().__init__(keys.line_wrong(line=str(line.number), content=content), *problems)
        self.line = line


def read_lines(question: str, body: Sequence[str], setting: str = "") -> Lines:
    """Sort the lines of a message, on the first of which is a question or a setting.

    Raises LineWrong for a line that is nothing, or a setting given twice.
    """
    question = question.strip()
    found = Lines(Line(1, question, question), {}, [])
    if setting:
        _sort(Line(1, setting, setting), found)
    for number, raw in enumerate(body, 2):
        if content := raw.strip():
            _sort(Line(number, content, content), found)
    options = listed([line.content for line in found.options])
    if found.heading and not found.prizes:
        raise LineWrong(found.heading, keys.wrong_prizes())
    found.options = [replace(line, value=option) for line, option in zip(found.options, options, strict=True)]
    return found


def read_poll(rest: str, body: Sequence[str]) -> Lines:
    """Sort the lines of a new poll; its question stands after the command, or on the line below it."""
    if _is_setting(rest):
        return read_changes(rest, body)
    lines = [line.strip() for line in body]
    first = next((number for number, line in enumerate(lines) if line), 0)
    if rest or not lines or _is_setting(lines[first]) or is_option(lines[first]):
        return read_lines(rest, body)
    found = read_lines("", [*[""] * (first + 1), *body[first + 1 :]])
    found.question = Line(first + 2, lines[first], lines[first])
    return found


def _is_setting(line: str) -> bool:
    key, colon, _ = line.partition(":")
    return bool(colon) and key.strip().lower() in KNOWN


def read_changes(rest: str, body: Sequence[str]) -> Lines:
    """Sort the lines of a change: on the command's own line is another question, or already a setting."""
    return read_lines("", body, rest) if _is_setting(rest) else read_lines(rest, body)


def _sort(line: Line, found: Lines) -> None:
    among_prizes, found.open = found.open, False
    if among_prizes and is_prize(line.content) and (found.heading or not is_option(line.content)):
        _add_prizes(line, line.content, found)
        return
    if line.content[0] == MORE:
        signed = is_signed(line.content)
        found.more.append(line if signed else replace(line, value=line.content[1:].strip()))
        return
    if is_option(line.content) or is_numbered(line.content):
        found.options.append(line)
        return
    key, colon, value = line.content.partition(":")
    key = key.strip().lower()
    if not colon or " " in key:
        raise LineWrong(line, keys.wrong_line())
    if key not in KNOWN:
        raise LineWrong(line, keys.wrong_key(key=key, known=", ".join(KNOWN)))
    if key == PRIZES:
        found.heading = None if value.strip() else line
        _add_prizes(line, value.strip(), found)
        return
    if key in found.settings:
        raise LineWrong(line, keys.wrong_twice(key=key))
    found.settings[key] = replace(line, value=value.strip())


def _add_prizes(line: Line, said: str, found: Lines) -> None:
    found.prizes += [replace(line, value=each) for each in parted(said) if each]
    found.open = True


def new_terms(found: Lines, zone: ZoneInfo, now: datetime) -> Terms:
    """Return the terms of a new poll. Raises LineWrong or Misunderstood."""
    if not found.question.value:
        raise LineWrong(Line(1, "/newpoll", ""), keys.wrong_question_missing())
    if "closes" not in found.settings:
        raise Misunderstood(keys.wrong_closes_missing())
    return changed_terms(Terms(question="", options=(), closes=now), found, zone, now)


def changed_terms(terms: Terms, found: Lines, zone: ZoneInfo, now: datetime) -> Terms:
    """Return the terms with what the lines say changed. Raises LineWrong or Misunderstood."""
    changes: dict[str, object] = {}
    if found.question.value:
        changes["question"] = found.question.value
    if found.options or found.more:
        existing = () if found.options else terms.options
        changes["options"] = (*existing, *(line.value for line in found.listed))
    if found.prizes:
        changes[PRIZES] = _prizes(found.prizes)
    for key, line in found.settings.items():
        try:
            changes[key] = _value(key, line.value, zone, now)
        except Misunderstood as error:
            raise LineWrong(line, error.texts[0]) from None
    wanted = replace(terms, **changes)
    try:
        rules.check(wanted, now)
    except rules.TermsError as error:
        raise _placed(error, found, len(terms.options)) from None
    except DrawError as error:
        raise _prize_wrong(error, found) from None
    return wanted


def _prizes(lines: Sequence[Line]) -> tuple[PrizeLine, ...]:
    """Read all prize lines; a single `none` takes prizes away."""
    if [line.value.lower() for line in lines] == ["none"]:
        return ()
    return tuple(_prize(line) for line in lines)


def _prize(line: Line) -> PrizeLine:
    """Read `12 x Tote bag` or `12 x Tote bag as code`."""
    try:
        return read_prize(line.value)
    except Misunderstood as error:
        raise LineWrong(line, error.texts[0]) from None


def _prize_wrong(error: DrawError, found: Lines) -> Misunderstood:
    """Say on which line a prize makes no sense."""
    problem = draw_problem(error)
    if isinstance(error, errors.LineWrong) and error.line <= len(found.prizes):
        return LineWrong(found.prizes[error.line - 1], problem)
    return LineWrong(found.prizes[-1], problem) if found.prizes else Misunderstood(problem)


def _value(key: str, text: str, zone: ZoneInfo, now: datetime) -> object:
    """Read one setting's value."""
    match key:
        case "pick" | "seats" | "quorum":
            return read_number(text)
        case "opens":
            return read_time(text, zone, now, BEGINNING)
        case "closes":
            return read_time(text, zone, now)
        case "ties":
            return one_of(text, {tie.value: tie for tie in Ties}.get, list(Ties))
        case "results":
            return one_of(text, {each.value: each for each in Results}.get, list(Results))
        case "binding":
            return one_of(text, {"yes": True, "no": False}.get, ["yes", "no"])
        case "method":
            return one_of(text, {name: name for name in METHODS}.get, list(METHODS))
        case _:
            return text


def read_number(text: str) -> int:
    """Read a whole number from 0. Raises Misunderstood."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise Misunderstood(keys.wrong_number(value=text))
    return int(text)


def one_of(text: str, find: Callable[[str], Value | None], known: Sequence[str]) -> Value:
    """Return the value that a word stands for. Raises Misunderstood naming the known ones."""
    value = find(text.strip().lower())
    if value is None:
        raise Misunderstood(keys.wrong_choice(value=text, known=", ".join(known)))
    return value


def _placed(error: rules.TermsError, found: Lines, known: int) -> Misunderstood:
    """Say on which line the terms make no sense."""
    problem = terms_problem(error)
    line = _line_of(error, found, known)
    return LineWrong(line, problem) if line else Misunderstood(problem)


def _line_of(error: rules.TermsError, found: Lines, known: int) -> Line | None:
    match error:
        case rules.QuestionLength():
            return found.question
        case rules.OptionsNumber():
            return found.listed[-1] if found.listed else None
        case rules.OptionLength(option=option):
            return _option(found, option, known)
        case rules.OptionsAlike(second=second):
            return _option(found, second, known)
        case rules.PickRange():
            return found.settings.get("pick")
        case rules.SeatsRange():
            return found.settings.get("seats")
        case rules.NoticeLength():
            return found.settings.get("notice")
        case rules.OpensPast():
            return found.settings.get("opens")
        case rules.ClosesPast() | rules.ClosesBeforeOpening() | rules.ClosesFar():
            return found.settings.get("closes")
        case _:
            return None


def _option(found: Lines, position: int, known: int) -> Line | None:
    """The line of an option; `known` are those that stood before, none of which is wrong."""
    lines = found.listed
    place = position - 1 - (0 if found.options else known)
    return lines[place] if 0 <= place < len(lines) else None
