"""An invitation, and a place that comes or goes, is told of by day, by the clock of whom it is for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from storage.delivery.tables import outbox
from tests.handlers.early import invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest, words
from tests.handlers.trying import accepts, approved, completes, recruited, token, told_team, willing
from tests.trial_forms import TWO_DAYS

LEFT = "nobody who was approved is left to invite"
INVITED = "Would you like to try"
MOVED_UP = "is free, and it is yours"
FORM = plan(secret=False).replace("in 10 days", "in 30 days")


@pytest.mark.parametrize("quiet", ["", "/updates 9-21"])
async def test_a_place_that_becomes_free_at_night_is_given_in_the_morning(
    counter: Counter, quiet: str
) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, ends="in 30 days")
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    assert "waiting list" in await accepts(counter, boris)
    if quiet:
        await boris.says(quiet)
    await approved(counter, mira, carl)
    await carl.taps("zone:Asia/Tokyo")
    await accepts(counter, carl)
    counter.forward(days=1, hours=-1 if quiet else 13)
    await ana.taps(f"trial-leave:{await token(counter)}")
    await counter.reception.wake()
    assert MOVED_UP not in await boris.hears()
    assert MOVED_UP not in await carl.hears(), "it is kept for whose turn it is"
    counter.forward(hours=10)
    await counter.reception.wake()
    assert MOVED_UP in await boris.hears()


async def test_a_place_is_not_lost_at_night(counter: Counter) -> None:
    number, its = await recruiting(counter, FORM)
    ana = counter.guest("2")
    await invited(counter, ana, number, its)
    counter.forward(hours=9)
    await ana.taps(f"trial-agree:{its}")
    await counter.reception.wake()
    await ana.hears()
    counter.forward(days=5, minutes=1)
    await counter.reception.wake()
    assert await standings(counter, number) == ["active"]
    assert "passed on" not in await ana.hears()
    counter.forward(hours=12)
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired"]
    assert "passed on" in await ana.hears()


async def test_who_is_approved_in_his_night_is_invited_in_the_morning_and_keeps_his_turn(
    counter: Counter,
) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter)
    await ana.taps("zone:Asia/Tokyo")
    await carl.taps("zone:America/Los_Angeles")
    counter.forward(hours=1)
    await approved(counter, mira, ana, boris, carl)
    assert INVITED not in await ana.hears(), "22:00"
    assert INVITED not in await carl.hears(), "05:00"
    assert await standings(counter, 1) == ["approved", "invited", "approved"]
    await boris.taps(f"trial-no:{await token(counter)}")
    await counter.reception.wake()
    assert not any(LEFT in words(each) for each in await told_team(counter)), "two are"
    counter.forward(hours=12)
    await counter.reception.wake()
    assert INVITED in await ana.hears(), "10:00"
    assert INVITED in await carl.hears(), "17:00"


async def test_an_invitation_does_not_end_at_night(counter: Counter) -> None:
    number, its = await recruiting(counter, FORM)
    ana = counter.guest("2")
    await ana.says("/updates 9-21")
    await invited(counter, ana, number, its)
    assert await standings(counter, number) == ["approved"]
    counter.forward(hours=8)
    await counter.reception.wake()
    assert INVITED in await ana.hears(), "he is quiet all day"
    counter.forward(days=3, minutes=1)
    await counter.reception.wake()
    assert await standings(counter, number) == ["invited"]
    counter.forward(hours=13)
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired"]


async def test_who_is_invited_late_reads_what_is_left_and_answers_while_anything_is(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, days=TWO_DAYS, ends="in 4 days", places="5")
    await approved(counter, mira, ana)
    told = await ana.hears()
    assert "between 1 November 2026 and 5 November 2026 we write to you on 2 days, with 3 questions" in told
    assert "answer by Wednesday 4 November" in told
    counter.forward(days=2)
    await approved(counter, mira, boris)
    told = await boris.hears()
    assert "between 3 November 2026 and 5 November 2026 we write to you on 1 day, with 1 question" in told
    assert "answer by Thursday 5 November 2026 at 23:59" in told, "not after the last day"


async def test_the_end_of_a_test_and_its_thanks_come_by_day_and_once(counter: Counter) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, "thanks: A year of free rides", places="3", ends="in 2 days")
    await approved(counter, mira, ana, boris, carl)
    for each in (ana, boris, carl):
        await accepts(counter, each)
    await completes(counter, ana)
    assert "You can still answer until 5 November 2026" in await boris.hears()
    await boris.says("/tests")
    await carl.taps("zone:America/Los_Angeles")
    for each in (ana, carl):
        await each.hears()
    counter.now = datetime(2026, 11, 6, 2, 58, tzinfo=UTC)  # 03:58 in Belgrade, two days after the last one
    await counter.reception.wake()
    assert "Testing: 2" in await mira.says("/test 1"), "it ends by day"
    assert not await ana.hears()
    counter.now = datetime(2026, 11, 6, 9, 1, tzinfo=UTC)
    for _ in range(2):
        await counter.reception.wake()
    assert (await ana.hears()).count("A year of free rides") == 1
    assert (await boris.hears()).count("is over") == 1
    assert await due(counter, "trial-over", carl) == datetime(2026, 11, 6, 18, tzinfo=UTC), "his morning"


async def due(counter: Counter, key: str, guest: Guest) -> datetime:
    """Return when what has such a key goes out to somebody."""
    wanted = select(outbox.c.due).where(outbox.c.key.startswith(key), outbox.c.chat == guest.person.address)
    return datetime.fromisoformat(str(await counter.database.run(lambda db: db.execute(wanted).scalar_one())))
