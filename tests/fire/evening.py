"""An evening of voting that can be held again: the same people, who may choose otherwise."""

from __future__ import annotations

import json
import logging
import re
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace

import httpx
import pytest

from bot.watch import logs
from tests.operations.test_health import TIMES, figures, watched
from tests.stage import Actor, Hands, Json, Stage, labels, quiet, until
from tests.stories.polls import TITLES, opened
from tests.traces.looking import rows

START = datetime(2037, 5, 4, 18, tzinfo=UTC)
VOTERS = 3
PICK = 2
TEAM_CHAT = -4000000001
TO_TEAM = ("/polls", "/poll 1", "/results 1", "/export 1", "/audit", "/plan", "/team", "/vote 1", "/mine")
TO_ANYONE = ("/polls", "/poll 1", "/results 1", "/plan", "/vote 1", "/mine")

Tap = tuple[int, int, bool]
"""Whose tap, on which option, and whether it shall be chosen or taken back."""
Seen = dict[str, list[str]]
"""All that came out, by where it can be seen."""


def script(random: Random) -> list[Tap]:
    """Everybody chooses; some once more, some too much, some change their minds. The taps mingle."""
    waiting: list[list[Tap]] = []
    for voter in range(VOTERS):
        options = random.sample(range(len(TITLES)), 3)
        taps = [(voter, option, True) for option in options[: random.randint(1, 3)]]
        waiting.append(taps + [(voter, options[0], False), (voter, options[1], True)] * random.randint(0, 1))
    mingled = []
    while any(waiting):
        mingled.append(random.choice([taps for taps in waiting if taps]).pop(0))
    return mingled


def otherwise(taps: list[Tap], deviants: Collection[int], random: Random) -> list[Tap]:
    """The same taps, but that these voters mean other options by them."""
    turned = {voter: random.randrange(1, len(TITLES)) for voter in deviants}
    return [(voter, (option + turned.get(voter, 0)) % len(TITLES), on) for voter, option, on in taps]


@dataclass
class Evening:
    """One evening: who came, and what was seen of it."""

    there: Stage
    http: httpx.AsyncClient
    seen: Seen = field(default_factory=dict)
    voters: list[Actor] = field(default_factory=list)
    cards: list[Json] = field(default_factory=list)

    async def hold(self, taps: list[Tap], results: str) -> None:
        """Let everyone come, tap, and look around in between."""
        feed = self.there.sandbox.world.feed
        feed.calls = deque(feed.calls)  # without a bound, so that nothing said is forgotten
        mira, looker = await self.there.owner(), await self.there.person("Looker")
        self.voters = [await self.there.person(f"Voter {number}") for number in range(VOTERS)]
        team = await self.there.chat("group", "Team", mira)
        assert team == TEAM_CHAT
        group = await self.there.chat("supergroup", "Customers", mira, looker)
        number = await opened(mira, pick=PICK, results=results)
        await mira.does(f"/publish {number}", "first to vote", chat=group)
        self.cards = [await voter.asks(f"/vote {number}", "chosen") for voter in self.voters]
        for position, tap in enumerate(taps):
            await self._tapped(*tap)
            if position % 5 == 4 or position == len(taps) - 1:
                for command in TO_TEAM:
                    await self._asks(mira, command)
                for command in TO_ANYONE:
                    await self._asks(looker, command)
                await self._asks(looker, "/results 1", chat=group)
                await self._pages()
        for voter, card in zip(self.voters, self.cards, strict=True):
            for command in TO_ANYONE:
                await self._asks(voter, command)
            await voter.forges(f"receipt:{number}", card)
            await voter.forges(f"recount:{number}", card)
        await quiet(self.there)
        self._calls()

    async def _asks(self, person: Actor, command: str, chat: int | None = None) -> None:
        await person.says(command, chat=chat)
        await quiet(self.there)

    async def _tapped(self, voter: int, option: int, on: bool) -> None:
        person, card = self.voters[voter], self.cards[voter]
        toast = await person.forges(f"m:1:{option + 1}:{int(on)}", card)
        wanted = f"✓ {TITLES[option]}"
        while "limit" not in toast and (wanted in labels(await person.card(card))) is not on:
            await quiet(self.there)
        await until(self._turnout_shown)
        await quiet(self.there)

    def _turnout_shown(self) -> bool:
        ((voters,),) = rows(self.there.settings, "SELECT voters FROM polls")
        shown = rows(self.there.settings, "SELECT shown FROM publications")
        return all(each.split(":")[1] == str(voters) for (each,) in shown)

    async def _pages(self) -> None:
        for page in ("/healthz", "/readyz"):
            self.seen.setdefault(page, []).append((await self.http.get(page)).text)
        shown = figures((await self.http.get("/metrics")).text, TIMES)
        self.seen.setdefault("/metrics", []).append(json.dumps(shown, indent=0))

    def _calls(self) -> None:
        """All that the bot said to Telegram, by the chat it was for; a toast is for who tapped.

        Toasts go their own way, before or after the messages of the same moment.
        """
        world = self.there.sandbox.world
        for call in world.feed.calls:
            said = dict(call.parameters)
            place = f"chat {said['chat_id']}" if "chat_id" in said else "no chat"
            if tap := world.taps.get(str(said.pop("callback_query_id", ""))):
                place = f"toasts {tap.person}"
            if call.method != "getUpdates":
                line = json.dumps([call.method, said, call.status], ensure_ascii=False, sort_keys=True)
                self.seen.setdefault(place, []).append(line)
        self.seen["no chat"].sort()  # menus are given beside all else, in no order

    def hashes(self) -> list[str]:
        """The hashes of the ballot log: they may differ."""
        return [leaf for (leaf,) in rows(self.there.settings, "SELECT hash FROM leaves ORDER BY seq")]


class _Heard(logging.Handler):
    """What the bot writes to its log, but for the time."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: list[str] = []
        self.setFormatter(_Untimed([]))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class _Untimed(logs.Discreet):
    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802
        return "-"


def repeatable(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Let time stand still, and all that is drawn at random come from a seed."""
    monkeypatch.setattr(Hands, "now", lambda hands: START + hands.ahead)
    monkeypatch.setattr("bot.watch.metrics.FRESH", 0.0)
    for place in ("bot.entropy", "bot.process"):
        drawn = SimpleNamespace(token_bytes=Random(f"{place} {seed}").randbytes)
        monkeypatch.setattr(f"{place}.secrets", drawn)


async def held(folder: Path, taps: list[Tap], results: str) -> Evening:
    """Hold an evening, and return what was seen of it, leaf hashes made out as such."""
    heard = _Heard()
    logging.getLogger().addHandler(heard)
    try:
        async with watched(folder, team_chat=f"telegram:{TEAM_CHAT}") as (there, http):
            evening = Evening(there, http)
            await evening.hold(taps, results)
            hashes = evening.hashes()
    finally:
        logging.getLogger().removeHandler(heard)
    evening.seen["log"] = heard.lines
    known = {leaf: f"leaf {position}" for position, leaf in enumerate(hashes, 1)}
    evening.seen = {place: [_without(known, line) for line in lines] for place, lines in evening.seen.items()}
    return evening


def _without(hashes: dict[str, str], line: str) -> str:
    return re.sub("[0-9a-f]{64}", lambda found: hashes.get(found[0], found[0]), line)
