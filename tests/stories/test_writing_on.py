"""A customer who replies to nothing and taps nothing is understood all the same, over HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import labels, quiet, stage, words
from tests.stories.test_voices import filed, questioned, spoken
from texts import keys
from texts.languages import Language


@pytest.mark.parametrize("language", ["en", "sr", "cs"])
async def test_what_the_team_asked_is_answered_in_plain_words(tmp_path: Path, language: Language) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        await mira.asks("/start")
        number, _ = await filed(ana, "4410 ???", "complaint", language)
        card = await mira.hears("4410")
        await quiet(there)
        await mira.leaves("say", text="Which account?", reply_to=card["message_id"])
        leaving = await mira.hears("leaves in 20 seconds")
        await mira.taps("It asks something", leaving)
        there.hands.forward(minutes=5)
        await ana.hears("Which account?")
        asked = await ana.asks("6612", spoken(keys.belongs_asked(number=number, minutes=10), language))
        assert labels(asked)[0] == spoken(keys.belongs_answer(), language)
        there.hands.forward(minutes=11)
        await ana.hears(spoken(keys.voice_added(number=number), language))
        assert words(await mira.hears("wrote back")).endswith("\n6612")
        await quiet(there)
        assert "has left" in words(await mira.card(leaving))


async def test_what_follows_an_answer_goes_on_with_it_at_a_tap_and_a_nod_files_nothing(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as there:
        mira, ana, number, card = await questioned(there)
        await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(minutes=5)
        await ana.hears("At nine.")
        await ana.asks("OK 👍", "If there is anything else")
        asked = await ana.asks("And on Sundays?", "What is this?")
        await ana.taps("It belongs to #1", asked)
        assert words(await mira.hears("wrote back")).endswith("wrote back\nAnd on Sundays?")
        await quiet(there)
        assert f"Added to number {number}" in words(await ana.card(asked))
        assert "Inbox: 1" in words(await mira.asks("/inbox", "Inbox"))
