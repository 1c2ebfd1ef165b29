"""The picture of a test's report: the middle of each rating on its scale, their spread, and the year."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from papers.page import Table
from papers.report import page
from pictures.layout import laid_out
from pictures.results import svg
from pictures.trial_cards import card
from tests.handlers.front import READER
from tests.trials.test_report import given, material, person
from trials.report import Report, report
from trials.trial import Change, Stage, TakenBack

RATINGS = (3, 4, 4, 5)


@pytest.fixture
def ridden() -> Report:
    """A test with four ratings."""
    people = [person(number) for number in range(len(RATINGS))]
    return report(material(people, [given(number, 1, rating=each) for number, each in enumerate(RATINGS)]))


def test_a_rating_is_as_long_as_it_is_high_on_its_scale(ridden: Report) -> None:
    [placed] = laid_out(card(ridden, READER)).rows
    assert placed.row.length == pytest.approx(placed.row.track * 4 / 5)


def test_it_says_the_spread_and_how_many_there_are_and_has_no_ranks(ridden: Report) -> None:
    drawn = svg(card(ridden, READER))
    assert "4 (3.75–4.25), 4 answers" in drawn
    assert "from 1 to 5" in drawn.replace("\n", " ")
    assert 'class="place"' not in drawn


def test_without_ratings_it_shows_how_many_went_how_far() -> None:
    shown = card(report(material([person(1)], [])), READER)
    assert [bar.count for bar in shown.bars] == ["1", "1", "1"]
    assert shown.labels.note == ""


def test_what_is_kept_says_its_year(ridden: Report) -> None:
    reader = replace(READER, today=date(2026, 12, 1))
    assert "20 March 2026" in card(ridden, reader).labels.footer
    assert "20 March 2026" in page(ridden, reader, {}).lead[0]


def test_a_picture_says_that_the_product_was_taken_back(ridden: Report) -> None:
    back = TakenBack(datetime(2026, 3, 25, 9, tzinfo=UTC), "The frame breaks")
    said = card(replace(ridden, taken_back=back), READER).labels.footer
    assert "The product was taken back on Wednesday 25 March 2026" in said
    assert "The frame breaks" in said


@pytest.mark.parametrize("vendors", [False, True])
def test_once_a_test_is_over_its_report_says_who_is_counted(ridden: Report, vendors: bool) -> None:
    counted = "These figures count everyone whose data we still keep"
    for stage, said in ((Stage.RECRUITING, False), (Stage.OVER, True), (Stage.WITHDRAWN, True)):
        lead = page(replace(ridden, stage=stage, vendors=vendors), READER, {}).lead
        assert any(line.startswith(counted) for line in lead) == said, stage


def test_erased_words_leave_no_empty_cell(ridden: Report) -> None:
    written = page(replace(ridden, changes=(Change("", "The handlebar is wider now"),)), READER, {})
    assert [piece.rows for piece in written.sections[-1].pieces if isinstance(piece, Table)] == [
        (("(words erased)", "The handlebar is wider now"),)
    ]
