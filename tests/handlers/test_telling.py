"""What the team writes to one person is shown first, and sent to nobody who would not read it."""

from __future__ import annotations

from chat.events import Place, Reached
from tests.handlers.front import Counter, Guest

READY = "Your book is ready."


async def block(guest: Guest) -> None:
    """Let somebody block the bot."""
    update, here = guest.counter.updates(), Place(guest.person.address)
    event = Reached(update=str(update), who=guest.person, place=here, reachable=False)
    await guest.counter.reception.receive(event)


async def test_one_person_reads_it_once_it_was_shown(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2"), counter.guest("3")
    for guest in (ana, boris):
        await guest.says("/help")
    shown = await mira.says(f"/tell 2 {READY}")
    assert "Guest 2 (/person_2)" in shown
    assert READY in shown
    assert not await ana.hears()
    await mira.taps(mira.buttons[0])
    assert "On its way to Guest 2" in await mira.hears()
    assert READY in await ana.hears()
    assert not await boris.hears()
    assert ("tell", "customer:2") in await counter.log()
    assert READY not in str(await counter.log())


async def test_a_second_tap_sends_nothing_again(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await mira.says(f"/tell 2 {READY}")
    yes = mira.buttons[0]
    await mira.taps(yes)
    await ana.hears()
    await mira.taps(yes)
    assert not await ana.hears()


async def test_words_that_lack_are_asked_for(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    assert "What shall Guest 2" in await mira.says("/tell 2")
    assert READY in await mira.says(READY)
    await mira.taps(mira.buttons[0])
    assert READY in await ana.hears()


async def test_who_stopped_is_not_written_to(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await mira.says(f"/tell 2 {READY}")
    await ana.says("/stop")
    await ana.hears()
    assert "wants no messages" in await mira.taps(mira.buttons[0])
    assert not await ana.hears()
    assert "wants no messages" in await mira.says(f"/tell 2 {READY}")


async def test_whom_nothing_reaches_is_not_written_to(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/help")
    await block(ana)
    assert "do not arrive" in await mira.says(f"/tell 2 {READY}")


async def test_an_analyst_writes_to_nobody(counter: Counter) -> None:
    jan, ana = await counter.member("5", "analyst"), counter.guest("2")
    await ana.says("/help")
    assert "does not allow" in await jan.says(f"/tell 3 {READY}")
