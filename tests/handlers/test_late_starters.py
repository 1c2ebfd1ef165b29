"""Who begins a test late, or for the second time: his days count anew, and nobody begins for nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.handlers.early import PRODUCT, active, agreed, invited, plan, recruiting, standings
from tests.handlers.front import Counter
from tests.handlers.test_home import drawn
from tests.handlers.test_places_pass_on import MOVED_UP
from tests.handlers.trying import accepts, approved, recruited, willing
from tests.handlers.trying import token as its_token

DAYS = plan(secret=False, places=2).replace(
    "day 0: Take it home.\n", "day 0: Look at it.\nday 1: Take it home.\n"
)
LATER = DAYS + "day 4: Take it shopping.\n- rating: How fast is it?\n"


async def test_who_comes_back_after_his_place_passed_on_is_asked_from_then_on(counter: Counter) -> None:
    number, token = await recruiting(counter, LATER)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await counter.reception.wake()
    counter.forward(days=1)
    await counter.reception.wake()
    assert f"{PRODUCT}, day 2" in await ana.hears()
    counter.forward(days=5, hours=1)
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired"]
    await ana.hears()
    read, shown = await drawn(counter, ana, f"trial-agree:{token}")
    assert "You are testing" in read
    assert f"checkin:{token}:2:on" in shown, "what was asked before is still awaited"
    await counter.reception.wake()
    assert "day 5" not in await ana.hears(), "it is her first day again"
    counter.forward(days=3, hours=21)
    await counter.reception.wake()
    assert f"{PRODUCT}, day 5" in await ana.hears()


async def test_who_comes_back_and_stays_silent_loses_the_place_again(counter: Counter) -> None:
    number, token = await recruiting(counter, LATER.replace("in 10 days", "in 30 days"))
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    counter.forward(days=1)
    await counter.reception.wake()
    counter.forward(days=6)
    await counter.reception.wake()
    await ana.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["active"]
    counter.forward(days=3)
    for _ in range(2):
        await counter.reception.wake()
    assert await standings(counter, number) == ["active"]
    counter.forward(days=6)
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired"]


async def test_who_accepts_when_nothing_is_left_to_ask_gets_no_place_and_hears_why(counter: Counter) -> None:
    devices = DAYS.replace("day 0: Look", "stock: devices\ncount: 1\nday 0: Look")
    number, token = await recruiting(counter, devices)
    ana, mira = counter.guest("2"), await counter.owner()
    counter.forward(days=8)
    await invited(counter, ana, number, token)
    counter.forward(days=2)
    for tap in (f"trial-join:{token}", f"trial-agree:{token}"):
        assert "we would have nothing left to ask you" in await ana.taps(tap)
    assert await standings(counter, number) == ["invited"]
    assert "Devices: 1, handed out 0, free 1" in await mira.says(f"/test {number}")


async def test_who_accepts_too_late_does_not_wait_for_a_place_either(counter: Counter) -> None:
    number, token = await recruiting(counter, DAYS.replace("places: 2", "places: 1"))
    boris, ana = counter.guest("3"), counter.guest("2")
    await active(counter, boris, number, token)
    await boris.taps(f"trial-leave:{token}")
    counter.forward(days=8)
    await invited(counter, ana, number, token)
    await active(counter, counter.guest("4"), number, token)
    counter.forward(days=2)
    assert "nothing left to ask you" in await ana.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["left", "invited", "active"]


async def test_nobody_is_invited_when_nothing_is_left_to_ask(counter: Counter) -> None:
    number, token = await recruiting(counter, DAYS)
    ana = await agreed(counter.guest("2"))
    await ana.taps(f"trial-apply:{token}")
    counter.forward(days=10)
    mira = await counter.owner()
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-approve:")))
    await counter.reception.wake()
    assert await standings(counter, number) == ["approved"]


async def test_for_whom_it_is_too_late_where_he_lives_is_not_invited(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter, ends="in 10 days")
    await ana.taps("zone:Pacific/Auckland")
    counter.now = datetime(2026, 11, 11, 21, 30, tzinfo=UTC)  # in Auckland the day after the last
    await approved(counter, mira, ana)
    assert "Would you like to try" not in await ana.hears()


async def test_for_whom_it_is_too_late_where_he_lives_holds_up_nobody_behind_him(counter: Counter) -> None:
    ana, dora, boris, carl = await willing(counter, 2, 3, 4, 5)
    mira = await recruited(counter, places="2", ends="in 10 days")
    await approved(counter, mira, ana, dora, boris, carl)
    for each in (ana, dora):
        assert "You are testing" in await accepts(counter, each)
    for each in (boris, carl):
        assert "waiting list" in await accepts(counter, each)
    await carl.taps("zone:America/Los_Angeles")
    counter.now = datetime(2026, 11, 11, 23, 30, tzinfo=UTC)  # the day after the last one in Belgrade
    await ana.taps(f"trial-leave:{await its_token(counter)}")
    await counter.reception.wake()
    assert MOVED_UP not in await boris.hears()
    assert MOVED_UP in await carl.hears(), "it is the afternoon of the last day where he lives"


async def test_who_still_owes_answers_moves_up_however_late(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, ends="in 10 days")
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await accepts(counter, boris)
    await counter.reception.wake()
    counter.forward(days=5, hours=1)
    for _ in range(2):
        await counter.reception.wake()
    assert MOVED_UP in await boris.hears()
    assert "waiting list" in await accepts(counter, ana)
    counter.forward(days=6)
    await boris.taps(f"trial-leave:{await its_token(counter)}")
    await counter.reception.wake()
    assert MOVED_UP in await ana.hears(), "what she was asked before can still be answered"
