"""A customer is asked for his profile after an idea, reads where he stands, and takes all of it back."""

from __future__ import annotations

from pathlib import Path

from tests.stage import quiet, stage, words
from tests.stories.asking import mydata

ASKED = "May we see whether you are a lead user?"


async def test_a_profile_from_the_idea_to_taking_it_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await there.owner()
        ana = await there.person("Ana")
        await ana.taps("An idea", await ana.asks("A cargo bike with a roof", "What is this?"))
        asked = await ana.hears(ASKED)
        assert "Some are invited by chance" in words(asked)
        await ana.taps("Yes, from now on", asked)
        await ana.taps("5", await ana.hears("How far is what there is today"))
        shown = await ana.asks("/me", "Much to gain: 40 of 100")
        assert "Ahead of the trend: unknown" in words(shown)
        assert [each["value"] for each in (await mydata(ana))["profile_answers"]] == [5]
        await ana.taps("Take back my consent to the profile", shown)
        await ana.forges("consent:profile:sure", shown)
        await ana.asks("/me", "You have no lead-user profile")
        await quiet(there)
        given = await mydata(ana)
        assert [given[each] for each in ("profile", "profile_answers", "lead_user_score")] == [[], [], []]
        assert [each["purpose"] for each in given["consents"] if not each["withdrawn"]] == ["age"]
