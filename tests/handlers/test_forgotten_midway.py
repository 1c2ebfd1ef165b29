"""Who erases himself in the midst of something leaves nothing behind, and what runs goes on without him."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec
import pytest
from sqlalchemy import ColumnElement, select, update

from chat.answers import Message
from chat.ports import Fate, Settled
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from storage.news.tables import broadcast_later
from storage.trials.tables import prompts, testers, trial_answers
from tests.handlers.early import active, plan, recruiting, standings
from tests.handlers.front import READER, Counter, Guest, words
from tests.handlers.test_digest import HOURS_TO_DIGEST, passes
from tests.handlers.test_voices import idea
from tests.storage.test_filling import fill

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


async def arrives(counter: Counter, *which: ColumnElement[bool]) -> None:
    """Let what waits arrive."""
    arrived = update(outbox).where(*which).values(fate="sent", body=SAID, message="5")
    await counter.database.run(lambda db: db.execute(arrived))


async def forgets(ana: Guest, how: str = "yes") -> None:
    """Let her erase herself, once all that was said to others before has arrived."""
    await arrives(ana.counter, outbox.c.chat != "2", outbox.c.broadcast.is_(None))
    asked = await ana.says("/forget")
    assert "a private chat, such as answers in words, stay with the team" in asked
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


async def waits(counter: Counter, ana: Guest) -> None:
    """Hers is in the outbox, as those of the others are."""
    await counter.database.run(fill)


async def is_paused(counter: Counter, ana: Guest) -> None:
    """All are set aside while it is paused, and it goes on later."""
    await counter.database.run(fill)
    await (await counter.owner()).taps("broadcast-pause:1")


async def is_quiet(counter: Counter, ana: Guest) -> None:
    """She alone is set aside, until her quiet hours end."""
    await ana.says("/updates 9-20")
    await counter.database.run(fill)


async def is_ahead(counter: Counter, ana: Guest) -> None:
    """The slice that she is in was not made yet."""


Stands = Callable[[Counter, Guest], Awaitable[None]]


@pytest.mark.parametrize("stands", [waits, is_paused, is_quiet, is_ahead])
async def test_in_the_midst_of_a_broadcast_it_goes_on_to_the_others_alone(
    counter: Counter, stands: Stands
) -> None:
    mira, ana = await counter.owner(), counter.guest("2", CANARY)
    for each in (ana, counter.guest("3"), counter.guest("4")):
        await each.taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.says("It is out")
    await mira.broadcasts()
    await arrives(counter, outbox.c.broadcast.is_(None))
    await stands(counter, ana)
    await forgets(ana)
    found = await counter.database.run(lambda db: db.execute(select(broadcast_later)).all())
    assert len(found) == (2 if stands is is_paused else 0), "the others are set aside as before"
    if stands is is_paused:
        await mira.taps("broadcast-resume:1")
    counter.forward(hours=12)
    queue = OutboxQueue(counter.database, READER)
    while taken := await queue.claim(10, (), counter.now):
        assert not [each for each in taken if each.to.address == "2" and "It is out" in words(each.message)]
        await queue.settle([Settled(id=each.id, fate=Fate.SENT, message="5") for each in taken], counter.now)
    await counter.reception.wake()
    (_, progress), *_ = reversed(await counter.sent(mira.person.address))
    told = words(progress)
    assert "Broadcast 1 is done" in told
    assert "Sent: 2 of 3" in told
    assert "Not sent any more: 1" in told
    assert await left(counter) == []


async def test_before_the_digest_of_the_day_she_hears_nothing_and_the_others_do(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", CANARY), counter.guest("3")
    await idea(counter, boris, "Audio books")
    await ana.taps("support:1:1")
    await mira.says("/status 1 considering")
    await passes(counter, minutes=11)
    await forgets(ana)
    await ana.hears()
    await boris.hears()
    await passes(counter, hours=HOURS_TO_DIGEST)
    assert "We are considering idea 1" in await boris.hears()
    assert not await ana.hears()
    assert await left(counter) == []


async def test_between_a_digest_that_is_made_and_its_sending_nothing_of_it_leaves(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2", CANARY)
    await idea(counter, counter.guest("3"), "Audio books")
    await ana.taps("support:1:1")
    await mira.says("/status 1 considering")
    await passes(counter, minutes=11)
    await passes(counter, hours=HOURS_TO_DIGEST)
    hers = select(outbox.c.id).where(outbox.c.chat == "2", outbox.c.key.startswith("digest"))
    made = await counter.database.run(lambda db: db.execute(hers).scalars().all())
    await forgets(ana)
    assert made
    assert await counter.database.run(lambda db: db.execute(hers).scalars().all()) == []
    assert await left(counter) == []
