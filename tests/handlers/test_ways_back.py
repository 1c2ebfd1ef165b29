"""What was typed by mistake is taken back, and every dialogue is left with a button."""

from __future__ import annotations

import pytest

from tests.handlers.front import GROUP, Counter

ANSWERS = ("Which?", "Viking\nPyramid", "1", "2", "in 2 hours")
ASKED = {
    1: "What is the question",
    2: "Now the options",
    3: "How many may each",
    4: "How many options win",
    5: "When does it close",
}
"""What is asked once more when so many answers were given."""


@pytest.mark.parametrize("given", ASKED)
async def test_each_answer_of_the_wizard_can_be_taken_back(counter: Counter, given: int) -> None:
    mira = await counter.owner()
    for said in ("/newpoll", *ANSWERS[:given]):
        await mira.says(said)
    back, leave = mira.buttons[-2:]
    await mira.taps(back)
    assert ASKED[given] in await mira.hears()
    assert leave == "leave:newpoll"
    for said in ANSWERS[given - 1 :]:
        asked = await mira.says(said)
    assert "tied" in asked
    await mira.taps("newpoll:back:options")  # a step that is open no more: nothing is taken back
    assert "tied" in await mira.hears()


async def test_what_was_understood_as_the_question_is_shown_and_can_be_corrected(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    assert "The question: What do I type here?" in await mira.says("What do I type here?")
    await mira.taps(mira.buttons[0])
    assert "The question: Which?" in await mira.says("Which?")


async def test_a_long_list_is_taken_back_as_a_whole(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    await mira.says("Which?")
    long = "\n".join(f"{number} {'x' * 190}" for number in range(16))
    assert "16 options so far" in await mira.says(long)
    await mira.taps(mira.buttons[-2])
    assert "Now the options" in await mira.hears()
    assert "2 options." in await mira.says("Viking\nPyramid")


@pytest.mark.parametrize("command", ["/newpoll", "/broadcast everyone", "/codes Bag"])
async def test_every_dialogue_is_left_with_a_button(counter: Counter, command: str) -> None:
    mira = await counter.owner()
    await mira.says(command)
    leave = mira.buttons[-1]
    assert await mira.taps(leave) == ""
    assert counter.redrawn[-1] == "Cancelled. Nothing was changed."
    assert "no longer works" in await mira.taps(leave)
    assert "nothing to cancel" in await mira.says("/cancel")


async def test_the_button_of_one_dialogue_leaves_no_other(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/codes Bag")
    leave = mira.buttons[-1]
    await mira.says("/newpoll")
    assert "no longer works" in await mira.taps(leave)
    assert "Now the options" in await mira.says("Which?")


async def test_who_begins_something_else_hears_what_was_left_unfinished(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    left = "left unfinished"
    await mira.says("/newpoll")
    assert left not in await mira.says("/codes Bag"), "nothing was written yet"
    await mira.says("/newpoll")
    await mira.says("Which?")
    assert (await mira.says("/close 1 Enough")).startswith(
        "What you had begun before this is left unfinished"
    )
    assert mira.buttons[0].startswith("close-yes:"), "what is asked now stands last"
    assert left not in await mira.says("/void 1 A title lacks"), "a question that was not answered is no work"
    await mira.says("/newpoll")
    await mira.says("Which?")
    assert left not in await mira.says("/cancel")


async def test_what_is_left_by_a_word_in_a_group_is_said_in_private(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.says("/newpoll")
    await mira.says("Which?")
    assert "left unfinished" not in await mira.says("/publish 1", chat=GROUP)
    assert (await mira.hears()).startswith("What you had begun before this is left unfinished")


async def test_options_may_come_one_by_one(counter: Counter) -> None:
    mira = await counter.owner()
    for said in ("/newpoll", "Which?"):
        await mira.says(said)
    assert "1 option so far" in await mira.says("Viking")
    assert mira.buttons == ("newpoll:back:options", "leave:newpoll")
    assert "2 options so far" in await mira.says("Pyramid")
    assert "3 options so far" in await mira.says("- Samurai")
    await mira.taps("newpoll:options:done")
    assert "How many may each" in await mira.hears()
