"""`glas import-tiers`: who is in which tier, from a list; all of it is taken, or nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click
from sqlalchemy.exc import DBAPIError

from bot import clock
from bot.domains import Stores
from bot.folder import database_path
from bot.settings import Settings
from customers import tiers
from customers.store import Audit
from customers.tiers import Change, Entry, Flaw, NoOrder, Tier, Tiers, TooManyTiers, Wrong
from prizes import sheet
from prizes.errors import CodesWrong
from prizes.errors import Wrong as Unreadable
from storage.database import Database
from storage.errors import StorageError
from storage.schema import current, known_versions

NAMED: Final = 20
"""So many lines that are wrong are named; the rest is counted."""
REFUSED: Final = 2
"""The exit code for a list of which nothing is taken."""

FILES: Final = {
    Unreadable.LARGE: f"has more than {sheet.MAX_ROWS:,} lines or {sheet.MAX_BYTES // 1_000_000} MB",
    Unreadable.BINARY: "is no text: save the sheet as CSV",
    Unreadable.ENCODING: "is in no encoding that I know: save it as CSV UTF-8",
    Unreadable.LENGTH: "is too long for a line of this list",
}
LINES: Final = {
    Wrong.CUSTOMER: "“{}” is no customer: a number such as 17, or telegram:123456",
    Wrong.UNKNOWN: "nobody here is {}",
    Wrong.TWICE: "the person on line {} again",
    Wrong.EMPTY: "no tier for {}",
    Wrong.LONG: f"a tier has at most {tiers.LONGEST} characters",
    Wrong.UNORDERED: "“{}” is not in --order",
}


class Refused(Exception):
    """Nothing of the list is taken; `lines` say why."""

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines = lines


def imported(settings: Settings, file: Path, order: str, *, look: bool, leave_out: bool) -> int:
    """Take a list of tiers, while the bot runs; return the exit code.

    `order` names the tiers, the first served first, with commas. To `look` is to say what would change, and
    change nothing. To `leave_out` is to pass over lines about people who are not here.
    """
    try:
        entries, ranks = _read(file, [name for each in order.split(",") if (name := " ".join(each.split()))])
        left, change = asyncio.run(_taken(settings, entries, ranks, look=look, leave_out=leave_out))
    except Refused as refused:
        for line in refused.lines:
            click.echo(f"glas: {line}", err=True)
        return REFUSED
    except (OSError, DBAPIError, StorageError) as error:
        reason = type(error).__name__ if isinstance(error, DBAPIError) else str(error)
        click.echo(f"glas: nothing is changed: {reason}.", err=True)
        return 1
    _say(change, ranks, left, look=look)
    return 0


def _read(file: Path, order: Sequence[str]) -> tuple[list[Entry], dict[str, Tier]]:
    """Read a list and the order of its tiers. Raises OSError, Refused."""
    try:
        found = sheet.read(file.read_bytes())
    except CodesWrong as error:
        where = f"line {error.line} of {file.name}" if error.line else file.name
        said = FILES.get(error.wrong, "cannot be read: its quotes do not match")
        raise Refused(f"{where} {said}. Nothing is changed.") from None
    entries, flaws = tiers.read((row.line, row.cells) for row in found.rows)
    if flaws:
        raise Refused(*_named(flaws))
    if not entries:
        raise Refused(f"{file.name} names nobody, so nothing is changed.")
    try:
        return entries, tiers.ordered((entry.tier for entry in entries), order)
    except NoOrder as error:
        example = ",".join(error.names)
        raise Refused(f'nothing says which tier comes first. Add the order: --order "{example}"') from None
    except TooManyTiers:
        raise Refused(f"more than {tiers.MOST} tiers: is the second column the tier?") from None


def _named(flaws: Sequence[Flaw]) -> list[str]:
    inorder = sorted(flaws, key=lambda flaw: flaw.line)
    lines = [f"line {flaw.line}: {LINES[flaw.wrong].format(flaw.words)}." for flaw in inorder[:NAMED]]
    more = len(inorder) - NAMED
    return [*lines, *([f"and {more:,} lines more."] if more > 0 else []), "Nothing is changed."]


async def _taken(
    settings: Settings,
    entries: Sequence[Entry],
    ranks: dict[str, Tier],
    *,
    look: bool,
    leave_out: bool,
) -> tuple[int, Change]:
    """Take the list in one transaction; return how many lines were left out, and what changed.

    Raises Refused, OutOfReach.
    """
    path = database_path(settings)
    if path is not None and not path.exists():
        raise Refused(f"there is no database at {path} yet: start Glas first.")
    database = Database(settings.database)
    try:
        await database.reach()
        if await current(database) != known_versions()[-1]:
            raise Refused("the database is of another version of Glas: start Glas once, then try again.")
        return await database.run(lambda db: _take(Stores(db), entries, ranks, look, leave_out))
    finally:
        await database.close()


def _take(
    stores: Stores, entries: Sequence[Entry], ranks: dict[str, Tier], look: bool, leave_out: bool
) -> tuple[int, Change]:
    kept, now = stores[Tiers], clock.now()
    wanted, flaws = tiers.matched(entries, ranks, kept.known([entry.who for entry in entries]))
    strangers = [flaw for flaw in flaws if flaw.wrong is Wrong.UNKNOWN]
    if len(strangers) < len(flaws) or (strangers and not leave_out):
        hint = ["To leave out who is not here: --skip-unknown."] if strangers and not leave_out else []
        raise Refused(*_named(flaws), *hint)
    change = tiers.change(kept.all(), wanted)
    if not look:
        kept.take(change, now)
        stores[Audit].note(now, None, "import-tiers", f"tiers:{len(wanted)}")
    return len(strangers), change


def _say(change: Change, ranks: dict[str, Tier], left: int, *, look: bool) -> None:
    """Say what changed, or would."""
    click.echo("First in the queue: " + ", then ".join(tier.name for tier in ranks.values()) + ".")
    people = Counter(tier.name for tier in (*change.new.values(), *change.moved.values()))
    new, moved = len(change.new), len(change.moved)
    click.echo(f"New: {new:,}. Into another tier: {moved:,}. As before: {change.same:,}.")
    if change.gone:
        click.echo(f"In no tier any more, for they are not in the list: {len(change.gone):,}.")
    for name, count in people.items():
        click.echo(f"  {name}: {count:,} new or moved")
    if left:
        click.echo(f"Left out, for they are not here: {left:,}.")
    click.echo("Nothing is changed yet: this was --dry-run." if look else "Loaded.")
