"""Who is erased leaves nothing he said, wherever it had come to: lists, drafts, answers, digests, tags."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage.delivery.tables import outbox
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_forged_voices import team
from tests.handlers.test_replying import delivered, replies
from tests.handlers.test_voices import idea

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


async def test_what_was_to_be_told_of_her_ideas_is_not_sent_when_they_go_with_her(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", "Ana"), counter.guest("3", "Boris")
    for number, text in enumerate(("Lamp", "Shelf"), 1):
        counter.forward(minutes=2)
        await idea(counter, ana, text)
        await boris.taps(f"support:{number}:1")
    await mira.says("/status 1 launched")
    await mira.says("/status 2 declined Too large")
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.reception.wake()
    assert "Lamp" in "".join(await counter.heard("3"))
    before = len(await counter.sent("3"))
    await ana.says("/forget")
    await ana.taps("forget:ideas-too")
    waiting = "".join(await counter.heard("3"))
    assert [word for word in ("Lamp", "Shelf") if f"“{word}”" in waiting] == []
    assert len(await counter.sent("3")) == before - 2, "nothing else is lost"


@pytest.mark.parametrize("voted", [True, False])
async def test_who_is_erased_reads_before_that_an_option_of_a_vote_stays(
    counter: Counter, voted: bool
) -> None:
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    for text in ("Lamp", "Shelf"):
        counter.forward(minutes=2)
        await idea(counter, ana, text)
    if voted:
        assert "Preview" in await mira.says("/newpoll from 1 2\nWhich one?\ncloses: in 7 days")
        await mira.does("/open 1")
    assert ("is an option of a vote already" in await ana.says("/forget")) == voted
