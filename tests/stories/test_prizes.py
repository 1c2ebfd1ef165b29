"""Prizes reach those who won them, once; what nobody claims goes to the next in line."""

from __future__ import annotations

import asyncio
import re
from base64 import b64decode
from pathlib import Path

import pytest

from tests.stage import PATIENCE, Actor, Json, _post, labels, quiet, rows, stage, until, words
from tests.stories.polls import crowd, newpoll, times_told
from tests.stories.prizes import becomes, drawn, holders, state, told, upload, winner


async def test_a_code_goes_from_the_poll_over_the_draw_to_its_winner(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await mira.asks("/codes Tote bag", "as a file")
        await upload(mira, b"BAG-1\nBAG-2\nBAG-3\n")
        await mira.hears("3 codes for “Tote bag” are in stock now")
        people = await drawn(there, mira, "2 x Tote bag as code")
        winners = holders(there, people)
        assert sorted(winners) == [1, 2]
        given = set()
        for each in winners.values():
            message = await told(each)
            assert message["photo"]
            assert labels(message) == ["Claim: Tote bag", "Decline: Tote bag"]
            await each.taps("Claim", message)
            given.add(words(await each.hears("Your code")).splitlines()[1])
        assert given == {"BAG-1", "BAG-2"}
        first = winners[1]
        shown = await first.asks("/prizes", "Your prizes")
        assert "It is yours" in words(shown)
        await first.taps("Show again", shown)
        again = words(await first.hears("Your code"))
        assert rows(there.settings, "SELECT code FROM codes WHERE award = 1")[0][0] in again
        desk = words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        assert desk.count("handed over") == 2
        (loser,) = [person for person in people if person not in winners.values()]
        none = await loser.asks("/prizes", "no prize yet")
        assert "not yours" in await loser.forges("claim:1", none)
        assert "not yours" in await loser.forges("decline-yes:1", none)
        assert "no such prize" in await loser.forges("claim:77", none)
        await quiet(there)
        assert rows(there.settings, "SELECT count(*) FROM codes WHERE award IS NULL") == [(1,)]


async def test_with_more_prizes_than_voters_each_gets_one_and_the_rest_stays_in_stock(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await upload(mira, b"A\nB\nC\n", caption="/codes Tote bag")
        await mira.hears("3 codes")
        people = await drawn(there, mira, "3 x Tote bag as code", voters=1)
        assert sorted(holders(there, people)) == [1]
        assert "2 prizes stay in stock" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        assert "2 left, 1 given, 0 waited for" in words(await mira.asks("/codes", "Codes in stock"))


async def test_without_a_code_left_the_winner_waits_and_gets_the_first_new_one(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat="telegram:1001") as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x Tote bag as code")
        await won.taps("Claim", message)
        await won.hears("code is not here yet")
        await mira.hears("1 winner of “tote bag” waits for a code")
        assert "no code is left" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        await upload(mira, b"LATE-1\n", caption="/codes Tote bag")
        await mira.hears("1 winner who waited is getting one")
        assert "LATE-1" in words(await won.hears("Your code"))
        assert state(there) == "fulfilled"


async def test_what_is_not_claimed_in_time_goes_to_the_next_after_two_reminders(tmp_path: Path) -> None:
    async with stage(tmp_path, claim_days=8) as there:
        mira = await there.owner()
        await upload(mira, b"A\n", caption="/codes Tote bag")
        await mira.hears("1 code")
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
        falls = rows(there.settings, "SELECT why FROM falls")
        assert falls == [("expired",)]


async def test_the_time_to_claim_is_frozen_with_the_rules_of_the_draw(tmp_path: Path) -> None:
    async with stage(tmp_path, claim_days=8) as there:
        mira = await there.owner()
        await mira.asks(newpoll(prizes="1 x Mug"), "Preview")
        await mira.asks("/open 1", "is open")
        (ana,) = await crowd(there, 1, ("Viking",))
        await there.sleep()
        there.settings = there.settings.model_copy(update={"claim_days": 2})
        await there.wake()
        assert "nobody claims within 8 days" in words(await ana.asks("/draw 1", "Draw 1"))
        await mira.asks("/close 1 Enough", "closed")
        await ana.hears("you win")
        days = "SELECT julianday(deadline) - julianday(since) FROM awards"
        assert rows(there.settings, days) == [(8.0,)]
        await mira.asks(newpoll(prizes="1 x Mug"), "Preview")
        await mira.asks("/open 2", "is open")
        assert "nobody claims within 2 days" in words(await ana.asks("/draw 2", "Draw 2"))


async def test_nobody_left_in_line_leaves_the_prize_in_stock_and_its_code_unspent(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await upload(mira, b"A\n", caption="/codes Tote bag")
        await mira.hears("1 code")
        won, _, __ = await winner(there, mira, "1 x Tote bag as code", voters=1)
        there.hands.forward(days=15)
        await becomes(there, "vacant")
        await won.hears("goes to the next in the order drawn, if anyone is left")
        await until(lambda: rows(there.settings, "SELECT award FROM codes") == [(None,)])
        assert "nobody is left" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        page = words(await mira.asks("/draw 1", "Winning tickets"))
        assert "Nobody is left in the order: 1 prize that became free stays in stock." in page


async def test_a_claim_after_the_deadline_is_told_so_before_the_clock_has_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x Mug")
        monkeypatch.setattr("handlers.prizes.deadlines.due", lambda *_: [])
        there.hands.forward(days=14, hours=1)
        assert "could be claimed until" in await won.taps("Claim", message)
        assert "could be claimed until" in await won.taps("Decline", message)
        assert state(there) == "awarded"


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
        second = holders(there, others)[1]
        moved = await second.hears("A prize in")
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


async def test_a_declined_prize_moves_up_and_a_claimed_one_is_not_declined(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Mug")
        await won.taps("Decline", message)
        sure = await won.hears("cannot come back to you")
        await won.taps("Keep", sure)
        assert state(there) == "awarded"
        await won.taps("Decline", message)
        sure = await won.hears("cannot come back to you")
        await won.taps("Decline it", sure)
        moved = await other.hears("A prize in")
        assert "not yours" in await won.forges("claim:1", message)
        assert "not yours" in await won.forges("decline-yes:1", sure)
        await other.taps("Claim", moved)
        await other.hears("This is your pass")
        assert "claimed already" in await other.forges("decline:1", moved)
        assert holders(there, [won, other])[1] is other


async def test_a_pass_is_good_once_scanned_or_typed_by_the_team_alone(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Mug")
        ((token,),) = rows(there.settings, "SELECT token FROM awards")
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
        assert "for example: /prizes 3" in words(
            await mira.asks("/fulfil AAAAAAAAAA", "no prize with the pass")
        )
        assert await times_told(won, "has been handed over") == 1


async def test_a_winner_who_blocked_the_bot_is_marked_and_finds_his_prize_when_he_returns(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path, team_chat="telegram:1001") as there:
        mira = await there.owner()
        await mira.asks("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Mug\n- A\n- B", "Preview")
        await mira.asks("/open 1", "is open")
        ana = await there.person("Ana")
        await ana.taps("A", await ana.asks("/vote 1", "You"))
        await _post(there.http, "block", {"person": ana.id})
        await mira.asks("/close 1 Enough", "closed")
        await until(lambda: bool(rows(there.settings, "SELECT 1 FROM awards")))
        await quiet(there)
        assert "the bot is blocked" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
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
        await mira.asks("/open 1", "is open")
        await ana.taps("A", await ana.asks("/vote 1", "You"))
        await ana.asks("/stop", "nothing more")
        await mira.asks("/close 1 Enough", "closed")
        await becomes(there, "awarded")
        assert "no messages are wanted" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        assert labels(await ana.asks("/prizes", "Your prizes")) == ["Claim: Mug", "Decline: Mug"]


async def test_who_is_erased_passes_on_what_cannot_reach_him_and_keeps_what_he_has(tmp_path: Path) -> None:
    async with stage(tmp_path, secret_key="k" * 32) as there:
        mira = await there.owner()
        won, message, (other,) = await winner(there, mira, "1 x Atlas as shipped")
        await won.taps("Claim", message)
        await won.hears("Where shall we send")
        await won.asks("Ana Anić, Ulica 1, 11000 Beograd", "We send “Atlas”")
        assert state(there) == "claimed"
        await won.taps("Erase everything", await won.asks("/forget", "Erase everything"))
        await other.hears("A prize in")
        assert rows(there.settings, "SELECT * FROM addresses") == []
        assert state(there) == "awarded"
        assert holders(there, [other])[1] is other
        assert rows(there.settings, "SELECT why FROM falls") == [("left",)]


PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""One transparent pixel."""

REFUSED = (
    (b"A\n\nB\n", "Line 2 has no code"),
    (b"A\nB\nA\n", "Line 3 repeats the code of line 1"),
    (b"NEW\nOLD\n", "The code in line 2 was uploaded before"),
    ("A\nček\n".encode("cp1250"), "Line 2 is not in UTF-8"),
    (b"PK\x03\x04" + b"0" * 100, "This is no text file"),
    (b"A\n" + b"," * 1_000_000, "Line 2 cannot be read as one code"),
    (b"A" * 4_000_001, "The file is too large"),
)


async def test_a_list_of_codes_is_taken_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await upload(mira, b"OLD\n", caption="/codes Tote bag")
        await mira.hears("1 code for")
        for content, problem in REFUSED:
            await upload(mira, content, caption="/codes Tote bag")
            assert "No code was taken" in words(await mira.hears(problem))
        await upload(mira, PICTURE, caption="/codes Tote bag", kind="photo")
        await mira.hears("not as a picture")
        await mira.asks("/codes Mug", "as a file")
        assert "as a file" in words(await mira.asks("MUG-1"))
        await upload(ana, b"MINE\n", caption="/codes Tote bag")
        assert "Only the product team" in words(await ana.hears())
        fetched = [call for call in there.sandbox.world.feed.calls if call.method == "getFile"]
        assert len(fetched) == len(REFUSED), "a customer's file was fetched, or one that is too large"
        assert rows(there.settings, "SELECT code FROM codes") == [("OLD",)]


async def test_a_kreativni_centar_prize_is_told_in_the_winners_language(tmp_path: Path) -> None:
    async with stage(tmp_path, language="sr") as there:
        mira = await there.owner()
        await mira.asks("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Торба\n- A\n- B", "Preview")
        await mira.asks("/open 1", "is open")
        ana = await there.person("Ана", "sr")
        await ana.taps("A", await ana.asks("/vote 1", "Which?"))
        await mira.asks("/close 1 Enough", "closed")
        message = await ana.hears("Ваша награда: Торба")
        assert labels(message) == ["Преузимам: Торба", "Одричем се: Торба"]
        await ana.taps("Преузимам", message)
        assert re.search(
            r"пропусница за награду „Торба“:\n[2-9A-Z]{10}\n", words(await ana.hears("пропусница"))
        )
