"""The same newcomers vote by two workers at the same instant: everybody's vote counts, and none is sorry."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.util import await_only

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from polls.ballotbox import Slip
from polls.poll import Choice, PollId
from storage.customers.tables import contacts, customers
from storage.database import Database
from storage.polls import voters
from storage.postgresql import PostgresEngine
from tests.storage.locks import at_once
from tests.storage.test_outbox_locks import wait_for
from tests.storage.voting import NOW, ballots_of, box, open_poll, poison, put, several, slip, taken

pytestmark = pytest.mark.postgres
ANA = Contact("telegram", "7")


@pytest.fixture(autouse=True)
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """No batch of several can be written."""
    poison(monkeypatch, several)


def before_ana(monkeypatch: pytest.MonkeyPatch, happens: Callable[[Connection], object]) -> None:
    """Let something happen whenever it was seen that she alone is new, before she is written down."""
    arrive = voters._arrive

    def arrived(db: Connection, newcomers: Any, *given: Any) -> Any:
        if [each.voter for each in newcomers] == [ANA]:
            happens(db)
        return arrive(db, newcomers, *given)

    monkeypatch.setattr(voters, "_arrive", arrived)


async def test_whom_another_worker_adds_meanwhile_votes_all_the_same(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    poll = await open_poll(postgres)

    def comes(_: Connection) -> None:
        await_only(postgres.run(lambda db: Stores(db)[Customers].arrive(ANA, "en", NOW)))

    before_ana(monkeypatch, comes)
    answers = await put(box(postgres), [slip(1, 7, poll, 1), slip(2, 8, poll, 2)])
    assert all(map(taken, answers)), answers
    assert await ballots_of(postgres, poll.id) == {"7": (1,), "8": (2,)}


async def test_who_is_refused_each_time_harms_no_other(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    poll = await open_poll(postgres)
    before_ana(monkeypatch, lambda db: db.execute(text("INSERT INTO keys (name) VALUES (NULL)")))
    ana, jan = await put(box(postgres), [slip(1, 7, poll, 1), slip(2, 8, poll, 2)])
    assert isinstance(ana, IntegrityError)
    assert taken(jan)
    assert await ballots_of(postgres, poll.id) == {"8": (2,)}


async def test_newcomers_in_opposite_order_do_not_wait_for_each_other(postgres: Database) -> None:
    """A third holds the one in the middle until both wait: each would have the other's first by then."""
    people = [Contact("telegram", address) for address in "789"]
    await postgres.run(lambda db: db.execute(insert(customers).values(id=100, language="en", joined=NOW)))

    def come(order: list[Contact]) -> Callable[[Connection], object]:
        slips = [
            Slip(update="1", voter=each, language="en", poll=PollId(1), choice=Choice(1), on=True)
            for each in order
        ]
        return lambda db: voters._arrive(db, slips, NOW, str)

    assert isinstance(postgres.engine, PostgresEngine)
    with at_once():
        async with postgres.engine._engine.connect() as third:
            middle = {"messenger": "telegram", "address": "8", "customer": 100, "reachable": True}
            await third.execute(insert(contacts).values(middle))
            coming = [asyncio.create_task(postgres.run(come(each))) for each in (people, people[::-1])]
            await wait_for(postgres, 2)
            await third.rollback()
        found = await asyncio.gather(*coming, return_exceptions=True)
    assert [type(each) for each in found if isinstance(each, Exception)] == [IntegrityError], "not a deadlock"
