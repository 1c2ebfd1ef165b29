"""In a discussion group `/suggest`, replies and mentions are heard; what stands there is nobody's secret."""

from __future__ import annotations

import pytest

from chat.events import Addressed
from tests.handlers.front import GROUP, TEAM, Counter
from tests.handlers.test_voices import idea


async def test_what_is_suggested_in_a_group_has_a_number_and_a_private_link_there(counter: Counter) -> None:
    ana = counter.guest("2")
    said = await ana.says("/suggest Audio books", chat=GROUP, addressed=Addressed.COMMAND)
    assert said == "Taken down as number 1. What comes of it is said in private."
    assert ana.links == ("start=voice-1",)
    assert "What is this?" in await ana.says("/start voice-1")
    assert ana.buttons[0] == "said:1:idea"
    await ana.taps("said:1:idea")
    assert "Idea" in (await counter.heard(TEAM.address))[-1]
    assert "Your idea is filed" in await ana.says("/start voice-1")
    assert "no number 1 here" in await counter.guest("3").says("/start voice-1")
    assert len(await counter.heard(GROUP)) == 1


async def test_what_nobody_tapped_is_filed_as_an_idea_and_the_group_hears_nothing_more(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    await ana.says("/suggest Audio books", chat=GROUP, addressed=Addressed.COMMAND)
    counter.forward(minutes=10)
    await counter.reception.wake()
    assert "#1 · Idea" in (await counter.heard(TEAM.address))[-1]
    assert len(await counter.heard(GROUP)) == 1


@pytest.mark.parametrize("addressed", [Addressed.REPLY, Addressed.MENTION])
async def test_a_reply_and_a_mention_are_voices(counter: Counter, addressed: Addressed) -> None:
    ana = counter.guest("2")
    for text in ("thanks!", "stop", "good morning", "/nonsense"):
        assert await ana.says(text, chat=GROUP, addressed=addressed) == "", text
    said = await ana.says("The cover is torn", chat=GROUP, addressed=addressed)
    assert "Taken down as number 1" in said
    assert "torn" not in said
    assert await ana.says("On page nine, too", chat=GROUP, addressed=addressed) == "", "one voice"
    assert await ana.says("nice weather", chat=GROUP, addressed=Addressed.LOOSE) == ""
    counter.forward(minutes=10)
    await counter.reception.wake()
    card = (await counter.heard(TEAM.address))[-1]
    assert "The cover is torn" in card
    assert "On page nine, too" in card
    assert "weather" not in card


async def test_a_picture_that_replies_to_the_bot_is_a_voice(counter: Counter) -> None:
    ana = counter.guest("2")
    said = await ana.sends(b"torn", picture=True, chat=GROUP, addressed=Addressed.REPLY)
    assert "Taken down as number 1" in said
    counter.forward(minutes=2)
    assert await ana.sends(b"lunch", picture=True, chat=GROUP, addressed=Addressed.LOOSE) == ""
    counter.forward(minutes=10)
    await counter.reception.wake()
    cards = await counter.heard(TEAM.address)
    assert ["(a picture)" in each for each in cards] == [True, True], "its card, and what was sent along"


async def test_what_is_said_in_private_is_no_part_of_what_was_said_in_a_group(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/suggest Audio books", chat=GROUP, addressed=Addressed.COMMAND)
    assert "What is this?" in await ana.says("I live in Green Street")
    said = await ana.says("The cover is torn", chat=GROUP, addressed=Addressed.REPLY)
    assert "Taken down as number 3" in said
    counter.forward(minutes=10)
    await counter.reception.wake()
    cards = await counter.heard(TEAM.address)
    assert [each.count("Green Street") for each in cards] == [0, 1, 0]


async def test_what_follows_a_suggestion_in_private_belongs_to_it(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/suggest Audio books")
    assert "Added to number 1" in await ana.says("For children, too")


async def test_past_the_limit_a_group_hears_nothing_and_the_author_does(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/start")
    for number in range(20):
        await ana.says(f"/suggest Thing {number}", chat=GROUP, addressed=Addressed.COMMAND)
        counter.forward(minutes=2)
    assert await ana.says("/suggest More", chat=GROUP, addressed=Addressed.COMMAND) == ""
    assert "Within a day we take 20" in await ana.hears()


async def test_a_suggestion_in_private_is_an_idea_at_once(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    assert "Your idea is filed as number 1" in await ana.says("/suggest Audio books")
    await (await counter.owner()).taps("publish-idea:1")
    assert "may be close" in await boris.says("/suggest Audio books for all")
    assert "Just write it" in await ana.says("/suggest")
    assert "/suggest audio" in await ana.says("/suggest", chat=GROUP, addressed=Addressed.COMMAND)


async def test_a_change_in_a_group_changes_what_was_said_there(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("The cover is torn", chat=GROUP, addressed=Addressed.REPLY)
    counter.forward(minutes=10)
    await counter.reception.wake()
    changed = await ana.says(
        "The back is torn", chat=GROUP, addressed=Addressed.REPLY, message=ana.message, edited=9
    )
    assert changed == "Number 1 reads as you have changed it. The team sees how it read before, too."


async def test_an_idea_shared_in_a_group_is_read_there(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    assert "Audio books" in await boris.says(f"/idea {number}", chat=GROUP, addressed=Addressed.COMMAND)
