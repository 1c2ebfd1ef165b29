"""Words where a rating is awaited: it is said that buttons answer it, and they are lost in no case."""

from __future__ import annotations

from tests.handlers.front import Counter
from tests.handlers.test_check_ins import PLAN, answers
from tests.handlers.testing import asked_to_rate

HINT = "Please tap one of the buttons under the question."


async def test_words_are_led_to_the_buttons_and_can_still_be_anything_else(counter: Counter) -> None:
    ana = await asked_to_rate(counter, PLAN)
    said = await ana.says("five!")
    assert said.startswith(HINT)
    assert ana.labels[0] == "Answer now"
    assert any(each.endswith(":question") for each in ana.buttons), "it can be a question all the same"
    await ana.taps(ana.buttons[0])
    assert "How easily does it steer?" in await ana.hears()
    assert await answers(counter) == {}
    counter.forward(minutes=31)
    assert HINT not in await ana.says("Where do I get a helmet?"), "that has nothing to do with it"
    assert "Your answer: 5" in await ana.says("5/5 !")
    assert (await answers(counter))[1, 1].rating == 5
