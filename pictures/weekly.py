"""The picture of a week of voices: what came on each day, by kind, and three figures below it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from pictures.drawing import filled, png
from pictures.fonts import Weight
from pictures.lettering import Block
from pictures.setting import set_words

WIDTH: Final = 1080
MARGIN: Final = 64
INNER: Final = WIDTH - 2 * MARGIN
CHART: Final = 420
"""Height of the tallest day's column, in pixels."""
COLUMN: Final = 84
"""Width of a day's column."""
GAP: Final = 3
"""Between the kinds of a column."""
LEAST: Final = 6
"""Pixels of what came at all: one of a thousand is seen."""


class DayColumn(Struct, frozen=True):
    """A day: its name, and how many voices of each kind came, in the order of the legend."""

    name: str
    counts: tuple[int, ...]


class Figure(Struct, frozen=True):
    """A large number and what it is."""

    value: str
    words: str


class WeekCard(Struct, frozen=True, kw_only=True):
    """What the picture shows; all words already in the reader's language."""

    overline: str
    title: str
    days: tuple[DayColumn, ...]
    kinds: tuple[str, ...]
    """The legend, in the order of the columns' counts, with the week's number of each."""
    figures: tuple[Figure, ...]


class Piece(Struct, frozen=True):
    """A rectangle of a column; `kind` is its place in the legend."""

    x: float
    y: float
    height: float
    kind: int


class Label(Struct, frozen=True):
    """Words, and the sample of colour before them, if there is one."""

    words: Block
    kind: int = -1


class Sheet(Struct, frozen=True, kw_only=True):
    """Where everything stands, in pixels."""

    height: int
    overline: Block
    title: Block
    pieces: tuple[Piece, ...]
    ground: float
    """Where the columns stand."""
    days: tuple[Block, ...]
    totals: tuple[Block, ...]
    legend: tuple[Label, ...]
    rule: float
    values: tuple[Block, ...]
    words: tuple[Block, ...]


def svg(card: WeekCard) -> str:
    """Return the picture as SVG."""
    return filled("weekly.svg.jinja", sheet=laid_out(card), width=WIDTH, margin=MARGIN, column=COLUMN)


def draw(card: WeekCard) -> bytes:
    """Return the picture as PNG. As for results: draw in a process of its own."""
    return png(svg(card))


def laid_out(card: WeekCard) -> Sheet:
    """Lay out a card: head, legend, columns with their days, and figures side by side."""
    overline = set_words(card.overline, Weight.SEMIBOLD, 38, (MARGIN, 56), INNER)
    title = set_words(card.title, Weight.BOLD, 60, (MARGIN, overline.bottom + 8), INNER, limit=2)
    legend, bottom = _legend(card.kinds, title.bottom + 30)
    ground = bottom + 76 + CHART
    middles = [MARGIN + INNER * (position + 0.5) / len(card.days) for position in range(len(card.days))]
    highest = max((sum(day.counts) for day in card.days), default=0) or 1
    pieces, totals = list[Piece](), list[Block]()
    for middle, day in zip(middles, card.days, strict=True):
        top = ground
        for kind, count in enumerate(day.counts):
            if count:
                height = max(LEAST, CHART * count / highest)
                top -= height
                pieces.append(Piece(middle - COLUMN / 2, top, max(LEAST, height) - GAP, kind))
        if total := sum(day.counts):
            totals.append(set_words(str(total), Weight.BOLD, 34, (middle, top - 50), COLUMN * 2))
    each = INNER / len(card.days)
    days = tuple(
        set_words(day.name, Weight.REGULAR, 32, (middle, ground + 14), each)
        for middle, day in zip(middles, card.days, strict=True)
    )
    rule = max(day.bottom for day in days) + 34
    values, words, end = _figures(card.figures, rule + 30)
    return Sheet(
        height=round(end + 52),
        overline=overline,
        title=title,
        pieces=tuple(pieces),
        ground=ground,
        days=days,
        totals=tuple(totals),
        legend=legend,
        rule=rule,
        values=values,
        words=words,
    )


def _legend(kinds: tuple[str, ...], top: float) -> tuple[tuple[Label, ...], float]:
    """Set the kinds two in a row, each after its colour."""
    labels = list[Label]()
    for position, words in enumerate(kinds):
        corner = MARGIN + 44 + (position % 2) * INNER / 2, top + position // 2 * 52
        labels.append(Label(set_words(words, Weight.REGULAR, 34, corner, INNER / 2 - 60), position))
    return tuple(labels), max((label.words.bottom for label in labels), default=top)


def _figures(figures: tuple[Figure, ...], top: float) -> tuple[tuple[Block, ...], tuple[Block, ...], float]:
    """Set the figures side by side, each with its words below."""
    each = INNER / max(1, len(figures))
    middles = [MARGIN + each * (position + 0.5) for position in range(len(figures))]
    values = tuple(
        set_words(figure.value, Weight.BOLD, 68, (middle, top), each - 20)
        for middle, figure in zip(middles, figures, strict=True)
    )
    words = tuple(
        set_words(figure.words, Weight.REGULAR, 32, (middle, top + 88), each - 24, limit=3)
        for middle, figure in zip(middles, figures, strict=True)
    )
    return values, words, max((block.bottom for block in words), default=top)
