"""The report of a test as a page: for the team, or for the vendors, in a reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

from msgspec.structs import replace

from papers.page import Bar, Bars, Fact, Facts, Heading, Page, Photo, Piece, Section, Table, Words, html
from papers.page import Quote as Quotation
from texts import keys
from texts.numbers import decimal
from texts.rendering import Reader, plainly
from texts.text import Day, Moment, Text
from trials import participation, themes
from trials.figures import Spread
from trials.prompt import HIGHEST, LOWEST
from trials.report import SMALL, DayResult, Participation, Quote, Report, Result, Told
from trials.trial import Asked, Change, Stage

QUOTES: Final = 200
"""Quotes of one question that are shown: nobody reads more, and a page has to open on a phone."""

Say = Callable[[Text], str]
Shots = Mapping[str, bytes]
"""Pictures that could be fetched, by their handles."""


def written(report: Report, reader: Reader, shots: Shots) -> bytes:
    """Return the report as one HTML file."""
    return html(page(report, reader, shots))


def page(report: Report, reader: Reader, shots: Shots) -> Page:
    """Return the report as a page. `shots` are the pictures that could be fetched, by their handles.

    It is read in other years too: dates have theirs.
    """
    reader = replace(reader, today=None)

    say = plainly(reader)

    def count(number: Fraction | int) -> str:
        return decimal(number, reader.language)

    return Page(
        language=reader.language,
        title=say(keys.findings_title(product=report.product)),
        lead=(
            say(keys.findings_days(starts=Day(report.starts), ends=Day(report.ends))),
            *map(say, _standing(report)),
            say(keys.findings_free()),
        ),
        sections=(
            _participation(report.participation, say, count),
            *_themes(report, say),
            *(_day(each, report, say, count, shots) for each in report.days),
            *_changes(report.changes, say),
        ),
    )


def _standing(report: Report) -> Iterator[Text]:
    """Say that the test still runs, or when and why its product was taken back; once over, who is counted."""
    if report.stage is Stage.RECRUITING:
        yield keys.findings_running()
    else:
        yield keys.findings_counted()
    if back := report.taken_back:
        yield keys.findings_taken_back(at=Moment(back.at), reason=back.reason)


def _participation(took: Participation, say: Say, count: Callable[[int], str]) -> Section:
    pieces: list[Piece] = []
    for (whole, number), *parts in participation.groups(took.counts):
        pieces.append(Heading(say(_line(whole, number))))
        facts = (Fact(say(keys.findings_count(what=what)), count(some)) for what, some in parts)
        pieces += [Facts(tuple(facts))] if parts else []
    if took.ways:
        bars = [(say(keys.findings_way(way=way.value)), number) for way, number in took.ways]
        pieces += [Heading(say(keys.findings_ways())), _bars(bars, count)]
    if took.reasons:
        bars = [(say(keys.trial_why_not(why=why)), number) for why, number in took.reasons]
        pieces += [Heading(say(keys.findings_reasons())), _bars(bars, count)]
    return Section(say(keys.findings_participation()), tuple(pieces))


def _line(what: str, number: int) -> Text:
    return keys.trial_page_line(what=keys.findings_count(what=what), count=number)


def _bars(counted: Sequence[tuple[str, int]], count: Callable[[int], str]) -> Bars:
    most = max((number for _, number in counted), default=0) or 1
    return Bars(tuple(Bar(name, count(number), number / most) for name, number in counted))


def _themes(report: Report, say: Say) -> Iterator[Section]:
    if not report.themes:
        return
    least = SMALL if report.vendors else themes.LEAST
    pieces: list[Piece] = [Words(say(keys.findings_themes_how(least=least)), small=True)]
    for each in report.themes:
        pieces += _theme(each, say)
    yield Section(say(keys.findings_themes()), tuple(pieces))


def _theme(theme: Told, say: Say) -> Iterator[Piece]:
    yield Heading(f"{theme.name}: {say(keys.findings_testers(count=theme.testers))}")
    yield from _quotes(theme.quotes, say)


def _quotes(quotes: Iterable[Quote], say: Say) -> Iterator[Quotation]:
    for each in quotes:
        yield Quotation(each.words, _by(each.by, say))


def _by(name: str, say: Say) -> str:
    return say(keys.findings_by(name=name) if name else keys.findings_by_tester())


def _day(
    day: DayResult, report: Report, say: Say, count: Callable[[Fraction | int], str], shots: Shots
) -> Section:
    numbers = (("asked", day.asked), ("done", day.done), ("stuck", day.stuck))
    pieces: list[Piece] = [Words(each) for each in day.tasks]
    facts = tuple(Fact(say(keys.findings_day_count(what=what)), count(number)) for what, number in numbers)
    pieces.append(Facts(facts))
    if day.blockers:
        pieces += [Heading(say(keys.findings_blockers())), *_quotes(day.blockers[:QUOTES], say)]
    for each in day.results:
        pieces += _result(each, report, say, count, shots)
    return Section(say(keys.trial_day(day=day.day)), tuple(pieces))


def _result(
    result: Result, report: Report, say: Say, count: Callable[[Fraction | int], str], shots: Shots
) -> Iterator[Piece]:
    yield Heading(result.question.text)
    yield Words(" ".join(_summary(result, report, say, count)), small=True)
    if result.counts:
        yield _bars(list(zip(_labels(result), result.counts, strict=True)), count)
    yield from _quotes(result.quotes[:QUOTES], say)
    seen = [each for each in result.shots if shots.get(each.handle)]
    for each in seen:
        words = f"{each.words}\n{_by(each.by, say)}" if each.words else _by(each.by, say)
        yield Photo(shots[each.handle], words)
    if gone := len(result.shots) - len(seen):
        yield Words(say(keys.findings_pictures_gone(count=gone)), small=True)


def _summary(
    result: Result, report: Report, say: Say, count: Callable[[Fraction | int], str]
) -> Iterator[str]:
    answers = keys.findings_answers(count=result.answers)
    spread = result.spread
    yield _spread(spread, answers, say, count) if spread else f"{say(answers)}."
    if result.skipped:
        yield f"{say(keys.findings_skipped(count=result.skipped))}."
    if report.vendors and 0 < result.answers < SMALL and result.question.asked in _COUNTED:
        yield say(keys.findings_few())
    if result.question.asked is Asked.TEXT and result.answers:
        yield say(keys.findings_quoted(count=len(result.quotes)))


_COUNTED: Final = frozenset({Asked.RATING, Asked.CHOICE})


def _spread(spread: Spread, answers: Text, say: Say, count: Callable[[Fraction | int], str]) -> str:
    median, lower, upper = (count(each) for each in (spread.median, spread.lower, spread.upper))
    return say(keys.findings_spread(median=median, lower=lower, upper=upper, answers=answers))


def _labels(result: Result) -> tuple[str, ...]:
    if result.question.asked is Asked.CHOICE:
        return result.question.choices
    return tuple(str(rating) for rating in range(LOWEST, HIGHEST + 1))


def _changes(changes: Sequence[Change], say: Say) -> Iterator[Section]:
    if changes:
        heads = say(keys.findings_said()), say(keys.findings_we_changed())
        erased = say(keys.findings_words_erased())
        rows = tuple((each.said or erased, each.changed) for each in changes)
        yield Section(say(keys.findings_changed()), (Table(heads, rows),))
