"""The picture of a poll's results: who is seated, how many votes each option has, where there are ties."""

from __future__ import annotations

from pictures.cards import ResultCard
from pictures.drawing import filled, png
from pictures.layout import laid_out


def svg(card: ResultCard) -> str:
    """Return the picture as SVG: any text is welcome, and only what the font can show is in it."""
    return filled("results.svg.jinja", sheet=laid_out(card))


def draw(card: ResultCard) -> bytes:
    """Return the picture as PNG, within what Telegram takes as a photo.

    It is 1080 pixels wide, a multiple of it for very many options, and as tall as it needs. Draw in a
    process of its own, as `png` says.
    """
    return png(svg(card))
