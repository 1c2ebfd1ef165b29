"""What a test must be like before anybody is invited to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from trials.errors import TermsWrong
from trials.trial import Asked, CheckIn, Question, Stock, Terms, Thanks

MOST_PLACES: Final = 10_000
MOST_DAYS: Final = 365
MOST_QUESTIONS: Final = 20
MOST_CHOICES: Final = 10
LONGEST: Final = 300
"""Characters of a question, and of a product's name."""


class Wrong(StrEnum):
    """Which rule a test breaks."""

    PRODUCT = "product"
    PLACES = "places"
    QUOTAS = "quotas"
    """Quotas hold more places than there are."""
    CONDITIONS = "conditions"
    DAYS = "days"
    """It ends before it starts, or lasts longer than a year."""
    PAST = "past"
    """It would be over already."""
    CHECKINS = "checkins"
    """Nothing is asked."""
    TWICE = "twice"
    """A day stands twice, or before an earlier one."""
    LATE = "late"
    """A day lies after the end."""
    QUESTION = "question"
    """A question without words, a choice of fewer than two or more than ten, too many questions."""
    STOCK = "stock"
    """Devices without a count, or a count without devices."""
    THANKS = "thanks"
    """A draw without prizes, or prizes without a draw."""


def check(terms: Terms, today: date) -> None:
    """Raise TermsWrong for a test that cannot be made like this."""
    for fault in faults(terms, today):
        raise fault


def faults(terms: Terms, today: date) -> Iterator[TermsWrong]:
    """Yield each rule that a test breaks; of a day, each day that breaks it."""
    days = 0 <= (terms.ends - terms.starts).days <= MOST_DAYS
    for wrong, broken in (
        (Wrong.PRODUCT, not 1 <= len(terms.product.strip()) <= LONGEST),
        (Wrong.PLACES, not 1 <= terms.places <= MOST_PLACES),
        (Wrong.QUOTAS, terms.free_places < 0 or any(each.places < 1 for each in terms.quotas)),
        (Wrong.CONDITIONS, not terms.conditions.strip()),
        (Wrong.DAYS, not days),
        (Wrong.PAST, terms.ends < today),
        (Wrong.CHECKINS, not any(each.questions for each in terms.checkins)),
        (Wrong.STOCK, terms.count not in _stocked(terms)),
        (Wrong.THANKS, (terms.thanks is Thanks.DRAW) != bool(terms.prizes)),
    ):
        if broken:
            yield TermsWrong(wrong)
    for before, each in zip((None, *terms.checkins), terms.checkins, strict=False):
        if before is not None and each.day <= before.day:
            yield TermsWrong(Wrong.TWICE, each.day)
        if days and not _within(each, terms):
            yield TermsWrong(Wrong.LATE, each.day)
        if not _asks(each):
            yield TermsWrong(Wrong.QUESTION, each.day)


def _stocked(terms: Terms) -> range:
    return range(1, MOST_PLACES + 1) if terms.stock is Stock.DEVICES else range(1)


def _within(checkin: CheckIn, terms: Terms) -> bool:
    return 0 <= checkin.day <= (terms.ends - terms.starts).days


def _asks(checkin: CheckIn) -> bool:
    said = bool(checkin.questions or checkin.tasks)
    return said and len(checkin.questions) <= MOST_QUESTIONS and all(map(_clear, checkin.questions))


def _clear(question: Question) -> bool:
    choices = len(set(question.choices))
    wanted = range(2, MOST_CHOICES + 1) if question.asked is Asked.CHOICE else range(1)
    return (
        1 <= len(question.text.strip()) <= LONGEST and choices == len(question.choices) and choices in wanted
    )
