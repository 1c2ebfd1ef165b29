"""What somebody is told of himself in early-access tests: of those he knows of, all that is kept of him.

Who was found for a test and not invited yet is told nothing of it, nor that there is such a row: it would
give away a confidential test. Everybody is told that this may be so (`docs/privacy.md`, the page itself).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Table, select

from customers.people import CustomerId
from storage.keeping import Personal, rows_of
from storage.trials.tables import prompts, stock, testers, trial_answers, trials, useful_answers
from storage.trials.testers import knows
from trials.trial import CheckIn, Question, Terms

HIS: Final = tuple(each.name for each in testers.columns if each.name not in {"id", "trial", "customer"})
"""All of his row, but for the numbers by which it hangs together."""


def tests(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Return the tests of which he knows, by their products; of no other one that it exists."""
    his = [testers.c[name] for name in HIS]
    query = select(trials.c.terms, *his).join(trials, trials.c.id == testers.c.trial)
    found = db.execute(query.where(testers.c.customer == customer, knows()).order_by(testers.c.id))
    return [_test(_terms(row.pop("terms")), row) for row in map(dict, found.mappings())]


def _test(terms: Terms, row: dict[str, Any]) -> dict[str, Any]:
    """His row with the product, and for whom the place is that was kept for some."""
    quota = row["quota"]
    kept = terms.quotas[quota].segment if quota is not None and quota < len(terms.quotas) else None
    return {"product": terms.product} | row | {"places_for": str(kept) if kept else None}


def _of_a_test(table: Table, *leave_out: str) -> Personal:
    """Tell the rows of a table, each with its product, its day and its question in words."""
    read = rows_of(table, leave_out=leave_out)

    def told(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
        rows = read(db, customer)
        query = select(trials.c.id, trials.c.terms).where(trials.c.id.in_({row["trial"] for row in rows}))
        known = {row.id: _terms(row.terms) for row in db.execute(query)}
        return [dict(_in_words(row, known.get(row.pop("trial")))) for row in rows]

    return told


def _in_words(row: dict[str, Any], terms: Terms | None) -> Iterator[tuple[str, Any]]:
    """Yield a row's product, then of a check-in its day, of an answer what was asked and chosen, then all."""
    if terms is not None:
        yield "product", terms.product
        checkin = _at(terms.checkins, row.get("checkin"))
        if checkin is not None:
            yield from _answered(checkin, row)
    yield from row.items()


def _answered(checkin: CheckIn, row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    yield "day", checkin.day + 1  # as he read it: the day on which he accepted is his first
    question: Question | None = _at(checkin.questions, row.get("question"))
    if question is not None:
        yield "question_in_words", question.text
        yield "choice_in_words", _at(question.choices, row.get("choice"))


def _made(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Tests that somebody of the team made, by their products."""
    rows = rows_of(trials, "creator", ("creator", "token"))(db, customer)
    return [{"product": _product(row["terms"])} | row for row in rows]


def _product(kept: str) -> str | None:
    try:
        return _terms(kept).product
    except msgspec.DecodeError:
        return None


def _at(places: tuple[Any, ...], number: int | None) -> Any:
    """Return what stands at a place, counted from 1; None where there is none."""
    return places[number - 1] if number is not None and 1 <= number <= len(places) else None


def _terms(kept: str) -> Terms:
    return msgspec.json.decode(kept, type=Terms)


TOLD: Final[dict[str, Personal]] = {
    "test_stock": _of_a_test(stock, "id"),
    "tests": tests,
    "tests_made": _made,
    "test_prompts": _of_a_test(prompts),
    "test_answers": _of_a_test(trial_answers),
    "useful_answers": _of_a_test(useful_answers),
}
"""What is told, by the name under which he reads it."""
