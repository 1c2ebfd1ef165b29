"""What a poll came to reads the same everywhere, and leads to who or what decides it."""

from __future__ import annotations

import pytest

from tests.handlers.front import TEAM, Counter, Guest

ANA, JAN, VERA = "2", "3", "9"


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    return await counter.owner()


async def tied(counter: Counter, mira: Guest, lines: str) -> None:
    """A poll that two tie in, closed early."""
    await counter.open_poll(mira, f"ties: runoff\n{lines}")
    await counter.guest(ANA).taps("m:1:1:1")
    await counter.guest(JAN).taps("m:1:2:1")
    assert "Tied; a second vote decides: /vote_2" in await mira.does("/close 1 Enough")


@pytest.mark.parametrize("binding", ["yes", "no"])
async def test_of_a_tie_the_plan_and_the_results_lead_to_the_vote_that_decides_it(
    counter: Counter, mira: Guest, binding: str
) -> None:
    await tied(counter, mira, f"binding: {binding}")
    for asked in ("/plan", "/results 1"):
        said = await mira.says(asked)
        assert "Tied; a second vote decides: /vote_2" in said
        assert "Nothing is launched" not in said
    await counter.guest(ANA).taps("m:2:1:1")
    await mira.does("/close 2 Enough")
    for asked in ("/plan", "/results 1"):
        said = await mira.says(asked)
        assert "The second vote is closed: /results_2" in said
        assert "/vote_2" not in said
        assert "Nothing is launched" not in said
    assert "Viking" in await mira.says("/plan")


async def test_of_a_tie_whose_second_vote_has_no_result_that_is_said(counter: Counter, mira: Guest) -> None:
    await tied(counter, mira, "binding: yes")
    await mira.does("/void 2 A mistake")
    assert "The second vote was ended without a result: /results_2" in await mira.says("/plan")


async def test_the_team_reads_why_a_second_vote_opened(counter: Counter, mira: Guest) -> None:
    await tied(counter, mira, "binding: yes")
    told = "\n".join(await counter.heard(TEAM.address))
    assert "a second vote among the tied has opened by itself: poll 2" in told


async def test_who_may_decide_is_led_there_as_soon_as_it_is_closed(counter: Counter, mira: Guest) -> None:
    vera, ana = await counter.member(VERA, "editor"), counter.guest(ANA)
    await counter.open_poll(vera, "binding: no")
    await ana.taps("m:1:1:1")
    await vera.hears()
    await mira.does("/close 1 Enough")
    assert mira.buttons == ("decide:1", "results:1")
    assert "Poll 1 is closed" in await vera.hears()
    assert vera.buttons == ("decide:1", "results:1")
    await vera.says("/results 1")
    assert vera.buttons[0] == "decide:1"
    await ana.says("/results 1")
    assert "decide:1" not in ana.buttons
    await vera.does("/decide 1")
    await vera.says("/results 1")
    assert "decide:1" not in vera.buttons


async def test_who_decides_too_early_or_again_reads_which_it_is(counter: Counter, mira: Guest) -> None:
    await counter.draft(mira, "binding: no")
    assert "has not opened yet" in await mira.says("/decide 1 1 We like it")
    await mira.does("/open 1")
    assert "is still open and closes on Wednesday 4 November" in await mira.says("/decide 1 1 We like it")
    await counter.guest(ANA).taps("m:1:1:1")
    await mira.does("/close 1 Enough")
    await mira.does("/decide 1")
    assert "is decided already" in await mira.says("/decide 1")
