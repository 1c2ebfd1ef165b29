"""`glas verify`: a poll recounted or a draw drawn again by its public file, the verdict in words."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import click

from bot.commands.progress import progress
from draws import verification as drawing
from polls.verification import verify
from texts import keys
from texts.languages import match
from texts.rendering import Reader, render
from texts.text import Text

LONG = 5_000_000
"""Bytes of a file that take longer than a moment to recount."""
UNREADABLE = 2
"""The exit code for a file that cannot be read, and for a call that makes no sense."""


def verdict_of(file: Path, receipt: str | None, ticket: str | None, language: str) -> int:
    """Print the verdict on a file and return the exit code: 0 right, 1 wrong, 2 not to be answered so."""
    try:
        data = file.read_bytes()
    except OSError as error:
        click.echo(f"glas: {file}: {error.strerror}", err=True)
        return 2
    with progress(f"Recounting {file.name}") if len(data) > LONG else nullcontext():
        draw = drawing.is_draw(data)
        verdict = drawing.verify(data, ticket) if draw else verify(data, receipt)
    misfit = _misfit(draw=draw, receipt=receipt, ticket=ticket) if verdict.exit != UNREADABLE else None
    reader = Reader(match(language), "UTC", zone_chosen=True)
    for text in (misfit,) if misfit else verdict.texts:
        click.echo(render(text, reader, markup=False), err=misfit is not None)
    return UNREADABLE if misfit else verdict.exit


def _misfit(*, draw: bool, receipt: str | None, ticket: str | None) -> Text | None:
    """Say which file an option belongs to that was given with the other kind: nothing is dropped unheard."""
    if draw and receipt is not None:
        return keys.verify_no_receipt_here()
    return keys.verify_no_ticket_here() if not draw and ticket is not None else None
