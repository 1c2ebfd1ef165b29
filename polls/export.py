"""The result as a table for a spreadsheet: CSV in UTF-8, without a byte order mark."""

from __future__ import annotations

import csv
from io import StringIO

from polls.outcome import Outcome
from polls.poll import Terms

COLUMNS = ("option", "votes", "place", "seat")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(terms: Terms, outcome: Outcome) -> bytes:
    """Return one row for each option in the poll's order; `seat` is 1 or 0."""
    lines = StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    for standing in outcome.standings:
        option = harmless(terms.option(standing.choice))
        writer.writerow((option, standing.votes, standing.place, int(standing.seated)))
    return lines.getvalue().encode()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front.

    Source: OWASP, CSV Injection.
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
