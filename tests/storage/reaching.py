"""Somebody with two contacts, as the tables have it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from bot.domains import Stores
from chat.answers import To
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.customers.tables import contacts
from storage.database import Database
from storage.delivery.tables import outbox
from tests.storage.test_outbox import do
from tests.storage.voting import NOW

HERE, THERE = Contact("telegram", "7"), Contact("another", "ana@home")
LATER = NOW + timedelta(minutes=1)


async def reached_twice(database: Database) -> CustomerId:
    """Ana came by one messenger; that she is reached in another one, too, is written beside it."""
    ana = await do(database, lambda s: s[Customers].arrive(HERE, "en", NOW).id)
    second = insert(contacts).values(messenger=THERE.messenger, address=THERE.address, customer=ana)
    await database.run(lambda db: db.execute(second))
    return ana


async def also_reached(url: str, known: Contact, contact: Contact) -> None:
    """Write it into the tables of a running bot that somebody who came is reached elsewhere, too."""
    database = Database(url)
    his = contacts.c.messenger == known.messenger, contacts.c.address == known.address

    def write(db: Connection) -> None:
        number = db.execute(select(contacts.c.customer).where(*his)).scalar_one()
        second = {"messenger": contact.messenger, "address": contact.address, "customer": number}
        db.execute(insert(contacts).values(second))

    try:
        await database.run(write)
    finally:
        await database.close()


async def hear(database: Database, contact: Contact, now: datetime = LATER) -> None:
    """Something comes from a contact."""
    await do(database, lambda s: s[Customers].heard_from(contact, now))


async def unreached(database: Database, contact: Contact) -> None:
    """Nothing arrives at a contact, and nobody has said where else to look."""
    its = contacts.c.messenger == contact.messenger, contacts.c.address == contact.address
    await database.run(lambda db: db.execute(update(contacts).where(*its).values(reachable=False)))


async def waiting(database: Database) -> list[tuple[str, str]]:
    """Which messages are there, by their keys, and for which messenger each is."""
    query = select(outbox.c.key, outbox.c.messenger).order_by(outbox.c.id)
    return [
        (key or "", messenger) for key, messenger in await database.run(lambda db: db.execute(query).all())
    ]


async def places(database: Database, customer: CustomerId) -> list[str]:
    """The messengers in which somebody is reached, as his store tells them."""
    found = await database.run(lambda db: Stores(db)[Customers].contacts(customer))
    return [each.messenger for each in found]


def to(contact: Contact, customer: CustomerId | None = None) -> To:
    """The chat that a contact is."""
    return To(contact.messenger, contact.address, customer)
