"""The picture of who stays: a line for each month of arrival, a field for each month after, in per cent."""

from __future__ import annotations

from functools import partial
from typing import Final

from msgspec import Struct

from fairness.cohorts import MONTHS
from pictures.drawing import filled, png
from pictures.fonts import Weight
from pictures.lettering import Block
from pictures.setting import set_words

WIDTH: Final = 1080
MARGIN: Final = 48
INNER: Final = WIDTH - 2 * MARGIN
NAMES: Final = 226
"""Width of the months' names."""
PEOPLE: Final = 92
"""Width of how many came."""
FIELD: Final = (INNER - NAMES - PEOPLE) / MONTHS
HEIGHT: Final = 52
GAP: Final = 3
SHADES: Final = ("#f4e9d2", "#e8cfa0", "#d98f3d", "#a9474e", "#8a2b35", "#5e1b23")
"""From nobody to everybody, each for a part of 100 %."""
DARK, LIGHT = "#2c2119", "#ffffff"
TURNS: Final = 3
"""From this shade on letters are light, so that each reads well on its own: 4.5 to 1 (WCAG 2.2, 1.4.3)."""

_words = partial(set_words, leading=1.25)


class Line(Struct, frozen=True):
    """A month of arrival: its name, how many came, and the per cent who took part in it and in each after."""

    month: str
    people: int
    shares: tuple[int, ...]


class CohortCard(Struct, frozen=True, kw_only=True):
    """What the picture shows; all words already in the reader's language."""

    overline: str
    title: str
    people: str
    """What stands above how many came."""
    lines: tuple[Line, ...]
    note: str


class Field(Struct, frozen=True):
    """A rectangle with its number."""

    x: float
    y: float
    shade: int
    number: Block


class Sheet(Struct, frozen=True, kw_only=True):
    """Where everything stands, in pixels."""

    height: int
    overline: Block
    title: Block
    heads: tuple[Block, ...]
    names: tuple[Block, ...]
    people: tuple[Block, ...]
    fields: tuple[Field, ...]
    note: Block


def svg(card: CohortCard) -> str:
    """Return the picture as SVG."""
    return filled(
        "cohorts.svg.jinja",
        sheet=laid_out(card),
        width=WIDTH,
        field=FIELD - GAP,
        line=HEIGHT - GAP,
        shades=SHADES,
        turns=TURNS,
        dark=DARK,
        light=LIGHT,
    )


def draw(card: CohortCard) -> bytes:
    """Return the picture as PNG. As for results: draw in a process of its own."""
    return png(svg(card))


def shade(share: int) -> int:
    """Return which shade a share has, from 0 to 100 per cent."""
    return min(len(SHADES) - 1, share * len(SHADES) // 100)


def laid_out(card: CohortCard) -> Sheet:
    """Lay out a card: head, the months after above their fields, a line for each month of arrival, a note."""
    overline = _words(card.overline, Weight.SEMIBOLD, 36, (MARGIN, 50), INNER)
    title = _words(card.title, Weight.BOLD, 58, (MARGIN, overline.bottom + 6), INNER)
    top = title.bottom + 84
    first = MARGIN + NAMES + PEOPLE
    heads = [_words(card.people, Weight.REGULAR, 26, (first - PEOPLE / 2, top - 44), PEOPLE * 1.4)]
    heads += [
        _words(f"+{after}" if after else "0", Weight.REGULAR, 26, (_middle(after), top - 44), FIELD)
        for after in range(MONTHS)
    ]
    names, people, fields = list[Block](), list[Block](), list[Field]()
    for place, line in enumerate(card.lines):
        y = top + place * HEIGHT
        names.append(_words(line.month, Weight.REGULAR, 27, (MARGIN, y + 8), NAMES - 8))
        people.append(
            _words(str(line.people), Weight.SEMIBOLD, 27, (first - PEOPLE / 2, y + 8), PEOPLE * 1.1)
        )
        for after, share in enumerate(line.shares):
            number = _words(str(share), Weight.SEMIBOLD, 26, (_middle(after), y + 8), FIELD)
            fields.append(Field(first + after * FIELD, y, shade(share), number))
    note = _words(
        card.note, Weight.REGULAR, 28, (MARGIN, top + len(card.lines) * HEIGHT + 26), INNER, limit=4
    )
    return Sheet(
        height=round(note.bottom + 44),
        overline=overline,
        title=title,
        heads=tuple(heads),
        names=tuple(names),
        people=tuple(people),
        fields=tuple(fields),
        note=note,
    )


def _middle(after: int) -> float:
    return MARGIN + NAMES + PEOPLE + (after + 0.5) * FIELD - GAP / 2
