"""An act that waits for its word while something else is begun: its button shows it anew."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from tests.handlers.test_public_acts import ACTS, ANA, closed_poll, open_poll, prepared, times


@pytest.mark.parametrize("name", ACTS)
async def test_an_act_that_was_left_for_something_else_goes_on_at_its_button(
    counter: Counter, name: str
) -> None:
    act = await prepared(counter, name)
    mira = await counter.owner()
    await mira.says(act.command)
    yes, no = mira.buttons
    await mira.says("/newtest")
    assert "Nothing was sent" in await mira.taps(no)
    await mira.taps(yes)
    assert act.shown in await mira.hears()
    assert await times(counter, act) == 0
    await mira.taps(mira.buttons[0])
    assert await times(counter, act) == 1
    assert "done already" in await mira.taps(mira.buttons[1]), "what is done is not left"


async def test_words_that_no_button_carries_are_asked_for_once_more(counter: Counter) -> None:
    mira = await counter.owner()
    await open_poll(counter, mira)
    await mira.says("/close 1 The printer needs the titles a week earlier than we thought")
    yes, _ = mira.buttons
    assert len(yes.encode()) <= 64
    await mira.says("/newtest")
    await mira.taps(yes)
    assert "is needed once more" in await mira.hears()
    assert "reason: Enough" in await mira.says("Enough")
    await mira.taps(mira.buttons[0])
    assert "is closed" in await counter.guest(ANA).hears()


async def test_what_its_number_alone_does_not_say_is_never_guessed(counter: Counter) -> None:
    mira = await counter.owner()
    await closed_poll(counter, mira)
    await mira.says("/decide 1 2 Sold out at our printer before anybody noticed")
    yes, _ = mira.buttons
    await mira.says("/newtest")
    assert "send the whole message" in await mira.taps(yes), "the number alone would confirm the vote"
