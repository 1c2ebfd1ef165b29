"""Every step of the schema, up and down, with data in it; and a database that is too new for us."""

from __future__ import annotations

import asyncio
import secrets
import sys
from asyncio.subprocess import DEVNULL
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from msgspec.structs import replace
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.domains import Stores
from chat.records import Appointments
from customers.people import CustomerId
from customers.store import Audit
from polls import decisions, lifecycle
from polls.poll import Choice, PollId
from polls.store import Polls
from storage.columns import metadata
from storage.database import Database
from storage.errors import NewerDatabase
from storage.every_table import every_table
from storage.postgresql import PostgresEngine
from storage.schema import current, known_versions, migrate, up_to_date
from suggestions.steps import occasion
from suggestions.store import Voices
from suggestions.voice import Line, Occasion, Part, Status, Voice
from tests.storage.locks import blocked
from tests.storage.voting import NOW, box, open_poll, put, slip

ROOT = Path(__file__).parents[2]


async def filled(database: Database) -> None:
    """Some rows that hang on each other."""
    poll = await open_poll(database)
    await put(box(database), [slip(voter, voter, poll, 1) for voter in range(3)])
    await database.run(lambda db: Stores(db)[Audit].note(NOW, None, "open", f"poll:{poll.id}"))
    await database.run(lambda db: said(Stores(db)))
    await database.run(lambda db: Stores(db)[Appointments].first_time("morning", NOW.date()))


def said(stores: Stores) -> None:
    """A voice note that somebody sent."""
    lines, voice = stores[Voices].lines, Voice(author=None, begun=NOW, latest=NOW, since=NOW)
    voice = stores[Voices].add(voice)
    stores[Voices].steps.add(occasion(voice, Occasion.SLIPPED, NOW))
    words = Line(voice=voice.id, part=Part.WORDS, by=None, at=NOW, text="")
    lines.add(replace(words, handle="tape", file="voice", seconds=12, size=2**40, album="7", forwarded=True))


def tables(db: Connection) -> set[str]:
    return set(inspect(db).get_table_names()) - {"alembic_version"}


async def test_every_step_goes_up_and_down_and_up_again_with_data_in_it(empty: Database) -> None:
    for version in known_versions():
        await migrate(empty, version)
        assert await current(empty) == version
    await filled(empty)
    for version in [*reversed(known_versions()[:-1]), "base"]:
        await migrate(empty, version)
        assert await current(empty) == ("" if version == "base" else version)
    assert await empty.run(tables) == set()
    assert await up_to_date(empty)
    assert not await up_to_date(empty)
    await filled(empty)


async def test_what_votes_had_planned_before_is_planned_as_options_of_their_polls(database: Database) -> None:
    """A vote that the team decided on, before there were promises: its options stand in the plan."""
    poll = await open_poll(database)
    await put(box(database), [slip(voter, voter, poll, 2) for voter in range(3)])

    def decided(stores: Stores) -> None:
        lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes)
        decisions.confirm(stores[Polls], poll.id, CustomerId(1), NOW)

    def planned(stores: Stores) -> list[tuple[str, tuple[PollId, Choice]]]:
        voices = stores[Voices]
        found = voices.standing(Status.PLANNED, 9)
        places = voices.options.of_voices([each.id for each in found])
        return [(each.title, places[each.id][0]) for each in found]

    await database.run(lambda db: decided(Stores(db)))
    await migrate(database, "0018")
    assert await up_to_date(database)
    assert await database.run(lambda db: planned(Stores(db))) == [
        (poll.terms.option(Choice(2)), (poll.id, Choice(2)))
    ]


async def test_the_first_notice_needs_a_row_only_where_it_has_somebody_to_tell(database: Database) -> None:
    """In a database that is empty none stands in the way of what is moved there."""
    rows = text("SELECT version, last, cursor FROM privacy_notices")

    async def kept() -> list[tuple[int, ...]]:
        return await database.run(lambda db: [tuple(row) for row in db.execute(rows)])

    assert await kept() == []
    await migrate(database, "0049")
    assert await kept() == [(1, 0, 0)]
    assert await up_to_date(database)
    assert await kept() == []
    await migrate(database, "0049")
    halfway = text("UPDATE privacy_notices SET last = 7, cursor = 3")
    await database.run(lambda db: db.execute(halfway))
    for version in (known_versions()[-1], "0049", known_versions()[-1]):
        await migrate(database, version)
        assert await kept() == [(1, 7, 3)]


async def test_the_migrated_schema_is_the_one_the_code_reads(database: Database) -> None:
    assert every_table()
    differences = await database.run(
        lambda db: compare_metadata(MigrationContext.configure(db, opts={"compare_type": False}), metadata)
    )
    assert differences == []


async def come_up(url: str, *mutant: str) -> int:
    """Start two processes that find a database empty; return how many come up.

    None goes on before all have looked: its first table is being made meanwhile, and comes to nothing.
    """
    database = Database(url)
    assert isinstance(database.engine, PostgresEngine)
    command = [sys.executable, "-m", "tests.storage.starting", url, *mutant]
    try:
        async with database.engine._engine.connect() as making:
            await making.execute(text("CREATE TABLE alembic_version (version_num text)"))
            starting = [
                await asyncio.create_subprocess_exec(*command, cwd=ROOT, stderr=DEVNULL) for _ in range(2)
            ]
            while await database.run(blocked) != len(starting):
                assert [each.returncode for each in starting] == [None] * len(starting)
                await asyncio.sleep(0.01)
            await making.rollback()
        ended = [await process.wait() for process in starting]
        assert await current(database) == known_versions()[-1]
        return ended.count(0)
    finally:
        await database.close()


@pytest.mark.postgres
async def test_processes_that_start_at_once_on_a_new_database_all_come_up(empty_postgres_url: str) -> None:
    assert await come_up(empty_postgres_url) == 2


@pytest.mark.postgres
async def test_without_a_lock_one_of_them_comes_up(empty_postgres_url: str) -> None:
    assert await come_up(empty_postgres_url, "unlocked") == 1


async def test_a_database_from_a_newer_version_is_left_alone(database: Database) -> None:
    await filled(database)
    newer = text("UPDATE alembic_version SET version_num = '9999'")
    await database.run(lambda db: db.execute(newer))
    with pytest.raises(NewerDatabase, match="9999"):
        await up_to_date(database)
    for version in ("head", "base"):
        with pytest.raises(NewerDatabase, match="9999"):
            await migrate(database, version)
    assert await current(database) == "9999"
    assert await database.run(tables) == {table.name for table in every_table()}


@pytest.mark.parametrize("change", ["UPDATE audit SET action = 'x'", "DELETE FROM audit", "TRUNCATE audit"])
async def test_the_audit_log_can_be_written_and_not_changed(database: Database, change: str) -> None:
    if database.sqlite and change.startswith("TRUNCATE"):
        change = "DELETE FROM audit WHERE true"
    await filled(database)
    with pytest.raises(DBAPIError, match="append-only"):
        await database.run(lambda db: db.execute(text(change)))
    assert len(await database.run(lambda db: Stores(db)[Audit].page(None, 9))) == 1
