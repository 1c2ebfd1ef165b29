"""What a tester writes soon after an answer in words: a part of it, its change, or something else."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage.suggestions.tables import voices
from tests.handlers.early import active, plan, recruiting
from tests.handlers.front import Counter, Guest
from tests.handlers.test_check_ins import answers, placed

FORM = plan(secret=False).replace("- rating: How easily does it steer?\n", "- text: What would you change?\n")
FORM += "day 5: Take it to work.\n- rating: How fast is it?\n"
OFFERED = "Does this belong to your answer to “What would you change?”"


@pytest.fixture
async def ana(counter: Counter) -> Guest:
    """A tester who has just answered in words."""
    number, token = await recruiting(counter, FORM)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await counter.reception.wake()
    await ana.taps(f"checkin:{token}:1:fine")
    assert "That was all" in await ana.says("A bell.")
    return ana


def way(ana: Guest, how: str) -> str:
    """Return the button that adds, or replaces."""
    return next(each for each in ana.buttons if each.startswith("answer-more") and each.endswith(how))


async def kept(counter: Counter) -> int:
    """Count the voices that are kept."""
    return int(
        await counter.database.run(lambda db: db.execute(select(func.count(voices.c.id))).scalar_one())
    )


@pytest.mark.parametrize(("how", "whole"), [("add", "A bell.\nAnd a lamp."), ("replace", "And a lamp.")])
async def test_a_second_message_goes_on_with_the_answer_or_takes_its_place(
    counter: Counter, ana: Guest, how: str, whole: str
) -> None:
    assert OFFERED in await ana.says("And a lamp.")
    assert "Add it to my answer" in ana.labels
    assert "An idea" in ana.labels, "it may be something else"
    button = way(ana, how)
    await ana.taps(button)
    assert "And a lamp." in counter.redrawn[-1]
    assert (await answers(counter))[1, 1].words == whole
    assert await kept(counter) == 0, "the team gets no voice of it"
    await ana.taps(button)
    assert (await answers(counter))[1, 1].words == whole, "once"


async def test_as_something_else_it_leaves_the_answer_alone(counter: Counter, ana: Guest) -> None:
    await ana.says("And a lamp.")
    await ana.taps(next(each for each in ana.buttons if each.endswith(":praise")))
    assert (await answers(counter))[1, 1].words == "A bell."
    assert await kept(counter) == 1


async def test_long_after_the_answer_nothing_is_offered(counter: Counter, ana: Guest) -> None:
    counter.forward(minutes=31)
    assert OFFERED not in await ana.says("And a lamp.")


async def test_who_left_the_test_is_not_offered_to_go_on(counter: Counter, ana: Guest) -> None:
    await ana.says("And a lamp.")
    add = way(ana, "add")
    token = add.split(":")[1]
    await ana.taps(f"trial-leave:{token}")
    await ana.taps(add)
    assert (await answers(counter))[1, 1].words == "A bell."
    counter.forward(minutes=5)
    assert OFFERED not in await ana.says("One thing more.")


async def test_what_is_said_is_nobody_elses_to_add(counter: Counter, ana: Guest) -> None:
    await ana.says("And a lamp.")
    boris = counter.guest("3")
    assert "no longer works" in await boris.taps(way(ana, "add"))
    assert (await answers(counter))[1, 1].words == "A bell."


@pytest.fixture
async def eva(counter: Counter) -> Guest:
    """A tester who has just answered in words, and is asked for a picture now."""
    number, token = await recruiting(counter, FORM.replace("day 5:", "- photo: Show us where.\nday 5:"))
    eva = counter.guest("4")
    await active(counter, eva, number, token)
    await counter.reception.wake()
    await eva.taps(f"checkin:{token}:1:fine")
    assert "Show us where." in await eva.says("A bell.")
    return eva


async def test_words_while_a_picture_is_awaited_may_belong_to_the_answer_before(
    counter: Counter, eva: Guest
) -> None:
    heard = await eva.says("And a lamp.")
    assert OFFERED in heard
    assert "Your picture for “Show us where.” can still follow: send it here." in heard
    await eva.taps(way(eva, "add"))
    assert (await answers(counter))[1, 1].words == "A bell.\nAnd a lamp."
    assert await kept(counter) == 0
    assert "That was all" in await eva.sends(b"jpeg", "In the yard", picture=True)
    assert (await answers(counter))[1, 2].words == "In the yard"


async def test_words_while_a_picture_is_awaited_may_be_the_answer(counter: Counter, eva: Guest) -> None:
    await eva.says("It stands in the yard, too dark for a picture.")
    button = way(eva, "words")
    await eva.taps(button)
    assert "That was all" in await eva.hears()
    found = await answers(counter)
    assert (found[1, 1].words, found[1, 2].words) == (
        "A bell.",
        "It stands in the yard, too dark for a picture.",
    )
    assert found[1, 2].photo == ""
    assert await kept(counter) == 0, "the team gets no voice of it"
    await eva.taps(button)
    assert len(await answers(counter)) == 2, "once"


async def test_words_while_a_picture_is_awaited_are_lost_by_no_silence(counter: Counter, eva: Guest) -> None:
    await eva.says("And a lamp.")
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await kept(counter) == 1
    assert "That was all" in await eva.sends(b"jpeg", picture=True), "the picture is awaited still"


async def test_once_another_thing_was_begun_nothing_is_offered_in_place_of_a_picture(
    counter: Counter, eva: Guest
) -> None:
    await eva.says("/cancel")
    await eva.says("And a lamp.")
    assert OFFERED in (await eva.hears_changed())
    assert "An idea" in eva.labels
    assert "My answer, without a picture" not in eva.labels


async def test_a_reply_in_words_to_the_question_for_a_picture_is_its_answer(
    counter: Counter, eva: Guest
) -> None:
    asked = await placed(counter, eva)
    await counter.in_step(eva, "voice-add")
    assert "That was all" in await eva.says("In the yard.", reply_to=asked)
    assert (await answers(counter))[1, 2].words == "In the yard."


async def test_what_came_with_a_picture_goes_to_the_team_with_it(counter: Counter, ana: Guest) -> None:
    assert OFFERED not in await ana.sends(b"jpeg", "And a lamp, like this.", picture=True)
    assert not [each for each in ana.buttons if each.startswith("answer-more")]
    await ana.taps(next(each for each in ana.buttons if each.endswith(":idea")))
    assert (await answers(counter))[1, 1].words == "A bell."
    assert await kept(counter) == 1


async def test_once_a_picture_joined_the_words_nothing_is_added_and_nothing_lost(
    counter: Counter, ana: Guest
) -> None:
    await ana.says("And a lamp.")
    add = way(ana, "add")
    await ana.sends(b"jpeg", "Like this.", picture=True)
    await ana.taps(add)
    assert (await answers(counter))[1, 1].words == "A bell."
    assert await kept(counter) == 1
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await kept(counter) == 1, "the team gets it with its picture"


async def test_what_has_a_file_is_not_offered_in_place_of_a_picture(counter: Counter, eva: Guest) -> None:
    token = next(each for each in eva.buttons if each.startswith("answer:")).split(":")[1]
    await eva.says("/cancel")
    await eva.sends(b"tape", "And a lamp.")
    await eva.taps(f"checkin:{token}:1:on")
    heard = await eva.says("It stands in the yard.")
    assert "Your picture for “Show us where.” can still follow: send it here." in heard
    assert not [each for each in eva.buttons if each.startswith("answer-more")]
    assert await kept(counter) == 1
