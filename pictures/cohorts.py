"""The picture of who stays: a line for each month of arrival, a field for each month after, in per cent."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from fairness.cohorts import MONTHS
from pictures.fonts import Weight, file, font
from pictures.lettering import Block, Type, block, drawable
from pictures.setting import parts

if TYPE_CHECKING:
    from jinja2 import Template

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
    return _template().render(
        sheet=laid_out(card),
        width=WIDTH,
        field=FIELD - GAP,
        line=HEIGHT - GAP,
        shades=SHADES,
        turns=TURNS,
        dark=DARK,
        light=LIGHT,
        parts=parts,
    )


def draw(card: CohortCard) -> bytes:
    """Return the picture as PNG. As for results: draw in a process of its own."""
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - only a process that draws needs it

    fonts = [str(file(weight)) for weight in Weight]
    return svg_to_bytes(svg_string=svg(card), skip_system_fonts=True, font_files=fonts)


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


def _words(
    text: str, weight: Weight, size: int, corner: tuple[float, float], width: float, *, limit: int = 1
) -> Block:
    letters = font(weight)
    return block(drawable(text, letters), Type(letters, size), corner, width, size * 1.25, limit=limit)


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("cohorts.svg.jinja")
