"""The picture of who stays: every language within its frame, and numbers that can be read on every shade."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from fairness.cohorts import MONTHS, Cohort, CohortTable
from pictures.cohort_cards import card
from pictures.cohorts import DARK, LIGHT, MARGIN, SHADES, TURNS, WIDTH, Sheet, draw, laid_out, shade
from pictures.lettering import Block
from tests.pictures.frame import whole, widest
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader

ENOUGH = 4.5
"""Contrast of letters to their ground (WCAG 2.2, success criterion 1.4.3)."""


def year(people: int = 20_000) -> CohortTable:
    """Twelve months, of whom at first all take part and then fewer."""
    months = (date(2025 + (month > 0), month or 12, 1) for month in range(MONTHS))
    cohorts = (
        Cohort(on, people, tuple(people * (11 - after) // 11 for after in range(MONTHS - at)))
        for at, on in enumerate(months)
    )
    return CohortTable(tuple(cohorts), 20_000, 1_000_000)


def reader(language: Language) -> Reader:
    return Reader(language, "Europe/Belgrade", zone_chosen=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_stands_whole_within_the_frame(language: Language) -> None:
    sheet = laid_out(card(year(), reader(language)))
    left = [sheet.overline, sheet.title, *sheet.names, sheet.note]
    middle = [*sheet.heads, *sheet.people, *(field.number for field in sheet.fields)]
    whole(left, middle, WIDTH, sheet.height, MARGIN)
    assert all(name.x + widest(name) <= people.x - widest(people) / 2 for name, people in _beside(sheet))


def _beside(sheet: Sheet) -> list[tuple[Block, Block]]:
    return list(zip(sheet.names, sheet.people, strict=True))


def test_each_month_has_its_line_and_each_month_after_its_field() -> None:
    sheet = laid_out(card(year(), reader("en")))
    assert len(sheet.fields) == MONTHS * (MONTHS + 1) // 2
    assert [field.number.lines[0] for field in sheet.fields[:3]] == ["100", "91", "82"]
    assert sheet.fields[MONTHS - 1].number.lines[0] == "0"
    assert (shade(0), shade(100)) == (0, len(SHADES) - 1)
    assert [shade(share) for share in range(101)] == sorted(shade(share) for share in range(101))


@pytest.mark.parametrize("place", range(len(SHADES)))
def test_a_number_can_be_read_on_its_shade(place: int) -> None:
    letters = LIGHT if place >= TURNS else DARK
    assert contrast(letters, SHADES[place]) >= ENOUGH


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2, "contrast ratio")."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_it_is_a_picture_as_wide_as_a_phone_also_of_nobody() -> None:
    for found in (year(), CohortTable((), 0, 0)):
        picture = Image.open(BytesIO(draw(card(found, reader("sr")))))
        assert picture.width == WIDTH
        assert picture.width + picture.height < 10_000
