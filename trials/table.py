"""The answers of a test as a table for a spreadsheet: one row for each, without the names of testers."""

from __future__ import annotations

from collections.abc import Iterator

from polls.result_table import harmless, written
from trials.prompt import BLOCKER, Answer
from trials.report import Material
from trials.trial import Asked, Question

COLUMNS = (
    "day",
    "question",
    "asks",
    "wording",
    "tester",
    "rating",
    "choice",
    "skipped",
    "words",
    "by",
)


def table(of: Material, separator: str = ",") -> bytes:
    """Return one row for each answer, by day, question and tester.

    Days are counted as in the form, from each tester's day 0. Testers are numbered as they were found. Words
    stand there only where he may be quoted, `by` is the name that he chose for it.
    """
    return written((COLUMNS, *_rows(of)), separator)


def _rows(of: Material) -> Iterator[tuple[object, ...]]:
    numbers = {each.customer: number for number, each in enumerate(of.testers, 1)}
    people = {each.customer: each for each in of.testers}
    for each in of.answers:
        him = people.get(each.customer)
        if him is None or not 1 <= each.checkin <= len(of.trial.terms.checkins):
            continue
        checkin = of.trial.terms.checkins[each.checkin - 1]
        question = checkin.questions[each.question - 1] if each.question != BLOCKER else None
        yield (
            checkin.day,
            each.question,
            question.asked.value if question else "blocker",
            harmless(question.text) if question else "",
            numbers[each.customer],
            "" if each.rating is None else each.rating,
            harmless(_chosen(question, each)),
            int(each.skipped),
            harmless(each.words) if him.quoted else "",
            harmless(him.name) if him.quoted else "",
        )


def _chosen(question: Question | None, answer: Answer) -> str:
    if question is None or question.asked is not Asked.CHOICE or answer.choice is None:
        return ""
    return question.choices[answer.choice - 1]
