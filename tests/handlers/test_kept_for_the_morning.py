"""What is to be told by day is told by day also though the clock looks after what waits meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from tests.handlers.front import Counter, Guest
from tests.handlers.test_privacy_notice import raised
from tests.handlers.trying import accepts, approved, completes, recruited, willing
from texts.rendering import Reader

NIGHT = datetime(2026, 11, 6, 9, 1, tzinfo=UTC)
"""10:01 where the company is, 01:01 in Los Angeles."""
MORNING = datetime(2026, 11, 6, 18, tzinfo=UTC)
COMPANY = Reader("en", "UTC", zone_chosen=False)


async def in_the_end(counter: Counter, *lines: str, **more: str) -> tuple[Guest, Guest, Guest]:
    """The owner of a test, who completes it, and who does not, both of whom live in Los Angeles by then."""
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, *lines, places="2", ends="in 2 days", **more)
    await approved(counter, mira, ana, boris)
    for each in (ana, boris):
        await accepts(counter, each)
    await completes(counter, ana)
    for each in (ana, boris):
        await each.taps("zone:America/Los_Angeles")
    return mira, ana, boris


async def leaves(counter: Counter, key: str, at: datetime) -> list[str]:
    """Return to whom what has such a key goes out, at an instant, after somebody looked after what waits."""
    counter.now = at
    await counter.reception.look_after()
    await OutboxQueue(counter.database, COMPANY).claim(100, (), at)
    taken = outbox.select().where(outbox.c.key.startswith(key), outbox.c.fate == "sending")
    return [row.chat for row in await counter.database.run(lambda db: db.execute(taken).all())]


async def leave_in_the_morning(
    counter: Counter, key: str, *guests: Guest, morning: datetime = MORNING
) -> None:
    """See that what has such a key goes to each of them in the morning alone."""
    for at in (NIGHT + timedelta(minutes=1), morning - timedelta(minutes=1)):
        assert not await leaves(counter, key, at)
    assert await leaves(counter, key, morning) == [each.person.address for each in guests]


async def sent(counter: Counter) -> None:
    """Let all that waits have been sent."""
    await counter.database.run(lambda db: db.execute(outbox.update().values(fate="sent")))


async def test_the_end_of_a_test_waits_for_his_morning(counter: Counter) -> None:
    _, ana, boris = await in_the_end(counter, "thanks: A year of free rides")
    await sent(counter)
    counter.now = NIGHT
    await counter.reception.wake()
    await leave_in_the_morning(counter, "trial-over:", boris)
    assert await leaves(counter, "trial-thanks:", MORNING) == [ana.person.address]


async def test_thanks_wait_for_his_morning(counter: Counter) -> None:
    _, ana, _ = await in_the_end(counter, "thanks: A year of free rides")
    await sent(counter)
    counter.now = NIGHT
    await counter.reception.wake()
    await leave_in_the_morning(counter, "trial-thanks:", ana)


async def test_what_may_be_talked_about_waits_for_his_morning(counter: Counter) -> None:
    mira, *both = await in_the_end(counter, confidential="yes")
    await sent(counter)
    counter.now = NIGHT
    await mira.does("/announcetest 1")
    await leave_in_the_morning(counter, "trial-announced:", *both)


async def test_who_only_waits_hears_in_the_morning_that_a_test_was_taken_back_who_tests_at_once(
    counter: Counter,
) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter)
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    for each in (ana, boris):
        await each.taps("zone:America/Los_Angeles")
    await sent(counter)
    counter.now = datetime(2026, 11, 2, 9, 1, tzinfo=UTC)
    await mira.does("/withdrawtest 1 A part broke")
    key = "trial-withdrawn:"
    assert await leaves(counter, key, counter.now) == [ana.person.address]
    assert await leaves(counter, key, datetime(2026, 11, 2, 17, 59, tzinfo=UTC)) == [ana.person.address]
    assert await leaves(counter, key, datetime(2026, 11, 2, 18, tzinfo=UTC)) == [
        ana.person.address,
        boris.person.address,
    ]


async def test_what_reads_otherwise_now_waits_for_his_morning(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    await ana.taps("zone:America/Los_Angeles")
    await sent(counter)
    counter.now = NIGHT
    await raised(counter, monkeypatch)
    await leave_in_the_morning(counter, "privacy-notice:", ana, morning=MORNING - timedelta(hours=1))
