"""A timeline says which consent was given, and how far somebody came in which test, to who may read tests."""

from __future__ import annotations

from customers.consent import Purpose
from suggestions.rights import ANSWER
from tests.handlers.front import Counter
from tests.handlers.test_other_ages import IN_EVERY_LANGUAGE
from tests.handlers.trying import accepts, approved, recruited, token, willing
from tests.trial_forms import BIKE
from texts import keys
from texts.languages import Language
from texts.rendering import Reader, render
from trials.rights import READ_TESTS

STEPS = (
    *("applied", "invited", "accepted", "completed", "thanked", "declined"),
    *("uninvited", "expired", "left", "ended"),
)


@IN_EVERY_LANGUAGE
def test_each_consent_is_said_in_its_own_words(language: Language) -> None:
    reader = Reader(language, "Europe/Belgrade", zone_chosen=False)
    lines = [
        render(keys.touch_consent(purpose=purpose.value, given=given), reader, markup=False)
        for purpose in Purpose
        for given in ("yes", "no")
    ]
    steps = [
        render(keys.touch_test(step=step, number="3", product="Bike"), reader, markup=False) for step in STEPS
    ]
    assert len(set(lines)) == 2 * len(Purpose)
    assert len(set(steps)) == len(STEPS)


async def test_it_says_how_far_somebody_came_in_a_test(counter: Counter) -> None:
    ana, boris, cyn = await willing(counter, 2, 3, 4)
    mira = await recruited(counter)
    assert BIKE not in await mira.says("/timeline telegram:2"), "he knows nothing of it yet"
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    counter.forward(minutes=1)
    await ana.taps(f"trial-leave:{await token(counter)}:yes")
    await boris.taps(f"trial-no:{await token(counter)}")
    name = f"test 1, “{BIKE}”"
    shown = await mira.says("/timeline telegram:2")
    for line in (f"invited to {name}", f"accepted the invitation to {name}", f"left {name}"):
        assert line in shown
    assert "consent to being asked about tests" in shown
    assert f"declined the invitation to {name}" in await mira.says("/timeline telegram:3")
    await cyn.taps("consent:tests:sure")
    assert name not in await mira.says("/timeline telegram:4"), "she left what she never heard of"
    for outside in (cyn, await counter.member("5", "analyst")):
        assert name not in await outside.says("/timeline telegram:2")


async def test_who_is_in_a_test_as_it_ends_and_who_is_asked_no_more_lost_no_place(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, places="2")
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await boris.taps("consent:tests:sure")
    counter.forward(minutes=1)
    await mira.does("/endtest 1")
    shown = await mira.says("/timeline telegram:2")
    assert f"end of test 1, “{BIKE}”" in shown
    assert "passed on" not in shown
    shown = await mira.says("/timeline telegram:3")
    assert f"invitation to test 1, “{BIKE}”, taken back" in shown
    assert "left test 1" not in shown


def test_whoever_reads_timelines_may_read_tests() -> None:
    assert ANSWER.roles <= READ_TESTS.roles
