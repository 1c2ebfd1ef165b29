"""What the team writes to one customer, and writes down for him, over HTTP."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, stage, words


async def test_what_was_said_by_phone_is_answered_and_a_word_follows(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await ana.asks("/start")
        asked = await mira.asks("/record for 2 Is my book there yet?", "What is it?")
        assert "From Ana (/person_2)" in words(asked)
        await mira.taps("A question", asked)
        filed = await mira.hears("Filed as number 1")
        heard = await ana.hears("written down what you told us")
        assert "Add something" in labels(heard)
        await mira.taps("Number 1", filed)
        await mira.taps("Answer", await mira.hears("at the counter or by phone"))
        await mira.hears("Your next message is the answer")
        await mira.asks("On Monday.", "leaves in 20 seconds")
        there.hands.forward(seconds=21)
        await ana.hears("On Monday.")
        await mira.does("/tell 2 It is ready.", "On its way to Ana")
        await ana.hears("It is ready.")
