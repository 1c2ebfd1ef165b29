"""The reply-by time as its author and the team read it: stated when filed, and stopped by an answer alone."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from tests.handlers.test_voices import idea

BY = "To be answered by"


@pytest.mark.parametrize("kind", ["question", "complaint", "praise", "idea"])
async def test_who_files_reads_at_once_by_when_he_is_answered(counter: Counter, kind: str) -> None:
    ana = counter.guest("2")
    await ana.says("Audio books for the train")
    await ana.taps(f"said:1:{kind}")
    assert "We answer by" in counter.redrawn[-1]


async def test_to_take_it_on_to_note_and_to_tag_it_is_no_answer(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    await ana.says("Where is it?")
    await ana.taps("said:1:question")
    before = (await mira.says("/case 1")).splitlines()
    (by,) = [each for each in before if each.startswith(BY)]
    await mira.taps("take:1:0")
    await mira.says("/tag 1 delivery")
    await mira.taps("case-answer:1")
    await mira.says("// asked the warehouse")
    counter.forward(minutes=1)
    await counter.reception.wake()
    assert by in await mira.says("/case 1")
    assert "1 waits for an answer" in await mira.says("/inbox")


async def test_the_time_of_an_idea_ends_once_it_stands_on_the_board_or_is_declined(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    read = await idea(counter, ana, "Audio books", public=False)
    assert BY in await mira.says(f"/case {read}")
    await mira.taps(f"publish-idea:{read}")
    assert BY not in await mira.says(f"/case {read}")
    counter.forward(minutes=2)
    declined = await idea(counter, ana, "A shop on the moon", public=False)
    assert BY in await mira.says(f"/case {declined}")
    await mira.says(f"/status {declined} declined Too far")
    assert BY not in await mira.says(f"/case {declined}")
    assert "The inbox is empty" in await mira.says("/inbox")
