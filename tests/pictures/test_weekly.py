"""The picture of a week: every language within its frame, every kind seen, columns that tell the truth."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from pictures.week_cards import KINDS, card
from pictures.weekly import CHART, COLUMN, GAP, INNER, MARGIN, WIDTH, draw, laid_out, svg
from suggestions.weekly import Week
from tests.pictures.frame import whole
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader

HOURS = timedelta(hours=5)
ZONE = ZoneInfo("Europe/Belgrade")
FIRST = date(2026, 11, 23)
USUAL = ((3, 1, 5, 1), (0, 2, 7, 0), (4, 0, 2, 2), (1, 1, 1, 1), (12, 3, 9, 4), (0, 0, 1, 0), (0, 0, 0, 0))
LARGE = ((99_999, 1, 0, 0), (0, 1, 1, 1), *USUAL[2:])


def of(counts: tuple[tuple[int, ...], ...], promised: int = 20, took: timedelta | None = HOURS) -> Week:
    """A week with so many voices of each kind on each day."""
    return Week(
        since=datetime(2026, 11, 23, tzinfo=ZONE),
        until=datetime(2026, 11, 30, tzinfo=ZONE),
        days=tuple(
            (FIRST + timedelta(days=day), dict(zip(KINDS, kinds, strict=True)))
            for day, kinds in enumerate(counts)
        ),
        launched=(),
        planned=(),
        slipped=(),
        rising=(),
        silent=None,
        promised=promised,
        kept=min(promised, 18),
        late=2,
        median=took,
    )


def reader(language: Language) -> Reader:
    return Reader(language, "Europe/Belgrade", zone_chosen=False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("counts", [USUAL, LARGE])
def test_every_word_stands_whole_within_the_frame(
    language: Language, counts: tuple[tuple[int, ...], ...]
) -> None:
    sheet = laid_out(card(of(counts), reader(language)))
    left = [sheet.overline, sheet.title, *(label.words for label in sheet.legend)]
    middle = [*sheet.days, *sheet.totals, *sheet.values, *sheet.words]
    whole(left, middle, WIDTH, sheet.height, MARGIN)


def test_columns_stand_on_the_ground_as_tall_as_their_day() -> None:
    sheet = laid_out(card(of(USUAL), reader("en")))
    by_day: dict[float, list[float]] = {}
    for piece in sheet.pieces:
        by_day.setdefault(piece.x, []).append(piece.height + GAP)
        assert piece.y + piece.height <= sheet.ground
    heights = [sum(parts) for _, parts in sorted(by_day.items())]
    assert max(heights) == pytest.approx(CHART)
    assert heights[0] / heights[1] == pytest.approx(10 / 9)
    assert [total.lines[0] for total in sheet.totals] == ["10", "9", "8", "4", "28", "1"]
    assert len({piece.x for piece in sheet.pieces}) == 6
    assert INNER / 7 > COLUMN


def test_one_of_a_hundred_thousand_is_seen() -> None:
    sheet = laid_out(card(of(LARGE), reader("en")))
    assert all(piece.height > 0 for piece in sheet.pieces)
    assert len(sheet.pieces) == sum(count > 0 for day in LARGE for count in day)


def test_what_was_not_due_and_not_answered_is_no_nought() -> None:
    found = card(of(USUAL, promised=0, took=None), reader("en"))
    assert [figure.value for figure in found.figures] == ["–", "–", "2"]


def test_a_week_without_a_voice_is_drawn_all_the_same() -> None:
    sheet = laid_out(card(of(((0, 0, 0, 0),) * 7), reader("cs")))
    assert not sheet.pieces
    assert not sheet.totals
    assert len(sheet.days) == 7


def test_it_is_as_wide_as_a_phone_and_no_photo_is_refused() -> None:
    picture = Image.open(BytesIO(draw(card(of(USUAL), reader("sr")))))
    assert picture.width == WIDTH
    assert picture.width + picture.height < 10_000
    assert picture.getpixel((5, 40)) == (251, 244, 230, 255)


def test_each_kind_has_its_colour_and_each_day_its_name() -> None:
    drawn = svg(card(of(USUAL), reader("pl")))
    for kind in range(4):
        assert f'class="kind{kind}"' in drawn
    for day in ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."):
        assert f">{day}<" in drawn
