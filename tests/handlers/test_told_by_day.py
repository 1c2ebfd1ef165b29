"""A place that comes or goes is told of by day, and an invitation of the night counts from the morning."""

from __future__ import annotations

import pytest

from tests.handlers.early import active, invited, plan, recruiting, standings
from tests.handlers.front import Counter
from tests.handlers.trying import accepts, approved, recruited, token, willing

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
    counter.forward(hours=9)
    await active(counter, ana, number, its)
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


async def test_an_invitation_of_the_night_stands_for_three_days_from_the_morning(counter: Counter) -> None:
    number, its = await recruiting(counter, FORM)
    counter.forward(hours=11)
    await invited(counter, counter.guest("2"), number, its)
    counter.forward(days=3, minutes=1)
    await counter.reception.wake()
    assert await standings(counter, number) == ["invited"]
    counter.forward(hours=10)
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired"]
