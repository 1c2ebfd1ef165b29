"""A voice from its first sentence to the launch, over HTTP, for customers who never type a slash."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from bot import clock as wall
from tests.stage import Actor, Json, Stage, labels, page_of, quiet, stage, words
from texts import keys
from texts.languages import Language
from texts.rendering import Reader, render
from texts.text import Text
from usecases.suggestions.plan import dates

AUDIO = "An audio book of every title, please"


def spoken(text: Text, language: Language = "en") -> str:
    """What somebody of this language reads of a text."""
    said = render(text, Reader(language, "Europe/Belgrade", zone_chosen=True), markup=False)
    return said.replace("\u00a0", " ")


async def filed(person: Actor, text: str, kind: str = "idea", language: Language = "en") -> tuple[str, Json]:
    """Let somebody say something, and tap what it is; return its number, and its card."""
    asked = await person.asks(text, spoken(keys.voice_what(pieces=1, minutes=10), language)[:8])
    toast = await person.taps(spoken(keys.voice_kind(kind=kind), language), asked)
    number = "".join(filter(str.isdigit, toast))
    return number, await person.card(asked)


async def questioned(there: Stage) -> tuple[Actor, Actor, str, Json]:
    """Let Ana ask the team something; return the owner, her, the number of it, and its card in private."""
    mira, ana = await there.owner(), await there.person("Ana")
    await mira.asks("/start")
    number, _ = await filed(ana, "When do you open?", "question")
    card = await mira.hears("When do you open?")
    await quiet(there)
    return mira, ana, number, card


async def published(mira: Actor, number: str) -> None:
    """Let the team let an idea stand."""
    card = await mira.hears(f"#{number}")
    await mira.taps("Let it stand", card)


def digest(there: Stage) -> None:
    """Let time pass until half an hour after the next digest of who lives where the company does."""
    soon = (there.hands.now() + timedelta(minutes=11)).astimezone(there.settings.zone)
    day = soon.date() + timedelta(days=soon.hour >= 18)
    half_past = datetime.combine(day, time(18, 30), there.settings.zone)
    there.hands.forward(seconds=(half_past - there.hands.now()).total_seconds())


@pytest.mark.parametrize("language", ["en", "sr"])
async def test_from_the_first_sentence_to_the_launch(tmp_path: Path, language: Language) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        await mira.asks("/start")
        number, card = await filed(ana, AUDIO, "idea", language)
        assert spoken(keys.voice_reviewed(), language) in words(card)
        await published(mira, number)
        told = await ana.hears(spoken(keys.idea_published(number=number), language))
        await ana.taps(spoken(keys.idea_see(), language), told)
        assert AUDIO in words(await ana.hears(spoken(keys.idea_own(), language)))
        boris = await there.person("Boris", language)
        shown = await boris.asks(f"/start idea-{number}", AUDIO)
        assert await boris.taps(spoken(keys.idea_support(), language), shown) == spoken(
            keys.idea_supported(), language
        )
        month = f"{wall.now().year + 1}-03"
        await mira.asks(f"/status {number} planned {month} by Mira", "is planned now")
        digest(there)
        for person in (ana, boris):
            heard = await person.hears(spoken(keys.step_planned(number=number, title=AUDIO), language))
            assert spoken(keys.step_date(date=dates.said(month)), language) in words(heard)
        await mira.asks(f"/status {number} launched", "is launched now")
        there.hands.forward(minutes=11)
        for person in (ana, boris):
            await person.hears(spoken(keys.step_launched(number=number, title=AUDIO), language))
        await quiet(there)
        launches = [
            each
            for each in await ana.heard()
            if spoken(keys.step_launched(number=number, title=AUDIO), language) in each
        ]
        assert len(launches) == 1


async def test_a_question_is_answered_and_stays_one_thread(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, "When does the shop open?", "question")
        card = await mira.hears("When does the shop open?")
        await mira.taps("Answer", card)
        case = await mira.hears(f"#{number}")
        await mira.taps("Answer", case)
        await mira.hears("Your next message is the answer")
        await mira.asks("At nine.", "leaves in 20 seconds")
        there.hands.forward(seconds=21)
        letter = await ana.hears("At nine.")
        await ana.taps("Write back", letter)
        await ana.hears("What shall be added")
        await ana.asks("And on Sundays?", "The team sees it")
        assert words(await mira.hears("wrote back")).endswith("wrote back\nAnd on Sundays?")


async def test_an_answer_taken_back_is_never_read(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, "When does the shop open?", "question")
        await mira.hears("When does")
        await mira.taps("Answer", await page_of(mira, number))
        await mira.hears("Your next message is the answer")
        leaving = await mira.asks("At midnight.", "leaves in 20 seconds")
        await mira.taps("Take back", leaving)
        there.hands.forward(minutes=1)
        await quiet(there)
        assert not [each for each in await ana.heard() if "midnight" in each]


async def test_what_nobody_tapped_is_filed_as_a_question(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        asked = await ana.asks("The cover of my book is torn", "What is this?")
        there.hands.forward(minutes=11)
        assert "Nothing was tapped" in words(await ana.hears("filed as number 1"))
        assert "filed as number 1" not in words(await ana.card(asked)), "said once"
        assert "The cover of my book is torn" in words(await mira.hears("Question"))


async def test_messages_within_a_minute_are_one_voice(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        asked = await ana.asks("First", "What is this?")
        await ana.says("Second")
        await quiet(there)
        assert "2 messages, taken as one" in words(await ana.card(asked))
        await ana.taps("A complaint", asked)
        card = words(await mira.hears("Complaint"))
        assert "First" in card
        assert "Second" in card


async def test_what_is_like_an_idea_is_offered_and_supported_in_its_place(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, boris = await there.owner(), await there.person("Ana"), await there.person("Борис", "sr")
        await mira.asks("/start")
        number, _ = await filed(ana, "Audio knjige za decu")
        await published(mira, number)
        await ana.hears("is on the board")
        asked = await boris.asks("Аудио-књиге за децу, молим", "Шта је ово?")
        await boris.taps("Идеја", asked)
        await quiet(there)
        offered = await boris.card(asked)
        assert labels(offered)[0].startswith(f"Подржавам #{number}")
        await boris.taps("Подржавам", offered)
        await quiet(there)
        assert "Сада подржавате идеју" in words(await boris.card(asked))
        there.hands.forward(days=8)
        assert f"1 · #{number}" in labels(await ana.asks("/ideas", "Ideas with most"))[0]


async def test_mine_is_new_files_it_whatever_is_like_it(tmp_path: Path) -> None:
    async with stage(tmp_path, ideas="open") as there:
        ana, boris = await there.person("Ana"), await there.person("Boris")
        await filed(ana, "Audio books for children")
        asked = await boris.asks("Audio books for small children", "What is this?")
        await boris.taps("An idea", asked)
        await quiet(there)
        await boris.taps("Mine is new", await boris.card(asked))
        await quiet(there)
        assert "Everyone can read" in words(await boris.card(asked))
