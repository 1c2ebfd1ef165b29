"""Consents and erasure in the tables: what is taken back stays on record, who goes leaves no trace."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from chat.answers import Tell
from chat.records import Outbox
from customers import bans, team
from customers.bans import Bans
from customers.consent import Purpose
from customers.people import Contact, CustomerId
from customers.store import Audit, Customers
from customers.team import Role, Team
from prizes.address import Sealed
from prizes.store import Prizes
from storage.columns import metadata
from storage.database import Database
from storage.every_table import every_table
from tests.prizes.winners import customers_of, drawn_for
from tests.storage.test_outbox import message
from tests.storage.voting import NOW

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
LATER = NOW + timedelta(hours=1)
STAYS = {("audit", "actor"), ("bans", "by")}
"""Numbers that stay: what was done for the company."""


async def test_a_consent_is_given_once_and_taken_back_for_its_purpose_alone(database: Database) -> None:
    def story(stores: Stores) -> None:
        (ana,) = customers_of(stores, 1)
        for purpose in (Purpose.VOTES, Purpose.NEWS, Purpose.NEWS):
            stores[Customers].give(ana, purpose, "yes", NOW)
        for instant in (LATER, LATER + timedelta(hours=1)):
            stores[Customers].withdraw(ana, Purpose.NEWS, instant)
        stores[Customers].give(ana, Purpose.NEWS, "yes again", LATER)
        kept = [(each.purpose, each.withdrawn) for each in stores[Customers].consents(ana)]
        assert kept == [(Purpose.VOTES, None), (Purpose.NEWS, LATER), (Purpose.NEWS, None)]

    await database.run(lambda db: story(Stores(db)))


def lived(stores: Stores) -> CustomerId:
    """Ana won, gave an address, was banned, banned, invited somebody, and a message waits for her."""
    ana, jan = customers_of(stores, 2)
    (award,) = drawn_for(stores, [ana], "shipped")
    stores[Prizes].addresses.put(award, Sealed("key", b"sealed"), NOW)
    bans.ban(stores[Bans], Contact("telegram", "1"), ana, jan, "Two accounts", NOW)
    bans.ban(stores[Bans], Contact("telegram", "2"), jan, ana, "Two accounts", NOW)
    team.invite(stores[Team], ana, Role.CARE, secrets.token_bytes, NOW)
    stores[Outbox].tell(Tell(people=[ana], message=message("closed"), key="closed:1"), NOW)
    stores[Audit].note(NOW, ana, "ban", "telegram")
    return ana


def leading_to(db: Connection, customer: CustomerId) -> set[tuple[str, str]]:
    """The tables and columns in which his number stands."""
    found = set()
    for table in every_table():
        for name in {"customer", "voter", "actor", "by"} & {*table.columns.keys()}:
            if db.execute(select(table).where(table.c[name] == customer)).first():
                found.add((table.name, name))
    return found


async def test_who_is_erased_stands_in_no_table_but_as_a_number(database: Database) -> None:
    ana = await database.run(lambda db: lived(Stores(db)))
    assert await database.run(lambda db: len(leading_to(db, ana))) > len(STAYS) + 4
    await database.run(lambda db: Stores(db).erase(ana))
    assert await database.run(lambda db: leading_to(db, ana)) == STAYS
    addresses = metadata.tables["addresses"]
    assert await database.run(lambda db: db.execute(select(addresses)).all()) == []
    lifted = await database.run(lambda db: bans.unban(Stores(db)[Bans], Contact("telegram", "1")))
    assert lifted, "the ban outlives him"
