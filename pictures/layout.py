"""Where everything stands on the picture of results, in pixels."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import asdict, replace

from pictures.cards import Bar, Labels, ResultCard
from pictures.fonts import Weight, font
from pictures.lettering import ELLIPSIS, Block, drawable
from pictures.rows import DENSE, ROOMY, TERSE, Row, Scale, figures, row
from pictures.setting import set_words

COLUMN = 1080
"""Width of a picture with one column, and of a phone's screen."""
MARGIN = 56
SCREEN = 2340
"""Height of a phone's screen whose width is COLUMN."""
PHOTO = 2560
"""Telegram scales a photo down until neither side is longer."""
SIDES = 10_000
"""Telegram takes no photo whose width and height together are more."""
ARRANGEMENTS = ((ROOMY, 1), (DENSE, 1), (DENSE, 2), (DENSE, 3), (DENSE, 4))
CUT = ((TERSE, 2), (TERSE, 3))
LEGIBLE = 8
"""Pixels of a letter on a phone's screen; below them nobody reads it, and long options are cut."""


class Placed(Struct, frozen=True):
    """A row and where its upper left corner stands."""

    x: float
    y: float
    row: Row


class Sheet(Struct, frozen=True, kw_only=True):
    """The whole picture."""

    width: int
    height: int
    margin: int
    size: int
    """Of an option's letters."""
    overline: Block
    question: Block
    turnout: Block
    rule: float
    """Where the rule between head and bars stands."""
    rows: tuple[Placed, ...]
    note: Block
    footer: Block
    end: float
    """Where the rule below the bars stands."""

    @property
    def legibility(self) -> float:
        """How large the options are on a phone, before zooming in and after; 0: Telegram refuses it."""
        if self.width + self.height > SIDES:
            return 0
        at_once = min(COLUMN / self.width, SCREEN / self.height, 1)
        zoomed = min(1, PHOTO / max(self.width, self.height))
        return self.size * at_once * zoomed


def laid_out(card: ResultCard) -> Sheet:
    """Lay out a picture: in one roomy column if it can be, denser and in more columns if it must.

    Where that is not enough, options without a seat are cut: the text beside the picture has them in full.
    """
    card = _drawable(card)
    whole = _best(card, ARRANGEMENTS)
    return whole if whole.legibility >= LEGIBLE else max(whole, _best(card, CUT), key=_legibility)


def _best(card: ResultCard, arrangements: Sequence[tuple[Scale, int]]) -> Sheet:
    return max((arranged(card, *arrangement) for arrangement in arrangements), key=_legibility)


def _legibility(sheet: Sheet) -> float:
    return sheet.legibility


def _drawable(card: ResultCard) -> ResultCard:
    """Leave in a card's texts only what can be drawn; the three weights have the same letters."""
    letters = font(Weight.REGULAR)
    bars = tuple(
        replace(
            bar,
            text=drawable(bar.text, letters, drawable(bar.instead, letters)),
            count=drawable(bar.count, letters),
        )
        for bar in card.bars
    )
    labels = {name: drawable(words, letters) for name, words in asdict(card.labels).items()}
    labels["note"] = drawable(_named(card.labels.note, card.bars, bars), letters)
    question = drawable(card.question, letters, labels["instead"])
    return replace(card, question=question, bars=bars, labels=Labels(**labels))


def _named(note: str, bars: Sequence[Bar], drawn: Sequence[Bar]) -> str:
    """Name options that cannot be drawn in the note as they are named beside their bars."""
    pairs = zip(bars, drawn, strict=True)
    changed = [
        (bar.text, shown.text)
        for bar, shown in pairs
        if bar.text and bar.instead and shown.text.endswith(bar.instead)
    ]
    for text, shown in sorted(changed, key=lambda names: -len(names[0])):
        note = note.replace(text, shown)
    return note


def arranged(card: ResultCard, scale: Scale, columns: int) -> Sheet:
    """Lay out a card with drawable texts in so many columns, read one after the other."""
    width = COLUMN * columns
    overline, question, turnout = _head(card, width - 2 * MARGIN)
    rule = turnout.bottom + 34
    rows = _placed(_rows(card, scale), columns, rule + 38, scale.gap)
    end = max([rule + 38, *(placed.y + placed.row.height for placed in rows)]) + 34
    note, footer = _foot(card, width - 2 * MARGIN, end + 22)
    return Sheet(
        width=width,
        height=round(footer.bottom + MARGIN),
        margin=MARGIN,
        size=scale.text,
        overline=overline,
        question=question,
        turnout=turnout,
        rule=rule,
        rows=rows,
        end=end,
        note=note,
        footer=footer,
    )


def _head(card: ResultCard, width: float) -> tuple[Block, Block, Block]:
    labels = card.labels
    overline = set_words(labels.overline, Weight.SEMIBOLD, 32, (MARGIN, 72), width, limit=2)
    question = set_words(
        card.question or ELLIPSIS, Weight.BOLD, 60, (MARGIN, overline.bottom + 10), width, limit=6
    )
    turnout = set_words(labels.turnout, Weight.REGULAR, 36, (MARGIN, question.bottom + 16), width, limit=3)
    return overline, question, turnout


def _foot(card: ResultCard, width: float, top: float) -> tuple[Block, Block]:
    note = set_words(card.labels.note, Weight.REGULAR, 34, (MARGIN, top), width, limit=5)
    footer = set_words(card.labels.footer, Weight.REGULAR, 28, (MARGIN, note.bottom + 10), width, limit=3)
    return note, footer


def _rows(card: ResultCard, scale: Scale) -> list[Row]:
    width = COLUMN - 2 * MARGIN
    shared = figures(card, scale, width)
    return [row(bar, card.labels, shared, scale, width) for bar in card.bars]


def _placed(rows: list[Row], columns: int, top: float, gap: float) -> tuple[Placed, ...]:
    """Set rows below each other; a column ends with the row that reaches its share of the whole height."""
    share = sum(option.height + gap for option in rows) / columns
    placed: list[Placed] = []
    column, y = 0, 0.0
    for option in rows:
        if y + option.height / 2 > share and column < columns - 1:
            column, y = column + 1, 0.0
        placed.append(Placed(column * COLUMN + MARGIN, top + y, option))
        y += option.height + gap
    return tuple(placed)
