"""A tester is asked and reminded in his own day, counted from his acceptance, wherever he lives."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_check_ins import PLAN
from tests.handlers.testing import begun, button, testing
from tests.handlers.trying import accepts, approved, recruited, willing

REMINDS = "are still waiting for you"
HALIFAX = "America/Halifax"


async def at(counter: Counter, day: int, hour: int, minute: int, *guests: Guest) -> list[str]:
    """Let it be then, in November and in UTC, and the clock wake; return what each hears."""
    counter.now = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
    await counter.reception.wake()
    return [await each.hears() for each in guests]


async def evening(counter: Counter, *zones: str) -> list[Guest]:
    """Testers who have begun at the same instant: at 19:30 in Belgrade, in Halifax at 14:30."""
    await begun(counter, PLAN)
    counter.forward(hours=6, minutes=30)
    guests = [counter.guest(str(number)) for number in range(2, 2 + len(zones))]
    for guest, zone in zip(guests, zones, strict=True):
        await guest.says("/help")
        await guest.taps(f"zone:{zone}")
    await testing(counter, *guests)
    assert all(["day 1" in await each.hears() for each in guests])
    return guests


async def test_a_reminder_due_at_night_comes_in_his_own_morning(counter: Counter) -> None:
    ana, ben = await evening(counter, "Europe/Belgrade", HALIFAX)
    assert await at(counter, 3, 8, 59, ana, ben) == ["", ""], "thirty hours have passed, at night"
    heard, other = await at(counter, 3, 9, 0, ana, ben)
    assert REMINDS in heard
    assert other == "", "with him it is 05:00"
    assert await at(counter, 3, 13, 59, ana, ben) == ["", ""]
    again, heard = await at(counter, 3, 14, 0, ana, ben)
    assert REMINDS in heard
    assert again == "", "once"


async def test_days_count_from_his_acceptance_and_begin_in_his_morning(counter: Counter) -> None:
    ana, ben = await evening(counter, "Europe/Belgrade", HALIFAX)
    for each in (ana, ben):
        await each.taps(button(each, "checkin:"))
    await at(counter, 2, 12, 0, ana, ben)
    carl = counter.guest("9")
    await testing(counter, carl)
    assert "day 1" in await carl.hears()
    await carl.taps(button(carl, "checkin:"))
    await carl.hears()
    assert await at(counter, 4, 8, 59, ana, ben, carl) == ["", "", ""]
    assert ["day 4" in each for each in await at(counter, 4, 9, 0, ana, ben, carl)] == [True, False, False]
    assert await at(counter, 4, 13, 59, ana, ben, carl) == ["", "", ""]
    assert ["day 4" in each for each in await at(counter, 4, 14, 0, ana, ben, carl)] == [False, True, False]
    assert ["day 4" in each for each in await at(counter, 5, 9, 0, ana, ben, carl)] == [False, False, True]


async def test_who_accepts_at_night_is_asked_at_once(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    await approved(counter, await recruited(counter), ana)
    counter.forward(hours=10)
    await accepts(counter, ana)
    await counter.reception.wake()
    assert "day 1" in await ana.hears(), "she is there, at 23:00"


@pytest.mark.parametrize(("day", "word"), [(3, REMINDS), (4, "day 4")])
async def test_what_came_due_while_the_bot_was_down_waits_for_his_morning_too(
    counter: Counter, day: int, word: str
) -> None:
    (ana,) = await evening(counter, "Europe/Belgrade")
    if word != REMINDS:
        await ana.taps(button(ana, "checkin:"))
        await ana.hears()
    assert await at(counter, day, 8, 59, ana) == [""]
    assert await at(counter, day + 1, 1, 0, ana) == [""], "it is up again at 02:00"
    assert word in (await at(counter, day + 1, 9, 0, ana))[0]


@pytest.mark.parametrize(("day", "word"), [(3, REMINDS), (4, "day 4")])
async def test_who_has_moved_meanwhile_hears_it_in_the_morning_of_where_he_is(
    counter: Counter, day: int, word: str
) -> None:
    (ana,) = await evening(counter, "Europe/Belgrade")
    if word != REMINDS:
        await ana.taps(button(ana, "checkin:"))
    await ana.taps(f"zone:{HALIFAX}")
    await ana.hears()
    assert await at(counter, day, 9, 0, ana) == [""], "with her it is 05:00 now"
    assert word in (await at(counter, day, 14, 0, ana))[0]
