"""One option on the picture of results: its text, its bar and what is said of it."""

from __future__ import annotations

from fractions import Fraction

from msgspec import Struct

from pictures.cards import Bar, Labels, ResultCard
from pictures.fonts import Weight, font
from pictures.lettering import ELLIPSIS, Block, Type, block, shortened

LEFT = 108
"""Where text and bar begin, right of the place."""
RIGHT = 28
RIBBON = 60
"""Width of the ribbon with the place, as the template draws it."""
SMALLEST = 18
"""Figures shrink to this size before they are cut."""


class Scale(Struct, frozen=True):
    """How large a row is drawn, in pixels."""

    text: int
    leading: int
    bar: int
    pad: int
    gap: int
    badge: int
    lines: int
    """Most lines of an option: 200 letters fit, unless nearly all are as wide as Щ."""


ROOMY = Scale(text=38, leading=46, bar=26, pad=24, gap=16, badge=27, lines=6)
DENSE = Scale(text=31, leading=37, bar=18, pad=13, gap=9, badge=24, lines=5)
TERSE = Scale(text=31, leading=37, bar=18, pad=13, gap=9, badge=24, lines=2)
"""Cuts what is long, for pictures that nobody could read otherwise; what is seated stands in full."""


class Badge(Struct, frozen=True):
    """A word in a pill: that the option is seated, or tied."""

    kind: str
    text: str
    x: float
    y: float
    width: float
    height: float
    size: int


class Row(Struct, frozen=True, kw_only=True):
    """An option, measured from its own upper left corner."""

    width: float
    height: float
    seated: bool
    place: Block
    text: Block
    track: float
    """Length of the longest bar there could be."""
    length: float
    bar: float
    """The bar's upper edge."""
    thickness: int
    count: Block
    badges: tuple[Badge, ...]


class Figures(Struct, frozen=True):
    """How counts are written beside the bars, the same in all rows."""

    face: Type
    room: float
    """Width kept for them."""
    top: int | Fraction
    """What the longest bar stands for; 0 when nobody voted."""
    ranked: bool = True
    """Whether a place stands before each option, a dash where it has none."""

    @property
    def left(self) -> int:
        """Where text and bar begin."""
        return LEFT if self.ranked else 0


def figures(card: ResultCard, scale: Scale, width: float) -> Figures:
    """Choose the size of the counts so that the widest takes at most two fifths of a row's `width`."""
    bars = card.bars
    face = Type(font(Weight.BOLD), scale.text)
    widest = max((face.width(bar.count) for bar in bars), default=0)
    room = min(widest, (width - (LEFT if card.ranked else 0) - RIGHT) * 2 / 5)
    if widest > room:
        face = Type(face.font, max(SMALLEST, face.size * room / widest))
    top = card.whole or max((bar.votes for bar in bars), default=0)
    return Figures(face, room + 1, top, card.ranked)


def row(bar: Bar, labels: Labels, shared: Figures, scale: Scale, width: float) -> Row:
    """Lay out one option in `width` pixels."""
    room = width - shared.left - RIGHT
    text = _text(bar, DENSE if bar.seated and scale is TERSE else scale, shared.left, room)
    edge = text.bottom + scale.gap
    track = room - shared.room - scale.text * 0.7
    badges = _badges(bar, labels, scale, edge + scale.bar + scale.gap, room)
    bottom = max([edge + scale.bar, *(badge.y + badge.height for badge in badges)])
    return Row(
        width=width,
        height=bottom + scale.pad,
        seated=bar.seated,
        place=_place(bar, shared, scale),
        text=text,
        track=track,
        length=_length(bar.votes, shared.top, track, scale.bar),
        bar=edge,
        thickness=scale.bar,
        count=_count(bar, shared, width - RIGHT, edge + scale.bar / 2),
        badges=badges,
    )


def _text(bar: Bar, scale: Scale, left: int, room: float) -> Block:
    face = Type(font(Weight.SEMIBOLD if bar.seated else Weight.REGULAR), scale.text)
    return block(bar.text or ELLIPSIS, face, (left, scale.pad), room, scale.leading, limit=scale.lines)


def _place(bar: Bar, shared: Figures, scale: Scale) -> Block:
    face = Type(font(Weight.BOLD), scale.text)
    if not shared.ranked:
        return Block((), 0, 0, scale.text, 0)
    text = str(bar.place) if bar.place else "–"
    size = face.size * min(1, (RIBBON - 12) / face.width(text))
    return Block((text,), LEFT / 2, scale.pad + scale.leading * 0.76, size, 0)


def _count(bar: Bar, shared: Figures, right: float, middle: float) -> Block:
    text = shortened(bar.count, shared.face, shared.room)
    return Block((text,), right, middle + shared.face.size * 0.33, shared.face.size, 0)


def _length(votes: int | Fraction, top: int | Fraction, track: float, shortest: float) -> float:
    """A bar's length: in proportion, but one vote is always seen and no vote never."""
    if votes <= 0:
        return 0
    return max(shortest, float(Fraction(votes) / Fraction(top)) * track)


def _badges(bar: Bar, labels: Labels, scale: Scale, top: float, room: float) -> tuple[Badge, ...]:
    """Set what is said of an option side by side, or one below the other where they are too long."""
    said = [("seat", labels.seat)] * bar.seated + [("tie", labels.tie)] * bar.tied
    face = Type(font(Weight.SEMIBOLD), scale.badge)
    height, beside = scale.badge * 1.5, scale.badge * 2.2
    badges: list[Badge] = []
    x, y = 0.0, top
    for kind, words in said:
        text = shortened(words, face, room - beside)
        width = face.width(text) + beside
        if x and x + width > room:
            x, y = 0.0, y + height + scale.gap / 2
        badges.append(Badge(kind, text, LEFT + x, y, width, height, scale.badge))
        x += width + scale.gap
    return tuple(badges)
