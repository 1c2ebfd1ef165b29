"""A reply reaches what it answers, whatever was begun; all that one sees of a case can be replied to."""

from __future__ import annotations

import pytest

from chat.events import Kind
from tests.handlers.front import Counter
from tests.handlers.test_replying import CHAT, asked, delivered, read, replies


async def test_a_reply_to_a_card_is_no_answer_of_a_dialogue(counter: Counter) -> None:
    counter.team_chat = None
    mira, ana = await asked(counter)
    await delivered(counter)
    await mira.says("/newpoll")
    assert "number 1 leaves" in await mira.says("At nine.", reply_to="mcase:1:1")
    assert "cannot be passed on" in await mira.shows(Kind.STICKER, reply_to="mcase:1:1")
    assert "number 1 leaves" in await mira.sends(b"", "Look", picture=True, reply_to="mcase:1:1")
    assert "The question: Which?" in await mira.says("Which?"), "the dialogue goes on"
    heard = await read(counter, ana)
    assert "At nine." in heard
    assert "Look" in heard


async def test_a_reply_to_an_answer_is_no_answer_of_a_dialogue(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await read(counter, ana)
    await delivered(counter)
    await mira.hears(CHAT)
    await counter.in_step(ana, "tag-word")
    assert "Added to number 1" in await ana.says("And on Sundays?", reply_to="manswer:2:2")
    assert "And on Sundays?" in await mira.hears(CHAT)


@pytest.mark.parametrize("own", ["said:1", "filed:1:2"])
async def test_a_reply_to_what_its_author_filed_is_added_to_it(counter: Counter, own: str) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("When does the shop open?")
    if own == "said:1":
        await ana.taps("said:1:question")
    counter.forward(minutes=11)
    await counter.reception.wake()
    await delivered(counter)
    await mira.hears(CHAT)
    assert "Added to number 1" in await ana.says("On Sundays, I mean", reply_to=f"m{own}")
    assert "On Sundays, I mean" in await mira.hears(CHAT)
    await ana.taps("voice-withdraw:1:yes")
    assert "What is this?" in await ana.says("Something else", reply_to=f"m{own}")


async def test_what_its_author_takes_back_while_an_answer_leaves_is_not_answered(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await ana.taps("voice-withdraw:1:yes")
    assert "At nine." not in await read(counter, ana)
    assert "At nine." not in await mira.says("/case 1"), "what was not given is not shown as given"
