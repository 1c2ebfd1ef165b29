"""The result as a table for a spreadsheet: CSV in UTF-8, without a byte order mark."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from unicodedata import category

from polls.outcome import Outcome
from polls.poll import Terms

COLUMNS = ("option", "votes", "place", "seat")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a formula may begin; some spreadsheets read signs of full width as the plain ones."""

_UNSEEN = ("Cc", "Cf")
"""Unicode's categories of control and format characters."""


def table(terms: Terms, outcome: Outcome) -> bytes:
    """Return one row for each option in the poll's order; `seat` is 1 or 0."""
    rows = (
        (harmless(terms.option(each.choice)), each.votes, each.place, int(each.seated))
        for each in outcome.standings
    )
    return "".join(_line(cells) + "\n" for cells in (COLUMNS, *rows)).encode()


def _line(cells: Iterable[object]) -> str:
    """One line without its end; the csv module quotes a carriage return only where lines end with one."""
    line = StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front.

    What nobody sees does not hide how it begins: whoever opens the file may leave such signs out.
    Source: OWASP, CSV Injection.
    """
    seen = next((sign for sign in cell if not (sign.isspace() or category(sign) in _UNSEEN)), "")
    return f"'{cell}" if cell.startswith(_FORMULA) or seen in _FORMULA else cell
