"""The winner's picture and the pass: any words are drawn whole, and the square code says what it should."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
import segno
from PIL import Image

from customers.people import CustomerId
from pictures import prize_cards
from pictures.award import QUIET, WIDTH, draw, laid_out
from prizes.award import Award, AwardId, State
from texts.languages import LANGUAGES, match
from texts.rendering import Reader

LINK = "https://t.me/a_company_bot?start=pass-7KQM2XWPRT"
NAMES = (
    "Платнена торба",
    "Weekendowy wyjazd dla dwojga do Szczebrzeszyna ze zwiedzaniem Muzeum Chrząszcza, z noclegiem i kolacją",
    "Příliš žluťoučký kůň",
    "<b>&amp;",
    "🧸",
    "ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ",
)


def held(prize: str, title: str = "Које наслове да објавимо?") -> Award:
    now = datetime(2026, 12, 1, 18, tzinfo=UTC)
    return Award(
        id=AwardId(1),
        draw=3,
        title=title,
        place=2,
        prize=prize,
        kind="person",
        state=State.CLAIMED,
        customer=CustomerId(1),
        ordinal=4,
        token="7KQM2XWPRT",
        since=now,
        deadline=now,
    )


def reader(language: str) -> Reader:
    return Reader(match(language), "Europe/Warsaw", False, date(2026, 12, 1))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prize", NAMES)
def test_a_picture_holds_every_word_within_its_frame(prize: str, language: str) -> None:
    for card in (
        prize_cards.winner(held(prize), reader(language)),
        prize_cards.pass_(held(prize), LINK, reader(language)),
    ):
        sheet = laid_out(card)
        blocks = [sheet.overline, sheet.prize, sheet.title, sheet.token, sheet.note, sheet.footer]
        tops = [block.y for block in blocks if block.lines]
        assert tops == sorted(tops)
        assert sheet.footer.lines
        assert sheet.footer.bottom < sheet.height
        assert not any("…" in line for block in (sheet.footer, sheet.note) for line in block.lines)


@pytest.mark.parametrize("words", ['<tspan fill="none">Cup</tspan>', "</text></svg>&amp;", "<b>&nbsp;"])
def test_words_that_look_like_markup_are_drawn_as_words(words: str) -> None:
    card = prize_cards.winner(held(words, title=words), reader("en"))
    sheet, picture = laid_out(card), Pixels(draw(card))
    for block in (sheet.prize, sheet.title):
        line = range(int(block.y - block.size / 2), int(block.y))
        assert any(picture.dark(x, y) for y in line for x in range(WIDTH // 4, WIDTH * 3 // 4))


def test_the_square_code_on_the_drawn_pass_holds_its_link() -> None:
    card = prize_cards.pass_(held("Ваучер за књижару"), LINK, reader("sr"))
    square = laid_out(card).square
    assert square
    picture = Pixels(draw(card))
    unit = square.side / square.modules
    cells = range(square.modules - 2 * QUIET)
    drawn = [
        [
            picture.dark(square.x + (x + QUIET + 0.5) * unit, square.y + (y + QUIET + 0.5) * unit)
            for x in cells
        ]
        for y in cells
    ]
    assert drawn == [[bool(cell) for cell in row] for row in segno.make_qr(LINK, error="m").matrix]


class Pixels:
    """What was drawn, point by point."""

    def __init__(self, png: bytes) -> None:
        with Image.open(BytesIO(png)) as picture:
            assert picture.width == WIDTH
            self._red = picture.convert("RGBA").getchannel("R").tobytes()

    def dark(self, x: float, y: float) -> bool:
        return self._red[WIDTH * int(y) + int(x)] < 128
