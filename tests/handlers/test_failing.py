"""An update that cannot be handled, now or ever, is told to the person, noted, and leaves nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select, text, update

from bot.domains import DOMAINS, Stores
from chat.answers import Answers
from chat.events import Event, Place, Said, Tapped
from chat.ports import Fate
from customers.people import Contact, Customer
from customers.store import Customers
from customers.team import ANYONE
from handlers.conversations import Conversations
from handlers.desk import Desk
from handlers.house import House
from handlers.routes import Command, Misunderstood, OnCommand
from storage.customers.rows import CustomerRows
from storage.database import Database
from storage.delivery.tables import outbox
from storage.dialogues.rows import UpdateRows
from tests.handlers.front import Counter
from texts import keys

SORRY = "Something went wrong on our side, and nothing was changed"


def refused(save: Callable[[CustomerRows, Customer], None]) -> Callable[[CustomerRows, Customer], None]:
    """Let the database refuse, each time, what somebody wants kept of him, when half of it is written."""

    def saving(rows: CustomerRows, customer: Customer) -> None:
        save(rows, customer)
        rows._db.execute(text("INSERT INTO keys (name) VALUES (NULL)"))

    return saving


def broken(save: Callable[[CustomerRows, Customer], None]) -> Callable[[CustomerRows, Customer], None]:
    """Let it be a mistake of ours."""

    def saving(rows: CustomerRows, customer: Customer) -> None:
        save(rows, customer)
        raise ZeroDivisionError

    return saving


async def language(database: Database) -> str:
    """The language of the only one who came."""
    found = await database.run(lambda db: Stores(db)[Customers].find(Contact("telegram", "7")))
    return found.language if found else ""


@pytest.mark.parametrize("how", [refused, broken])
async def test_what_cannot_be_handled_is_told_once_and_noted(
    database: Database, monkeypatch: pytest.MonkeyPatch, how: Callable[..., Callable[..., None]]
) -> None:
    counter = Counter(database)
    ana = counter.guest("7")
    await ana.says("/start")
    monkeypatch.setattr(CustomerRows, "save", how(CustomerRows.save))
    place = Place("7")
    said = Said(update="900", who=ana.person, place=place, text="/language pl", message="1")
    tapped = Tapped(update="901", who=ana.person, place=place, data="language:pl", message="1", tap="1")
    assert await receive(counter, said) == ""
    assert (await ana.hears()).startswith(SORRY)
    assert (await receive(counter, tapped)).startswith(SORRY)
    monkeypatch.undo()
    assert await language(database) == "en"
    for again in (said, tapped):
        assert await receive(counter, again) == "", "it had its answer"
    assert await ana.hears() == ""
    assert await language(database) == "en"
    await ana.says("/language pl")
    assert await language(database) == "pl"


async def test_what_a_handler_did_that_refuses_is_undone(counter: Counter) -> None:
    def writes(_: Command, desk: Desk) -> Answers:
        desk.note("stop", "all")
        raise Misunderstood(keys.home_say_how())

    added = Conversations(routes=(OnCommand("writes", writes, ANYONE),))
    counter.house = House([*(domain.conversations for domain in DOMAINS), added])
    assert await counter.guest("7").says("/writes")
    assert await counter.log() == []


async def test_who_loses_a_race_does_it_again(postgres: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another transaction was in the way of his handler, and is there no more."""
    ana = Counter(postgres).guest("7")
    await ana.says("/start")
    attempts = iter([refused(CustomerRows.save), CustomerRows.save])

    def saving(rows: CustomerRows, customer: Customer) -> None:
        next(attempts)(rows, customer)

    monkeypatch.setattr(CustomerRows, "save", saving)
    assert SORRY not in await ana.says("/language pl")
    assert await language(postgres) == "pl"


def fails(*_: object) -> None:
    raise ZeroDivisionError


async def test_what_cannot_be_looked_after_stops_nothing_else(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a poll nor what is forgotten holds up the presents of which nobody knows."""
    ana = await counter.winner("Mug as gift")
    await ana.taps("claim:1")
    uncertain = update(outbox).where(outbox.c.key.startswith("present:")).values(fate=Fate.UNCERTAIN.value)
    await counter.database.run(lambda db: db.execute(uncertain))
    monkeypatch.setattr("usecases.polls.deadlines._overdue", fails)
    monkeypatch.setattr(UpdateRows, "forget_old", fails)
    await counter.reception.look_after()
    keys = await counter.database.run(lambda db: set(db.execute(select(outbox.c.key)).scalars()))
    assert "team:present-uncertain:1:1" in keys


async def receive(counter: Counter, event: Event) -> str:
    """Handle an event; return the toast."""
    toasted = await counter.reception.receive(event)
    return toasted.text if toasted else ""
