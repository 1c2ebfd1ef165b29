"""Codes: uploaded as a whole, given once, kept for those who wait, back in stock when nobody is left."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

from tests.stage import labels, stage, words
from tests.stories.asking import until_answered
from tests.stories.prizes import (
    drawn,
    holders,
    standing,
    stocked,
    told,
    upload,
    winner,
)


async def test_a_code_goes_from_the_poll_over_the_draw_to_its_winner(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await mira.asks("/codes Tote bag", "as a file")
        await upload(mira, b"Kod\nBAG-1\nBAG-2\nBAG-3\n")
        shown = await mira.hears("the first is BAG-1 in line 2, the last is BAG-3 in line 4")
        assert "“Kod” stands over them and is left out." in words(shown)
        assert "No codes have been uploaded yet" in words(await mira.asks("/codes", "Codes in stock"))
        await mira.taps("Load 3 codes", shown)
        await mira.hears("3 codes for “Tote bag” are in stock now")
        people = await drawn(there, mira, "2 x Tote bag as code")
        winners = await holders(people)
        assert sorted(winners) == [1, 2]
        codes = {}
        for place, each in winners.items():
            message = await told(each)
            assert message["photo"]
            assert labels(message) == ["Claim: Tote bag", "Decline: Tote bag"]
            await each.taps("Claim", message)
            codes[place] = words(await each.hears("Your code"))
        given = {text.splitlines()[1] for text in codes.values()}
        assert len(given) == 2
        assert given < {"BAG-1", "BAG-2", "BAG-3"}
        first = winners[1]
        shown = await first.asks("/prizes", "Your prizes")
        assert "You have it" in words(shown)
        await first.taps("Show again", shown)
        again = words(await first.hears("Your code"))
        assert again == codes[1]
        desk = words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        assert desk.count("code sent on") == 2
        (loser,) = [person for person in people if person not in winners.values()]
        none = await loser.asks("/prizes", "no prize yet")
        assert "not yours" in await loser.forges("claim:1", none)
        assert "not yours" in await loser.forges("decline-yes:1", none)
        assert "no such prize" in await loser.forges("claim:77", none)
        assert "1 left, 2 given, 0 waited for" in words(await mira.asks("/codes", "Codes in stock"))


async def test_with_more_prizes_than_voters_each_gets_one_and_the_rest_stays_in_stock(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await stocked(mira, b"A\nB\nC\n")
        people = await drawn(there, mira, "3 x Tote bag as code", voters=1)
        assert [*await holders(people)] == [1]
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
        assert "1 winner who waited is getting one" in words(await stocked(mira, b"LATE-1\n"))
        assert "LATE-1" in words(await won.hears("Your code"))
        assert await standing(mira) == "fulfilled"


async def test_nobody_left_in_line_leaves_the_prize_in_stock_and_its_code_unspent(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await stocked(mira, b"A\n")
        won, _, __ = await winner(there, mira, "1 x Tote bag as code", voters=1)
        there.hands.forward(days=15)
        await won.hears("goes to the next in the order drawn, if anyone is left")
        assert await standing(mira) == "vacant"
        await until_answered(mira, "/codes", "1 left, 0 given, 0 waited for")
        assert "nobody is left" in words(await mira.asks("/prizes 1", "Prizes of draw 1"))
        page = words(await mira.asks("/draw 1", "Winning tickets"))
        assert "Nobody is left in the order: 1 prize that became free stays in stock." in page


PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""One transparent pixel."""

REFUSED = (
    (b"A\n\nB\n", "Line 2 has no code"),
    (b"A\nB\nA\n", "Line 3 reads the same as line 1"),
    (b"NEW\nOLD\n", "The code in line 2, or one that reads the same, was uploaded before"),
    (b"A\n\x83\xfcr-1\n", "in which encoding the file is; line 2 shows it"),
    (b"PK\x03\x04" + b"0" * 100, "This is no text file"),
    (b"A\n" + b"," * 1_000_000, "Line 2 cannot be read"),
    (b"A" * 4_000_001, "The file is too large"),
)


async def test_a_list_of_codes_is_taken_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await stocked(mira, b"OLD\n")
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
        assert len(fetched) == len(REFUSED) + 1, "a customer's file was fetched, or one that is too large"
        assert "tote bag: 1 left, 0 given, 0 waited for" in words(await mira.asks("/codes", "Codes in stock"))
