"""A vote survives a power cut once it is acknowledged, on a disk that forgets what was not synced.

While customers vote over HTTP, every statement that the bot gives to SQLite is recorded, with the votes that
were acknowledged between them. The recording is replayed through apsw on such a disk; at random points the
power is cut, and Glas opens what is left. Two things differ from the bot's own run: the library is apsw's
own, newer SQLite, and the connection locks the file for itself, because the disk shares no memory.
"""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import apsw
import pytest

from polls.poll import PollId
from storage.database import Database
from tests.fire.conftest import Many, Note
from tests.fire.disk import Cut, Disk, cuts
from tests.fire.hall import hall
from tests.fire.model import Model
from tests.fire.post import Tap
from tests.fire.test_killed import PICK, tapping
from tests.storage.voting import assert_adds_up, ballots_of
from tests.stories.polls import opened

Item = str | Tap
"""A statement, or a tap whose acknowledgement came after all statements before it."""

_disks = count()


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> list[Item]:
    """What SQLite is told from now on, by whoever opens a database through SQLAlchemy."""
    items: list[Item] = []
    connect = sqlite3.connect

    def traced(*arguments: object, **more: object) -> sqlite3.Connection:
        connection = connect(*arguments, **more)  # type: ignore[call-overload]
        connection.set_trace_callback(items.append)
        return connection  # type: ignore[no-any-return]

    monkeypatch.setattr("sqlite3.dbapi2.connect", traced)
    return items


async def voted(items: list[Item], folder: Path, customers: int) -> None:
    """Let customers vote, and note each acknowledgement between the statements."""
    chance = random.Random(7)
    async with hall(folder, f"sqlite:///{folder / 'glas.db'}") as inside:
        mira = await inside.there.owner()
        await opened(mira, pick=PICK)
        inside.edge.answered = lambda tap, _: items.append(tap)
        await inside.edge.crowd(tapping(customers, chance))


def replayed(items: list[Item]) -> Disk:
    """Give all statements to SQLite on a disk of its own."""
    name = f"forgetful-{next(_disks)}"
    disk = Disk(name)
    database = apsw.Connection("/glas.db", vfs=name)
    database.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
    for item in items:
        if isinstance(item, Tap):
            disk.told += 1
        elif not item.lstrip().startswith(("SELECT", "--")):
            with contextlib.suppress(apsw.ConstraintError):
                database.execute(item).fetchall()
    return disk


@dataclass
class Story:
    """The taps in the order of their acknowledgement, and what stood for each voter after each of his."""

    taps: list[Tap]
    after: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        model = Model(PICK)
        for tap in self.taps:
            model.taken(tap, "")
            standing = model.ballots.get(tap.voter, ())
            self.after.setdefault(str(tap.voter), [()]).append(tuple(sorted(standing)))

    def told(self, many: int) -> dict[str, int]:
        """How many of each voter's taps are among the first so many."""
        return Counter(str(tap.voter) for tap in self.taps[:many])


@contextlib.contextmanager
def found(cut: Cut) -> Iterator[Path]:
    """What is left on the disk, as a database."""
    with TemporaryDirectory() as folder:
        cut.put(Path(folder))
        yield Path(folder) / "glas.db"


async def assert_survived(cut: Cut, story: Story) -> None:
    """Glas opens it; the log verifies; what was acknowledged stands, or what that voter tapped next."""
    with found(cut) as path:
        with contextlib.closing(sqlite3.connect(path)) as checked:
            assert checked.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert checked.execute("SELECT 1 FROM sqlite_master WHERE name = 'ballots'").fetchone()
        database = Database(f"sqlite:///{path}")
        try:
            await database.reach()
            await assert_adds_up(database, PollId(1))
            kept = await ballots_of(database, PollId(1))
        finally:
            await database.close()
    for voter, taps in story.told(cut.told).items():
        assert kept.get(voter, ()) in story.after[voter][taps : taps + 2], (voter, taps)


async def survives(items: list[Item], times: int, note: Note) -> None:
    """Cut the power so often. Raises AssertionError."""
    disk, story = replayed(items), Story([item for item in items if isinstance(item, Tap)])
    syncs = sum(change.kind == "sync" for change in disk.changes)
    folded = sum(change.kind == "sync" and change.file == "/glas.db" for change in disk.changes)
    for done, cut in enumerate(cuts(disk.changes, 1, times, random.Random(1)), 1):
        await assert_survived(cut, story)
        if done % 100 == 0 or done == times:
            note(
                f"{done} power cuts among {len(disk.changes) - syncs} writes and {syncs} syncs, {folded} of "
                f"them of the database itself, from {len(items) - len(story.taps)} recorded statements: of "
                f"{len(story.taps)} acknowledged taps none is lost, the log verifies"
            )


async def test_an_acknowledged_vote_survives_a_power_cut(
    recorded: list[Item], tmp_path: Path, many: Many, note: Note
) -> None:
    await voted(recorded, tmp_path, customers=many(60, 150))
    await survives(list(recorded), many(25, 1_000), note)


def in_a_hurry(item: Item) -> Item:
    """The same statement, but for the one that has SQLite wait for the disk at each commit."""
    return item.replace("synchronous=FULL", "synchronous=NORMAL") if isinstance(item, str) else item


async def test_with_synchronous_normal_it_does_not(recorded: list[Item], tmp_path: Path) -> None:
    await voted(recorded, tmp_path, customers=30)
    hurried = [in_a_hurry(item) for item in recorded]
    assert hurried != recorded
    with pytest.raises(AssertionError):
        await survives(hurried, 60, lambda _: None)
