"""What the team may do is asked again at every word and tap, and what the operator set stands."""

from __future__ import annotations

import pytest

from customers.people import Contact
from tests.handlers.front import GROUP, TEAM, Counter

NO_MORE = "Only the product team can do this"
LESS = "Your role in the team does not allow this"


@pytest.mark.parametrize(
    ("role", "begun", "finished"),
    [
        ("editor", "/newpoll", "Which title?"),
        ("editor", "/broadcast everyone", "A word to everyone"),
        ("editor", "/codes Mug", "ABC-1"),
    ],
)
@pytest.mark.parametrize(("change", "refusal"), [("remove 2", NO_MORE), ("role 2 care", LESS)])
async def test_who_lost_his_role_in_the_midst_of_a_dialogue_does_not_finish_it(
    counter: Counter, role: str, begun: str, finished: str, change: str, refusal: str
) -> None:
    mira, ana = await counter.owner(), await counter.member("2", role)
    await ana.says(begun)
    await mira.does(f"/team {change}")
    await ana.hears()
    assert (await ana.says(finished)).startswith(refusal)


async def test_whom_the_settings_name_an_owner_stays_one(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member("2", "owner")
    for command in ("/team remove 1", "/team role 1 analyst"):
        for owner in (vera, mira):
            assert "named by the setting GLAS_OWNERS" in await owner.says(command)
    await vera.hears()
    assert "Mira (owner)" in await vera.says("/team")


async def test_a_link_makes_no_owner_less(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member("2", "owner")
    link = (await mira.says("/team invite analyst")).partition("start=")[2]
    assert "Your role: owner" in await vera.says(f"/start {link}")
    assert "Guest 2 (owner)" in await mira.says("/team")


async def test_whom_the_settings_name_an_owner_is_one_whatever_he_was(counter: Counter) -> None:
    ana = await counter.member("2", "care")
    counter.owners |= {Contact("telegram", "2")}
    assert "Guest 2 (owner)" in await ana.says("/team")


DRAW = "/draw Thank you\namong: everyone\nprizes: 1 x Bag"


@pytest.mark.parametrize("role", ["", "care", "analyst"])
async def test_among_people_only_who_may_hold_draws_draws(counter: Counter, role: str) -> None:
    asks = await counter.member("2", role) if role else counter.guest("2")
    assert (await asks.does(DRAW)).startswith(NO_MORE)
    assert "no draws yet" in await asks.says("/draw")


async def test_who_won_what_is_shown_to_the_team_alone(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    assert "Prizes of draw 1" in await mira.says("/prizes 1")
    assert "Prizes of draw 1" not in await ana.says("/prizes 1")


@pytest.mark.parametrize(("role", "sees"), [("analyst", False), ("care", True), ("editor", True)])
async def test_what_hands_a_prize_over_is_shown_to_who_may_hand_over(
    counter: Counter, role: str, sees: bool
) -> None:
    ana = await counter.winner("Mug")
    await ana.taps("claim:1")
    member = await counter.member("3", role)
    shown = await member.says("/prizes 1")
    assert "Mug · " in shown
    assert ("pass: " in shown) is ("hand-over:1" in member.buttons) is sees
    assert ("not handed over yet" in shown) is not sees


async def test_what_is_not_open_is_not_published(counter: Counter) -> None:
    mira = await counter.owner()
    draft = await counter.draft(mira)
    assert "not opened yet" in await mira.does(f"/publish {draft} @readers")
    assert await counter.sent("@readers") == []


@pytest.mark.parametrize("command", ["/publish", "/results"])
@pytest.mark.parametrize("dropped", [False, True])
async def test_in_a_group_a_draft_looks_nonexistent_to_the_team_as_well(
    counter: Counter, command: str, dropped: bool
) -> None:
    mira = await counter.owner()
    number = await counter.draft(mira)
    if dropped:
        await mira.does(f"/void {number}")
    said = await mira.says(f"{command} {number}", chat=GROUP)
    assert said == await counter.guest("2").says(f"/results {number}", chat=GROUP)
    assert said == f"There is no poll {number}. Open ones: /polls"
    assert "There is no poll" not in await mira.says(f"{command} {number}")
    assert "There is no poll" not in await mira.says(f"{command} {number}", chat=TEAM.address)


async def test_a_draft_that_was_dropped_is_offered_to_the_team_alone(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.does(f"/void {await counter.draft(mira)}")
    for who, chat in ((counter.guest("2"), ""), (mira, GROUP)):
        assert "no poll for this" in await who.says("/results", chat=chat)
    await mira.says("/results")
    assert mira.buttons == ("results:1",)


async def test_what_is_said_in_a_group_is_no_step_of_a_dialogue(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    assert await mira.says("Between us", chat=GROUP) == ""
    assert "options" in await mira.says("Which?")
