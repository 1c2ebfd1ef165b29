"""Two ideas that are the same become one over HTTP, and its author, who types no slash, follows a button."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import stage, words
from tests.stories.test_voices import AUDIO, digest, filed, published, spoken
from texts import keys
from texts.languages import Language

LISTENING = "Books to listen to on the train"


@pytest.mark.parametrize("language", ["en", "sr"])
async def test_two_ideas_become_one_and_their_authors_hear_of_it(tmp_path: Path, language: Language) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        boris, carl = await there.person("Boris"), await there.person("Carl", language)
        await mira.asks("/start")
        one, _ = await filed(ana, AUDIO, "idea", language)
        await published(mira, one)
        other, _ = await filed(boris, LISTENING)
        await published(mira, other)
        old = await carl.asks(f"/start idea-{one}", AUDIO)
        asked = await mira.asks(f"/merge {one} into {other}", "Make idea")
        await mira.taps("Bring them together", asked)
        await mira.hears(f"Idea {one} is part of idea {other} now")
        digest(there)
        whole = {"number": one, "title": AUDIO, "into": other, "whole": LISTENING}
        told = await ana.hears(spoken(keys.step_merged(**whole), language))
        await boris.hears(spoken(keys.step_joined(**whole)))
        await ana.taps(spoken(keys.idea_see(), language), told)
        assert LISTENING in words(await ana.hears(spoken(keys.idea_shared(), language)))
        toast = await carl.taps(spoken(keys.idea_support(), language), old)
        assert toast == spoken(keys.idea_whole(number=one, into=other), language)
        await carl.taps(spoken(keys.idea_see_whole(number=other), language), await carl.card(old))
        assert LISTENING in words(await carl.hears(LISTENING))
        asked = await mira.asks(f"/unmerge {one}", "Take idea")
        await mira.taps("Take it out", asked)
        await mira.hears(f"Idea {one} stands by itself again")
        digest(there)
        parted = {"number": one, "title": AUDIO, "into": other}
        told = await ana.hears(spoken(keys.step_parted(**parted), language))
        await boris.hears(spoken(keys.step_parted(**parted)))
        await ana.taps(spoken(keys.idea_see(), language), told)
        await ana.hears(AUDIO)
