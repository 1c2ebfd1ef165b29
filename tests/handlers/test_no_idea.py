"""Supporters are of ideas: the number of anything else is refused wherever a team names one, and why."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_sources import agreeing, found
from tests.handlers.test_voices import idea
from tests.handlers.trying import form

COMPLAINT, WITHDRAWN, UNSORTED, NOTHING = 1, 2, 3, 4


async def said(counter: Counter) -> Guest:
    """A complaint, an idea that its author took back, and something of which nobody knows yet what it is."""
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("The cover is torn")
    await ana.taps(f"said:{COMPLAINT}:complaint")
    counter.forward(minutes=2)
    assert await idea(counter, ana, "Audio books") == WITHDRAWN
    await ana.taps(f"voice-withdraw:{WITHDRAWN}:yes")
    counter.forward(minutes=2)
    await ana.says("A bridge over the river")
    return mira


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (COMPLAINT, "Number 1 is a complaint, not an idea"),
        (WITHDRAWN, "Idea 2 was withdrawn by its author, so nobody supports it any more. Ideas: /ideas"),
        (UNSORTED, "nothing has this number"),
        (NOTHING, "nothing has this number"),
    ],
)
async def test_the_supporters_of_what_is_no_idea_are_refused_everywhere(
    counter: Counter, number: int, why: str
) -> None:
    mira = await said(counter)
    for segment in (f"supporters:{number}", f"not supporters:{number}"):
        assert why in await mira.says(f"/broadcast {segment}")
        assert why in await mira.says(f"/triage {segment}")
        assert why in await mira.says(f"/draw Thanks\namong: everyone and {segment}\nprizes: 1 x Cup")
        assert why in await mira.says(form(f"quota: 1 {segment}", "from: leads"))


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (COMPLAINT, "there is no such idea"),
        (WITHDRAWN, "this idea was withdrawn by its author. Ideas: /ideas"),
        (UNSORTED, "there is no such idea"),
    ],
)
async def test_nor_is_it_a_source_of_testers(counter: Counter, number: int, why: str) -> None:
    mira = await said(counter)
    assert why in await mira.says(form(**{"from": f"idea {number}"}))


@pytest.mark.parametrize("segment", ["voters:9", "winners:9", "testers:9", "not voters:9"])
async def test_news_and_draws_are_for_nobody_of_what_there_is_not(counter: Counter, segment: str) -> None:
    mira = await counter.owner()
    assert "nothing has this number" in await mira.says(f"/broadcast {segment}")
    assert "nothing has this number" in await mira.says(f"/draw A\namong: {segment}\nprizes: 1 x Cup")


async def test_one_that_was_merged_stands_for_the_whole_group(counter: Counter) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    one = await idea(counter, counter.guest("97"), "Cargo bikes, please")
    counter.forward(minutes=2)
    other = await idea(counter, counter.guest("98"), "Bikes for cargo")
    for guest, number in ((ana, one), (boris, other)):
        await agreeing(guest)
        await guest.taps(f"support:{number}:1")
    await mira.does(f"/merge {other} into {one}")
    await mira.says(form(f"quota: 1 supporters:{other}", places="5", **{"from": f"idea {other}"}))
    seen = await found(counter, mira)
    for guest in (ana, boris):
        assert f"{guest.person.name}: supports the idea" in seen
