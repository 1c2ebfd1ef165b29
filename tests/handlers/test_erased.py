"""Who is erased is named nowhere any more, also not in what others were to be told of him."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from chat.ports import Fate, Settled
from storage.customers.tables import bans
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from tests.handlers.front import READER, Counter, Guest

WINNER = "telegram:2"


async def settled(counter: Counter, fate: Fate, like: str) -> None:
    """Let messages come to this whose keys begin so; all others wait."""
    queue = OutboxQueue(counter.database, READER)
    begins = outbox.c.key.startswith(like)
    query = update(outbox).where(begins).values(fate=Fate.SENDING.value).returning(outbox.c.id)
    numbers = await counter.database.run(lambda db: list(db.execute(query).scalars()))
    assert numbers, "nothing begins so"
    await queue.settle([Settled(id=number, fate=fate) for number in numbers], counter.now)


async def told_of_him(counter: Counter) -> list[str]:
    """The fates of the messages that name the winner."""
    found = await counter.database.run(lambda db: db.execute(select(outbox.c.fate, outbox.c.body)).all())
    return [row.fate for row in found if WINNER.encode() in bytes(row.body)]


async def uncertain(counter: Counter) -> Guest:
    """A winner of whose present nobody knows whether it arrived; the team has been told who he is."""
    ana = await counter.winner("Mug as gift")
    await ana.taps("claim:1")
    await settled(counter, Fate.UNCERTAIN, "present:")
    await counter.reception.look_after()
    assert len(await told_of_him(counter)) == 2
    return ana


async def test_what_the_team_was_to_be_told_of_his_present_goes_with_a_winner(counter: Counter) -> None:
    ana = await uncertain(counter)
    await ana.taps("forget:yes")
    assert await told_of_him(counter) == []


@pytest.mark.parametrize("fate", [Fate.SENT, Fate.FAILED, Fate.BLOCKED])
async def test_what_will_not_be_sent_again_is_not_kept(counter: Counter, fate: Fate) -> None:
    """Whether it was sent or never can be."""
    await uncertain(counter)
    await settled(counter, fate, "team:present-uncertain")
    await settled(counter, fate, "present-uncertain")
    assert await told_of_him(counter) == []


async def test_what_nobody_sends_again_is_not_kept_where_nobody_knows_whether_it_arrived(
    counter: Counter,
) -> None:
    await uncertain(counter)
    await settled(counter, Fate.UNCERTAIN, "team:present-uncertain")
    await settled(counter, Fate.UNCERTAIN, "present-uncertain")
    assert await told_of_him(counter) == []


async def test_a_ban_of_before_he_came_keeps_no_words_either(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    assert "Banned" in await mira.says("/ban telegram:3 Eva")
    assert "Banned" in await mira.says("/ban telegram:2 Ana Anić of Novi Sad voted twice")
    await ana.says("/start")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    words = await counter.database.run(lambda db: sorted(db.execute(select(bans.c.reason)).scalars()))
    assert words == ["", "Eva"]


async def test_a_ban_keeps_no_words_of_who_is_erased(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("/start")
    assert "Banned" in await mira.says("/ban telegram:2 Ana Anić of Novi Sad voted twice")
    await ana.taps("forget:yes")
    kept = await counter.database.run(lambda db: db.execute(select(bans)).all())
    assert len(kept) == 1, "he stays banned"
    assert "Ana" not in str(kept)
