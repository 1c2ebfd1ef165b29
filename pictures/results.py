"""The picture of a poll's results: who is seated, how many votes each option has, where there are ties."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pictures.cards import ResultCard
from pictures.fonts import Weight, file
from pictures.layout import laid_out
from pictures.setting import parts

if TYPE_CHECKING:
    from jinja2 import Template


def svg(card: ResultCard) -> str:
    """Return the picture as SVG: any text is welcome, and only what the font can show is in it."""
    return _template().render(sheet=laid_out(card), parts=parts)


def draw(card: ResultCard) -> bytes:
    """Return the picture as PNG, within what Telegram takes as a photo.

    It is 1080 pixels wide, a multiple of it for very many options, and as tall as it needs. The renderer
    holds the interpreter's lock for tenths of a second, so that a thread is no help: where people wait for
    answers, draw in a process of its own.
    """
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - only a process that draws needs it

    fonts = [str(file(weight)) for weight in Weight]
    return svg_to_bytes(svg_string=svg(card), skip_system_fonts=True, font_files=fonts)


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("results.svg.jinja")
