"""Who wants to hear nothing more is thanked for what he did, and told what becomes of what he waits for."""

from __future__ import annotations

import pytest

from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_inbox import answered
from tests.handlers.test_replying import asked, read
from tests.handlers.test_voices import idea


async def asks(guest: Guest, number: int, kind: str) -> None:
    await guest.says(f"Thing {number}, a {kind}")
    await guest.taps(f"said:{number}:{kind}")
    guest.counter.forward(minutes=2)


async def test_who_stops_is_thanked_for_what_he_did(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    assert "Thank you for having been here" in await boris.says("/stop")
    poll = await counter.open_poll(await counter.owner())
    await ana.taps(f"m:{poll}:1:1")
    await idea(counter, ana, "Audio books")
    counter.forward(minutes=2)
    await idea(counter, boris, "Green covers")
    await ana.taps("support:2:1")
    await asks(ana, 3, "complaint")
    await asks(ana, 4, "question")
    told = await ana.says("/stop")
    thanks = "your vote, your idea, the 2 things you told us and your support for an idea"
    assert f"Thank you for {thanks}. All of it stands." in told
    assert "2 things you said are still open" in told
    assert "Your data: /mydata" in told


async def test_the_teams_card_says_that_its_author_left_and_that_he_came_back(counter: Counter) -> None:
    ana = counter.guest("2")
    await asks(ana, 1, "complaint")
    await ana.says("/stop")
    assert "has left with /stop" in (await counter.heard(TEAM.address))[0]
    assert "You will hear from us again" in await ana.says("It is wet as well")
    assert "has left with /stop" not in (await counter.heard(TEAM.address))[0]


async def test_who_writes_again_gets_answers_again(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "write here at any time, and answers come again" in await ana.says("/stop")
    counter.forward(minutes=5)
    await ana.says("Is anybody there?")
    await answered(counter, mira)
    assert "At nine." in await read(counter, ana)


async def test_of_what_is_answered_nothing_is_open(counter: Counter) -> None:
    ana = counter.guest("2")
    await asks(ana, 1, "praise")
    await ana.taps("voice-withdraw:1:yes")
    assert "still open" not in await ana.says("/stop")


@pytest.mark.parametrize("kind", ["question", "complaint", "praise", "idea"])
@pytest.mark.parametrize("way", ["support:{}:1", "support:{}:0", "report:{}:yes", "follow:{}:1", "idea:{}"])
async def test_what_someone_else_said_in_private_is_as_if_it_were_not(
    counter: Counter, kind: str, way: str
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await boris.says("/help")
    nothing = await boris.taps(way.format(1)), await boris.hears()
    await asks(ana, 1, kind)
    assert (await boris.taps(way.format(1)), await boris.hears()) == nothing
    assert "1" in str(nothing)


async def test_an_author_is_told_what_his_is_instead_of_an_idea(counter: Counter) -> None:
    ana = counter.guest("2")
    await asks(ana, 1, "complaint")
    assert "Number 1 is a complaint, not an idea" in await ana.taps("support:1:1")


async def test_what_was_withdrawn_takes_no_support_from_old_buttons(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, "Audio books")
    await ana.taps("voice-withdraw:1:yes")
    assert "withdrawn" in await boris.taps("support:1:1")
