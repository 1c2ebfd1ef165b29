"""Bans made at the same instant all hold, under one key."""

from __future__ import annotations

import asyncio
import secrets
from functools import partial

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError

from customers import bans
from customers.people import Contact, CustomerId
from storage.customers.bans import NAME, BanRows
from storage.customers.tables import bans as ban_rows
from storage.customers.tables import keys
from storage.database import Database
from tests.storage.locks import at_once
from tests.storage.voting import NOW

AT_ONCE = 8
A_MOMENT = 2
"""Seconds in which all others look as well, and find nothing either."""


def _ban(db: Connection, contact: Contact) -> None:
    bans.ban(BanRows(db), contact, None, CustomerId(1), "Three accounts", NOW)


async def all_hold(database: Database) -> None:
    """Very first bans, all at once: each contact by two people. Raises IntegrityError, AssertionError."""
    contacts = [Contact("telegram", str(number // 2)) for number in range(AT_ONCE)]
    with at_once():
        await asyncio.gather(*(database.run(partial(_ban, contact=contact)) for contact in contacts))

    def kept(db: Connection) -> tuple[set[str], set[str]]:
        found = set(db.execute(select(ban_rows.c.contact_hash)).scalars())
        key = BanRows(db).key()
        return found, {bans.contact_hash(key, contact) for contact in contacts}

    found, wanted = await database.run(kept)
    assert found == wanted


async def test_the_very_first_bans_at_the_same_instant_all_hold(database: Database) -> None:
    await all_hold(database)


@pytest.mark.postgres
async def test_if_the_key_were_just_inserted_one_of_them_would_fail(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def key(self: BanRows) -> bytes:
        found = self._db.execute(select(keys.c.value).where(keys.c.name == NAME)).scalar_one_or_none()
        if found is None:
            self._db.execute(select(func.pg_sleep(A_MOMENT)))
            found = secrets.token_bytes(32)
            self._db.execute(insert(keys).values(name=NAME, value=found))
        return bytes(found)

    monkeypatch.setattr(BanRows, "key", key)
    database = Database(postgres_url)
    try:
        with pytest.raises(IntegrityError):
            await all_hold(database)
    finally:
        await database.close()
