"""A look of the clock at a test: as many statements for hundreds who wait as for two, and nobody is held."""

from __future__ import annotations

import secrets
from datetime import timedelta
from functools import partial

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, event, insert

from bot.domains import HOUSE, Stores
from customers.people import CustomerId
from handlers.trials.wakings import WAKINGS
from handlers.waking import Waking
from storage.customers.tables import customers
from storage.database import Database
from storage.trials.tables import testers
from tests.handlers.front import NOW
from tests.handlers.trials_past import TERMS
from tests.trials.test_ten_thousand_accept import COMPANY
from trials import store
from trials.tester import Standing
from trials.trial import Stage, Trial, TrialId

FEW, MANY = 2, 150


def begun(db: Connection) -> None:
    """Keep a test with places for all."""
    day = NOW.date()
    terms = replace(TERMS, places=2 * MANY, starts=day, ends=day + timedelta(days=30))
    made = Trial(id=TrialId(0), token="t", terms=terms, stage=Stage.DRAFT, created=NOW, creator=CustomerId(1))
    trial = Stores(db)[store.Trials].add(made)
    Stores(db)[store.Trials].save(replace(trial, stage=Stage.RECRUITING, opened=NOW))


def waits(db: Connection, standing: Standing, people: range) -> None:
    """Let people wait for the clock: some of them by their own clocks."""
    zones = {0: "", 1: "Asia/Tokyo"}
    come = [{"id": each, "language": "en", "joined": NOW, "zone": zones[each % 2]} for each in people]
    db.execute(insert(customers), come)
    stands = {"trial": 1, "standing": standing.value, "way": "idea", "likelihood": 1.0, "since": NOW}
    stands |= {"accepted": NOW, "quoted": False, "photos": False}
    db.execute(insert(testers), [stands | {"customer": each} for each in people])


def looked(db: Connection) -> tuple[int, list[str]]:
    """Look what is due; return how much, and the statements it took."""
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(db, "before_cursor_execute", note)
    due = list(WAKINGS.due(Waking(Stores(db), NOW, secrets.token_bytes, COMPANY, HOUSE)))
    event.remove(db, "before_cursor_execute", note)
    return len(due), asked


@pytest.mark.parametrize("standing", [Standing.WAITING, Standing.APPROVED])
async def test_a_look_takes_as_many_statements_for_many_as_for_few(
    database: Database, standing: Standing
) -> None:
    await database.run(begun)
    await database.run(partial(waits, standing=standing, people=range(1, FEW + 1)))
    due, few = await database.run(looked)
    assert due
    await database.run(partial(waits, standing=standing, people=range(FEW + 1, MANY + 1)))
    as_much, many = await database.run(looked)
    assert (as_much, len(many)) == (due, len(few))
    assert not [each for each in many if " FOR " in each], "who is only looked at is not held"
