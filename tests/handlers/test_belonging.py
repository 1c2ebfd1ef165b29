"""Who writes on without replying to anything: what he says can go on with the thread that it belongs to."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_replying import CHAT, asked, delivered, read, replies

JOIN = "belongs:{}:1"


async def answered(counter: Counter, answer: str = "At nine.", *, asks: bool = False) -> tuple[Guest, Guest]:
    """Let Ana's question, number 1, be answered, or asked back; return Mira and Ana, who has read it."""
    mira, ana = await asked(counter)
    await replies(mira, answer, "mcase:1")
    if asks:
        await mira.taps("ask-back:2", chat=CHAT)
    await read(counter, ana)
    await delivered(counter)
    await counter.reception.wake()
    return mira, ana


async def test_what_follows_an_answer_can_belong_to_it(counter: Counter) -> None:
    mira, ana = await answered(counter)
    counter.forward(minutes=5)
    shown = await ana.says("And on Sundays?")
    assert "What is this?" in shown
    assert ana.buttons[:2] == ("said:2:question", "belongs:2:1"), "the likely one first"
    assert ana.labels[1] == "It belongs to #1 When does the shop open?"
    await ana.taps("belongs:2:1")
    assert "Added to number 1" in counter.redrawn[-1]
    assert "We answer by" in counter.redrawn[-1]
    page = await mira.says("/case 1")
    assert "Written back: And on Sundays?" in page
    assert "To be answered by" in page
    assert "no number 2" in await mira.says("/case 2")


async def test_every_message_of_it_goes_along(counter: Counter) -> None:
    mira, ana = await answered(counter)
    counter.forward(minutes=5)
    await ana.says("And on Sundays?")
    await ana.says("Or at Easter?")
    await ana.taps("belongs:2:1")
    page = await mira.says("/case 1")
    assert page.index("And on Sundays?") < page.index("Or at Easter?")


async def test_what_the_team_asked_is_answered_first_and_by_itself(counter: Counter) -> None:
    mira, ana = await answered(counter, "Which shop?", asks=True)
    counter.forward(minutes=5)
    shown = await ana.says("The one at the corner")
    assert "We have asked you something about number 1. Is this your answer?" in shown
    assert ana.buttons[0] == "belongs:2:1"
    counter.forward(minutes=11)
    await counter.reception.wake()
    heard = await ana.hears()
    assert "Added to number 1. The team sees it." in heard
    assert "We answer by" in heard
    assert "Written back: The one at the corner" in await mira.says("/case 1")


async def test_an_album_goes_along_as_one(counter: Counter) -> None:
    mira, ana = await answered(counter)
    counter.forward(minutes=5)
    for content in (b"one", b"two"):
        await ana.sends(content, picture=True, album="a1")
    await ana.taps("belongs:2:1")
    await delivered(counter)
    assert (await mira.hears(CHAT)).count("wrote back") == 1
    assert (await counter.kept()).count("'talk'") == 2


async def test_what_was_tapped_is_filed_as_that_though_the_team_asked(counter: Counter) -> None:
    mira, ana = await answered(counter, "Which shop?", asks=True)
    boris = counter.guest("3", "Boris")
    await boris.says("Audio books for children, please")
    await boris.taps("said:2:idea")
    await mira.taps("publish-idea:2", chat=CHAT)
    counter.forward(minutes=5)
    await ana.says("Audio books for small children")
    await ana.taps("said:3:idea")
    assert "may be close" in counter.redrawn[-1]
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert "Idea" in await mira.says("/case 3")
    assert "Audio books" not in await mira.says("/case 1")


async def test_what_was_asked_only_afterwards_is_not_answered_by_it(counter: Counter) -> None:
    mira, ana = await asked(counter)
    counter.forward(minutes=5)
    await ana.says("Do you sell maps?")
    await replies(mira, "Which shop?", "mcase:1")
    await mira.taps("ask-back:3", chat=CHAT)
    await read(counter, ana)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert "Question" in await mira.says("/case 2")


async def test_nobody_goes_on_with_a_thread_that_is_not_his(counter: Counter) -> None:
    mira, _ = await answered(counter)
    boris = counter.guest("3", "Boris")
    counter.forward(minutes=5)
    await boris.says("He is rude")
    assert "belongs:2:1" not in boris.buttons
    assert "no number 1 here" in await boris.taps(JOIN.format(2))
    assert "rude" not in await mira.says("/case 1")


@pytest.mark.parametrize("days", [8, 100])
async def test_an_old_thread_is_not_offered(counter: Counter, days: int) -> None:
    _, ana = await answered(counter)
    counter.forward(days=days)
    await ana.says("Do you sell maps?")
    assert "said:2:question" in ana.buttons
    assert "belongs:2:1" not in ana.buttons


async def test_a_withdrawn_thread_takes_nothing_and_nothing_is_lost(counter: Counter) -> None:
    mira, ana = await asked(counter)
    counter.forward(minutes=5)
    await ana.says("At Easter, I mean")
    assert "belongs:2:1" in ana.buttons
    await ana.taps("voice-withdraw:1:yes")
    assert "no number 1" in await ana.taps(JOIN.format(2))
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert "At Easter, I mean" in await mira.says("/case 2")
