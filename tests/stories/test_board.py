"""The board over HTTP, without a slash: found, filed, shared, followed, reported, hidden, shown again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import Actor, Json, labels, quiet, stage, words
from tests.stories import test_voices
from tests.stories.test_voices import digest, filed, published
from texts import keys
from texts.languages import Language
from texts.text import Text

AUDIO = "Audio books for the train"
REASON = "It names a private person"


def spoken(text: Text, language: Language) -> str:
    """What somebody of this language reads of a text, with plain spaces."""
    return test_voices.spoken(text, language).replace("\N{NO-BREAK SPACE}", " ")


async def sought(person: Actor, text: str, language: Language) -> Json:
    """Let somebody come home, open the board and look for words; return what he is shown."""
    board = await person.hears(spoken(keys.home_title(), language))
    await person.taps(spoken(keys.home_ideas(count=0), language).partition("·")[0], board)
    await quiet_card(person, board, spoken(keys.ideas_search(), language))
    await person.taps(spoken(keys.ideas_search(), language), board)
    await person.hears(spoken(keys.search_what(), language))
    return await person.asks(text)


async def quiet_card(person: Actor, message: Json, button: str) -> Json:
    """Wait until a card has a button."""
    while True:
        card = await person.card(message)
        if button in labels(card):
            return card


@pytest.mark.parametrize("language", ["en", "sr"])
async def test_from_a_search_to_an_objection_without_a_slash(tmp_path: Path, language: Language) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        await mira.asks("/start")
        await ana.says("/start")  # what the button of a messenger sends
        nothing = await sought(ana, AUDIO, language)
        assert spoken(keys.search_none(), language) in words(nothing)
        await ana.taps(spoken(keys.search_say(), language), nothing)
        await quiet(there)
        assert spoken(keys.voice_reviewed(), language) in words(await ana.card(nothing))
        await published(mira, "1")
        told = await ana.hears(spoken(keys.idea_published(number="1"), language))
        await ana.taps(spoken(keys.idea_see(), language), told)
        own = await ana.hears(AUDIO)
        await ana.taps(spoken(keys.idea_share(), language), own)
        link = words(await ana.hears("start=idea-1")).partition("start=")[2].split()[0]
        boris = await there.person("Boris", language)
        shown = await boris.asks(f"/start {link}", AUDIO)
        await boris.taps(spoken(keys.idea_support(), language), shown)
        carl = await there.person("Carl", language)
        await carl.says("/start")
        found = await sought(carl, "audio", language)
        await carl.taps("#1", found)
        shown = await carl.hears(AUDIO)
        await carl.taps(spoken(keys.idea_follow(), language), shown)
        card = await quiet_card(carl, shown, spoken(keys.idea_unfollow(), language))
        await carl.taps(spoken(keys.report_button(), language), card)
        await quiet_card(carl, shown, spoken(keys.report_yes(), language))
        thanks = await carl.taps(spoken(keys.report_yes(), language), shown)
        assert thanks == spoken(keys.report_done(), language)
        await hidden_and_shown(mira, ana, language)
        await mira.asks("/status 1 considering", "is being considered")
        digest(there)
        for person in (ana, boris, carl):
            await person.hears(spoken(keys.step_considering(number="1", title=AUDIO), language))


async def hidden_and_shown(mira: Actor, ana: Actor, language: Language) -> None:
    """Let the team hide what was reported, its author object, and the team show it again."""
    report = await mira.hears("Reported")
    await mira.taps("Hide it", report)
    await mira.hears("as the reason")
    await mira.taps("Hide it", await mira.asks(REASON, "may object"))
    letter = await ana.hears(REASON)
    await ana.taps(spoken(keys.object_button(), language), letter)
    await ana.hears(spoken(keys.objected(number="1"), language))
    objection = await mira.hears("its author objects")
    await mira.taps("Show it again", objection)
    await mira.taps("Show it again", await mira.hears("stand on the board again?"))
    await ana.hears(spoken(keys.idea_shown_author(number="1", title=AUDIO), language))


async def test_a_muted_idea_is_heard_of_no_more(tmp_path: Path) -> None:
    async with stage(tmp_path, ideas="open") as there:
        mira, ana, boris = await there.owner(), await there.person("Ana"), await there.person("Boris")
        await mira.asks("/start")
        number, _ = await filed(ana, AUDIO)
        shown = await boris.asks(f"/start idea-{number}", AUDIO)
        await boris.taps("Support it", shown)
        await quiet_card(boris, shown, "Hear nothing of it")
        toast = await boris.taps("Hear nothing of it", shown)
        assert toast == "You hear nothing more of it. Your support stays."
        await mira.asks(f"/status {number} planned", "is planned now")
        digest(there)
        await ana.hears("is planned")
        await quiet(there)
        assert not [each for each in await boris.heard() if "is planned" in each]


async def test_in_a_group_a_suggestion_has_a_number_and_leads_into_private(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        group = await there.chat("supergroup", "Readers", mira, ana)
        answer = await ana.asks(f"/suggest {AUDIO}", "Taken down as number 1", chat=group)
        assert AUDIO not in words(answer)
        (button,) = answer["reply_markup"]["inline_keyboard"][0]
        payload = button["url"].partition("start=")[2]
        asked = await ana.asks(f"/start {payload}", "What is this?")
        assert labels(asked)[0] == "An idea"
        await ana.taps("An idea", asked)
        assert AUDIO in words(await mira.hears("#1"))


async def test_an_author_signs_and_changes_by_buttons(tmp_path: Path) -> None:
    async with stage(tmp_path, ideas="open") as there:
        ana, boris = await there.person("Ana"), await there.person("Boris")
        number, card = await filed(ana, AUDIO)
        await ana.taps("Sign it", card)
        await ana.taps("As Ana", await ana.hears("Under which name"))
        shown = await boris.asks(f"/start idea-{number}", AUDIO)
        assert "By Ana" in words(shown)
        await ana.taps("Change the words", card)
        await ana.hears("It reads now")
        await ana.asks("Audio books for long journeys", "reads as you have changed it")
        assert "long journeys" in words(await boris.asks(f"/start idea-{number}", "Idea"))


async def test_the_team_sets_how_much_one_person_says_within_a_day(tmp_path: Path) -> None:
    async with stage(tmp_path, voices_a_day=2, ideas_a_day=1) as there:
        ana = await there.person("Ana")
        await filed(ana, AUDIO)
        there.hands.forward(minutes=2)
        asked = await ana.asks("Umbrellas at the door", "What is this?")
        assert "Within a day we take 1 idea" in await ana.taps("An idea", asked)
        await ana.taps("A question", asked)
        there.hands.forward(minutes=2)
        refused = words(await ana.asks("One more", "Within a day we take 2 messages"))
        assert "Please write again from" in refused
        there.hands.forward(days=1)
        await ana.asks("Another day", "What is this?")
