"""Places of a test: over-recruited, waited for, passed on, by quota; and nobody left to invite."""

from __future__ import annotations

import pytest

from tests.handlers.early import standings
from tests.handlers.front import Counter
from tests.handlers.trials_past import Came, ran
from tests.handlers.trying import (
    accepts,
    approved,
    completes,
    form,
    page,
    recruited,
    team_reads,
    token,
    told_team,
    willing,
)
from tests.trial_forms import BIKE
from trials.tester import Standing

MOVED_UP = "is free, and it is yours"
SHORT = "nobody who was approved is left to invite"


async def test_more_are_invited_than_places_by_who_took_part_so_far(counter: Counter) -> None:
    people = await willing(counter, 2, 3, 4, 5)
    mira = await recruited(counter)
    await approved(counter, mira, *people)
    assert "Invited: 2" in await page(mira), "with none measured, one in two"


@pytest.mark.parametrize(
    ("accepted", "of", "places", "invited"),
    [(5, 6, 3, 4), (2, 6, 3, 8), (0, 40, 1, 10)],
    ids=["nearly all took part", "few did", "nobody did: no more than ten for a place"],
)
async def test_how_many_are_invited_goes_by_who_took_part_in_tests_before(
    counter: Counter, accepted: int, of: int, places: int, invited: int
) -> None:
    people = await willing(counter, *range(2, 13))
    mira = await recruited(counter, places=str(places))
    came = [Came(accepted=True)] * accepted + [Came(standing=Standing.DECLINED)] * (of - accepted)
    await ran(counter, *came)
    await mira.taps("trial-find:1")
    await approved(counter, mira, *people)
    assert await standings(counter, 1) == ["invited"] * invited + ["approved"] * (11 - invited)


async def test_who_waits_moves_up_the_moment_a_place_is_free_and_is_told(counter: Counter) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter)
    await approved(counter, mira, ana, boris, carl)
    assert "You are testing" in await accepts(counter, ana)
    assert "waiting list" in await accepts(counter, boris)
    await counter.reception.wake()
    assert MOVED_UP not in await boris.hears(), "no place is free"
    await ana.taps(f"trial-leave:{await token(counter)}")
    await counter.reception.wake()
    heard = await boris.hears()
    assert MOVED_UP in heard
    assert "Leave the test" in boris.labels
    await counter.reception.wake()
    assert MOVED_UP not in await boris.hears(), "once"
    assert "You are testing" in await accepts(counter, boris)


async def test_a_place_without_a_sign_of_life_passes_on(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter)
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await accepts(counter, boris)
    await counter.reception.wake()
    await ana.hears()
    counter.forward(days=4)
    await counter.reception.wake()
    assert "passed on" not in await ana.hears()
    counter.forward(days=1, hours=1)
    for _ in range(2):
        await counter.reception.wake()
    assert "your place in the test of Cargo bike has passed on" in await ana.hears()
    assert MOVED_UP in await boris.hears()


async def test_a_sign_of_life_keeps_the_place_and_who_owes_nothing_never_loses_it(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(
        counter, days="day 0: Ride.\n- rating: How?\n- rating: Fast?\nday 19\n- text: More?"
    )
    await approved(counter, mira, ana)
    await accepts(counter, ana)
    await counter.reception.wake()
    its = await token(counter)
    counter.forward(days=4)
    await ana.taps(f"checkin:{its}:1:fine")
    counter.forward(days=4)
    await counter.reception.wake()
    assert "Testing: 1" in await page(mira), "the days begin anew with each sign"
    for question in (1, 2):
        await ana.taps(f"answer:{its}:1:{question}:4")
    counter.forward(days=9)
    await counter.reception.wake()
    assert "Testing: 1" in await page(mira), "nothing is awaited of her"


async def test_an_invitation_that_nobody_answers_passes_on(counter: Counter) -> None:
    people = await willing(counter, 2, 3, 4)
    mira = await recruited(counter)
    await approved(counter, mira, *people)
    assert "Would you like to try" in await people[0].hears()
    assert not await people[2].hears()
    counter.forward(days=3, minutes=1)
    for _ in range(2):
        await counter.reception.wake()
    shown = await page(mira)
    assert "Did not answer: 2" in shown
    assert "passed on" not in shown, "nobody had a place"
    assert "Would you like to try" in await people[2].hears()


async def test_a_place_of_a_quota_goes_to_who_is_in_its_segment(counter: Counter) -> None:
    ana, boris, carl, dora = await willing(counter, 2, 3, 4, 5)
    await carl.says("/language sr")
    mira = await recruited(counter, "quota: 1 language:sr", places="2")
    await approved(counter, mira, ana, boris, carl, dora)
    assert "Invited: 3" in await page(mira)
    assert not await dora.hears()
    assert "You are testing" in await accepts(counter, ana)
    assert "waiting list" in await accepts(counter, boris), "the place that is left is not for him"
    its = await token(counter)
    await carl.taps(f"trial-join:{its}")
    await carl.taps(f"trial-agree:{its}")
    assert "Testing: 2" in await page(mira)
    await carl.taps(f"trial-leave:{its}")
    await counter.reception.wake()
    assert MOVED_UP not in await boris.hears()
    await ana.taps(f"trial-leave:{its}")
    await counter.reception.wake()
    assert MOVED_UP in await boris.hears()


async def test_the_team_is_told_once_that_nobody_is_left_to_invite(counter: Counter) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, places="3")
    await counter.reception.wake()
    assert not any(SHORT in str(each) for each in await told_team(counter)), "nobody was asked yet"
    await approved(counter, mira, ana)
    await ana.taps(f"trial-no:{await token(counter)}")
    await counter.reception.wake()
    assert SHORT in await team_reads(counter)
    assert "Places still free: 3" in await team_reads(counter)
    count = len(await told_team(counter))
    for _ in range(2):
        counter.forward(hours=1)
        await counter.reception.wake()
    assert len(await told_team(counter)) == count, "once"
    await approved(counter, mira, boris)
    await boris.taps(f"trial-no:{await token(counter)}")
    await counter.reception.wake()
    assert len(await told_team(counter)) == count + 1, "once for each time that they run out"
    assert carl


async def test_nobody_is_invited_or_moved_up_after_the_last_day(counter: Counter) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, ends="today")
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await accepts(counter, boris)
    counter.forward(days=1)
    await ana.taps(f"trial-leave:{await token(counter)}")
    await approved(counter, mira, carl)
    assert MOVED_UP not in await boris.hears()
    assert not await carl.hears()


async def test_ended_early_those_who_completed_are_thanked_and_the_rest_hears_it(counter: Counter) -> None:
    ana, boris, _ = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, "thanks: A year of free rides")
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await accepts(counter, boris)
    await completes(counter, ana)
    for each in (ana, boris):
        await each.hears()
    shown = await mira.says("/endtest 1")
    assert "Thanked, because they completed it: 1" in shown
    assert "A year of free rides" in shown
    assert "People told: 1" in shown
    assert "Completed: 1" in await page(mira), "it was only shown"
    assert "Completed: 1" in await mira.does("/endtest 1")
    assert "A year of free rides" in await ana.hears()
    assert f"The test of {BIKE} is over" in await boris.hears()
    assert "This test is over" in await mira.says("/endtest 1")


async def test_a_product_taken_back_says_why_to_all_who_know_of_it_and_asks_no_more(counter: Counter) -> None:
    ana, boris, carl = await willing(counter, 2, 3, 4)
    mira = await recruited(counter)
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    for each in (ana, boris, carl):
        await each.hears()
    assert "The testers read the reason" in await mira.says("/withdrawtest 1")
    shown = await mira.says("The frame breaks.")
    assert "People told: 2" in shown
    assert "The frame breaks." in shown
    await mira.taps(mira.buttons[0])
    for each in (ana, boris):
        assert "has ended early: The frame breaks." in await each.hears()
    assert not await carl.hears(), "nobody asked him"
    shown = await page(mira)
    assert "Did not answer: 1" in shown
    assert "Had not answered everything at the end: 1" in shown
    counter.forward(days=6)
    for _ in range(2):
        await counter.reception.wake()
    assert not any([await each.hears() for each in (ana, boris, carl)])
    await ana.taps(f"answer:{await token(counter)}:1:1:4")
    assert "was taken back" in await mira.says("/withdrawtest 1 Again")


async def test_a_draft_that_is_discarded_is_in_no_list(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await recruited(counter)
    await mira.says(form().replace(BIKE, "Trailer"))
    assert "Trailer" in "".join((await mira.says("/test"), *mira.labels))
    assert "is discarded" in await mira.does("/discardtest 2")
    assert "Trailer" not in "".join((await mira.says("/test"), *mira.labels))
    assert "already running" in await mira.says("/discardtest 1")
