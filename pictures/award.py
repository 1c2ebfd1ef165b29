"""The picture that a winner keeps, and the pass with which a prize is collected."""

from __future__ import annotations

from functools import partial

from msgspec import Struct

from pictures.drawing import filled, png
from pictures.fonts import Weight, font
from pictures.lettering import Block, drawable
from pictures.setting import set_words

WIDTH = 1080
MIDDLE = WIDTH / 2
MARGIN = 120
INNER = WIDTH - 2 * MARGIN
QR = 520
"""The side of the square code on a pass, in pixels."""
QUIET = 4
"""The light border that a scanner needs, in modules (ISO/IEC 18004, 9.1)."""

_words = partial(set_words, width=INNER)


class AwardCard(Struct, frozen=True, kw_only=True):
    """What the picture shows; all words already in the reader's language."""

    overline: str
    prize: str
    title: str
    """What was drawn for."""
    note: str = ""
    footer: str = ""
    token: str = ""
    """On a pass: what is typed where nothing can be scanned."""
    link: str = ""
    """On a pass: what its square code holds."""
    instead: str = ""
    """Said where the prize or the title cannot be drawn."""


class Square(Struct, frozen=True):
    """A QR code: an SVG path in a square of `modules` units, its quiet border included."""

    path: str
    modules: int
    x: float
    y: float
    side: float


class Sheet(Struct, frozen=True, kw_only=True):
    """Where everything stands, in pixels."""

    height: int
    overline: Block
    prize: Block
    rule: float
    title: Block
    square: Square | None
    token: Block
    note: Block
    footer: Block


def svg(card: AwardCard) -> str:
    """Return the picture as SVG: any text is welcome, and only what the font can show is in it."""
    return filled("award.svg.jinja", sheet=laid_out(card), width=WIDTH, middle=MIDDLE)


def draw(card: AwardCard) -> bytes:
    """Return the picture as PNG. As for results: draw in a process of its own."""
    return png(svg(card))


def laid_out(card: AwardCard) -> Sheet:
    """Lay out a card: the prize large, then what it was drawn for; on a pass the code below."""
    overline = _words(card.overline, Weight.SEMIBOLD, 40, (MIDDLE, 190))
    named = drawable(card.prize, font(Weight.BOLD), card.instead)
    prize = _words(named, Weight.BOLD, _size(named), (MIDDLE, overline.bottom + 26), limit=5)
    rule = prize.bottom + 44
    titled = drawable(card.title, font(Weight.REGULAR), card.instead)
    title = _words(titled, Weight.REGULAR, 42, (MIDDLE, rule + 44), limit=5)
    square = _square(card.link, title.bottom + 40) if card.link else None
    below = square.y + square.side if square else title.bottom
    token = _words(card.token, Weight.BOLD, 56, (MIDDLE, below + 24))
    note = _words(card.note, Weight.REGULAR, 36, (MIDDLE, token.bottom + 20), limit=3)
    footer = _words(card.footer, Weight.REGULAR, 32, (MIDDLE, max(note.bottom + 48, 640)), limit=2)
    return Sheet(
        height=round(footer.bottom + 150),
        overline=overline,
        prize=prize,
        rule=rule,
        title=title,
        square=square,
        token=token,
        note=note,
        footer=footer,
    )


def _size(prize: str) -> int:
    """The shorter the name, the larger it stands."""
    return 104 if len(prize) <= 24 else 84 if len(prize) <= 60 else 66


def _square(link: str, top: float) -> Square:
    import segno  # noqa: PLC0415 - only a process that draws needs it

    rows = segno.make_qr(link, error="m").matrix
    path = "".join(
        f"M{x + QUIET} {y + QUIET}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return Square(path, len(rows) + 2 * QUIET, (WIDTH - QR) / 2, top, QR)
