"""`glas verify`: a poll recounted or a draw drawn again by its public file, the verdict in words."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import click

from bot.commands.progress import shown
from draws import verification as drawing
from polls.verification import verify
from texts.languages import match
from texts.rendering import Reader, render

LONG = 5_000_000
"""Bytes of a file that take longer than a moment to recount."""


def verdict_of(file: Path, receipt: str | None, ticket: str, language: str) -> int:
    """Print the verdict on a file and return the exit code: 0 right, 1 wrong, 2 unreadable."""
    try:
        data = file.read_bytes()
    except OSError as error:
        click.echo(f"glas: {file}: {error.strerror}", err=True)
        return 2
    with shown(f"Recounting {file.name}") if len(data) > LONG else nullcontext():
        verdict = drawing.verify(data, ticket) if drawing.is_draw(data) else verify(data, receipt)
    reader = Reader(match(language), "UTC", zone_chosen=True)
    for text in verdict.texts:
        click.echo(render(text, reader, markup=False))
    return verdict.exit
