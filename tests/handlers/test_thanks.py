"""Thanks that are drawn: among those who completed the test, in public, once it is announced."""

from __future__ import annotations

import re

from draws.beacon import QUICKNET
from draws.draw import Manner
from tests.handlers.front import Counter, Guest
from tests.handlers.trying import (
    accepts,
    approved,
    completes,
    recruited,
    team_reads,
    token,
    told_team,
    willing,
)

PRIZES = "prizes: 1 x Helmet"


async def over(counter: Counter, **changed: str) -> tuple[Guest, Guest, Guest]:
    """A test with prizes to draw that is over: one completed it, one did not."""
    counter.manner = Manner(chain=QUICKNET)
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, PRIZES, places="2", **changed)
    await approved(counter, mira, ana, boris)
    await accepts(counter, ana)
    await accepts(counter, boris)
    await completes(counter, ana)
    for each in (ana, boris):
        await each.hears()
    return mira, ana, boris


async def test_who_is_invited_or_looks_at_an_open_test_reads_what_is_drawn(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter, "prizes: 1 x Helmet, 5 x Audiobook as code")
    await approved(counter, mira, ana)
    drawn = "Drawn among everyone who completes it: 1 × Helmet and 5 × Audiobook (as a code)."
    assert drawn in await ana.hears()
    stranger = counter.guest("8")
    await stranger.taps(f"trial-see:{await token(counter)}")
    assert drawn in counter.redrawn[-1]


async def test_those_who_completed_take_part_in_the_draw_and_nobody_else(counter: Counter) -> None:
    mira, ana, boris = await over(counter)
    shown = await mira.says("/endtest 1")
    assert "You take part in the thank-you draw: 1 × Helmet" in shown
    assert "End the test and tell 2" in mira.labels
    await mira.does("/endtest 1")
    heard = await ana.hears()
    assert "You take part in the thank-you draw: 1 × Helmet" in heard
    assert "draw:1" in ana.buttons
    assert "The test of Cargo bike is over" in await boris.hears()
    assert "Tickets among those who completed it: 1" in await team_reads(counter)
    assert ("draw", "draw:1 test:1") in await counter.log()
    log = await mira.says("/audit")
    assert "among: everyone who completed test 1" in log
    assert re.search(r"approved someone for test 1, .*: .+ \(/person_\d\)", log), log


async def test_who_holds_a_ticket_for_a_test_reads_nothing_of_votes(counter: Counter) -> None:
    mira, ana, _ = await over(counter)
    await mira.does("/endtest 1")
    page = await ana.says("/draw 1")
    assert "can find out that you took part" in page
    assert "voted" not in page
    assert "vote withdrawn" not in page


async def test_of_a_confidential_test_nothing_is_drawn_before_it_is_announced(counter: Counter) -> None:
    mira, ana, _ = await over(counter, confidential="yes")
    shown = await mira.says("/endtest 1")
    assert "They hear once the product is announced" in shown
    assert "Thank you" not in shown
    assert "End the test and tell 1" in mira.labels
    await mira.does("/endtest 1")
    assert not await ana.hears()
    assert "begins once the product is announced" in await team_reads(counter)
    assert "There is no draw 1" in await ana.says("/draw 1")
    await mira.taps("trial-draw:1")
    assert not await ana.hears()
    await mira.does("/announcetest 1")
    assert "You take part in the thank-you draw" in await ana.hears()
    told = len(await told_team(counter))
    await mira.taps("trial-draw:1")
    assert not await ana.hears(), "once"
    assert len(await told_team(counter)) == told


async def test_a_draw_that_cannot_be_held_is_said_to_the_team_and_begun_later(counter: Counter) -> None:
    mira, ana, _ = await over(counter)
    counter.manner = Manner()
    await mira.does("/endtest 1")
    assert "needs a randomness beacon" in await team_reads(counter)
    assert not await ana.hears()
    counter.manner = Manner(chain=QUICKNET)
    await mira.says("/test 1")
    assert "trial-draw:1" in mira.buttons
    await mira.taps("trial-draw:1")
    assert "You take part in the thank-you draw" in await ana.hears()


async def test_where_nobody_can_hold_a_ticket_nothing_is_drawn_and_the_team_hears_it(
    counter: Counter,
) -> None:
    mira, ana, _ = await over(counter)
    await mira.says("/ban telegram:2 She sells them")
    await mira.does("/endtest 1")
    assert "so nothing is drawn" in await team_reads(counter)
    assert not await ana.hears()
    assert "draw" not in {action for action, _ in await counter.log()}


async def test_of_a_product_taken_back_the_thanks_are_drawn_all_the_same(
    counter: Counter,
) -> None:
    mira, ana, boris = await over(counter, confidential="no")
    await mira.does("/withdrawtest 1 The frame breaks")
    heard = await ana.hears()
    assert "has ended early: The frame breaks" in heard
    assert "You take part in the thank-you draw: 1 × Helmet" in heard
    assert "draw:1" in ana.buttons
    assert "thank-you draw" not in await boris.hears()
    assert ("draw", "draw:1 test:1") in await counter.log()


async def test_of_a_confidential_product_taken_back_nothing_is_drawn_as_is_said(
    counter: Counter,
) -> None:
    mira, ana, boris = await over(counter, confidential="yes")
    assert "The thank-you draw is not held" in await mira.says("/withdrawtest 1 The frame breaks")
    await mira.does("/withdrawtest 1 The frame breaks")
    assert "The thank-you draw is not held" in await ana.hears()
    assert "thank-you draw" not in await boris.hears()
    assert "The thank-you draw is not held" in await team_reads(counter)
    assert "There is no draw 1" in await ana.says("/draw 1")
