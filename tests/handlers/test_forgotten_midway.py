"""Who erases himself in the midst of something leaves nothing behind, and what runs goes on without him."""

from __future__ import annotations

import msgspec
from sqlalchemy import select, update

from chat.answers import Message
from storage.delivery.tables import outbox
from storage.trials.tables import prompts, testers, trial_answers
from tests.handlers.early import active, plan, recruiting, standings
from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea

CANARY = "Kanarinka"
SAID = msgspec.json.encode(Message(texts=()))
"""What is left of a message that arrived."""


async def left(counter: Counter) -> list[str]:
    """Where a word of hers is kept, or on its way to anybody but her: the beginnings of what holds it."""
    kept = [line for line in (await counter.kept()).splitlines() if CANARY in line]
    bodies = select(outbox.c.body).where(outbox.c.chat != "2", outbox.c.fate == "pending")
    waits = await counter.database.run(lambda db: db.execute(bodies).scalars().all())
    return [line[:200] for line in (*kept, *(each.decode() for each in waits)) if CANARY in line]


async def goes_on(counter: Counter) -> None:
    """Let two days pass; whatever is due is done, and nothing of it fails."""
    for _ in range(4):
        counter.forward(hours=12)
        await counter.reception.wake()
        await counter.reception.look_after()


async def forgets(ana: Guest, how: str = "yes") -> None:
    """Let her erase herself, once all that was said to others before has arrived."""
    arrived = update(outbox).where(outbox.c.chat != "2").values(fate="sent", body=SAID)
    await ana.counter.database.run(lambda db: db.execute(arrived))
    assert "stay with the team" in await ana.says("/forget")
    await ana.taps(f"forget:{how}")


async def test_in_the_midst_of_a_test_her_answers_and_her_place_are_gone(counter: Counter) -> None:
    ana = counter.guest("2", CANARY)
    asks = "- text: What annoyed you?\n"
    number, token = await recruiting(counter, plan(secret=False) + asks)
    await active(counter, ana, number, token)
    await counter.reception.wake()
    await ana.says(f"{CANARY} wobbles")
    await forgets(ana)
    assert await standings(counter, number) == []
    his = [select(table.c.customer) for table in (testers, prompts, trial_answers)]
    assert (
        await counter.database.run(lambda db: [row for each in his for row in db.execute(each).all()]) == []
    )
    assert await left(counter) == []
    await goes_on(counter)
    assert await left(counter) == []


async def test_between_the_tickets_and_the_draw_the_prize_passes_on(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", CANARY), counter.guest("3", "Boris")
    number = await counter.open_poll(mira, "prizes: 1 x Mug")
    for each in (ana, boris):
        await each.taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    await forgets(ana)
    await goes_on(counter)
    assert "you win" in await boris.hears()
    assert await left(counter) == []


async def test_with_an_idea_in_many_digests_a_dialogue_and_a_code_nothing_is_left(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", CANARY), counter.guest("3", "Boris")
    await idea(counter, ana, f"A {CANARY} lamp")
    await boris.taps("support:1:1")
    await mira.says("/status 1 considering")
    counter.forward(minutes=11)
    await counter.reception.wake()
    await ana.says("/link")
    await ana.says("/link 0000 0000 0000")
    await ana.taps("link-have")
    await forgets(ana, "ideas-too")
    await goes_on(counter)
    assert await left(counter) == []


async def test_in_the_midst_of_a_link_the_other_account_is_as_it_was(counter: Counter) -> None:
    ana, phone = counter.guest("2", CANARY), counter.guest("3", "Ana")
    await ana.says("/link")
    (way,) = (each for each in ana.links if each)
    await phone.says("/start " + way.removeprefix("start="))
    join = phone.buttons[0]
    await phone.taps(join)
    await forgets(ana)
    assert await left(counter) == []
    await phone.taps(join)
    assert "does not work" in counter.redrawn[-1]
