"""Prizes of a poll: promised before the first vote, drawn once, told to everyone, checked by anyone."""

from __future__ import annotations

import re
from pathlib import Path

from tests.stage import Actor, Stage, labels, rows, stage, words
from tests.stories.polls import crowd, newpoll, verified


async def draw_file(there: Stage, person: Actor, number: int = 1) -> Path:
    """Ask for the file of a draw and keep it."""
    path = there.settings.data_dir / f"draw-{number}.json"
    await person.taps("Check it yourself", await person.asks(f"/draw {number}", "Winning tickets"))
    path.write_bytes(await person.file(await person.hears("glas verify")))
    return path


async def test_prizes_are_promised_before_the_first_vote_and_drawn_after_the_last(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        shown = words(await mira.asks(newpoll(prizes="2 x Tote bag"), "Preview"))
        assert "Drawn among all who take part: 2 × Tote bag." in shown
        await mira.asks("/open 1", "is open")
        before = words(await mira.asks("/draw 1", "Draw 1"))
        promised = re.search(r"[0-9a-f]{64}", before)
        assert promised
        people = await crowd(there, 1, ("Viking",), ("Pyramid",), ("Viking",))
        ana = people[0]
        card = await ana.asks("/vote 1", "Drawn among all")
        assert "My ticket" in labels(card)
        await ana.taps("My ticket", card)
        ticket = re.search(r"Your ticket: ([0-9a-f]{64})", words(await ana.hears("Your ticket")))
        assert ticket
        await mira.asks("/close 1 Enough", "closed")
        for person in people:
            await person.hears("/draw_1")
        page = words(await ana.asks("/draw_1", "Winning tickets"))
        assert ticket[0] in page
        assert promised[0] in page
        assert re.search(r"your ticket came [123] of 3", page)
        assert rows(there.settings, "SELECT place FROM wins ORDER BY place") == [(1,), (2,)]
        assert verified(await draw_file(there, ana)) == 0
