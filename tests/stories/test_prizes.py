"""Prizes reach those who won them, once; what nobody claims goes to the next in line."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, quiet, rows, stage, words
from tests.stories.prizes import drawn, holders, told, upload


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
        for winner in winners.values():
            message = await told(winner)
            assert message["photo"]
            assert labels(message) == ["Claim: Tote bag", "Decline: Tote bag"]
            await winner.taps("Claim", message)
            given.add(words(await winner.hears("Your code")).split("“Tote bag”: ")[1].split()[0])
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
        await quiet(there)
        assert rows(there.settings, "SELECT count(*) FROM codes WHERE award IS NULL") == [(1,)]
