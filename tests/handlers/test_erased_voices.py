"""Who is erased leaves nothing he said, wherever it had come to: lists, drafts, answers, digests, tags."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage.delivery.tables import outbox
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_forged_voices import team
from tests.handlers.test_replying import delivered, replies

__all__ = ["team"]
SAID = ("Quokka", "Narwhal", "Axolotl", "Okapi", "Wombat", "Ana")
"""What she said that others do not read, and her name."""


async def everywhere(counter: Counter, mira: Guest) -> Guest:
    """Let Ana have to do with all there is about voices besides; return her."""
    ana, boris = counter.guest("2", "Ana"), counter.guest("3", "Boris")
    care = await counter.member("7", "care")
    await ana.taps("consent-answer:1:yes")
    await mira.says("/tag 2 Narwhal case")
    await delivered(counter)
    await replies(mira, "Dear Ana, we look into it", "mcase:2")
    assert "Yours has not been sent" in await replies(care, "Ana, a Narwhal?", "mcase:2")
    await replies(care, "// Ana is angry about the Narwhal", "mcase:2")
    counter.forward(minutes=2)
    await boris.says("A chair")
    await boris.taps("said:10:idea")
    await boris.taps("said-new:10")
    await mira.taps("publish-idea:10")
    for each in ("follow:10:1", "support:10:1", "mute:10", "follow:10:1"):
        await ana.taps(each)
    await mira.says("/status 10 planned 2027-03")
    await ana.taps("launch-tell:10:1")
    await boris.taps("support:4:1")
    counter.forward(minutes=11)
    await counter.reception.wake()
    arrives = update(outbox).values(fate="sent")
    await counter.database.run(lambda db: db.execute(arrives))
    return ana


async def left_behind(counter: Counter) -> str:
    """All that is kept, and what is said to her or the team."""
    bodies = select(outbox.c.body).where(outbox.c.chat.in_(["2", TEAM.address]), outbox.c.fate == "pending")
    waits = await counter.database.run(lambda db: db.execute(bodies).scalars().all())
    return await counter.kept() + "".join(each.decode() for each in waits)


@pytest.mark.parametrize("how", ["yes", "ideas-too"])
async def test_nothing_she_said_is_left_wherever_it_had_come_to(
    counter: Counter, team: Guest, how: str
) -> None:
    ana = await everywhere(counter, team)
    assert "Narwhal" in await left_behind(counter)
    await ana.says("/forget")
    await ana.taps(f"forget:{how}")
    left = await left_behind(counter)
    assert [word for word in SAID if word in left] == []
    assert ("Lamp" in left) == (how == "yes")
    for _ in range(3):
        counter.forward(hours=12)
        await counter.reception.wake()
        await counter.reception.look_after()
    assert "support" in (await counter.guest("3", "Boris").says("/idea 10"))
