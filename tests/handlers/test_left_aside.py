"""What was written where a button was awaited goes to nobody once it is tapped; nothing else is lost."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from sqlalchemy import Connection, select

from storage.suggestions.tables import voices
from tests.handlers.front import Counter, words
from tests.handlers.test_check_ins import PLAN
from tests.handlers.testing import asked_to_rate, begun, button, testing

TOLD = "You answered with a button instead, so these words went to nobody."


async def filed(counter: Counter) -> Collection[str]:
    """What the team has got, by its words, once nothing waits for a tap any more."""
    counter.forward(minutes=11)
    await counter.reception.wake()

    def read(db: Connection) -> Collection[str]:
        return [row.title for row in db.execute(select(voices).where(voices.c.status != "said"))]

    return await counter.database.run(read)


async def test_words_in_place_of_a_tap_become_no_question_once_it_is_tapped(counter: Counter) -> None:
    ana = await asked_to_rate(counter, PLAN)
    rating = button(ana, "answer:")
    await ana.says("five!")
    counter.forward(minutes=2)
    await ana.says("At the shop")
    await ana.taps(ana.buttons[0])
    await ana.hears()
    await ana.taps(rating)
    reads = [words(message) for _, message in await counter.sent("2")]
    assert sum(TOLD in each for each in reads) == 2
    assert await filed(counter) == []
    assert "is filed" not in await ana.hears()


async def test_what_is_typed_right_in_the_end_leaves_the_words_before_aside(counter: Counter) -> None:
    ana = await asked_to_rate(counter, PLAN)
    await ana.says("five!")
    assert "Your answer: 5" in await ana.says("5/5 !")
    assert await filed(counter) == []


async def test_without_the_answer_the_words_are_filed_as_ever(counter: Counter) -> None:
    ana = await asked_to_rate(counter, PLAN)
    await ana.says("five!")
    assert await filed(counter) == ["five!"]


@pytest.mark.parametrize(
    "said",
    [
        "The brakes do not work",
        "Where do I get a helmet?",
        "Street or yard or hall, as the day of the week and the weather go",
    ],
)
async def test_what_says_more_is_filed_though_the_button_is_tapped(counter: Counter, said: str) -> None:
    ana = await asked_to_rate(counter, PLAN)
    rating = button(ana, "answer:")
    await ana.says(said)
    await ana.taps(rating)
    assert len(await filed(counter)) == 1


async def test_what_was_said_before_the_questions_is_filed(counter: Counter) -> None:
    await begun(counter, PLAN)
    ana = counter.guest("2", "Ana")
    await testing(counter, ana)
    await ana.hears()
    fine = button(ana, "checkin:")
    await ana.says("At the shop")
    counter.forward(minutes=2)
    await ana.taps(fine)
    await ana.hears()
    await ana.taps(button(ana, "answer:"))
    assert await filed(counter) == ["At the shop"]
