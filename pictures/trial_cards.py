"""From the report of a test to its picture, in a reader's language: the middle and the spread of ratings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from msgspec.structs import replace

from pictures.cards import MOST_BARS, Bar, Labels, ResultCard
from texts import keys
from texts.numbers import decimal
from texts.rendering import Reader, plainly
from texts.text import Day, Moment, Text
from trials.participation import Progress, invited, placed
from trials.prompt import HIGHEST, LOWEST
from trials.report import Participation, Report


def card(report: Report, reader: Reader) -> ResultCard:
    """Return what the picture shows: ratings; where there are none, how many went how far.

    It is looked at in other years too: its dates have theirs.
    """
    reader = replace(reader, today=None)

    say = plainly(reader)

    took = report.participation
    done = took.counts[Progress.COMPLETED]
    ratings = tuple(_ratings(report, reader, say))[:MOST_BARS]
    return ResultCard(
        question=report.product,
        bars=ratings or tuple(_participation(took, say)),
        whole=HIGHEST if ratings else 0,
        ranked=False,
        labels=Labels(
            seat="",
            tie="",
            overline=say(keys.findings_overline()),
            turnout=say(keys.findings_turnout(completed=done, placed=placed(took.counts))),
            note=say(keys.findings_scale(lowest=LOWEST, highest=HIGHEST)) if ratings else "",
            instead=say(keys.picture_in_text()),
            footer=" ".join(map(say, _when(report))),
        ),
    )


def _when(report: Report) -> Iterator[Text]:
    """Say from when to when it was tested, and when and why its product was taken back."""
    yield keys.findings_days(starts=Day(report.starts), ends=Day(report.ends))
    if back := report.taken_back:
        yield keys.findings_taken_back(at=Moment(back.at), reason=back.reason)


def _ratings(report: Report, reader: Reader, say: Callable[[Text], str]) -> Iterator[Bar]:
    def written(number: Fraction) -> str:
        return decimal(number, reader.language)

    for day in report.days:
        for each in day.results:
            if (spread := each.spread) is None:
                continue
            median, lower, upper = map(written, (spread.median, spread.lower, spread.upper))
            answers = keys.findings_answers(count=each.answers)
            yield Bar(
                text=each.question.text,
                instead=say(keys.picture_in_text()),
                votes=spread.median,
                count=say(keys.findings_median(median=median, lower=lower, upper=upper, answers=answers)),
                place=0,
            )


def _participation(took: Participation, say: Callable[[Text], str]) -> Iterator[Bar]:
    completed = Progress.COMPLETED
    counts = took.counts
    steps = ("invited", invited(counts)), ("placed", placed(counts)), (completed.value, counts[completed])
    for what, number in steps:
        yield Bar(text=say(keys.findings_count(what=what)), votes=number, count=str(number), place=0)
