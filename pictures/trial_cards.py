"""From the report of a test to its picture, in a reader's language: the middle of each rating."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pictures.cards import MOST_BARS, Bar, Labels, ResultCard
from texts import keys
from texts.numbers import decimal
from texts.rendering import Reader, render
from texts.text import Day, Text
from trials.report import Participation, Report


def card(report: Report, reader: Reader) -> ResultCard:
    """Return what the picture shows: ratings; where there are none, how many went how far."""

    def say(text: Text) -> str:
        return render(text, reader, markup=False)

    took = report.participation
    bars = tuple(_ratings(report, reader, say))[:MOST_BARS] or tuple(_participation(took, say))
    return ResultCard(
        question=report.product,
        bars=bars,
        labels=Labels(
            seat="",
            tie="",
            overline=say(keys.findings_overline()),
            turnout=say(keys.findings_turnout(completed=took.completed, accepted=took.accepted)),
            instead=say(keys.picture_in_text()),
            footer=say(keys.findings_days(starts=Day(report.starts), ends=Day(report.ends))),
        ),
    )


def _ratings(report: Report, reader: Reader, say: Callable[[Text], str]) -> Iterator[Bar]:
    for day in report.days:
        for each in day.results:
            if (spread := each.spread) is None:
                continue
            median = decimal(spread.median, reader.language)
            answers = keys.findings_answers(count=each.answers)
            count = say(keys.findings_median(median=median, answers=answers))
            yield Bar(
                text=each.question.text,
                instead=say(keys.picture_in_text()),
                votes=spread.median,
                count=count,
                place=0,
            )


def _participation(took: Participation, say: Callable[[Text], str]) -> Iterator[Bar]:
    counts = ("invited", took.invited), ("accepted", took.accepted), ("completed", took.completed)
    for what, number in counts:
        yield Bar(text=say(keys.findings_count(what=what)), votes=number, count=str(number), place=0)
