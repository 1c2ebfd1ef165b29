"""When the words on what we keep change, old customers hear of it: once each, by day; newcomers do not."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from customers.news.preferences import Quiet
from customers.notices import by_day
from storage.customers.tables import customers, privacy_notices
from storage.delivery.tables import outbox
from tests.handlers.front import Counter, Guest
from tests.texts.whole import english
from usecases import privacy_notice

CHANGED = "What we keep about you, and why, now reads differently"
ON_BUTTONS = ("-no", "-yes", "-sure")
UTC_ZONE = ZoneInfo("UTC")


def known_by() -> str:
    """Return what the English words on what we keep are known by."""
    pages = {key: " ".join(each.contents.words) for key, each in english().items() if _says(key)}
    return hashlib.sha256(repr(sorted(pages.items())).encode()).hexdigest()[:16]


def _says(key: str) -> bool:
    told = key.startswith("privacy-") and not key.endswith(ON_BUTTONS)
    return told or key in {"profile-who", "profile-by-what", "profile-effect", "profile-ways"}


def test_words_that_change_have_a_version_of_their_own() -> None:
    how = f'raise VERSION if a release has the last words already, then WORDS is "{known_by()}"'
    assert known_by() == privacy_notice.WORDS, how


async def raised(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next release have other words."""
    monkeypatch.setattr(privacy_notice, "VERSION", privacy_notice.VERSION + 1)
    await counter.reception.wake()


async def told(counter: Counter, guest: Guest) -> int:
    """Count how often somebody was told."""
    return "\n".join(await counter.heard(guest.person.address)).count(CHANGED)


async def test_who_is_here_is_told_once_with_a_way_to_the_page(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    await counter.reception.wake()
    assert await told(counter, ana) == 0
    await raised(counter, monkeypatch)
    assert await told(counter, ana) == 1
    await ana.hears()
    assert ana.buttons == ("privacy",)
    counter.forward(days=1)
    await counter.reception.wake()
    assert await told(counter, ana) == 1


async def test_who_comes_later_has_read_the_new_words(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy_notice, "SLICE", 2)
    for number in range(2, 5):
        await counter.guest(str(number)).says("/help")
    await raised(counter, monkeypatch)
    bea = counter.guest("5")
    await bea.says("/help")
    await counter.reception.wake()
    assert await told(counter, bea) == 0


async def test_who_wants_to_hear_nothing_is_not_told(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = counter.guest("2")
    await ana.says("/stop")
    await raised(counter, monkeypatch)
    assert await told(counter, ana) == 0


async def test_a_slice_at_a_time_is_told_and_nobody_twice(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy_notice, "SLICE", 2)
    people = [counter.guest(str(number)) for number in range(2, 7)]
    for each in people:
        await each.says("/help")
    await raised(counter, monkeypatch)
    assert [await told(counter, each) for each in people] == [1, 1, 0, 0, 0]
    for _ in range(3):
        await counter.reception.wake()
    assert [await told(counter, each) for each in people] == [1, 1, 1, 1, 1]


async def test_no_more_wait_for_their_morning_than_may(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(privacy_notice, "SLICE", 1)
    monkeypatch.setattr(privacy_notice, "MOST", 1)
    ana, bea = counter.guest("2"), counter.guest("3")
    for each in (ana, bea):
        await each.says("/help")
    await raised(counter, monkeypatch)
    await counter.reception.wake()
    assert [await told(counter, each) for each in (ana, bea)] == [1, 0]
    sent = update(outbox).where(outbox.c.key.startswith("privacy-notice:")).values(fate="sent")
    await counter.database.run(lambda db: db.execute(sent))
    await counter.reception.wake()
    assert [await told(counter, each) for each in (ana, bea)] == [1, 1]


async def test_each_is_told_by_day_by_his_own_clock(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, bea = counter.guest("2"), counter.guest("3")
    for each in (ana, bea):
        await each.says("/help")
    await bea.says("/language Los Angeles")
    zone = update(customers).where(customers.c.id == 2).values(zone="America/Los_Angeles")
    await counter.database.run(lambda db: db.execute(zone))
    await raised(counter, monkeypatch)
    due = outbox.select().where(outbox.c.key.startswith("privacy-notice:")).order_by(outbox.c.id)
    rows = await counter.database.run(lambda db: db.execute(due).all())
    assert [row.due for row in rows] == [counter.now, datetime(2026, 11, 1, 17, tzinfo=UTC)]


async def test_of_nobody_there_is_a_row_beforehand(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(privacy_notice, "SLICE", 1)
    for number in range(2, 6):
        await counter.guest(str(number)).says("/help")
    await raised(counter, monkeypatch)
    kept = await counter.database.run(lambda db: db.execute(privacy_notices.select()).all())
    assert [(row.version, row.cursor) for row in kept] == [(2, 1)]


def test_night_and_quiet_hours_are_waited_for_whichever_ends_last() -> None:
    noon, late = datetime(2026, 11, 1, 12, tzinfo=UTC), datetime(2026, 11, 1, 22, tzinfo=UTC)
    assert by_day(noon, UTC_ZONE, None) == noon
    assert by_day(late, UTC_ZONE, None) == datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert by_day(late, UTC_ZONE, Quiet(8, 11)) == datetime(2026, 11, 2, 11, tzinfo=UTC)
    assert by_day(noon, UTC_ZONE, Quiet(10, 20)) == datetime(2026, 11, 2, 9, tzinfo=UTC)
