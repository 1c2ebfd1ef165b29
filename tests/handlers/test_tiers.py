"""A tier orders the team's queue: late voices first, for they were promised, then tier by tier."""

from __future__ import annotations

from bot.domains import Stores
from customers.people import CustomerId
from customers.tiers import Change, Tier, Tiers
from tests.handlers.front import NOW, Counter, Guest

GOLD, SILVER = Tier("gold", 1), Tier("silver", 2)


async def asks(counter: Counter, number: int, voice: int) -> Guest:
    """Let somebody ask something as this voice; he becomes the customer after those before him."""
    guest = counter.guest(str(number), f"Guest {number}")
    await guest.says(f"Question of {number}?")
    await guest.taps(f"said:{voice}:question")
    counter.forward(minutes=2)
    return guest


async def put(counter: Counter, tiers: dict[int, Tier]) -> None:
    """Let customers be in tiers."""
    new = {CustomerId(who): tier for who, tier in tiers.items()}
    await counter.database.run(lambda db: Stores(db)[Tiers].take(Change(new, {}, 0, ()), NOW))


async def three(counter: Counter) -> Guest:
    """Customers 2, 3 and 4 ask; the last one is in the first tier, the one before him in the second."""
    mira = await counter.owner()
    for number in (2, 3, 4):
        await asks(counter, number, number - 1)
    await put(counter, {3: SILVER, 4: GOLD})
    return mira


async def test_the_queue_goes_tier_by_tier(counter: Counter) -> None:
    mira = await three(counter)
    await mira.says("/inbox")
    assert mira.buttons == ("case:3", "case:2", "case:1")
    await mira.taps("home:inbox")
    assert "Question of 4?" in str(counter.drawn[-1].buttons[0])


async def test_what_is_late_comes_before_every_tier(counter: Counter) -> None:
    mira = await three(counter)
    counter.forward(days=9)
    await asks(counter, 5, 4)
    await put(counter, {5: GOLD})
    await mira.says("/inbox")
    assert mira.buttons == ("case:1", "case:2", "case:3", "case:4")


async def test_the_team_sees_the_tier_on_the_card_and_its_holder_in_his_data_alone(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await asks(counter, 2, 1)
    await put(counter, {2: GOLD})
    assert "Tier: gold" in await mira.says("/case 1")
    assert "gold" not in await ana.says("/home") + await ana.says("/mine")
    await ana.taps("voice:1")
    assert "gold" not in await ana.hears()
    known = await counter.database.run(lambda db: Stores(db).everything(CustomerId(2)))
    assert [(row["name"], row["rank"]) for row in known["tier"]] == [("gold", 1)]


async def test_a_tier_goes_with_the_person(counter: Counter) -> None:
    ana = await asks(counter, 2, 1)
    await put(counter, {1: GOLD})
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert await counter.database.run(lambda db: Stores(db)[Tiers].all()) == {}
    assert "gold" not in await counter.kept()
