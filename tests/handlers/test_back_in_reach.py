"""Who blocked the bot and lets it in again hears that his place passed on, and what he can do."""

from __future__ import annotations

from chat.events import Place, Reached
from tests.handlers.early import PRODUCT, active, invited, plan, recruiting, standings
from tests.handlers.front import Counter, Guest
from tests.handlers.test_answered_requests import OTHERS, refused

UNHEARD = "so your place in the test"
ONE = plan(secret=False, places=1)


async def reached(counter: Counter, guest: Guest, *, reachable: bool) -> None:
    """Let somebody block the bot, or let it in again."""
    number = f"r{counter.updates()}"
    place = Place(guest.person.address)
    event = Reached(update=number, who=guest.person, place=place, reachable=reachable)
    await counter.reception.receive(event)
    await counter.reception.wake()


async def test_who_is_back_hears_that_his_place_passed_on_and_can_come_back(
    counter: Counter,
) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await reached(counter, ana, reachable=False)
    assert await standings(counter, number) == ["expired"]
    assert UNHEARD not in await ana.hears()
    await reached(counter, ana, reachable=True)
    assert UNHEARD in await ana.hears()
    assert ana.buttons[-1] == f"trial-join:{token}"
    await ana.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["active"]


async def test_he_hears_it_once(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    for _ in range(2):
        await reached(counter, ana, reachable=False)
        counter.forward(minutes=1)
        await reached(counter, ana, reachable=True)
    assert (await ana.hears()).count(UNHEARD) == 1


async def test_where_the_test_has_ended_meanwhile_he_hears_that(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana, mira = counter.guest("2"), await counter.owner()
    await active(counter, ana, number, token)
    await reached(counter, ana, reachable=False)
    await mira.does(f"/endtest {number}")
    await ana.hears()
    await reached(counter, ana, reachable=True)
    heard = await ana.hears()
    assert f"The test of {PRODUCT} is over" in heard
    assert UNHEARD not in heard


async def test_whose_place_ran_out_as_any_other_hears_nothing_more_of_it(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await counter.reception.wake()
    counter.forward(days=5, minutes=1)
    await counter.reception.wake()
    assert "passed on" in await ana.hears()
    await reached(counter, ana, reachable=False)
    await reached(counter, ana, reachable=True)
    assert UNHEARD not in await ana.hears()


async def test_who_was_only_invited_hears_that_the_invitation_ran_out(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await invited(counter, ana, number, token)
    await reached(counter, ana, reachable=False)
    await reached(counter, ana, reachable=True)
    heard = await ana.hears()
    assert f"so your invitation to test {PRODUCT} has run out" in heard
    assert UNHEARD not in heard
    assert ana.buttons[-1] == f"trial-join:{token}"


async def test_who_only_waited_hears_that_his_turn_is_lost(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await invited(counter, each, number, token)
    for each in (ana, boris):
        await each.taps(f"trial-agree:{token}")
    assert await standings(counter, number) == ["active", "waiting"]
    await reached(counter, boris, reachable=False)
    await reached(counter, boris, reachable=True)
    heard = await boris.hears()
    assert "so you have lost your turn on the waiting list" in heard
    assert UNHEARD not in heard


async def test_who_is_refused_while_he_is_out_of_reach_hears_it_once_he_is_back(counter: Counter) -> None:
    number, token = await recruiting(counter, ONE)
    ana = counter.guest("2")
    await refused(counter, ana, number, token)
    await ana.hears()
    await reached(counter, ana, reachable=False)
    counter.forward(days=2)
    await counter.reception.wake()
    assert OTHERS not in await ana.hears()
    await reached(counter, ana, reachable=True)
    counter.forward(days=1, minutes=1)
    for _ in range(2):
        await counter.reception.wake()
    assert (await ana.hears()).count(OTHERS) == 1
