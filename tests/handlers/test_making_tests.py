"""Making a test: step by step over restarts, in one message whose errors name their line, and changed."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.trying import form, page, willing
from tests.trial_forms import BIKE

DAYS = "day 0: Take it home.\nday 3: Take it shopping.\n- choice: Where? | Street | Yard"

NOTHING = "The draft is as it was, but nothing of what you sent is lost"


async def walked(mira: Guest, until: str = "") -> str:
    """Let her walk through the steps up to one of them; return what she hears last."""
    heard = await mira.says("/newtest")
    for step, answer in (
        ("product", BIKE),
        ("about", "You ride our first cargo bike."),
        ("confidential", "newtest:confidential:yes"),
        ("places", "newtest:places:10"),
        ("quota", "newtest:quota:skip"),
        ("from", "newtest:from:leads"),
        ("conditions", "You bring it back.\nIn one piece."),
        ("starts", "newtest:starts:today"),
        ("ends", "newtest:ends:in_14_days"),
        ("days", DAYS),
        ("days", "newtest:days:done"),
        ("thanks", "A year of free rides"),
        ("stock", "newtest:stock:nothing"),
    ):
        if step == until:
            return heard
        if answer.startswith("newtest:"):
            assert answer in mira.buttons, step
            await mira.taps(answer)
            heard = await mira.hears()
        else:
            heard = await mira.says(answer)
    return heard


async def test_step_by_step_it_is_the_test_that_one_message_makes(counter: Counter) -> None:
    mira = await counter.owner()
    made = await walked(mira)
    assert "Test 1: Cargo bike · draft · confidential" in made
    assert "10 places, from" in made
    assert "Day 3: 1 question" in made
    assert "Conditions: You bring it back. In one piece." in made
    assert "trial-recruit:1" in mira.buttons
    assert ("newtest", "test:1") in await counter.log()


async def test_each_step_goes_back_and_out_and_survives_a_restart(counter: Counter) -> None:
    mira = await counter.owner()
    assert "How many places" in await walked(mira, "places")
    await mira.taps("newtest:back:places")
    assert "Is it confidential" in await mira.hears()
    again = counter.guest(mira.person.address)
    await again.taps("newtest:confidential:no")
    assert "How many places" in await again.hears(), "the draft is a row: nothing else is remembered"
    assert "leave:newtest" in again.buttons
    await again.taps("leave:newtest")
    assert "no early-access test yet" in await again.says("/test")


async def test_a_button_of_an_earlier_step_changes_nothing(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "quota")
    await mira.taps("newtest:places:50")
    assert "kept for a segment" in await mira.hears()
    assert "places: 50" not in await counter.kept()


async def test_a_typed_answer_is_changed_by_changing_its_message(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newtest")
    await mira.says("Cargo bik")
    message = mira.message
    await mira.says("You ride it.")
    assert "confidential" in await mira.edits(BIKE, message)
    await mira.taps("newtest:confidential:no")
    for answer in ("places:5", "quota:skip", "from:leads"):
        await mira.taps(f"newtest:{answer}")
    await mira.says("You bring it back.")
    for answer in ("starts:today", "ends:in_7_days"):
        await mira.taps(f"newtest:{answer}")
    await mira.says("day 0: Ride.\n- rating: How?")
    await mira.taps("newtest:days:done")
    await mira.taps("newtest:thanks:skip")
    await mira.hears()
    await mira.taps("newtest:stock:nothing")
    assert f"Test 1: {BIKE} · draft" in await mira.hears()


@pytest.mark.parametrize(
    ("step", "said", "answer"),
    [
        ("places", "many", "whole number"),
        ("from", "somebody", "Testers come from"),
        ("starts", "when it is warm", ""),
        ("days", "- rating: How?", "Before the first question comes its day"),
        ("days", "day 0: Ride.\n- choice: Where? | Street", "at least two answers"),
        ("quota", "voters:7", "Places kept for a segment"),
        ("product", "B" * 301, "300"),
        ("places", "99999", "There are 1 to 10,000 places."),
        ("places", "0", "There are 1 to 10,000 places."),
        ("quota", "2 nobody", "nobody"),
        ("quota", "11 voters", "more places than there are"),
        ("from", "idea 99", "there is no such idea"),
        ("ends", "1 January 2020", ""),
        ("days", "day 99: Ride.\n- rating: How?", "Day 99 lies after the last day"),
        ("stock", "a car", ""),
    ],
)
async def test_what_cannot_be_read_says_what_would_be_right_and_is_asked_again(
    counter: Counter, step: str, said: str, answer: str
) -> None:
    mira = await counter.owner()
    await walked(mira, step)
    heard = await mira.says(said)
    assert answer in heard
    assert "Test 1" not in heard
    assert await mira.says(said) == heard, "the step is still open"
    assert "leave:newtest" in mira.buttons


async def test_what_does_not_fit_together_is_asked_for_anew_and_nothing_else(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "ends")
    await mira.says("in 7 days")
    end = mira.message
    await mira.says(DAYS)
    await mira.taps("newtest:days:done")
    await mira.hears()
    await mira.edits("today", end)
    await mira.taps("newtest:thanks:skip")
    await mira.hears()
    await mira.taps("newtest:stock:nothing")
    heard = await mira.hears()
    assert "Day 3 lies after the last day" in heard
    assert "Now the days" in heard
    await mira.says("day 0: Ride.\n- rating: How?")
    await mira.taps("newtest:days:done")
    assert "Test 1: Cargo bike · draft" in await mira.hears()


async def test_what_is_wrong_comes_with_the_buttons_of_its_step(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "confidential")
    assert "either yes or no" in await mira.says("perhaps")
    assert {"newtest:confidential:yes", "newtest:back:confidential"} <= set(mira.buttons)
    await mira.taps("newtest:confidential:no")
    await mira.hears()
    await mira.says("99999")
    assert "newtest:places:10" in mira.buttons
    await mira.taps("newtest:places:10000000")
    assert "There are 1 to 10,000 places." in await mira.hears()
    assert "newtest:places:10" in mira.buttons


async def test_days_may_come_one_by_one_and_something_has_to_be_asked(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "days")
    assert "Something has to be asked" not in await mira.says("day 0")
    await mira.taps("newtest:days:done")
    assert "Something has to be asked" in await mira.hears()
    assert "newtest:days:done" in mira.buttons, "what was said of the days is kept"
    await mira.says("- rating: How?")
    await mira.taps("newtest:days:done")
    assert "thank" in (await mira.hears()).lower()


async def test_devices_are_counted_and_prizes_drawn(counter: Counter) -> None:
    mira = await counter.owner()
    await walked(mira, "thanks")
    await mira.says("prizes: 3 x Helmet")
    await mira.taps("newtest:stock:devices")
    assert "How many devices" in await mira.hears()
    assert "Test 1: Cargo bike · draft" in await mira.says("4")


async def test_an_error_in_one_message_names_its_line_and_stores_nothing(counter: Counter) -> None:
    mira = await counter.owner()
    await willing(counter, 2)
    wrong = await mira.says(form(places="some"))
    assert "places: some" in wrong
    assert "whole number" in wrong
    twice = await mira.says(form(days="day 0: Ride.\n- rating: How?\nday 0: Rest."))
    assert "day 0: Rest." in twice
    assert "no early-access test yet" in await mira.says("/test")


@pytest.mark.parametrize(
    ("starts", "ends", "wrong"),
    [
        ("5 December", "1 December", "“ends: 1 December”"),
        ("1 December", "20 December", "“starts: 1 December”"),
    ],
)
async def test_a_day_that_has_gone_by_is_that_of_next_year_only_where_its_year_is_written(
    counter: Counter, starts: str, ends: str, wrong: str
) -> None:
    counter.forward(days=32)
    mira = await counter.owner()
    heard = await mira.says(form(starts=starts, ends=ends))
    assert wrong in heard
    assert "That would be 1 December 2027: write the year if you mean it." in heard
    assert "no early-access test yet" in await mira.says("/test")


async def test_in_the_steps_a_day_that_has_gone_by_is_asked_for_again(counter: Counter) -> None:
    counter.forward(days=37)
    mira = await counter.owner()
    await walked(mira, "ends")
    heard = await mira.says("30 November")
    assert "That would be 30 November 2027: write the year if you mean it." in heard
    assert "ends:" not in heard, "nobody wrote a line"
    assert "newtest:ends:in_14_days" in mira.buttons
    assert "Now the days" in await mira.says("2027-11-30")


async def test_a_draft_is_changed_to_no_day_that_has_gone_by(counter: Counter) -> None:
    await willing(counter, 2)
    counter.forward(days=32)
    mira = await counter.owner()
    await mira.says(form(starts="5 December"))
    await mira.taps("trial-edit:1")
    assert "That would be 1 December 2027" in await mira.says("ends: 1 December")
    assert "1 December 2027" in await mira.says("ends: 1 December 2027")


async def test_of_days_each_error_is_said_by_itself_with_its_line(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    late = await mira.says(form(days=f"{DAYS}\nday 40: Ride."))
    assert "“day 40: Ride.”" in late
    assert "Day 40 lies after the last day." in late
    assert "Something has to be asked" not in late
    nothing = await mira.says(form(days="day 0: Ride."))
    assert "Something has to be asked on one of the days." in nothing
    assert "after the last day" not in nothing


async def test_a_line_that_is_none_hears_of_the_four_kinds_of_question(counter: Counter) -> None:
    heard = await (await counter.owner()).says(form(days="day 0: Ride.\n- colour: Which?"))
    assert "a question of that day: rating, choice, text or photo" in heard


async def test_a_draft_is_changed_by_the_lines_that_say_otherwise(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    await mira.says(form("about: A bike.", "thanks: Cake", days=DAYS))
    await mira.taps("trial-edit:1")
    assert "What changes in Cargo bike" in await mira.hears()
    heard = await mira.says("places: 12\nday 3: Take it shopping.\n- rating: How?\n- text: And?")
    assert "12 places" in heard
    assert "Day 0, when the tester joins: no question" in heard
    assert "Day 3: 2 questions" in heard
    assert "You bring it back." in heard
    await mira.taps("trial-edit:1")
    changed = await mira.says("day 0: none\nthanks: none")
    assert "Day 0" not in changed
    assert ("edit-test", "test:1") in await counter.log()


@pytest.mark.parametrize(
    ("wrong", "said", "right"),
    [
        ("places: few", "not a whole number", "places: 3"),
        ("plaecs: 3", "A line is one of these", "places: 3"),
        ("places: 0", "There are 1 to 10,000 places", "places: 3"),
        ("from: poll 404\nplaces: 3", "there is no such poll", "from: leads"),
        ("day 0: none\nplaces: 3", "Something has to be asked", "day 0: Ride.\n- rating: How?"),
    ],
)
async def test_a_change_that_is_wrong_leaves_the_draft_and_is_mended_by_one_line(
    counter: Counter, wrong: str, said: str, right: str
) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    await mira.says(form())
    await mira.taps("trial-edit:1")
    heard = await mira.says(wrong)
    assert said in heard
    assert NOTHING in heard
    assert "1 place, from" in await page(mira)
    await mira.taps("trial-edit:1")
    await mira.says(wrong)
    assert "3 places" in await mira.says(right)


async def test_a_test_that_runs_is_not_changed_any_more(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    await mira.says(form())
    await mira.taps("trial-edit:1")
    await mira.taps("trial-recruit:1:open")
    await mira.hears()
    assert "already running" in await mira.says("places: 3")
    assert "already running" in (await mira.taps("trial-edit:1") or await mira.hears())
    assert "1 place, from" in await page(mira)


async def test_a_change_that_was_begun_before_forms_were_kept_goes_on(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    await mira.says(form())
    await counter.in_step(mira, "trial-edit", b"1")
    assert NOTHING in await mira.says("places: few")
    assert "3 places" in await mira.says("places: 3")
