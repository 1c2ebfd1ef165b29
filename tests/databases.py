"""Fresh databases of either kind, and one in memory, for rules that ask nothing of a database.

The steps of the schema run once for all that are of the newest version.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, make_url

from bot.domains import Stores
from storage.columns import metadata
from storage.database import Database
from storage.leadership import LOCK
from storage.schema import known_versions, up_to_date
from tests import machine


async def brought_up_to_date(address: str) -> None:
    """Make all tables."""
    database = Database(address)
    try:
        await up_to_date(database)
    finally:
        await database.close()


def done(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run something to its end, also while a loop runs here."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work()).result()


@cache
def newest_file() -> tuple[Path, tempfile.TemporaryDirectory[str]]:
    """A SQLite file of the newest version, to be copied; its folder goes when the tests end."""
    folder = tempfile.TemporaryDirectory(prefix="glas-newest-")
    path = Path(folder.name) / "glas.db"
    done(lambda: brought_up_to_date(f"sqlite:///{path}"))
    return path, folder


def laid_in(folder: Path) -> Path:
    """Lay a database of the newest version in a folder that has none; return its path."""
    path = folder / "glas.db"
    folder.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        shutil.copy(newest_file()[0], path)
    return path


async def executed(statement: str) -> None:
    """Run a statement on the server of the tests."""
    import asyncpg  # noqa: PLC0415 - most runs need none of it

    admin = await asyncpg.connect(url_of("postgres", "postgresql"))
    try:
        await admin.execute(statement)
    finally:
        await admin.close()


def url_of(name: str, driver: str = "postgresql+asyncpg") -> str:
    """Return the address of a database on the server of the tests."""
    server = make_url(machine.postgres()).set(drivername=driver)
    return (server if name == "postgres" else server.set(database=name)).render_as_string(hide_password=False)


@asynccontextmanager
async def made(template: str = "template1") -> AsyncIterator[str]:
    """Make a PostgreSQL database like another one, and drop it afterwards; yields its address."""
    name = f"glas_test_{uuid4().hex}"
    await executed(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield url_of(name)
    finally:
        await executed(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def newest_postgres() -> Iterator[str]:
    """The name of a PostgreSQL database of the newest version, to be copied."""
    name = f"glas_test_newest_{uuid4().hex}"

    async def make() -> None:
        await executed(f"CREATE DATABASE {name}")
        await brought_up_to_date(url_of(name))

    _skip_without_server()
    done(make)
    yield name
    done(lambda: executed(f"DROP DATABASE {name} WITH (FORCE)"))


def _skip_without_server() -> None:
    if reason := machine.lacks("postgres"):
        pytest.skip(reason)


EMPTIED = """
DO $$
DECLARE kept record;
BEGIN
  SET LOCAL session_replication_role = replica;  -- the audit log would refuse, and tables hang on each other
  FOR kept IN SELECT tablename FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
    EXECUTE format('DELETE FROM %I', kept.tablename);
  END LOOP;
  PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL;
END $$
"""
OF_VERSION = "SELECT version_num = $1 FROM alembic_version"
ALONE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'"


async def emptied(name: str) -> bool:
    """Take all out of a database that a test has left. Returns False where that cannot be done."""
    import asyncpg  # noqa: PLC0415 - most runs need none of it

    try:
        await executed(ALONE.format(name))
        connection = await asyncpg.connect(url_of(name, "postgresql"))
        try:
            await connection.execute(EMPTIED)
            return bool(await connection.fetchval(OF_VERSION, known_versions()[-1]))
        finally:
            await connection.close()
    except (asyncpg.PostgresError, OSError):
        return False


CUT = """
SELECT pg_terminate_backend(pid) FROM pg_locks
WHERE locktype = 'advisory' AND objid = $1
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


async def cut_leader(url: str, *, certain: bool = False) -> None:
    """Cut the connection that leads in this database, as a broken network would; `certain`: wait for it."""
    import asyncpg  # noqa: PLC0415 - most runs need none of it

    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address)
    try:
        await connection.fetch(CUT, LOCK)
        if certain:
            await connection.fetch(f"SELECT pg_advisory_lock({LOCK})")
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def left_postgres(newest_postgres: str) -> Iterator[list[str]]:
    """The names of databases that were emptied for the next test: making one costs half a second."""
    left: list[str] = []
    yield left
    for name in left:
        done(partial(executed, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
async def postgres_url(newest_postgres: str, left_postgres: list[str]) -> AsyncIterator[str]:
    """The address of a PostgreSQL database of the newest version with nothing in it, for this test alone."""
    if left_postgres:
        name = left_postgres.pop()
    else:
        name = f"glas_test_{uuid4().hex}"
        await executed(f"CREATE DATABASE {name} TEMPLATE {newest_postgres}")
    yield url_of(name)
    if await emptied(name):
        left_postgres.append(name)
    else:
        await executed(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def new_postgres_url(newest_postgres: str) -> AsyncIterator[str]:
    """The address of one of which the server has never counted anything."""
    async with made(newest_postgres) as url:
        yield url


@pytest.fixture
async def postgres(postgres_url: str) -> AsyncIterator[Database]:
    """A PostgreSQL database of the newest version, opened: two transactions can meet in it."""
    opened = Database(postgres_url)
    yield opened
    await opened.close()


@pytest.fixture
async def empty_postgres_url() -> AsyncIterator[str]:
    """The address of one without any table."""
    _skip_without_server()
    async with made() as url:
        yield url


BOTH = ("sqlite", pytest.param("postgres", marks=pytest.mark.postgres))


@pytest.fixture(params=BOTH)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database of each kind, of the newest version."""
    if request.param == "sqlite":
        return f"sqlite:///{laid_in(tmp_path)}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    """A database of the newest version."""
    opened = Database(address)
    yield opened
    await opened.close()


@pytest.fixture(params=BOTH)
def empty_address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of one of each kind without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'glas.db'}"
    return str(request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
async def empty(empty_address: str) -> AsyncIterator[Database]:
    """A database without any table."""
    opened = Database(empty_address)
    yield opened
    await opened.close()


@pytest.fixture
def stores() -> Iterator[Stores]:
    """The stores of one transaction over an empty database in memory, made in a moment."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        yield Stores(connection)
    engine.dispose()


def bytes_of(file: Path) -> bytes:
    """Return what is in a file of a database that this process has open; nothing once it is gone.

    Another process reads it: whoever closes a file of SQLite's in the same one gives up the locks that SQLite
    holds on it (https://www.sqlite.org/howtocorrupt.html, 2.2): the next writer cuts what others map.
    """
    return subprocess.run(["cat", file], capture_output=True, check=False).stdout
