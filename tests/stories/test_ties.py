"""Ties by each of the three rules, the quorum, and votes in which nobody voted."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, stage, words
from tests.stories.asking import polls
from tests.stories.polls import (
    crowd,
    opened,
    public,
    public_file,
    verified,
)


async def test_a_tie_goes_to_a_lot_that_anyone_can_check(tmp_path: Path, database: dict[str, str]) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        number = await opened(mira, ties="lot", binding="yes")
        ana, *_ = await crowd(there, number, ("Viking",), ("Pyramid",))
        await mira.does(f"/close {number} Enough", "closed")
        told = words(await ana.hears("2 of you took part"))
        assert "a lot decided" in told
        assert told.count("1 vote") == 1
        assert "1. Viking: 1 vote" in told or "1. Pyramid: 1 vote" in told
        full = words(await ana.asks(f"/results {number}", "All options"))
        assert full.count("(tied)") == 2
        table = (await mira.file(await mira.asks(f"/export {number}", "table"))).decode()
        seats = [line.rsplit(",", 2)[1:] for line in table.splitlines()[1:]]
        assert sorted(seats[:2]) == [["1", "0"], ["1", "1"]]
        assert {tuple(seat) for seat in seats[2:]} == {("3", "0")}
        assert verified(await public_file(there, ana, number)) == 0


async def test_a_tie_seats_all_where_that_was_declared(tmp_path: Path, database: dict[str, str]) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        number = await opened(mira, ties="expand", binding="yes", seats=2, pick=3)
        ana, *_ = await crowd(there, number, ("Viking", "Pyramid", "Titanic"), ("Viking",))
        await mira.does(f"/close {number} Enough", "closed")
        await ana.hears("These 3 will be launched")
        plan = words(await ana.asks("/plan", "Launch plan"))
        assert all(title in plan for title in ("Viking", "Pyramid", "Titanic"))
        assert "Samurai" not in plan
        assert verified(await public_file(there, ana, number)) == 0


async def test_a_tie_opens_a_second_vote_and_its_tie_goes_to_the_lot(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, ties="runoff", binding="yes", seats=2, pick=2)
        ballots = ("Viking", "Pyramid"), ("Viking", "Titanic")
        ana, jan = await crowd(there, number, *ballots)
        await mira.does(f"/close {number} Enough", "closed")
        told = words(await ana.hears("2 of you took part"))
        assert "This one will be launched:\n1. Viking" in told.replace("\n\n", "\n")
        assert "a new poll among them decides" in told
        second = await ana.hears("A second vote decides")
        await ana.taps("Vote", second)
        card = await ana.hears("decides a tie in poll 1")
        assert labels(card)[:2] == ["Pyramid", "Titanic"]
        assert "Pick one" in words(card)
        rules = words(await ana.asks("/poll 2", "Open."))
        assert "1 seat. A tie goes to the lot." in rules
        await ana.taps("Pyramid", card)
        await jan.taps("Vote", await jan.hears("A second vote decides"))
        await jan.taps("Titanic", await jan.hears("decides a tie"))
        there.hands.forward(days=7)
        assert "a lot decided" in words(await ana.hears("2 of you took part"))
        assert len(await polls(mira)) == 2
        assert (await public(there, ana, 2))["life"]["parent"] == (await public(there, ana, 1))["poll"][
            "number"
        ]
        plan = words(await jan.asks("/plan", "Launch plan"))
        assert "Viking" in plan
        assert ("• Pyramid" in plan) != ("• Titanic" in plan)


async def test_fewer_than_the_quorum_seat_nobody(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, quorum=3, binding="yes", ties="runoff")
        ana, *_ = await crowd(there, number, ("Viking",), ("Pyramid",))
        await mira.does(f"/close {number} Enough", "closed")
        assert "fewer than the 3 needed" in words(await ana.hears("2 of you took part"))
        assert "Nothing is launched" in words(await ana.asks("/plan"))
        assert len(await polls(mira)) == 1
        assert verified(await public_file(there, ana, number)) == 0


async def test_nobody_voted_is_said_plainly_and_there_is_nothing_to_confirm(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        await mira.does(f"/close {number} Enough", "closed")
        said = words(await mira.asks(f"/results {number}"))
        assert "Nobody took part" in said
        assert "Nobody voted, so no option takes a seat" in said
        assert verified(await public_file(there, mira, number)) == 0
        assert "nothing to decide" in words(await mira.does(f"/decide {number}"))
