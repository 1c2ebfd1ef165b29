"""Forged taps about voices: whatever a button says, nobody reads or changes what is not his to."""

from __future__ import annotations

from itertools import product
from typing import Any, Final

import pytest
from sqlalchemy import Connection, Select, Table, select

from chat.ports import Fate
from handlers.routes import OnCommand, OnTap
from handlers.suggestions.conversations import CONVERSATIONS
from storage.suggestions.tables import (
    idea_followers,
    idea_reports,
    launch_waits,
    published_answers,
    saved_answers,
    supporters,
    voice_lines,
    voice_steps,
    voice_tags,
    voices,
)
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_inbox import fated, left
from tests.handlers.test_replying import asked, replies
from tests.handlers.test_voices import idea

FAR: Final = "9" * 18
"""The largest number that a button may carry."""
PUBLIC: Final = {4, 6, 8}
HELD: Final = (voice_lines, voice_steps, voice_tags, published_answers, saved_answers)
GIVEN: Final = (supporters, idea_followers, idea_reports, launch_waits)
SECRETS: Final = ("Quokka", "Tapir", "Narwhal", "Axolotl", "Okapi", "Wombat", "Ana")
"""What nobody but Ana and the team may read."""

WRONG: Final = "went wrong"
"""So begins what is said of a fault of ours."""


def names() -> list[str]:
    """What buttons about voices begin with."""
    taps = {each.name for each in CONVERSATIONS.routes if isinstance(each, OnTap)}
    numbered = {each.name for each in CONVERSATIONS.routes if isinstance(each, OnCommand) and each.numbered}
    return sorted(taps | numbered | {"hide", "show", "merge", "unmerge", "timeline", "digest-off"})


async def files(counter: Counter, guest: Guest, text: str, *taps: str) -> None:
    """Let somebody say something as a voice of its own, and tap what it is."""
    counter.forward(minutes=2)
    await guest.says(text)
    for each in taps:
        await guest.taps(each)


@pytest.fixture
async def team(counter: Counter) -> Guest:
    """All that Ana can have said: of each kind and at each stage; returns the owner."""
    mira, ana = await asked(counter, "Quokka, when?")
    await replies(mira, "Tapir at nine", "mcase:1")
    await mira.taps("save-answer:2")
    await mira.says("Hours")
    await left(counter)
    await fated(counter, "answer:2:2", Fate.SENT)
    await mira.taps("publish-answer:1")
    await files(counter, ana, "Narwhal is torn", "said:2:complaint")
    for text, public in (("Axolotl waits", False), ("Lamp", True), ("Okapi hidden", True)):
        counter.forward(minutes=2)
        await idea(counter, ana, text, public=public)
    await mira.does("/hide 5 rude")
    for text in ("Shelf", "Okapi withdrawn", "Door"):
        counter.forward(minutes=2)
        await idea(counter, ana, text)
    await mira.does("/merge 6 into 4")
    await ana.taps("voice-withdraw:7:yes")
    await mira.says("/status 8 planned")
    await files(counter, ana, "Wombat was never filed")
    return mira


async def kept(counter: Counter) -> tuple[object, ...]:
    """What nobody but Ana and the team may change."""

    def rows(db: Connection) -> tuple[object, ...]:
        held = tuple(tuple(db.execute(_ordered(table))) for table in HELD)
        unread = tuple(db.execute(_ordered(voices).where(voices.c.id.not_in(PUBLIC))))
        ideas = {row[0] for table in GIVEN for row in db.execute(select(table.c[0]))}
        return held, unread, ideas - PUBLIC

    return await counter.database.run(rows)


def _ordered(table: Table) -> Select[Any]:
    return select(table).order_by(*table.primary_key.columns)


async def taps(guest: Guest, numbers: tuple[str, ...], words: tuple[str, ...]) -> str:
    """Let somebody tap all that can be forged; return what he read."""
    read: list[str] = []
    for name, number, word in product(names(), numbers, words):
        read.append(await guest.taps(f"{name}:{number}:{word}".rstrip(":")))
    return "\n".join([*read, *guest.counter.redrawn, await guest.hears(), *guest.labels])


@pytest.mark.parametrize("role", ["", "analyst"])
async def test_who_forges_a_button_reads_and_changes_nothing_that_is_not_his(
    counter: Counter, team: Guest, role: str
) -> None:
    forger = await counter.member("7", role) if role else counter.guest("7", "Boris")
    await forger.says("/help")
    await forger.hears()
    before = await kept(counter)
    counter.redrawn.clear()
    read = await taps(forger, ("1", "2", "3", "5", "7", "9"), ("0", "1", "yes"))
    assert [word for word in (*SECRETS, WRONG) if word in read] == []
    assert await kept(counter) == before


@pytest.mark.parametrize("role", ["customer", "owner"])
async def test_a_number_that_is_none_is_answered(counter: Counter, team: Guest, role: str) -> None:
    guest = team if role == "owner" else counter.guest("7", "Boris")
    before = await kept(counter)
    assert WRONG not in await taps(guest, ("", "x", "-1", FAR), ("", FAR))
    assert await kept(counter) == before


async def test_the_team_may_tap_anything_about_anything(counter: Counter, team: Guest) -> None:
    read = await taps(team, tuple("123456789"), ("0", FAR, "planned"))
    assert WRONG not in read


@pytest.mark.parametrize("tap", ["helped:1:yes", "helped:1:no", "solved:1:yes", "solved:1:no"])
@pytest.mark.parametrize("kind", ["question", "complaint"])
async def test_nothing_has_helped_or_solved_before_there_is_an_answer(
    counter: Counter, kind: str, tap: str
) -> None:
    mira, ana = await asked(counter, "The cover is torn", kind)
    before = await mira.says("/case 1")
    assert "no longer" in await ana.taps(tap)
    await replies(mira, "We send another.", "mcase:1")
    assert "no longer" in await ana.taps(tap), "it has not left"
    await mira.taps("take-back:2", chat=TEAM.address)
    assert await mira.says("/case 1") == before
    assert await ana.hears() == ""
