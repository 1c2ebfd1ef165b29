"""What a test came to, as it is read in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from bot.domains import Stores
from trials import report
from trials import table as answers
from trials.report import Report, Shot
from trials.store import Reports
from trials.trial import TrialId

MOST: Final = 20
"""Pictures in one report."""
LARGEST: Final = 1_000_000
"""Bytes of one of them: with all of them a page is still taken by every messenger."""


def report_of(db: Connection, id: TrialId, *, vendors: bool) -> Report:
    """Return a test's report. Raises NoSuchTrial."""
    return report.report(Stores(db)[Reports].material(id), vendors=vendors)


def table(db: Connection, id: TrialId, separator: str) -> bytes:
    """Return a test's answers as CSV. Raises NoSuchTrial."""
    return answers.table(Stores(db)[Reports].material(id), separator)


def shots(found: Report) -> list[Shot]:
    """Return the pictures that a report shows, of each question some."""
    asked = [list(each.shots) for day in found.days for each in day.results if each.shots]
    return list(_in_turn(asked))[:MOST]


def _in_turn(asked: list[list[Shot]]) -> Iterator[Shot]:
    for place in range(max(map(len, asked), default=0)):
        for each in asked:
            if place < len(each):
                yield each[place]
