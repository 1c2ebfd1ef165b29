"""The table that `/export` gives: exact, in order, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from polls.result_table import table
from polls.tally import from_counters
from tests.polls.elections import lively, terms_of
from texts.languages import LANGUAGES
from texts.spreadsheets import separator


def test_the_table_lists_each_option_in_the_polls_order() -> None:
    terms = terms_of(options=4, seats=2)
    text = table(terms, from_counters(terms, [5, 9, 5, 0], 12)).decode("utf-8-sig")
    assert text.splitlines()[0] == "option,votes,place,seat"
    rows = [line.rsplit(",", 3)[1:] for line in text.splitlines()[1:]]
    assert rows == [["5", "2", "0"], ["9", "1", "1"], ["5", "2", "0"], ["0", "4", "0"]]


def test_the_seats_of_the_table_are_those_of_the_outcome() -> None:
    held = lively()
    rows = list(csv.DictReader(StringIO(table(held.terms, held.outcome).decode("utf-8-sig"))))
    seated = [position for position, row in enumerate(rows, 1) if row["seat"] == "1"]
    assert seated == sorted(held.outcome.winners)


def test_names_with_commas_quotes_and_cyrillic_letters_come_back_as_they_were() -> None:
    names = ('Klub „Ćup“, "nov"', "Не бих да будем викинг")
    terms = terms_of(options=names)
    rows = list(csv.DictReader(StringIO(table(terms, from_counters(terms, [1, 0], 1)).decode("utf-8-sig"))))
    assert tuple(row["option"] for row in rows) == names


@pytest.mark.parametrize(
    "start",
    ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "\x7f=", "\u200b+", "\ufeff@", " ="],
)
def test_an_option_that_a_spreadsheet_would_run_stays_text(start: str) -> None:
    terms = terms_of(options=(f"{start}HYPERLINK(1)", "Plain = harmless"))
    text = table(terms, from_counters(terms, [1, 0], 1)).decode("utf-8-sig")
    rows = list(csv.DictReader(StringIO(text, newline="")))
    assert rows[0]["option"] == f"'{start}HYPERLINK(1)"
    assert rows[1]["option"] == "Plain = harmless"


def test_a_spreadsheet_of_each_language_opens_it_in_columns() -> None:
    terms = terms_of(options=("Ćup; nov", "Чаша"))
    outcome = from_counters(terms, [1, 0], 1)
    for language in LANGUAGES:
        divided = separator(language)
        content = table(terms, outcome, divided)
        assert content.startswith(b"\xef\xbb\xbf")
        assert divided == ("," if language == "en" else ";")
        rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig")), delimiter=divided))
        assert [row["option"] for row in rows] == ["Ćup; nov", "Чаша"]
        assert [row["votes"] for row in rows] == ["1", "0"]
