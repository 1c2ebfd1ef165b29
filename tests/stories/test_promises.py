"""An idea is voted on, planned by itself, promised, late and launched, over HTTP, for who types no slash."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock as wall
from tests.stage import Actor, Stage, quiet, stage, words
from tests.stories.conftest import Looked
from tests.stories.polls import times_told
from tests.stories.test_morning import BELGRADE, at
from tests.stories.test_voices import AUDIO, digest, filed, published, spoken
from texts import keys
from texts.languages import Language
from texts.text import Text
from usecases.suggestions.plan import dates


async def put_to_vote(there: Stage, mira: Actor, ana: Actor, boris: Actor, language: Language) -> str:
    """Ana's idea, which Boris supports, wins a binding vote; return its number."""
    number, _ = await filed(ana, AUDIO, "idea", language)
    await published(mira, number)
    shown = await boris.asks(f"/start idea-{number}", AUDIO)
    await boris.taps(spoken(keys.idea_support(), language), shown)
    lines = "closes: in 3 days\nbinding: yes\n- Thicker paper"
    await mira.asks(f"/newpoll from {number}\nWhich of them?\n{lines}", "Preview")
    await mira.does("/open 1", "is open")
    to_vote = spoken(keys.idea_to_vote(number=number, title=AUDIO, question="Which of them?"), language)
    digest(there)
    await ana.hears(to_vote)
    await boris.taps(spoken(keys.ballot_vote(), language), await boris.hears(to_vote))
    await boris.hears(spoken(keys.ballot_ideas(), language))
    card = await boris.hears(spoken(keys.ballot_question(question="Which of them?"), language))
    await boris.taps(AUDIO, card)
    at(there, 4, 12)
    return number


async def told_of_the_vote(
    there: Stage, number: str, mira: Actor, people: Iterable[Actor], said: Callable[[Text], str]
) -> None:
    """All who wait for it hear that it is planned, and that a vote decided it."""
    await mira.hears("Poll 1 is closed")
    digest(there)
    for person in people:
        planned = words(await person.hears(said(keys.step_planned(number=number, title=AUDIO))))
        assert said(keys.step_by_vote(question="Which of them?")) in planned


@pytest.mark.parametrize("language", ["en", "sr"])
async def test_what_a_vote_decides_is_planned_promised_late_and_launched(
    tmp_path: Path, language: Language, looked: Looked
) -> None:
    def said(text: Text) -> str:
        return spoken(text, language)

    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana", language)
        boris = await there.person("Boris", language)
        await mira.asks("/start")
        number = await put_to_vote(there, mira, ana, boris, language)
        await told_of_the_vote(there, number, mira, (ana, boris), said)
        day = f"{wall.now().astimezone(BELGRADE) + timedelta(days=6):%Y-%m-%d}"
        await mira.asks(f"/status {number} planned {day} by Mira", "is planned now")
        digest(there)
        by = said(keys.step_date(date=dates.said(day))).partition(f" {day[:4]}")[0]  # this year goes unsaid
        for person in (ana, boris):
            assert by in words(await person.hears(said(keys.step_owner(owner="Mira"))))
        assert said(keys.promise_fate(fate="open")) in words(await ana.asks("/promises", AUDIO))
        await there.sleep()
        at(there, 9, 12)
        await there.wake()
        slipped = said(keys.promise_slipped(title=AUDIO))
        for person in (ana, boris):
            assert by in words(await person.hears(slipped))
        await there.restart()
        await looked()
        await quiet(there)
        assert [await times_told(person, slipped) for person in (ana, boris)] == [1, 1]
        board = await ana.asks("/ideas", "")
        await ana.taps(said(keys.ledger_button()), board)
        await quiet(there)
        assert said(keys.promise_fate(fate="slipped")) in words(await ana.card(board))
        await mira.asks(f"/status {number} launched", "is launched now")
        there.hands.forward(minutes=11)
        await boris.hears(said(keys.step_launched(number=number, title=AUDIO)))
        await ana.taps(said(keys.ledger_view(view="launched")), await ana.card(board))
        await quiet(there)
        assert said(keys.promise_fate(fate="late")) in words(await ana.card(board))
