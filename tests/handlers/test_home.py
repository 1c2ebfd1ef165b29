"""Home: one card from which everything is reached, redrawn in place, with a way back from everywhere."""

from __future__ import annotations

import pytest

from bot.domains import HOUSE
from tests.handlers.front import Counter, Guest, words
from tests.handlers.test_voices import torn
from texts import keys


async def drawn(counter: Counter, guest: Guest, data: str) -> tuple[str, list[str]]:
    """Tap a button of a card; how the card reads then, and the data of its buttons."""
    await guest.taps(data)
    card = counter.drawn[-1]
    return words(card), [button.data for row in card.buttons for button in row]


async def home(guest: Guest) -> str:
    """Ask for home; what is said, and its buttons stand in `guest.buttons`."""
    return await guest.says("/home")


async def test_a_customer_comes_home_to_everything_with_counts(counter: Counter) -> None:
    await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    await ana.says("/start")
    assert ana.labels == ("Open votes · 1", "Say something", "Ideas · 0", "My things", "News and settings")


async def test_every_door_leads_to_its_list_and_back(counter: Counter) -> None:
    await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    await home(ana)
    for data in ana.buttons:
        _, shown = await drawn(counter, ana, data)
        assert shown[-1] == "home"
    read, shown = await drawn(counter, ana, "home")
    assert read == "What would you like to do? Whatever you write here is read."
    assert tuple(shown) == ana.buttons


async def test_ones_own_votes_words_and_prizes_stand_behind_one_door(counter: Counter) -> None:
    number = await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    await ana.taps(f"m:{number}:1:1")
    await ana.says("An audio book of every title, please")
    await ana.taps("said:1:idea")
    _, shown = await drawn(counter, ana, "home:mine")
    own = ["home:own-votes", "home:own-voices", "home:own-prizes", "home:me", "home:invite", "home"]
    assert shown == own
    assert "Which?" in (await drawn(counter, ana, "home:own-votes"))[0]
    read, shown = await drawn(counter, ana, "home:own-voices")
    assert "#1 An audio book of every title, please – new" in read
    assert shown == ["voice:1", "home:mine"]
    await ana.hears()
    await ana.taps("voice:1")
    assert "filed as number 1" in await ana.hears()


async def test_settings_lead_to_what_is_set_without_a_slash(counter: Counter) -> None:
    ana = counter.guest("2")
    await home(ana)
    _, shown = await drawn(counter, ana, "home:settings")
    for data in shown[:-1]:
        assert await ana.taps(data) == ""
        assert await ana.hears()


async def test_the_team_reads_above_it_what_is_open_and_what_waits(counter: Counter) -> None:
    mira = await counter.owner()
    assert "For the team" not in await home(mira)
    await counter.draft(mira)
    await counter.open_poll(mira)
    ana = counter.guest("2")
    await ana.says("My book is torn")
    await ana.taps("said:1:complaint")
    counter.forward(days=3)
    assert "For the team" not in await home(ana)
    both = await home(mira)
    assert both.index("For the team") < both.index("What would you like")
    read, shown = await drawn(counter, mira, "home:team")
    assert "what is open" in read
    assert shown == ["home:drafts", "home:open-polls", "home:inbox", "home:late"]
    assert (await drawn(counter, mira, "home:drafts"))[1] == ["poll:1", "home:team"]
    assert (await drawn(counter, mira, "home:open-polls"))[1] == ["poll:2", "home:team"]
    assert (await drawn(counter, mira, "home:inbox"))[1] == ["case:1", "home:team"]
    assert (await drawn(counter, mira, "home:late"))[1] == ["case:1", "home:team"]


@pytest.mark.parametrize("door", [door.name for door in HOUSE.doors if door.within == "team"])
async def test_the_teams_doors_open_to_nobody_else(counter: Counter, door: str) -> None:
    ana = counter.guest("2")
    assert "For the team" not in await home(ana)
    assert "no longer works" in await ana.taps(f"home:{door}")


async def test_a_prize_to_be_handed_over_is_one_tap_away(counter: Counter) -> None:
    ana = await counter.winner("Mug")
    (claim,) = [data for data in ana.buttons if data.startswith("claim")]
    await ana.taps(claim)
    mira = await counter.owner()
    _, shown = await drawn(counter, mira, "home:hand-over")
    assert shown == ["prizes:1", "home:team"]
    assert "Mug" in (await drawn(counter, ana, "home:own-prizes"))[0]


def test_doors_have_names_of_their_own() -> None:
    names = [door.name for door in HOUSE.doors]
    assert len(names) == len(set(names))
    assert {door.within for door in HOUSE.doors} <= {"", "team", *names}


async def test_help_says_where_else_the_company_is_reached(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "reach us" not in await ana.says("/help")
    counter.contact = "help@books.example"
    assert (await ana.says("/help")).endswith("You can also reach us here: help@books.example")


async def test_what_one_said_is_counted_whole_and_turned_over_in_pages(counter: Counter) -> None:
    ana = counter.guest("2")
    for number in range(1, 13):
        await ana.says(f"Thing {number}")
        await ana.taps(f"said:{number}:question")
        counter.forward(minutes=2)
    await drawn(counter, ana, "home:mine")
    assert counter.drawn[-1].buttons[1][0].text == keys.home_own_voices(count=12)
    assert len((await drawn(counter, ana, "home:own-voices"))[1]) == 12
    assert await drawn(counter, ana, "said-page:1") == (
        "What you said, and where it stands\n#2 Thing 2 – new\n#1 Thing 1 – new",
        ["voice:2", "voice:1", "said-page:0", "home:mine"],
    )


async def test_ones_own_list_and_card_say_what_was_answered_and_solved(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    await torn(counter, ana, mira)
    await ana.hears()
    assert "The cover is torn – answered" in (await drawn(counter, ana, "home:own-voices"))[0]
    await ana.taps("voice:1")
    assert "Answered" in await ana.hears()
    await ana.taps("solved:1:yes")
    await ana.hears()
    assert "The cover is torn – solved" in (await drawn(counter, ana, "home:own-voices"))[0]
    await ana.taps("voice:1")
    assert "Solved" in await ana.hears()
    await ana.taps("solved:1:no")
    await ana.hears()
    assert "The cover is torn – open again" in (await drawn(counter, ana, "home:own-voices"))[0]
    await ana.taps("voice:1")
    assert "Open again" in await ana.hears()
    said = await mira.says("/case 1")
    assert "Open again" in said
    assert "New" not in said


async def test_a_button_leads_to_silence_and_to_erasure_and_asks_first(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/privacy")
    assert {"stop", "forget"} <= set(ana.buttons)
    _, shown = await drawn(counter, ana, "home:settings")
    assert {"stop", "forget"} <= set(shown)
    await ana.taps("stop")
    assert "Hear nothing more from us?" in await ana.hears()
    await ana.taps("stop:yes")
    assert "You will hear nothing more" in await ana.hears()
    await ana.taps("forget")
    assert "Erase everything we know about you?" in await ana.hears()
    await ana.taps("forget:yes")
    assert "erased" in counter.redrawn[-1].lower()
