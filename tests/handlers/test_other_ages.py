"""Where another age than 16 is set, it is the one that everybody reads and agrees to, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed
from sqlalchemy import select

from chat.answers import Message
from delivery.wording import led
from handlers.reception import Reception
from storage.customers.tables import consents
from tests.handlers.early import plan, recruiting
from tests.handlers.front import Carrying, Counter, Guest
from tests.handlers.test_referrals import invites
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from texts.text import Text

EIGHTEEN, USUAL = re.compile(r"\b18\b"), re.compile(r"(?<![\d:])16(?![\d:])")
IN_EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
TEXTS = Path("texts")


@dataclass
class Aged(Counter):
    """A counter whose operator set another age."""

    min_age: int = 18

    @property
    def reception(self) -> Reception:
        """The reception as it is set now."""
        usual = super().reception
        return replace(usual, company=replace(usual.company, min_age=self.min_age))


@pytest.fixture
def aged(counter: Counter) -> Aged:
    """The counter where one has to be 18."""
    return Aged(counter.database)


def speaking(counter: Counter, address: str, language: Language) -> Guest:
    """Somebody whose messenger is set to a language."""
    guest = counter.guest(address)
    guest.person = changed(guest.person, language=language)
    return guest


def each_text(message: Message) -> Iterator[Text]:
    """What a message says, and what is on its buttons."""
    for line in (*message.texts, *message.appendix):
        yield from (text for text in (line if isinstance(line, tuple) else (line,)) if isinstance(text, Text))
    for row in message.buttons:
        yield from (button.text for button in row if isinstance(button.text, Text))


async def reads(guest: Guest, language: Language, command: str = "", tap: str = "") -> str:
    """Let him say or tap something; return all that he reads then, buttons too."""
    counter = guest.counter
    await guest.hears()
    drawn, read = len(counter.drawn), guest.read.get(guest.person.address, 0)
    if command:
        await guest.says(command)
    else:
        await guest.taps(tap)
    sent = [message for _, message in await counter.sent(guest.person.address, read)]
    reader = Reader(language, "Europe/Belgrade", zone_chosen=False)
    every = (each for message in (*sent, *counter.drawn[drawn:]) for each in each_text(message))
    return "\n".join(render(led(each, Carrying()), reader, markup=False) for each in every)


async def wordings(counter: Counter) -> list[str]:
    """The words to which consents were given, but for those of voting."""
    query = select(consents.c.wording).where(consents.c.purpose.in_(("profile", "age", "referral", "tests")))
    return list(await counter.database.run(lambda db: db.execute(query).scalars().all()))


@IN_EVERY_LANGUAGE
async def test_who_is_asked_reads_the_age_that_is_set_and_agrees_to_it(
    aged: Aged, language: Language
) -> None:
    ana = speaking(aged, "2", language)
    await ana.says("/start")
    for command in ("/me", "/privacy", "/invite"):
        said = await reads(ana, language, command)
        assert EIGHTEEN.search(said), command
        assert not USUAL.search(said), command
    for tap in ("profile:now", "invite:yes", "consent:tests:yes"):
        assert not USUAL.search(await reads(ana, language, tap=tap)), tap
    kept = await wordings(aged)
    assert len(kept) == 4
    assert all(EIGHTEEN.search(each) and not USUAL.search(each) for each in kept)


@IN_EVERY_LANGUAGE
async def test_who_comes_by_a_link_reads_the_age_that_is_set(aged: Aged, language: Language) -> None:
    token = (await recruiting(aged, plan("Cargo bike", secret=False)))[1]
    friend, tester = speaking(aged, "3", language), speaking(aged, "4", language)
    asked = await reads(friend, language, f"/start {await invites(aged.guest('2'))}")
    await reads(tester, language, f"/start test-{token}")
    applied = await reads(tester, language, tap=f"trial-apply:{token}")
    for said in (asked, applied):
        assert EIGHTEEN.search(said)
        assert not USUAL.search(said)


@IN_EVERY_LANGUAGE
async def test_who_says_that_he_is_younger_is_asked_with_the_same_age(aged: Aged, language: Language) -> None:
    ana = speaking(aged, "2", language)
    await ana.says("/start")
    await ana.taps("profile:now")
    await reads(ana, language, "/privacy")
    said = await reads(ana, language, tap="consent:age:sure")
    again = await reads(ana, language, "/me")
    assert EIGHTEEN.search(again)
    assert not USUAL.search(said + again)


def test_no_text_has_the_usual_age_in_it() -> None:
    found = [each for each in TEXTS.rglob("*.ftl") if USUAL.search(each.read_text(encoding="utf-8"))]
    assert found == []
