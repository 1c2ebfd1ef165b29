"""The command line: `glas run`, `demo`, `sandbox`, `migrate`, `backup`, `verify`, `doctor`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.settings import Settings

# Each command loads what it needs when it is called: `glas verify` starts in a fraction of a second.


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="glas")
def main() -> None:
    """Glas: a chat bot with which a company lets its customers decide."""


@main.command()
def run() -> None:
    """Start the bot; without a token, the sandbox and the bot against it."""
    from bot.starting import start  # noqa: PLC0415

    sys.exit(start(_settings()))


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--receipt", help="A voter's receipt: the line that begins with glas-receipt-1.")
@click.option("--language", default="en", show_default=True, help="en, sr, pl, ru, bg or cs.")
def verify(file: Path, receipt: str | None, language: str) -> None:
    """Recount the public file of a poll, and check a receipt against it.

    Exits with 0 when all is right, 1 when something is wrong (it says where), 2 when FILE cannot be read.
    """
    from bot.verifying import verdict_of  # noqa: PLC0415

    sys.exit(verdict_of(file, receipt, language))


def _settings() -> Settings:
    """Read the settings; one clear sentence when they make no sense."""
    from bot.settings import SettingsWrong, load  # noqa: PLC0415

    try:
        return load()
    except SettingsWrong as error:
        click.echo(f"glas: {error}.", err=True)
        sys.exit(2)
