"""Who asks to take part: the team hears of it once, and he hears a no before the test is over."""

from __future__ import annotations

from tests.handlers.early import PRODUCT, agreed, invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest
from tests.handlers.trying import number_of, told_team

OTHERS = "go to others. Thank you for asking"
ASKED = "someone has asked to take part"


async def refused(counter: Counter, guest: Guest, number: int, token: str) -> None:
    """Let somebody ask to take part, and be refused."""
    await agreed(guest)
    await guest.taps(f"trial-apply:{token}")
    mira = await counter.owner()
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-refuse:")))


async def notices(counter: Counter) -> int:
    """Count how often the team was told that somebody asks."""
    return sum(ASKED in str(each) or "trial-applied" in str(each) for each in await told_team(counter))


async def test_the_team_is_told_once_until_it_has_looked(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False, places=3))
    for address in ("2", "3"):
        await (await agreed(counter.guest(address))).taps(f"trial-apply:{token}")
        counter.forward(days=1)
    assert await notices(counter) == 1, "not for each person"
    mira = await counter.owner()
    for address, told in (("4", 2), ("5", 3)):
        await mira.taps(f"trial-candidates:{number}")
        await mira.hears()
        await mira.taps(next(each for each in mira.buttons if each.startswith("trial-all:")))
        await (await agreed(counter.guest(address))).taps(f"trial-apply:{token}")
        assert await notices(counter) == told, "once more after it has looked"


async def test_who_asks_again_and_again_does_not_write_to_the_team_each_time(counter: Counter) -> None:
    _, token = await recruiting(counter, plan(secret=False))
    ana = await agreed(counter.guest("2"))
    for _ in range(3):
        await ana.taps(f"trial-apply:{token}")
        await ana.taps(f"trial-leave:{token}")
        counter.forward(minutes=1)
    assert await notices(counter) == 1


async def test_who_asked_and_is_refused_hears_it_by_day_and_where_other_tests_are(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, mira = counter.guest("2"), await counter.owner()
    await refused(counter, ana, number, token)
    await ana.hears()
    counter.forward(hours=23)
    await counter.reception.wake()
    assert OTHERS not in await ana.hears(), "the team may think otherwise"
    counter.forward(hours=1, minutes=1)
    for _ in range(2):
        await counter.reception.wake()
    heard = await ana.hears()
    assert heard.count(OTHERS) == 1
    assert "home:tests" in ana.buttons
    await mira.does(f"/endtest {number}")
    assert f"The test of {PRODUCT} is over" not in await ana.hears(), "he has his answer"


async def test_who_is_approved_after_all_hears_no_refusal(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana, mira = counter.guest("2"), await counter.owner()
    await refused(counter, ana, number, token)
    await mira.taps(f"trial-approve:{number}:{await number_of(counter, ana)}")
    counter.forward(days=1, minutes=1)
    await counter.reception.wake()
    assert OTHERS not in await ana.hears()
    assert await standings(counter, number) == ["invited"]


async def test_whom_the_team_found_and_refused_hears_nothing(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False))
    ana = counter.guest("2")
    await invited(counter, ana, number, token)
    boris = await agreed(counter.guest("3"))
    counter.forward(days=2)
    await counter.reception.wake()
    assert OTHERS not in await boris.hears() + await ana.hears()
