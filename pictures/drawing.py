"""From a layout to a picture: its template filled as SVG, and that drawn as PNG."""

from __future__ import annotations

from pathlib import Path

from pictures.fonts import Weight, file
from pictures.setting import parts
from texts.templates import template


def filled(name: str, **values: object) -> str:
    """Return the template of that name as SVG: with its values, and `parts` for the lines of a block."""
    return template(Path(__file__).with_name(name)).render(parts=parts, **values)


def png(svg: str) -> bytes:
    """Draw an SVG.

    The renderer holds the interpreter's lock for tenths of a second, so that a thread is no help: where
    people wait for answers, draw in a process of its own.
    """
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - only a process that draws needs it

    fonts = [str(file(weight)) for weight in Weight]
    return svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=fonts)
