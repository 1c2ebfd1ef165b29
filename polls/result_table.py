"""The result as a table for a spreadsheet: CSV in UTF-8, with the mark by which spreadsheets know it."""

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


BOM = b"\xef\xbb\xbf"


def table(terms: Terms, outcome: Outcome, separator: str = ",") -> bytes:
    """Return one row for each option in the poll's order; `seat` is 1 or 0.

    Excel divides by what its locale has for lists, a semicolon in most of Europe, and looks for nothing else.
    """
    rows = (
        (harmless(terms.option(each.choice)), each.votes, each.place, int(each.seated))
        for each in outcome.standings
    )
    return written((COLUMNS, *rows), separator)


def written(rows: Iterable[Iterable[object]], separator: str) -> bytes:
    """Return rows as a file; who gives words of others has made them `harmless`."""
    return BOM + "".join(_line(cells, separator) + "\n" for cells in rows).encode(errors="replace")


def _line(cells: Iterable[object], separator: str) -> str:
    """One line without its end; the csv module quotes a carriage return only where lines end with one."""
    line = StringIO()
    csv.writer(line, delimiter=separator).writerow(cells)
    return line.getvalue().removesuffix("\r\n")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front.

    What nobody sees does not hide how it begins: whoever opens the file may leave such signs out.
    Source: OWASP, CSV Injection.
    """
    seen = next((sign for sign in cell if not (sign.isspace() or category(sign) in _UNSEEN)), "")
    return f"'{cell}" if cell.startswith(_FORMULA) or seen in _FORMULA else cell
