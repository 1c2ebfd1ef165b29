"""Whose prize has reached him may be asked for an idea, as whose case is solved: never twice in a month."""

from __future__ import annotations

from chat.ports import Fate
from tests.handlers.front import Counter, Guest
from tests.handlers.test_erased import settled
from tests.handlers.test_presents_elsewhere import IN_TELEGRAM, winner

QUESTION = "What should we do better"
CODES = b"Kod\nBAG-1\nBAG-2\n"


async def asked(counter: Counter, guest: Guest) -> int:
    """How often somebody is asked within the next three days."""
    counter.forward(days=3, minutes=1)
    for _ in range(2):
        await counter.reception.wake()
    return (await guest.hears()).count(QUESTION)


async def handed_over(counter: Counter) -> Guest:
    """Let somebody win a mug, and the team hand it over."""
    ana = await counter.winner("Mug")
    await ana.taps("claim:1")
    token = (await ana.hears()).splitlines()[1]
    await (await counter.owner()).says(f"/fulfil {token}")
    await ana.hears()
    return ana


async def test_a_prize_that_was_handed_over_asks_for_an_idea_once(counter: Counter) -> None:
    ana = await handed_over(counter)
    assert await asked(counter, ana) == 1
    assert await asked(counter, ana) == 0


async def test_who_has_not_got_his_prize_is_asked_nothing(counter: Counter) -> None:
    ana = await counter.winner("Mug")
    await ana.taps("claim:1")
    assert await asked(counter, ana) == 0


async def test_a_prize_and_a_solved_case_ask_once_within_a_month(counter: Counter) -> None:
    ana = await handed_over(counter)
    assert await asked(counter, ana) == 1
    await ana.says("The cover is torn")
    await ana.taps("said:1:complaint")
    mira = await counter.owner()
    await mira.taps("case-answer:1")
    await mira.says("We send another.")
    counter.forward(seconds=21)
    await counter.reception.wake()
    await ana.taps("solved:1:yes")
    assert await asked(counter, ana) == 0


async def test_a_code_that_is_claimed_asks(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(CODES, "/codes Bag")
    await mira.taps(mira.buttons[0], content=CODES)
    ana = await counter.winner("Bag as code")
    await ana.taps("claim:1")
    assert await asked(counter, ana) == 1


async def test_a_code_that_comes_later_asks_once_it_is_there(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Bag as code")
    await ana.taps("claim:1")
    assert await asked(counter, ana) == 0
    await mira.hears()
    await mira.sends(CODES, "/codes Bag")
    await mira.taps(mira.buttons[0], content=CODES)
    assert await asked(counter, ana) == 1


async def test_a_present_asks_once_it_has_arrived(counter: Counter) -> None:
    ana = await winner(counter, IN_TELEGRAM)
    await ana.taps("claim:1")
    assert await asked(counter, ana) == 0
    await settled(counter, Fate.SENT, "present:")
    await counter.reception.look_after()
    assert await asked(counter, ana) == 1
