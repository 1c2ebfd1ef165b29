"""New words of an idea that the team reads first, and answers that it publishes, in two languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import Actor, Json, labels, quiet, stage, words
from tests.stories.test_board import quiet_card, spoken
from tests.stories.test_voices import filed, published
from texts import keys
from texts.languages import Language

OLD, NEW = "Audio books for the train", "Audio books for the bus"
ASKS, ANSWER = "When do you open on Sundays?", "From nine to two."
both = pytest.mark.parametrize("language", ["en", "sr"])


@both
async def test_new_words_of_an_idea_stand_once_the_team_lets_them(tmp_path: Path, language: Language) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        boris = await there.person("Boris", language)
        await mira.asks("/start")
        asked = await ana.says(OLD)
        await file_as_idea(ana, language)
        await published(mira, "1")
        await ana.hears(spoken(keys.idea_published(number="1"), language))
        await edited(ana, asked, NEW)
        await ana.hears(spoken(keys.voice_changed_waits(number="1"), language))
        await boris.asks("/idea 1", OLD)
        waits = await mira.hears("New words")
        assert (OLD in words(waits), NEW in words(waits)) == (True, True)
        assert "stays" in await mira.taps("Keep the old words", waits)
        await ana.hears(spoken(keys.words_keep_author(number="1"), language))
        await edited(ana, asked, f"{NEW}!")
        waits = await mira.hears("New words")
        assert f"{NEW}!" in words(waits)
        assert "reads anew" in await mira.taps("Let the new words stand", waits)
        await ana.hears(spoken(keys.words_stand_author(number="1"), language))
        await boris.asks("/idea 1", f"{NEW}!")


async def file_as_idea(person: Actor, language: Language) -> None:
    """Tap that what was said is an idea."""
    asked = await person.hears(spoken(keys.voice_what(pieces=1, minutes=10), language)[:8])
    await person.taps(spoken(keys.voice_kind(kind="idea"), language), asked)


async def edited(person: Actor, message: Json, text: str) -> None:
    """Let somebody change what he said."""
    await person.leaves("edit", message_id=message["message_id"], text=text)


@both
async def test_an_answer_is_published_found_reported_and_shown_no_more(
    tmp_path: Path, language: Language
) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        boris = await there.person("Boris", language)
        await mira.asks("/start")
        number, _ = await filed(ana, ASKS, "question", language)
        card = await mira.hears(ASKS)
        await quiet(there)
        await mira.leaves("say", text=ANSWER, reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        await ana.hears(ANSWER)
        page = await mira.asks(f"/case {number}", "Question")
        while "Publish this answer" not in labels(page):
            page = await mira.asks(f"/case {number}", "Question")
        await boris.asks("/answers", spoken(keys.answers_none(), language))
        await mira.taps("Publish this answer", page)
        may = await ana.hears(spoken(keys.consent_answer(), language))
        await boris.asks("/answers", spoken(keys.answers_none(), language))
        await ana.taps(spoken(keys.consent_answer_yes(), language), may)
        await quiet(there)
        assert spoken(keys.consent_answer_given(), language) in words(await ana.card(may))
        found = await boris.asks("/answers", "")
        await boris.taps(ASKS[:10], found)
        report = spoken(keys.report_button(), language)
        shown = await quiet_card(boris, found, report)
        assert ANSWER in words(shown)
        assert "Ana" not in words(shown)
        assert await boris.taps(report, shown) == spoken(keys.report_done(), language)
        await mira.hears(ANSWER)
        page = await mira.asks(f"/case {number}", "Question")
        await mira.taps("Publish it no more", page)
        await mira.hears("shown to nobody else")
        await boris.asks("/answers", spoken(keys.answers_none(), language))
