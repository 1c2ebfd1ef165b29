"""Thousands of winners are written in a few statements: a draw does not hold up who votes meanwhile."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, delete, event, select, update

from bot.domains import Stores
from draws import succession
from draws.awarder import Awarder
from draws.draw import Draw, DrawId, DrawState, Why, Win
from draws.store import Draws
from prizes.store import Prizes
from storage.customers.tables import contacts
from storage.database import Database
from storage.delivery.tables import outbox
from storage.draws.tables import entries
from storage.prizes.tables import awards, codes
from tests.prizes.winners import NOW, announced, customers_of
from texts.rendering import Reader
from usecases.company import Company
from usecases.outbox import write
from usecases.prizes.awarding import Awarding
from usecases.work import Work

COMPANY = Company(reader=Reader("en", "UTC", zone_chosen=False), owners=frozenset(), team_chat=None)
Fill = Callable[[Draws, Draw, Sequence[int], datetime, Awarder], object]


def drawn(stores: Stores, winners: int) -> Draw:
    """A draw of so many cups among as many people and three more, in the order drawn."""
    people = customers_of(stores, winners + 3)
    stores[Prizes].codes.add("Cup", [f"CODE-{number}" for number in range(winners)], NOW)
    draw = announced(stores, winners, "code")
    stores[Draws].enter(draw.id, people)
    stores[Draws].keep_order(draw.id, range(1, len(people) + 1))
    fixed = replace(draw, state=DrawState.DRAWN, drawn=NOW, tickets=len(people), came=len(people))
    stores[Draws].save(fixed)
    return fixed


def erase(db: Connection, draw: DrawId, ordinal: int) -> None:
    """Take somebody's name off his entry."""
    of_him = select(entries.c.customer).where(entries.c.draw == draw, entries.c.ordinal == ordinal)
    db.execute(delete(contacts).where(contacts.c.customer.in_(of_him)))
    its = entries.c.draw == draw, entries.c.ordinal == ordinal
    db.execute(update(entries).where(*its).values(customer=None))


def statements(db: Connection, winners: int, fill: Fill) -> int:
    """Fill all places, one of the first having left; return how many statements it took."""
    stores = Stores(db)
    draw, count = drawn(stores, winners), 0
    erase(db, draw.id, 2)

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    awarding = Awarding(Work(stores, NOW, secrets.token_bytes, COMPANY))
    event.listen(db, "before_cursor_execute", counted)
    fill(stores[Draws], draw, range(1, winners + 1), NOW, awarding)
    write(awarding.answers, stores, NOW)
    event.remove(db, "before_cursor_execute", counted)
    return count


def one_by_one(draws: Draws, draw: Draw, places: Sequence[int], now: datetime, heralds: Awarder) -> list[Win]:
    """Fill each place by itself."""
    return [win for place in places for win in succession.fill(draws, draw, (place,), now, heralds)]


async def as_many_for(few: int, many: int, database: Database, fill: Fill) -> None:
    """It takes as many statements for few as for many. Raises AssertionError."""
    first = await database.run(partial(statements, winners=few, fill=fill))
    assert first == await database.run(partial(_afresh, winners=many, fill=fill))


def _afresh(db: Connection, winners: int, fill: Fill) -> int:
    db.execute(delete(codes))
    return statements(db, winners, fill)


async def test_many_winners_take_as_many_statements_as_few(database: Database) -> None:
    await as_many_for(10, 80, database, succession.fill)


async def test_place_by_place_they_would_take_more(database: Database) -> None:
    with pytest.raises(AssertionError):
        await as_many_for(10, 80, database, one_by_one)


@pytest.mark.parametrize("fill", [succession.fill, one_by_one])
async def test_each_place_goes_to_the_next_in_the_order_who_has_not_left(
    database: Database, fill: Fill
) -> None:
    def story(db: Connection) -> None:
        statements(db, 5, fill)
        stores, draw = Stores(db), DrawId(1)
        held = [(award.place, award.ordinal) for award in stores[Prizes].of_draw(draw)]
        assert held == [(1, 1), (2, 3), (3, 4), (4, 5), (5, 6)]
        assert [(win.place, win.ordinal) for win in stores[Draws].wins(draw)] == held
        assert [(fall.ordinal, fall.why) for fall in stores[Draws].falls(draw)] == [(2, Why.LEFT)]
        assert len(set(db.execute(select(codes.c.award)).scalars())) == 5
        assert len(set(db.execute(select(awards.c.token)).scalars())) == 5
        told = db.execute(select(outbox.c.key).order_by(outbox.c.id)).scalars().all()
        assert told == [f"won:1:{ordinal}:{ordinal}" for _, ordinal in held]

    await database.run(story)
