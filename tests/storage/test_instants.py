"""Two workers whose clocks differ write of one poll or draw: who comes second writes no earlier instant."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from customers.people import CustomerId
from draws import lifecycle as drawing
from draws import succession
from draws.draw import Draw, DrawId, Fall, Manner, Why, Win
from draws.lines import PrizeLine
from draws.store import Draws
from polls import lifecycle
from polls.poll import Poll, Terms
from polls.store import Polls
from storage.database import Database
from storage.draws.tables import confirmations
from tests.storage.locks import meet
from tests.storage.test_draws import Told
from tests.storage.voting import NOW, OPTIONS, box, open_poll, put, slip

AHEAD = NOW + timedelta(hours=3)


@pytest.mark.postgres
async def test_a_poll_closes_no_earlier_than_the_notice_that_another_worker_has_just_written(
    postgres: Database,
) -> None:
    poll = (await open_poll(postgres)).id

    def said(db: Connection) -> None:
        lifecycle.append_notice(Stores(db)[Polls], poll, "Soon it is over.", AHEAD)

    def ended(db: Connection) -> Poll:
        return lifecycle.close_early(Stores(db)[Polls], poll, "Enough", NOW, secrets.token_bytes).poll

    _, closed, waited = await meet(postgres, said, ended)
    assert (closed.closed, waited) == (AHEAD, True)


async def drawn(database: Database) -> DrawId:
    """Drawn by a worker whose clock is right, after one whose clock is ahead had confirmed it."""
    prizes = (PrizeLine(1, "Mug"),)
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7), prizes=prizes)

    def make(db: Connection) -> Poll:
        drafted = lifecycle.draft(Stores(db)[Polls], terms, CustomerId(1), NOW)
        manner = Manner(confirmations=2)
        return lifecycle.open_(Stores(db)[Polls], drafted.id, NOW, secrets.token_bytes, manner)

    poll = await database.run(make)
    await put(box(database), [slip(voter, voter, poll, 1) for voter in range(4)])

    def draw(db: Connection) -> DrawId:
        closing = lifecycle.close_early(Stores(db)[Polls], poll.id, "Enough", NOW, secrets.token_bytes)
        assert closing.draw
        seen = drawing.published(closing.draw)
        for member, now in ((1, AHEAD), (2, NOW)):
            drawing.confirm(Stores(db)[Draws], closing.draw.id, CustomerId(member), seen, now)
        drawing.perform(Stores(db)[Draws], closing.draw.id, NOW, Told())
        return closing.draw.id

    return await database.run(draw)


async def test_a_draw_is_confirmed_and_drawn_no_earlier_than_another_worker_confirmed_it(
    database: Database,
) -> None:
    id = await drawn(database)
    said = await database.run(lambda db: db.execute(select(confirmations.c.at)).scalars().all())
    found = await database.run(lambda db: Stores(db)[Draws].get(id).drawn)
    assert (said, found) == ([AHEAD, AHEAD], AHEAD)


class Hearing(Told):
    """Hears of falls as well."""

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        pass


@pytest.mark.postgres
async def test_a_ticket_falls_out_no_earlier_than_the_one_that_another_worker_has_just_taken_out(
    postgres: Database,
) -> None:
    id = await drawn(postgres)
    later = AHEAD + timedelta(days=2)

    def fell(db: Connection, ordinal: int, now: datetime) -> None:
        succession.fall_out(Stores(db)[Draws], id, ordinal, Why.DECLINED, now, Hearing())

    *_, waited = await meet(postgres, lambda db: fell(db, 1, later), lambda db: fell(db, 2, AHEAD))

    def read(db: Connection) -> list[Fall]:
        return list(Stores(db)[Draws].falls(id))

    assert ([fall.at for fall in await postgres.run(read)], waited) == ([later, later], True)
