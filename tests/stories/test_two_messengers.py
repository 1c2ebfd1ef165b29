"""The vote of Kreativni centar, in Telegram and beside it in an app without buttons, changes and toasts."""

from __future__ import annotations

import asyncio
from base64 import b64decode
from pathlib import Path

import pytest

from bot.commands.starting import start
from customers.people import Contact
from messengers.memory.app import NAME, MemoryApp
from messengers.memory.bundle import bundle
from tests.stage import Actor, Stage, _post, labels, quiet, stage_beside
from tests.stage import words as read
from tests.storage.reaching import also_reached
from tests.stories.news import PNG, begun, reader, shows
from tests.stories.plain import Plain, words
from tests.stories.polls import times_told
from tests.stories.prizes import becomes
from tests.stories.test_kreativni_centar import NEWPOLL, PICKS, TITLES, votes

QUESTION = "Which four titles"
WON = "you win"
CLOSED = "5 of you took part"
IN_TELEGRAM, IN_MEMORY = ("Ana", "Jan"), ("Eve", "Ivan", "Petra")


async def opened(mira: Actor) -> None:
    """Let her open a poll in which everybody wins."""
    await mira.asks(NEWPOLL.replace("binding: yes", "binding: yes\nprizes: 5 x Mug"), "#1")
    await mira.does("/open 1", "is open")


async def vote(person: Plain, picks: list[str]) -> None:
    """Open the ballot and choose by numbers; each choice is answered, and the card said anew."""
    await person.asks("/vote 1", QUESTION)
    for pick in picks:
        answer = await person.takes(pick)
        assert words(answer).startswith(("Chosen", "Counted"))
        assert "✓ " in words(await person.hears(QUESTION))


async def both(there: Stage, app: MemoryApp) -> tuple[Plain, Actor]:
    """Petra, who came by the app and is reached in Telegram, too."""
    petra, again = Plain(app, "Petra"), await there.person("Petra")
    await petra.asks("/start", "1. Open votes · 1")
    at_home = Contact(NAME, petra.who.address)
    await also_reached(there.settings.database, at_home, Contact("telegram", str(again.id)))
    await again.asks("/polls", "Open votes")
    return petra, again


async def test_one_vote_in_two_messengers(tmp_path: Path, database: dict[str, str]) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path, **database) as there:
        mira = await there.owner()
        await opened(mira)
        actors = {name: await there.person(name) for name in IN_TELEGRAM}
        plain = {name: Plain(app, name) for name in IN_MEMORY if name != "Petra"}
        for name, actor in actors.items():
            await votes(actor, "1", PICKS[name])
        for name, person in plain.items():
            assert "/start" not in words(await person.asks("/start poll-1", QUESTION))
            await vote(person, PICKS[name])
        petra, in_telegram = await both(there, app)
        await votes(in_telegram, "1", PICKS["Petra"])
        seen = words(await petra.asks("/vote 1", QUESTION))
        assert f"1. ✓ {TITLES[0]}" in seen, "she sees in one messenger what she voted in the other"

        await mira.does("/close 1 The printer waits", "closed")
        for person in (*plain.values(), petra):
            told = await person.hears(CLOSED)
            assert f"{TITLES[0]}: 5 votes" in words(told)
            assert not any("t.me" in words(post) for post in person.posts)
        for actor in actors.values():
            await actor.hears(CLOSED)
        for person in (*plain.values(), petra):
            won = await person.hears(WON)
            assert won.media is not None
            await person.takes("Claim", "Mug")
        await quiet(there)
        for person in (*plain.values(), petra):
            assert (person.times_told(CLOSED), person.times_told(WON)) == (1, 1)
        for actor in actors.values():
            assert await times_told(actor, CLOSED) == await times_told(actor, WON) == 1
        assert await times_told(in_telegram, CLOSED) == await times_told(in_telegram, WON) == 0
        plan = words(await petra.asks("/plan", "Launch plan"))
        assert all(title in plan for title in (TITLES[0], TITLES[1], TITLES[2], TITLES[10]))


async def test_where_one_contact_is_dead_the_other_hears(tmp_path: Path, database: dict[str, str]) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path, **database) as there:
        mira = await there.owner()
        await opened(mira)
        petra, in_telegram = await both(there, app)
        await vote(petra, PICKS["Petra"])
        app.gone.add(petra.who.address)
        await mira.does("/close 1 The printer waits", "closed")
        await in_telegram.hears("1 person took part")
        offer = await in_telegram.hears(WON)
        assert "Claim" in labels(offer)[0]
        await quiet(there)
        assert await times_told(in_telegram, "1 person took part") == 1
        assert petra.times_told("1 person took part") == 0
        app.gone.clear()
        await petra.asks("/prizes", "Mug")
        await in_telegram.taps("Claim", offer)
        assert "Mug" in read(await in_telegram.hears("Mug"))


async def test_who_leaves_one_messenger_hears_in_the_other(tmp_path: Path) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path) as there:
        mira = await there.owner()
        await opened(mira)
        petra, in_telegram = await both(there, app)
        await vote(petra, PICKS["Petra"])
        app.leave(petra.who)
        await asyncio.sleep(0)
        await quiet(there)
        await mira.does("/extend 1 in 9 days The printer waits")
        await in_telegram.hears("The printer waits")
        assert petra.times_told("The printer waits") == 0


async def test_owners_and_the_teams_chat_may_be_in_the_other_messenger(tmp_path: Path) -> None:
    app = MemoryApp()
    told: dict[str, str] = {"owners": "memory:vera", "team_chat": "memory:!us:example.org"}
    async with stage_beside((bundle(app),), tmp_path, **told) as there:
        vera = Plain(app, "Vera")
        await vera.asks(NEWPOLL, "#1")
        await vera.asks("/open 1", "1. ")
        await vera.asks("1", "is open")
        await quiet(there)
        assert any(QUESTION in words(post) for post in app.posts["!us:example.org"])


async def test_a_messenger_that_is_not_plugged_in_stops_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with stage_beside((), tmp_path) as there:
        await there.sleep()
        settings = there.settings.model_copy(update={"owners": "telegram:1, memory:vera"})
        assert await asyncio.to_thread(start, settings) == 2
    said = "glas: GLAS_OWNERS names the messenger “memory”, in which this bot is not; it is in: telegram.\n"
    assert capsys.readouterr().err.endswith(said)


async def test_a_present_claimed_here_is_handed_over_in_telegram(tmp_path: Path) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path) as there:
        mira = await there.owner()
        await _post(there.http, "bot", {"stars": 100})
        await mira.asks(NEWPOLL.replace("binding: yes", "binding: yes\nprizes: 1 x 🧸 as gift"), "#1")
        await mira.does("/open 1", "is open")
        petra, _ = await both(there, app)
        await vote(petra, PICKS["Petra"])
        await mira.does("/close 1 The printer waits", "closed")
        await petra.hears(WON)
        await petra.takes("Claim", "on its way to you through Telegram")
        await becomes(mira, "fulfilled")
        assert there.sandbox.world.bot().stars == 85


async def test_who_wrote_last_in_a_messenger_that_is_taken_out_hears_in_the_other(
    tmp_path: Path, database: dict[str, str]
) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path, **database) as there:
        mira = await there.owner()
        await opened(mira)
        petra, in_telegram = await both(there, app)
        await vote(petra, PICKS["Petra"])
        await petra.asks("/polls", "Open votes")
        there.beside = ()
        await there.restart()
        await mira.does("/close 1 The printer waits", "closed")
        await in_telegram.hears("1 person took part")
        await in_telegram.hears(WON)
        await quiet(there)
        assert await times_told(in_telegram, "1 person took part") == 1
        assert petra.times_told("1 person took part") == 0


async def test_a_picture_from_telegram_is_seen_in_the_other_messenger(tmp_path: Path) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path) as there:
        mira = await there.owner()
        ana, ivan = await reader(there, "Ana"), Plain(app, "Ivan")
        await ivan.asks("/updates", "Send me news")
        await ivan.takes("Send me news", "What you hear from us")
        await mira.taps("Launches", await mira.asks("/broadcast everyone", "What is it about"))
        await mira.hears("in this language: English")
        await shows(there, mira, "Our bag is out")
        await begun(mira, await mira.hears("With 1 picture"))
        seen = await ivan.hears("Our bag is out")
        assert seen.media is not None
        assert seen.media.content == b64decode(PNG)
        assert await ana.file(await ana.hears("Our bag is out")) == b64decode(PNG)
        await ivan.takes("No more news", "You will get no more news")
