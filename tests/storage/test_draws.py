"""One draw has one result, however many processes draw it and wherever they are torn off."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

import pytest
from msgspec.structs import replace
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.util import await_only

from bot.domains import Stores
from customers.people import CustomerId
from customers.team import Member, Role, Team
from draws import lifecycle
from draws.draw import PLAIN, Draw, DrawId, DrawState, Fall, Manner, Win
from draws.errors import NotAsPublished
from draws.lines import PrizeLine
from draws.store import Draws
from polls import lifecycle as polling
from polls.poll import Poll, Terms
from polls.store import Polls
from storage.database import Database
from storage.draws.rows import DrawRows
from tests.storage.locks import at_once
from tests.storage.voting import NOW, OPTIONS, box, put, slip

VOTERS = 30
PROCESSES = 5
CLOSED = NOW + timedelta(hours=1)


@dataclass
class Told:
    """Hears of wins and falls, as whoever hands prizes out does."""

    wins: list[Win] = field(default_factory=list)

    def won(self, draw: Draw, wins: Sequence[Win]) -> None:
        self.wins += wins

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        raise AssertionError

    def taken(self, draw: Draw, win: Win) -> bool:
        return False


async def fixed(database: Database, prizes: int = 12, manner: Manner = PLAIN) -> DrawId:
    """A closed poll with so many prizes, fixed and not drawn."""

    def make(stores: Stores) -> Poll:
        lines = (PrizeLine(prizes, "Tote bag"),)
        terms = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7), prizes=lines)
        drafted = polling.draft(stores[Polls], terms, CustomerId(1), NOW)
        return polling.open_(stores[Polls], drafted.id, NOW, secrets.token_bytes, manner)

    poll = await database.run(lambda db: make(Stores(db)))
    await put(box(database), [slip(voter, voter, poll, 1) for voter in range(VOTERS)])

    def close(stores: Stores) -> DrawId:
        closing = polling.close_early(stores[Polls], poll.id, "enough", CLOSED, secrets.token_bytes)
        assert closing.draw
        return closing.draw.id

    return await database.run(lambda db: close(Stores(db)))


async def perform(database: Database, draw: DrawId) -> tuple[Draw | None, list[Win]]:
    told = Told()
    done = await database.run(lambda db: lifecycle.perform(Stores(db)[Draws], draw, CLOSED, told))
    return done, told.wins


async def result(database: Database, draw: DrawId) -> list[tuple[int, int, int]]:
    found = await database.run(lambda db: Stores(db)[Draws].wins(draw))
    return [(win.place, win.ordinal, win.rank) for win in found]


async def drawn_by_many(database: Database, before: Callable[[], None] = lambda: None) -> None:
    """Several processes draw at once: one does, nobody else finds anything to do, and nobody fails."""
    draw = await fixed(database)
    before()
    with at_once():
        answers = await asyncio.gather(*(perform(database, draw) for _ in range(PROCESSES)))
    assert sorted(len(wins) for _, wins in answers) == [0] * (PROCESSES - 1) + [12]
    assert [place for place, *_ in await result(database, draw)] == [*range(1, 13)]
    assert sorted(rank for *_, rank in await result(database, draw)) == [*range(1, 13)]


async def test_however_many_processes_draw_there_is_one_result(database: Database) -> None:
    await drawn_by_many(database)


async def test_without_looking_whether_it_is_drawn_it_would_be_drawn_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifecycle, "is_ready", lambda *_: True)
    with pytest.raises((AssertionError, IntegrityError)):
        await drawn_by_many(database)


@pytest.mark.postgres
async def test_without_the_lock_processes_would_draw_at_the_same_time(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(postgres_url)
    barrier = asyncio.Barrier(PROCESSES)

    def looked(rows: DrawRows, draw: DrawId) -> Draw:
        """All have looked before the first goes on."""
        found = rows.get(draw)
        await_only(barrier.wait())
        return found

    with pytest.raises((AssertionError, IntegrityError)):
        await drawn_by_many(database, lambda: monkeypatch.setattr(DrawRows, "lock", looked))
    await database.close()


class TornOff(Exception):
    """As if the process had died here."""


async def test_torn_off_at_any_statement_the_next_attempt_draws_the_same(database: Database) -> None:
    draw = await fixed(database)
    random, awards = Random(5), Told()

    def torn(db: object) -> None:
        left = random.randrange(1, 60)

        def count(*_: object) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise TornOff

        event.listen(db, "before_cursor_execute", count)
        try:
            lifecycle.perform(Stores(db)[Draws], draw, CLOSED, awards)  # type: ignore[arg-type]
            raise TornOff
        finally:
            event.remove(db, "before_cursor_execute", count)

    seen = set()
    for _ in range(20):
        awards.wins.clear()
        with pytest.raises(TornOff):
            await database.run(torn)
        seen.add(tuple((win.place, win.ordinal) for win in awards.wins))
        assert await result(database, draw) == []
        assert (await database.run(lambda db: Stores(db)[Draws].get(draw))).state is DrawState.FIXED
    await perform(database, draw)
    in_the_end = [(place, ordinal) for place, ordinal, _ in await result(database, draw)]
    assert all(in_the_end[: len(begun)] == [*begun] for begun in seen)
    assert len(seen) > 1


async def test_tickets_that_are_not_those_published_are_not_drawn(database: Database) -> None:
    draw = await fixed(database)

    def drop(stores: Stores) -> None:
        stores[Team].put(_member(stores))
        stores[Draws].exclude(draw)

    await database.run(lambda db: drop(Stores(db)))
    done, wins = await perform(database, draw)
    assert done is not None
    assert done.state is DrawState.LOST
    assert wins == []


def _member(stores: Stores) -> Member:
    person = stores[Draws].people(DrawId(1))[0]
    return Member(person, Role.EDITOR, "Jan", NOW)


async def asked_again(database: Database) -> None:
    """A word for other tickets than those published counts for nothing. Raises AssertionError."""
    draw = await fixed(database, manner=Manner(confirmations=2))

    def story(stores: Stores) -> None:
        ana, jan = CustomerId(1), CustomerId(2)
        before = stores[Draws].get(draw)
        seen = lifecycle.published(before)
        for each in (ana, jan):
            lifecycle.confirm(stores[Draws], draw, each, seen, CLOSED)
        assert lifecycle.is_ready(stores[Draws], before)
        now = replace(before, tickets_hash="0" * 64)
        stores[Draws].save(now)
        assert not lifecycle.is_ready(stores[Draws], now), "it would be drawn on a word for other tickets"
        with pytest.raises(NotAsPublished):
            lifecycle.confirm(stores[Draws], draw, ana, seen, CLOSED)
        for each in (ana, jan):
            lifecycle.confirm(stores[Draws], draw, each, lifecycle.published(now), CLOSED)
        assert lifecycle.is_ready(stores[Draws], now)

    await database.run(lambda db: story(Stores(db)))


async def test_a_confirmation_is_of_what_is_published_and_asked_again_when_that_changed(
    database: Database,
) -> None:
    await asked_again(database)


async def test_if_a_word_were_for_whatever_the_draw_is_it_would_not_be_asked_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draws.lifecycle.published", lambda _: "whatever")
    with pytest.raises(AssertionError, match="on a word for other tickets"):
        await asked_again(database)
