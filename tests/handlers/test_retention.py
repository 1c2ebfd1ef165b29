"""What was kept long enough is dropped at night, a slice at a time; the audit log has how much, not whose."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, update

from bot.domains import Stores
from bot.settings import load
from handlers.calendar.appointments import retention
from storage.customers.tables import customers
from storage.delivery.tables import outbox
from storage.dialogues.tables import dialogues
from storage.leadusers.tables import evidence
from storage.trials.tables import testers, trial_answers, trials
from tests.handlers.front import NOW, Counter, Guest
from tests.storage.planting import people, plant, unkept

LONG = timedelta(days=30)


async def silent(counter: Counter, **kept: timedelta) -> Guest:
    """Somebody who began something, and was not heard from for longer than a month; the night has passed."""
    counter.keeps = kept
    ana = counter.guest("2", "Ana")
    await ana.says("/start")
    await ana.taps("link-have")
    counter.forward(days=31)
    await counter.guest("3", "Boris").says("/start")
    await counter.guest("3", "Boris").taps("link-have")
    await counter.reception.wake()
    return ana


async def names(counter: Counter) -> list[str]:
    found = select(customers.c.name).order_by(customers.c.id)
    return await counter.database.run(lambda db: list(db.execute(found).scalars()))


async def test_how_the_silent_are_called_is_forgotten_and_learnt_anew(counter: Counter) -> None:
    ana = await silent(counter, names=LONG)
    assert await names(counter) == ["", "Boris"]
    assert await counter.log() == [("retention", "retention:names rows:1")]
    await ana.says("/help")
    assert await names(counter) == ["Ana", "Boris"]


async def test_what_is_kept_for_ever_is_not_dropped(counter: Counter) -> None:
    await silent(counter)
    assert await names(counter) == ["Ana", "Boris"]
    assert await counter.log() == []


async def test_a_dialogue_that_was_left_is_dropped(counter: Counter) -> None:
    await silent(counter, dialogues=LONG)
    left = select(func.count()).select_from(dialogues)
    assert await counter.database.run(lambda db: db.execute(left).scalar()) == 1


async def test_records_of_messages_go_but_not_what_keeps_one_from_being_sent_twice(counter: Counter) -> None:
    counter.keeps = {"messages": LONG}
    await counter.guest("2").says("/help")
    await counter.winner("Mug")
    sent = update(outbox).values(fate="sent", settled=NOW)
    await counter.database.run(lambda db: db.execute(sent))
    counter.forward(days=31)
    await counter.reception.wake()
    old = select(outbox.c.key).where(outbox.c.settled == NOW)
    left = await counter.database.run(lambda db: list(db.execute(old).scalars()))
    assert left
    assert None not in left


async def test_it_happens_once_a_night(counter: Counter) -> None:
    await silent(counter, names=timedelta(days=1))
    counter.forward(hours=1)
    await counter.reception.wake()
    assert len(await counter.log()) == 1
    counter.forward(days=3)
    await counter.reception.wake()
    assert len(await counter.log()) == 2


@pytest.mark.parametrize("rows", [1, 2, 5])
async def test_a_night_drops_a_slice_at_a_time_and_no_more_than_so_many(
    rows: int, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "SLICE", 1)
    monkeypatch.setattr(retention, "SLICES", 2)
    counter.keeps = {"names": LONG}
    for number in range(rows):
        await counter.guest(str(10 + number), "Somebody").says("/start")
    counter.forward(days=31)
    await counter.reception.wake()
    assert (await names(counter)).count("") == min(rows, 2)


async def test_what_testers_answered_goes_with_time_once_the_test_has_ended(counter: Counter) -> None:
    def dropped(db: Connection) -> tuple[int, int, int]:
        (ana,) = people(db, "Ana")
        for ended in (NOW - LONG, NOW, None):
            values = {"token": f"t{ended}", "stage": "", "creator": 1, "created": NOW, "ended": ended}
            added = db.execute(trials.insert().values(values).returning(trials.c.id))
            number = added.scalar_one()
            plant(db, trial_answers.c.customer, ana, "Word", trial=number)
            plant(db, testers.c.customer, ana, "Word", trial=number)
        stores = Stores(db)
        first = stores.drop_outdated("answers", NOW - timedelta(days=1), 100)
        second = stores.drop_outdated("candidates", NOW - timedelta(days=1), 100)
        return first, second, stores.drop_outdated("answers", NOW - timedelta(days=1), 100)

    assert await unkept(counter.database, dropped) == (1, 1, 0)


@pytest.mark.parametrize(("days", "left"), [(1, 2), (95, 3), (0, 4)])
async def test_who_declined_is_kept_for_his_season_at_least(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int, left: int
) -> None:
    monkeypatch.setenv("GLAS_KEEP_CANDIDATES", str(days))
    kept = load(tmp_path / "nothing").kept

    def dropped(db: Connection) -> int:
        for number, ago in enumerate((10, 89, 91, 99)):
            (ana,) = people(db, "Ana")
            values = {"token": f"t{ago}", "stage": "", "creator": 1, "created": NOW}
            ended = NOW - timedelta(days=ago)
            added = db.execute(trials.insert().values(values | {"ended": ended}).returning(trials.c.id))
            declined = {"standing": "declined", "since": ended, "trial": added.scalar_one()}
            plant(db, testers.c.customer, ana, f"Word {number}", **declined)
        for name in {"candidates", "declined"} & kept.keys():
            Stores(db).drop_outdated(name, NOW - kept[name], 100)
        return db.execute(select(func.count()).select_from(testers)).scalar_one()

    assert await unkept(counter.database, dropped) == left


async def test_early_choices_that_have_faded_are_dropped(counter: Counter) -> None:
    def dropped(db: Connection) -> int:
        (ana,) = people(db, "Ana")
        plant(db, evidence.c.customer, ana, "Word")
        return Stores(db).drop_outdated("evidence", NOW + timedelta(days=99), 100)

    assert await unkept(counter.database, dropped) == 1


def test_every_time_that_is_set_is_for_something_that_is_kept_and_the_other_way_round(tmp_path: Path) -> None:
    kept = {name for keeping in Stores.keepings for name in keeping.outdated}
    assert set(load(tmp_path / "nothing").kept) == kept
