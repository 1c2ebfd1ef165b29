"""Prizes reach those who won them, once; what nobody claims goes to the next in line."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.stage import PATIENCE, Actor, Json, _post, labels, quiet, stage, words
from tests.stories.asking import logged, mydata, until_answered
from tests.stories.polls import crowd, newpoll, times_told
from tests.stories.prizes import (
    becomes,
    first_who_hears,
    holders,
    pass_of,
    sent_to,
    standing,
    stocked,
    winner,
)


async def test_what_is_not_claimed_in_time_goes_to_the_next_after_two_reminders(tmp_path: Path) -> None:
    async with stage(tmp_path, claim_days=8) as there:
        mira = await there.owner()
        await stocked(mira, b"A\n")
        won, message, (other,) = await winner(there, mira, "1 x Tote bag as code")
        for days in (4, 3):
            there.hands.forward(days=days, minutes=1)
            await won.hears("is waiting for you until")
        await quiet(there)
        assert await times_told(won, "is waiting for you until") == 2
        there.hands.forward(days=1)
        await won.hears("has passed, and it goes to the next in the order drawn, if anyone is left")
        moved = await other.hears("A prize in")
        assert "has passed" in await won.forges("claim:1", message)
        assert "no prize yet" in words(await won.asks("/prizes"))
        await other.taps("Claim", moved)
        assert words(await other.hears("Your code for “Tote bag”")).splitlines()[1] == "A"
        page = words(await other.asks("/draw 1", "Winning tickets"))
        assert page.count("the prize was not claimed in time") == page.count("fell out") == 1
        assert [what.split()[0] for what in await logged(mira, "prize-expired")] == ["prize-expired"]


async def test_the_time_to_claim_is_frozen_with_the_rules_of_the_draw(tmp_path: Path) -> None:
    async with stage(tmp_path, claim_days=8) as there:
        mira = await there.owner()
        await mira.asks(newpoll(prizes="1 x Mug"), "Preview")
        await mira.does("/open 1", "is open")
        (ana,) = await crowd(there, 1, ("Viking",))
        await there.sleep()
        there.settings = there.settings.model_copy(update={"claim_days": 2})
        await there.wake()
        assert "nobody claims within 8 days" in words(await ana.asks("/draw 1", "Draw 1"))
        await mira.does("/close 1 Enough", "closed")
        await ana.hears("you win")
        (prize,) = (await mydata(ana))["prizes"]
        won, deadline = (datetime.fromisoformat(prize[name]) for name in ("since", "deadline"))
        assert deadline - won == timedelta(days=8)
        await mira.asks(newpoll(prizes="1 x Mug"), "Preview")
        await mira.does("/open 2", "is open")
        assert "nobody claims within 2 days" in words(await ana.asks("/draw 2", "Draw 2"))


async def test_a_claim_after_the_deadline_is_told_so_before_the_clock_has_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x Mug")
        monkeypatch.setattr("handlers.prizes.wakings.AT_ONCE", 0)
        there.hands.forward(days=14, hours=1)
        assert "could be claimed until" in await won.taps("Claim", message)
        assert "could be claimed until" in await won.taps("Decline", message)
        assert await standing(mira) == "awarded"


async def stands(person: Actor, message: Json, said: str, *buttons: str) -> None:
    """Wait until a message says so and has these buttons alone."""
    async with asyncio.timeout(PATIENCE):
        while True:
            card = await person.card(message)
            if said in words(card):
                break
            await asyncio.sleep(0.01)
    assert labels(card) == list(buttons)


async def test_a_message_that_offered_a_prize_says_what_became_of_it(tmp_path: Path) -> None:
    async with stage(tmp_path, claim_days=8) as there:
        mira = await there.owner()
        first, message, others = await winner(there, mira, "1 x Mug", voters=3)
        there.hands.forward(days=4, minutes=1)
        reminder = await first.hears("is waiting for you until")
        await first.taps("Decline it", await _declining(first, reminder))
        for each in (message, reminder):
            await stands(first, each, "You have declined “Mug”")
        second, moved = await first_who_hears(others, "A prize in")
        there.hands.forward(days=8, minutes=1)
        await stands(
            second, moved, "has passed, and it goes to the next in the order drawn, if anyone is left"
        )
        (third,) = [each for each in others if each is not second]
        moved = await third.hears("A prize in")
        await third.taps("Claim", moved)
        await third.hears("This is your pass")
        await stands(third, moved, "You have claimed “Mug”", "Show again: Mug")
        assert (await third.card(moved))["photo"]
        await third.taps("Show again", moved)
        await third.hears("This is your pass")


async def test_the_list_of_prizes_is_redrawn_when_one_of_them_is_claimed(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        won, message, _ = await winner(there, await there.owner(), "1 x Mug")
        shown = await won.asks("/prizes", "Waiting for you")
        await won.taps("Claim", shown)
        await won.hears("This is your pass")
        await stands(won, shown, "not handed over yet", "Show again: Mug")
        await stands(won, message, "You have claimed “Mug”", "Show again: Mug")


async def _declining(person: Actor, offered: Json) -> Json:
    await person.taps("Decline", offered)
    return await person.hears("cannot come back to you")


async def test_a_declined_prize_moves_up_and_a_claimed_one_is_neither_declined_nor_passed_on(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Mug")
        await won.taps("Decline", message)
        sure = await won.hears("cannot come back to you")
        await won.taps("Keep", sure)
        assert await standing(mira) == "awarded"
        await won.taps("Decline", message)
        sure = await won.hears("cannot come back to you")
        await won.taps("Decline it", sure)
        moved = await other.hears("A prize in")
        assert "not yours" in await won.forges("claim:1", message)
        assert "not yours" in await won.forges("decline-yes:1", sure)
        await other.taps("Claim", moved)
        await other.hears("This is your pass")
        assert "claimed already" in await other.forges("decline:1", moved)
        own = re.search("Your ticket: ([0-9a-f]{12})", words(await other.asks("/draw 1", "Your ticket")))
        assert own
        assert "stays with that person" in words(await mira.does(f"/disqualify 1 {own[1]} He cheated"))
        assert await holders([won, other]) == {1: other}


async def test_a_pass_is_good_once_scanned_or_typed_by_the_team_alone(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Mug")
        token = await pass_of(won)
        assert "not claimed yet" in words(await mira.asks(f"/fulfil {token}"))
        await won.taps("Claim", message)
        shown = await won.hears("This is your pass")
        assert shown["photo"]
        assert token in words(shown)
        for person in (won, other):
            assert "Only the product team" in words(await person.asks(f"/fulfil {token}"))
        assert "Your prizes" in words(await won.asks(f"/start pass-{token}"))
        scanned = await mira.asks(f"/start pass-{token}", "Hand over now: “Mug”")
        await mira.taps("Handed over", scanned)
        await won.hears("“Mug” has been handed over")
        assert "not given twice" in await mira.forges(f"fulfil:{token}", scanned)
        assert "not given twice" in words(await mira.asks(f"/fulfil {token[:5].lower()} {token[5:]}"))
        assert "not given twice" in words(await mira.asks(f"/start pass-{token}"))
        assert "listed under the draw: /prizes" in words(
            await mira.asks("/fulfil AAAAAAAAAA", "no prize with the pass")
        )
        assert await times_told(won, "has been handed over") == 1


async def test_a_winner_who_blocked_the_bot_is_marked_and_finds_his_prize_when_he_returns(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path, team_chat="telegram:1001") as there:
        mira = await there.owner()
        await mira.asks("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Mug\n- A\n- B", "Preview")
        await mira.does("/open 1", "is open")
        ana = await there.person("Ana")
        await ana.taps("A", await ana.asks("/vote 1", "chosen"))
        await _post(there.http, "block", {"person": ana.id})
        await mira.does("/close 1 Enough", "closed")
        await until_answered(mira, "/prizes 1", "the bot is blocked")
        there.hands.forward(days=7, minutes=1)
        await mira.hears("was not reached")
        await _post(there.http, "unblock", {"person": ana.id})
        shown = await ana.asks("/prizes", "Your prizes")
        await ana.taps("Claim", shown)
        await ana.hears("This is your pass")


async def test_a_winner_who_wants_no_messages_is_marked_and_finds_his_prize(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Mug\n- A\n- B", "Preview")
        await mira.does("/open 1", "is open")
        await ana.taps("A", await ana.asks("/vote 1", "chosen"))
        await ana.asks("/stop", "nothing more")
        await mira.does("/close 1 Enough", "closed")
        await becomes(mira, "awarded")
        assert "no messages are wanted" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        assert labels(await ana.asks("/prizes", "Your prizes")) == ["Claim: Mug", "Decline: Mug"]


async def test_who_is_erased_passes_on_what_cannot_reach_him_and_keeps_what_he_has(tmp_path: Path) -> None:
    async with stage(tmp_path, secret_key="k" * 32) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Atlas as shipped")
        await won.taps("Claim", message)
        await won.hears("Where shall we send")
        await sent_to(won, "Ana Anić, Ulica 1, 11000 Beograd")
        assert await standing(mira) == "claimed"
        desk = await mira.asks("/prizes 1", "Prizes of draw 1")
        await won.taps("Erase everything", await won.asks("/forget", "Erase everything"))
        await other.hears("A prize in")
        assert "no address for place 1" in await mira.forges("address-of:1", desk)
        assert await standing(mira) == "awarded"
        assert await holders([other]) == {1: other}
        page = words(await other.asks("/draw 1", "Winning tickets"))
        assert page.count("were erased") == page.count("fell out") == 1


async def test_a_kreativni_centar_prize_is_told_in_the_winners_language(tmp_path: Path) -> None:
    async with stage(tmp_path, language="sr") as there:
        mira = await there.owner()
        await mira.asks("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Торба\n- A\n- B", "Preview")
        await mira.does("/open 1", "is open")
        ana = await there.person("Ана", "sr")
        await ana.taps("A", await ana.asks("/vote 1", "Which?"))
        await mira.does("/close 1 Enough", "closed")
        message = await ana.hears("Ваша награда: Торба")
        assert labels(message) == ["Прихватам: Торба", "Одричем се: Торба"]
        await ana.taps("Прихватам", message)
        assert re.search(
            r"купон за преузимање награде „Торба“:\n[2-9A-Z]{10}\n",
            words(await ana.hears("купон за преузимање")),
        )
