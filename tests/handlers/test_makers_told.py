"""What the clock does by itself is told with the buttons that the same has by hand, to its maker as well."""

from __future__ import annotations

import pytest

from chat.ports import Fate
from tests.handlers.front import GROUP, Counter, Guest, leads
from tests.handlers.posting import delivered

TEAM = "-1"
VERA, ANA, JAN = "9", "2", "3"


@pytest.fixture
async def vera(counter: Counter) -> Guest:
    """An editor of a team that has a chat."""
    vera = await counter.member(VERA, "editor")
    await vera.hears()
    return vera


async def in_chat(counter: Counter, text: str) -> list[str]:
    """Where the buttons lead under what the team's chat reads."""
    (message,) = [
        each for each in await counter.sent(TEAM) if text in (await counter.heard(TEAM, each[0] - 1))[0]
    ]
    return [leads(button) for row in message[1].buttons for button in row]


async def test_of_an_opening_with_all_that_follows_from_one(counter: Counter, vera: Guest) -> None:
    await counter.open_poll(vera)
    by_hand = [each.replace("1", "2") for each in vera.buttons]
    await counter.draft(vera, "opens: in 1 day")
    counter.forward(days=1, hours=1)
    await counter.reception.wake()
    assert "#2 is open" in await vera.hears()
    assert list(vera.buttons) == by_hand == ["vote:2", "tell-asked:2", "publish-in:2"]
    links = ["start=poll-2", "start=tell-asked-2", "start=publish-in-2"]
    assert await in_chat(counter, "Poll 2 is open") == links


async def test_of_a_second_vote_that_opens_by_itself(counter: Counter, vera: Guest) -> None:
    await counter.open_poll(vera, "ties: runoff")
    await counter.guest(ANA).taps("m:1:1:1")
    await counter.guest(JAN).taps("m:1:2:1")
    counter.forward(days=4)
    await counter.reception.wake()
    heard = await vera.hears()
    assert "Poll 1 is closed" in heard
    assert "#2 is open" in heard
    assert "publish-in:2" in vera.buttons
    assert await in_chat(counter, "Poll 1 is closed") == ["start=results-1"]
    assert "start=publish-in-2" in await in_chat(counter, "Poll 2 is open")


async def test_of_an_opening_that_was_missed_with_the_way_to_change_it(counter: Counter, vera: Guest) -> None:
    await counter.draft(vera, "opens: in 1 day")
    counter.forward(days=9)
    await counter.reception.wake()
    assert "It is a draft again" in await vera.hears()
    assert vera.buttons == ("edit:1",)
    assert await in_chat(counter, "It is a draft again") == ["start=edit-1"]


async def test_of_a_decision_that_is_overdue_with_the_way_to_decide(counter: Counter, vera: Guest) -> None:
    await counter.open_poll(vera, "binding: no")
    await counter.guest(ANA).taps("m:1:1:1")
    await vera.does("/close 1 Enough")
    counter.forward(days=15)
    await counter.reception.look_after()
    assert "waited fourteen days" in await vera.hears()
    assert vera.buttons == ("decide:1", "results:1")
    assert await in_chat(counter, "waited fourteen days") == ["start=decide-1", "start=results-1"]


async def test_of_a_post_that_could_not_be_shown_with_the_way_to_show_it(
    counter: Counter, vera: Guest
) -> None:
    await counter.open_poll(vera)
    await vera.does(f"/publish 1 {GROUP}")
    await delivered(counter, posts=Fate.FAILED)
    await counter.reception.show_turnout()
    assert "could not be shown" in await vera.hears()
    assert vera.buttons == ("publish-in:1",)
    assert await in_chat(counter, "could not be shown") == ["start=publish-in-1"]


async def test_of_a_draw_its_prizes_and_their_codes(counter: Counter) -> None:
    ana = await counter.winner("Mug as code")
    assert await in_chat(counter, "is drawn") == ["start=draw-1", "start=prizes-1"]
    await ana.taps("claim:1")
    await counter.reception.look_after()
    assert await in_chat(counter, "waits for a code") == ["start=codes"]
    counter.team_chat, mira = None, await counter.owner()
    await counter.winner("Pen as code")
    await counter.guest(ANA).taps("claim:2")
    await counter.reception.look_after()
    assert "waits for a code" in await mira.hears()
    await mira.taps(mira.buttons[0])
    assert "Codes in stock" in await mira.hears()


async def test_who_sees_to_polls_no_more_is_told_nothing_of_them(counter: Counter, vera: Guest) -> None:
    await counter.draft(vera, "opens: in 1 day")
    await (await counter.owner()).does("/team role 2 analyst")
    await vera.hears()
    counter.forward(days=2)
    await counter.reception.wake()
    assert await vera.hears() == ""


async def test_of_what_another_of_the_team_does_with_his_poll(counter: Counter, vera: Guest) -> None:
    mira = await counter.owner()
    await counter.draft(vera)
    await vera.hears()
    await mira.does("/open 1")
    assert "Poll 1 is open" in await vera.hears()
    assert vera.buttons == ("vote:1", "tell-asked:1", "publish-in:1")
    await mira.does("/void 1 A title lacks")
    told = await vera.hears()
    assert "“Which?” was ended without a result" in told
    assert "A title lacks" in told
    assert await in_chat(counter, "was ended without a result") == ["start=results-1"]


async def test_of_a_draft_that_is_dropped_nobody_hears(counter: Counter, vera: Guest) -> None:
    mira = await counter.owner()
    await counter.draft(vera)
    await vera.hears()
    await mira.does("/void 1")
    assert await vera.hears() == ""
