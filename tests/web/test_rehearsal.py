"""Glas without Telegram: what `make run` and `glas demo` lay out is one arrangement, and all of it works."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from unittest.mock import AsyncMock

import httpx
import pytest
import pytest_asyncio

from bot.commands import rehearsal
from bot.commands.demo import TEAM, inhabit, receive, time_in
from bot.commands.demo.opening import laid_out, play
from bot.settings import load
from sandbox.clock import Clock
from sandbox.control.guests import languages_of
from sandbox.server import Sandbox, running
from tests import stage
from tests.stage import Actor
from texts.languages import LANGUAGES, Language

NOTHING_SET = Path("no-such-file")
SAME_LOOP = pytest.mark.asyncio(loop_scope="session")
POLL = "/newpoll Which?\npick: 1\ncloses: in 3 days\n- 🦊 Fox\n- 🐻 Bear\n- Owl"


@contextlib.asynccontextmanager
async def without_a_token(folder: Path, **chosen: str) -> AsyncIterator[Sandbox]:
    """The sandbox as `make run` starts it with these settings, and the bot once somebody has looked."""
    async with running() as sandbox:
        receive(sandbox.world)
        given = load(NOTHING_SET).model_copy(update=chosen)
        settings = rehearsal.rehearsed(given, sandbox, folder, owner=TEAM)
        async with rehearsal.begun(sandbox, folder, settings) as spoken:

            async def answering() -> None:
                local = rehearsal.speaking(settings, await spoken)
                async with stage.bot(local, now=partial(time_in, sandbox.world)):
                    await asyncio.Event().wait()

            answers = asyncio.create_task(answering())
            try:
                yield sandbox
            finally:
                answers.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await answers


@contextlib.asynccontextmanager
async def looked_at(sandbox: Sandbox, language: str) -> AsyncIterator[dict[str, Actor]]:
    """Somebody who reads this language looks at it; the people that he sees."""
    headers = {"Accept-Language": language}
    async with httpx.AsyncClient(base_url=sandbox.url, timeout=60, headers=headers) as http:
        people = (await http.get("/sandbox/people")).json()
        yield {each["username"]: Actor(http, each["id"]) for each in people}


@pytest_asyncio.fixture(loop_scope="session")
async def run_without_a_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Sandbox, dict[str, Actor]]]:
    """The bot as `make run` starts it, and its people, who have done nothing yet."""
    monkeypatch.setattr("bot.clock.LISTEN_EVERY", timedelta(milliseconds=50))
    monkeypatch.setattr(rehearsal, "play", AsyncMock())
    async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, "en") as people:
        yield sandbox, people


async def opened(mira: Actor, poll: str) -> None:
    """Let Mira make a poll and open it."""
    await mira.asks("/start")
    draft = await mira.asks(poll, "Which?")
    await mira.taps("Open", draft)
    await mira.taps("Yes, open it", await mira.hears("Open poll 1 now?"))
    await mira.hears("start=poll-1")


async def gone(http: httpx.AsyncClient) -> dict[str, int]:
    """Wait until the crowd has come and gone."""
    while True:
        progress: dict[str, int] = (await http.get("/sandbox/crowd")).json()["progress"]
        if not progress["running"]:
            return progress
        await asyncio.sleep(0.05)


@SAME_LOOP
async def test_the_crowd_and_the_bot_count_the_same_voters(
    run_without_a_token: tuple[Sandbox, dict[str, Actor]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever orders it says nothing of buttons; some choose more than the poll takes, and some waver."""
    monkeypatch.setattr("sandbox.crowd.visit.REDRAWN", 0.2)
    mira = run_without_a_token[1]["mira"]
    await opened(mira, POLL)
    ordered = await mira.http.post("/sandbox/crowd", json={"size": 12, "speed": 400, "picks": 3, "seed": 5})
    assert ordered.status_code == 200, ordered.text
    progress = await gone(mira.http)
    assert progress["gave_up"] == 0
    assert progress["voted"] + progress["left"] == 12
    told = stage.words(await mira.asks("/poll 1", "have voted"))
    assert re.search(rf"\b{progress['voted']} people have voted", told), told


@SAME_LOOP
async def test_the_pages_clock_moves_the_bot_its_beacon_and_a_parcel(
    run_without_a_token: tuple[Sandbox, dict[str, Actor]],
) -> None:
    """A draw among people who are known waits ten minutes for the beacon, and a parcel needs a key."""
    mira, ana = (run_without_a_token[1][name] for name in ("mira", "ana"))
    await ana.asks("/start")
    await mira.asks("/start")
    await mira.does("/draw Weekend\namong: everyone\nprizes: 1 x Tote bag as shipped", "Weekend")
    await mira.http.post("/sandbox/clock", json={"advance": 3600})
    won = await ana.hears("you win")
    await ana.taps("Claim", won)
    await ana.hears("address")


def test_time_goes_on_where_it_was_left(tmp_path: Path) -> None:
    before, kept = Clock(), tmp_path / "clock"
    rehearsal.goes_on(before, kept)
    before.advance(3600)
    after = Clock()
    rehearsal.goes_on(after, kept)
    assert after.offset == 3600


async def test_addresses_sealed_the_last_time_can_be_opened_again(tmp_path: Path) -> None:
    settings = load(NOTHING_SET)
    async with running() as sandbox:
        first, second = (rehearsal.rehearsed(settings, sandbox, tmp_path, owner=1) for _ in range(2))
        assert first.secret_keys == second.secret_keys != ()
        chosen = settings.model_copy(update={"secret_key": "k" * 32})
        own = rehearsal.rehearsed(chosen, sandbox, tmp_path, owner=1)
    assert own.secret_keys == ("k" * 32,)


def buttons(sandbox: Sandbox, person: Actor) -> set[str]:
    """The data of all buttons that stand in somebody's chat."""
    room = sandbox.world.private_room(sandbox.world.bot(), person.id)
    rows = [row for each in room.messages() for row in (each.reply_markup or {}).get("inline_keyboard", [])]
    return {button.get("callback_data", "") for row in rows for button in row}


@SAME_LOOP
@pytest.mark.parametrize("language", LANGUAGES)
async def test_whoever_looks_finds_people_of_his_language_and_what_they_have_done(
    tmp_path: Path, language: Language
) -> None:
    async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, f"{language},en;q=0.8") as people:
        names = {each.username: each for each in sandbox.world.people.values()}
        assert {each.language_code for each in names.values()} == {language}
        assert people["mira"].id == TEAM
        cyrillic = {re.match("[А-Яа-яЉЊЋЏЂЈљњћџђј]", each.first_name) is not None for each in names.values()}
        assert cyrillic == {language in {"sr", "ru", "bg"}}
        await stage.until(lambda: "case:2" in buttons(sandbox, people["mira"]))
        assert "vote:1" in buttons(sandbox, people["mira"])
        for name in ("ana", "jan", "lena"):
            chosen = [data for data in buttons(sandbox, people[name]) if re.match(r"m:1:[1-9]:0", data)]
            assert len(chosen) == 2
        assert "support:1:1" in buttons(sandbox, people["mira"])
        for name in ("jan", "eve"):
            assert "support:1:0" in buttons(sandbox, people[name])
        poll = laid_out().acts[1].say
        assert isinstance(poll, dict)
        prize = poll[language].partition("3 x ")[2].partition(" as ")[0]
        await people["ana"].asks("/draw 1", prize)


@SAME_LOOP
async def test_a_group_is_answered_in_the_language_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rehearsal, "play", AsyncMock())
    for language in ("sr", "pl"):  # the second time people speak as they did the first time
        async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, language) as people:
            [group] = [room.chat.id for room in sandbox.world.rooms.values() if room.chat.title == "Читаоци"]
            await people["ana"].says("/suggest Аудио-књиге свих наслова", chat=group)
            await people["ana"].hears("Забележено под бројем", chat=group)


@SAME_LOOP
async def test_where_ideas_are_open_at_once_nobody_waits_for_the_team(tmp_path: Path) -> None:
    async with without_a_token(tmp_path, ideas="open") as sandbox, looked_at(sandbox, "en") as people:
        await stage.until(lambda: "case:2" in buttons(sandbox, people["mira"]))
        assert "support:1:0" in buttons(sandbox, people["eve"])


@SAME_LOOP
async def test_the_next_time_they_are_the_same_people_and_begin_nothing_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, "cs") as people:
        await stage.until(lambda: "case:2" in buttons(sandbox, people["mira"]))
    monkeypatch.setattr(rehearsal, "play", playing := AsyncMock())
    async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, "sr") as people:
        assert {each.language_code for each in sandbox.world.people.values()} == {"cs"}
        await people["mira"].says("/polls")
        await people["mira"].hears("Které dva tituly")
        (tmp_path / "language").unlink()
    async with without_a_token(tmp_path) as sandbox, looked_at(sandbox, "sr"):
        assert {each.language_code for each in sandbox.world.people.values()} == {"sr"}
    assert playing.await_count == playing.call_count == 0


@SAME_LOOP
async def test_what_the_bot_does_not_answer_ends_the_opening_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.commands.demo.opening.PATIENCE", 0.1)
    async with running() as sandbox:
        people = inhabit(sandbox.world, "en")
        sandbox.world.bot()
        await play(sandbox.url, laid_out().acts, "en", people)
    assert "could not be made" in caplog.text


@pytest.mark.parametrize(
    ("header", "languages"),
    [("", []), ("sr", ["sr"]), ("en;q=0.5, cs, pl;q=0.8", ["cs", "pl", "en"]), ("ru;q=x, bg", ["bg"])],
)
def test_the_best_language_of_a_reader_comes_first(header: str, languages: list[str]) -> None:
    assert languages_of(header) == languages
