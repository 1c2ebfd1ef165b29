"""The command line: `glas run`, `demo`, `sandbox`, and what looks after the database, files and settings."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from bot.settings import Settings

# Each command loads what it needs when it is called: `glas verify` starts in a fraction of a second.

LOADED: Final = 50_000
"""How many new objects are loaded between rounds of garbage collection, which find nothing yet."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="glas")
def main() -> None:
    """Glas: a chat bot with which a company lets its customers decide."""
    gc.set_threshold(LOADED)


@main.command()
def run() -> None:
    """Start the bot; without a token, the sandbox and the bot against it."""
    from bot.commands.starting import start  # noqa: PLC0415

    sys.exit(start(_settings()))


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--receipt", help="A voter's receipt, for a poll: the line that begins with glas-receipt-1.")
@click.option("--ticket", help="A ticket of a draw: finds its rank.")
@click.option(
    "--language", type=click.Choice(["en", "sr", "pl", "ru", "bg", "cs"]), default="en", show_default=True
)
def verify(file: Path, receipt: str | None, ticket: str | None, language: str) -> None:
    """Recount the public file of a poll and check a receipt against it, or draw again by the file of a draw.

    Exits with 0 when all is right, 1 when something is wrong (it says where), 2 when FILE cannot
    be read, or is not of the kind that an option is for.
    """
    from bot.commands.verifying import verdict_of  # noqa: PLC0415

    sys.exit(verdict_of(file, receipt, ticket, language))


def _settings() -> Settings:
    """Read the settings; one clear sentence when they make no sense."""
    from bot.settings import SettingsWrong, load  # noqa: PLC0415

    try:
        return load()
    except SettingsWrong as error:
        click.echo(f"glas: {str(error).rstrip('.')}" + ("" if str(error).endswith("?") else "."), err=True)
        sys.exit(2)


@main.command()
@click.option(
    "--port", default=8081, show_default=True, help="Port on this machine; it is reachable from nowhere else."
)
def sandbox(port: int) -> None:
    """Start the Bot API sandbox alone, for any bot, with its web chat."""
    from bot.commands.starting import start_sandbox  # noqa: PLC0415

    sys.exit(start_sandbox(_settings(), port))


@main.command()
def demo() -> None:
    """Start the sandbox and the bot from the beginning, with a tour, a crowd and a clock to move."""
    from bot.commands.starting import start_demo  # noqa: PLC0415

    sys.exit(start_demo(_settings()))


@main.command()
@click.argument("version", default="head")
def migrate(version: str) -> None:
    """Bring the database to VERSION: a number, `base`, or the newest."""
    from bot.commands.migrating import migrated  # noqa: PLC0415

    sys.exit(migrated(_settings(), version))


@main.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write a copy of the database to FILE, while the bot runs."""
    from bot.commands.backup import backed_up  # noqa: PLC0415

    sys.exit(backed_up(_settings(), file))


@main.command()
@click.argument("name")
@click.option(
    "--to",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder to write to; by default the one you are in.",
)
def export(name: str, folder: Path) -> None:
    """Write a public file, NAME such as poll-7.json or draw-3.json, while the bot runs.

    For files that are too large for a message; all others come with /export and /draw.
    """
    from bot.commands.exporting import exported  # noqa: PLC0415
    from bot.processes import give_way  # noqa: PLC0415

    give_way()
    sys.exit(exported(_settings(), name, folder))


@main.command("move-database")
@click.argument("target")
def move_database(target: str) -> None:
    """Copy everything from SQLite to the empty PostgreSQL database TARGET, and verify it there.

    TARGET is postgresql+asyncpg://user@host/database; the password may come from PGPASSWORD. Stop Glas first.
    """
    from bot.commands.moving import moved  # noqa: PLC0415

    sys.exit(moved(_settings(), target))


@main.command()
def doctor() -> None:
    """Look at settings, database and Telegram, and say what to do about what is wrong."""
    from bot.commands.doctor import examined  # noqa: PLC0415

    sys.exit(examined())


@main.command("import-tiers")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--order", default="", help="The tiers, first served first: gold,silver,bronze.")
@click.option("--dry-run", "look", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--skip-unknown", "leave_out", is_flag=True, help="Leave out people who are not here.")
def import_tiers(file: Path, order: str, look: bool, leave_out: bool) -> None:
    """Say by the list FILE, a CSV of customer and tier, who comes first in the team's queue.

    A customer is a number, as the team sees it, or telegram:123456. A new list takes the place of the one
    before. A line that is wrong is named, and then nothing is taken. The bot may run meanwhile.
    """
    from bot.commands.importing_tiers import imported  # noqa: PLC0415

    sys.exit(imported(_settings(), file, order, look=look, leave_out=leave_out))
