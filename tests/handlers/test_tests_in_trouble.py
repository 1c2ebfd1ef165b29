"""What goes wrong with a test: all at once, who goes in the midst, a product taken back, old buttons."""

from __future__ import annotations

import asyncio

import pytest

from chat.events import Place, Reached
from storage.database import Database
from tests.handlers.early import PRODUCT, active, invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest

ONE = plan(secret=False, places=1)
LINKS = plan(secret=False, places=1, more="stock: links\n")


async def one_and_one_who_waits(counter: Counter, form: str = ONE) -> tuple[Guest, Guest, int, str]:
    """A test of one place, who has it, and who waits for it; its number and its token."""
    number, token = await recruiting(counter, form)
    if "stock: links" in form:
        mira = await counter.owner()
        await mira.taps(f"trial-links:{number}")
        await mira.says("https://try.example/1\nhttps://try.example/2")
        await mira.taps(mira.buttons[0])
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
    for each in (ana, boris):
        await each.taps(f"trial-agree:{token}")
        await each.hears()
    assert await standings(counter, number) == ["active", "waiting"]
    return ana, boris, number, token


async def test_of_many_who_accept_at_once_each_place_is_taken_once(counter: Counter) -> None:
    number, token = await recruiting(counter, plan(secret=False, places=2))
    many = [counter.guest(str(address)) for address in range(2, 9)]
    for each in many:
        await invited(counter, each, number, token)
    await asyncio.gather(*(each.taps(f"trial-agree:{token}") for each in many))
    found = await standings(counter, number)
    assert found.count("active") == 2
    assert set(found) <= {"active", "waiting", "approved"}


@pytest.mark.postgres
async def test_two_processes_give_each_place_and_each_link_once(postgres_url: str) -> None:
    one, other = Database(postgres_url), Database(postgres_url)
    here = Counter(one)
    there = Counter(other, updates=here.updates)
    number, token = await recruiting(here, plan(secret=False, places=2, more="stock: links\n"))
    mira = await here.owner()
    await mira.taps(f"trial-links:{number}")
    await mira.says("https://try.example/1\nhttps://try.example/2\nhttps://try.example/3")
    await mira.taps(mira.buttons[0])
    many = [here.guest(str(address)) for address in range(2, 6)]
    for each in many:
        await invited(here, each, number, token)
    theirs = [Guest(there, each.person) for each in many]
    asked = (each.taps(f"trial-agree:{token}") for pair in zip(many, theirs, strict=True) for each in pair)
    await asyncio.gather(*asked)
    found = await standings(here, number)
    assert (found.count("active"), found.count("waiting")) == (2, 2)
    assert "Access links: 3, given 2, free 1" in await mira.says(f"/test {number}")
    await one.close()
    await other.close()


async def test_who_wants_to_hear_nothing_more_gives_up_his_place_and_is_told_so(counter: Counter) -> None:
    ana, boris, number, _ = await one_and_one_who_waits(counter)
    assert f"Your place in the test of {PRODUCT} passes on to somebody else" in await ana.says("/stop")
    await counter.reception.wake()
    assert await standings(counter, number) == ["left", "active"]
    assert "it is yours" in await boris.hears()


async def test_who_blocks_the_bot_gives_up_his_place(counter: Counter) -> None:
    ana, boris, number, _ = await one_and_one_who_waits(counter)
    place = Place(ana.person.address)
    await counter.reception.receive(Reached(update="9999", who=ana.person, place=place, reachable=False))
    await counter.reception.wake()
    assert await standings(counter, number) == ["expired", "active"]
    assert "it is yours" in await boris.hears()


async def test_who_erases_himself_in_the_midst_gives_up_his_place_and_his_link_stays_given(
    counter: Counter,
) -> None:
    ana, boris, number, _ = await one_and_one_who_waits(counter, LINKS)
    assert "passes on to somebody else, and your answers go, too" in await ana.says("/forget")
    assert "give up your turn on the waiting list" in await boris.says("/forget")
    await ana.taps("forget:yes")
    await counter.reception.wake()
    assert await standings(counter, number) == ["active"]
    assert "https://try.example/2" in await boris.hears()
    mira = await counter.owner()
    assert "Access links: 2, given 2, free 0" in await mira.says(f"/test {number}")


async def test_a_product_taken_back_halfway_is_over_for_everybody(counter: Counter) -> None:
    ana, boris, number, token = await one_and_one_who_waits(counter, LINKS)
    await counter.reception.wake()
    mira = await counter.owner()
    await mira.hears()
    await mira.does(f"/withdrawtest {number} The frame breaks")
    for each in (ana, boris):
        assert "The frame breaks" in await each.hears()
    counter.forward(days=1)
    await counter.reception.wake()
    for each in (ana, boris):
        assert "it is yours" not in await each.hears()
        for tap in ("trial-agree", "trial-join", "trial-leave", "trial-no"):
            assert "The frame breaks" in await each.taps(f"{tap}:{token}")
    assert "The frame breaks" in await ana.says("/tests")
    assert "Access links: 2, given 1, free 1" in await mira.says(f"/test {number}")


@pytest.mark.parametrize("tap", ["trial-join", "trial-agree", "trial-no", "trial-leave"])
async def test_old_buttons_of_who_left_change_nothing(counter: Counter, tap: str) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await ana.taps(f"trial-leave:{token}")
    await ana.taps(f"{tap}:{token}")
    await counter.reception.wake()
    assert await standings(counter, number) == ["left"]


@pytest.mark.parametrize("tap", ["trial-join", "trial-agree", "trial-no", "trial-leave", "trial-link"])
async def test_a_forwarded_button_is_nobody_elses(counter: Counter, tap: str) -> None:
    number, token = await recruiting(counter, ONE)
    ana, boris = counter.guest("2"), counter.guest("3")
    await active(counter, ana, number, token)
    assert "no longer works" in await boris.taps(f"{tap}:{token}")
    assert await standings(counter, number) == ["active"]
