"""Databases for a measurement: fresh, with one poll open, and gone afterwards."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import Connection, make_url

from benchmarks.updates import OWNER
from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from polls import lifecycle
from polls.poll import Poll, Terms
from polls.store import Polls
from storage.database import Database
from storage.schema import up_to_date

OPTIONS = 12
PICK = 4
POSTGRES = os.environ.get("GLAS_TEST_POSTGRES", "")
"""A server on which databases may be made; empty: nothing is measured on PostgreSQL."""
NO_POSTGRES = "GLAS_TEST_POSTGRES names no server"


@asynccontextmanager
async def fresh_postgres() -> AsyncIterator[str]:
    """Yield the address of a new database of the server POSTGRES; it is dropped afterwards."""
    import asyncpg

    server = make_url(POSTGRES)
    name = f"glas_bench_{uuid4().hex}"
    admin = await asyncpg.connect(server.set(drivername="postgresql").render_as_string(hide_password=False))
    try:
        await admin.execute(f"CREATE DATABASE {name}")
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        await admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await admin.close()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """Yield a database at the newest version."""
    database = Database(url)
    try:
        await up_to_date(database)
        yield database
    finally:
        await database.close()


async def prepare(url: str) -> None:
    """Make a database with one open poll: twelve titles, four picks."""
    async with opened(url) as database:
        await database.run(open_poll)


def open_poll(db: Connection) -> Poll:
    """Open a poll of the owner's."""
    stores, now = Stores(db), datetime.now(UTC)
    team = stores[Customers].arrive(Contact("telegram", str(OWNER)), "en", now)
    titles = tuple(f"I Wouldn't Want to Be Number {number}" for number in range(OPTIONS))
    terms = Terms(
        question="Which four titles?", options=titles, pick=PICK, seats=4, closes=now + timedelta(days=1)
    )
    poll = lifecycle.draft(stores[Polls], terms, team.id, now)
    return lifecycle.open_(stores[Polls], poll.id, now, secrets.token_bytes)
