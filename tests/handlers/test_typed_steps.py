"""Step by step, what a button says is taken as its tap where it is written, in the reader's own language."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_making_tests import DAYS
from tests.trial_forms import BIKE
from texts.languages import Language
from texts.rendering import Reader, render

TEST = (
    *(BIKE, "You ride our first cargo bike.", "newtest:confidential:yes", "newtest:places:10"),
    *("newtest:quota:skip", "newtest:from:leads", "You bring it back.", "newtest:starts:today"),
    *("newtest:ends:in_14_days", DAYS, "newtest:days:done", "newtest:thanks:skip", "newtest:stock:links"),
)
POLL = (
    *("Which one?", "Tea\nCoffee\nWater", "newpoll:pick:2", "newpoll:seats:1", "newpoll:closes:7"),
    *("newpoll:ties:runoff", "newpoll:binding:yes", "newpoll:results:team"),
)


async def label(guest: Guest, data: str, language: Language) -> str:
    """What a button of the message that somebody read last says in a language."""
    messages = await guest.counter.sent(guest.person.address)
    (text,) = (each.text for row in messages[-1][1].buttons for each in row if each.data == data)
    reader = Reader(language, "UTC", zone_chosen=False)
    return text if isinstance(text, str) else render(text, reader, markup=False)


async def walked(guest: Guest, begins: str, steps: tuple[str, ...], language: Language | None = None) -> str:
    """Let her walk through the steps, by taps or by what their buttons say; return what she hears last."""
    heard = await guest.says(begins)
    for answer in steps:
        if not answer.startswith("new"):
            heard = await guest.says(answer)
        elif language is not None:
            heard = await guest.says((await label(guest, answer, language)).lower())
        else:
            await guest.taps(answer)
            heard = await guest.hears()
    return heard.replace("Test 2", "Test 1").replace("#2", "#1").replace("_2", "_1")


@pytest.mark.parametrize(("begins", "steps"), [("/newtest", TEST), ("/newpoll", POLL)])
@pytest.mark.parametrize("language", ["en", "sr"])
async def test_what_the_buttons_say_makes_the_same(
    counter: Counter, begins: str, steps: tuple[str, ...], language: Language
) -> None:
    mira = await counter.owner()
    await mira.taps(f"language:{language}")
    tapped = await walked(mira, begins, steps)
    made = mira.labels
    typed = await walked(mira, begins, steps, language)
    assert mira.labels == made
    assert typed.split("\n")[2:] == tapped.split("\n")[2:]
