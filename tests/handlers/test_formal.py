"""A formal complaint gets an answer within its time, whenever its author makes it one."""

from __future__ import annotations

import pytest

from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_inbox import left
from tests.handlers.test_replying import delivered, replies

OPEN = "It is a formal complaint: we answer by"


async def answered(counter: Counter) -> tuple[Guest, Guest]:
    """A complaint of Ana's that the team has answered; returns the owner and her."""
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await ana.says("The cover is torn")
    await ana.taps("said:1:complaint")
    await delivered(counter)
    await replies(mira, "So it is.", "mcase:1")
    await left(counter)
    for each in (mira, ana):
        await each.hears()
    return mira, ana


@pytest.mark.parametrize("before", ["", "solved:1:yes", "voice:1"])
async def test_made_formal_after_an_answer_it_waits_for_one_again(counter: Counter, before: str) -> None:
    mira, ana = await answered(counter)
    assert "The inbox is empty" in await mira.says("/inbox")
    if before:
        await ana.taps(before)
    counter.forward(days=30)
    await ana.taps("formal:1")
    assert OPEN in counter.redrawn[-1]
    assert "The cover is torn" in "".join((await mira.says("/inbox"), *mira.labels))
    assert "late" not in await mira.says("/late")
    await ana.taps("formal:1")
    assert (await mira.hears()).count("not solved") <= 1, "the owners hear of it once"
    counter.forward(days=30)
    await counter.reception.look_after()
    assert "longer than we promised" in await mira.hears(TEAM.address)


async def test_made_formal_while_it_waits_it_keeps_the_time_that_was_stated(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2", "Ana")
    await ana.says("The cover is torn")
    await ana.taps("said:1:complaint")
    stated = counter.redrawn[-1].partition("we answer by ")[2].partition("\n")[0]
    await mira.hears()
    await ana.taps("formal:1")
    assert stated in counter.redrawn[-1]
    assert await mira.hears() == "", "nobody is told that it is open again"
