"""What was due before a backup was put in place and started may have been told: it is held back."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from chat.answers import Answers, Edit, Message, Say, To
from chat.ports import Fate
from customers.people import CustomerId
from draws.lines import PrizeLine
from polls import lifecycle
from polls.ballots import BallotRecords, Mark
from polls.poll import Choice, PollId, Terms
from polls.store import Polls
from polls.voting import mark_all
from storage.database import Database
from storage.delivery.restored import HELD, hold, stamp
from storage.delivery.tables import outbox
from tests.prizes.winners import customers_of
from tests.storage.voting import NOW, OPTIONS
from tests.usecases.test_called_without_a_chat import COMPANY
from texts import keys
from usecases.draws import drawing
from usecases.outbox import write
from usecases.polls import deadlines
from usecases.work import Work

CLOSES = NOW + timedelta(days=7)
PRIZES = (PrizeLine(1, "Mug", "person"),)


def poll(stores: Stores) -> PollId:
    """A poll in which one has voted and one has looked."""
    voter, looker = customers_of(stores, 2)
    terms = Terms(question="Which?", options=OPTIONS, closes=CLOSES, pick=1, prizes=PRIZES)
    drafted = lifecycle.draft(stores[Polls], terms, voter, NOW)
    lifecycle.open_(stores[Polls], drafted.id, NOW, secrets.token_bytes)
    mark_all(stores[BallotRecords], [Mark(drafted.id, voter, Choice(1), on=True)], NOW, secrets.token_bytes)
    stores[Polls].visit(drafted.id, looker, NOW)
    return drafted.id


def started(db: Connection, at: datetime) -> None:
    """Put a backup in place, and start on it."""
    stamp(db, NOW)
    assert hold(db, at)


def waking(db: Connection, now: datetime, due: Callable[[Work, PollId], Answers], id: PollId) -> None:
    """Let the clock do what is due."""
    work = Work(Stores(db), now, secrets.token_bytes, COMPANY)
    write(due(work, id), work.stores, now)


def fates(db: Connection, key: str) -> set[tuple[str, str]]:
    """What became of the messages whose key begins so."""
    rows = db.execute(select(outbox.c.fate, outbox.c.problem).where(outbox.c.key.startswith(key)))
    return {(row.fate, row.problem) for row in rows}


HELD_BACK, WAITS = (Fate.UNCERTAIN.value, HELD), (Fate.PENDING.value, "")
MINUTE = timedelta(minutes=1)
STARTED = pytest.mark.parametrize(
    ("start", "fate"),
    [pytest.param(MINUTE, HELD_BACK, id="started after"), pytest.param(-MINUTE, WAITS, id="started before")],
)
DUE = {
    "closed:": (CLOSES, deadlines.close_due),
    "reminder:": (CLOSES - deadlines.REMINDER, deadlines.remind),
}


@pytest.mark.parametrize("key", DUE)
@STARTED
async def test_what_was_due_before_the_start_is_held_back_and_what_came_due_since_is_not(
    database: Database, key: str, start: timedelta, fate: tuple[str, str]
) -> None:
    instant, due = DUE[key]

    def story(db: Connection) -> None:
        id = poll(Stores(db))
        started(db, instant + start)
        waking(db, instant + 2 * MINUTE, due, id)
        assert fates(db, key) == {fate}
        assert fates(db, "team:") <= {WAITS}

    await database.run(story)


@STARTED
async def test_so_is_a_draw_that_followed_from_the_closing(
    database: Database, start: timedelta, fate: tuple[str, str]
) -> None:
    def story(db: Connection) -> None:
        id = poll(Stores(db))
        started(db, CLOSES + start)
        waking(db, CLOSES + 2 * MINUTE, deadlines.close_due, id)
        (draw,) = drawing.ready(Stores(db))
        waking(db, CLOSES + 3 * MINUTE, lambda work, _: drawing.perform(work, draw), id)
        assert fates(db, "won:") == {fate}

    await database.run(story)


async def test_an_edit_that_was_due_before_the_start_is_held_back(database: Database) -> None:
    def story(db: Connection) -> None:
        (ana,) = customers_of(Stores(db), 1)
        message = Message(texts=(keys.nothing_sent(),))
        write([Say(message=message, to=To("telegram", "1", CustomerId(ana)), key="offer")], Stores(db), NOW)
        db.execute(outbox.update().values(fate=Fate.SENT.value, message="7"))
        started(db, CLOSES)
        write([Edit(of="offer", message=message, since=CLOSES)], Stores(db), CLOSES)
        (row,) = db.execute(select(outbox).where(outbox.c.edits == "offer"))
        assert (row.fate, row.problem) == HELD_BACK

    await database.run(story)
