"""A stage for stories: the sandbox and the bot in one event loop, people who talk over HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import create_engine, make_url

from bot import clock as wall
from bot.process import ready
from bot.settings import Settings
from chat.messenger import Bundle
from sandbox.server import Sandbox, running
from storage.database import Database
from storage.delivery.backlog import backlog
from tests.databases import laid_in
from tests.sandbox import judge

OWNER = 1001
PATIENCE = 60.0
"""Seconds until an answer that does not come fails the test; never a measure of speed."""
LOOK = 20.0
"""Seconds after which somebody who waits for an answer asks for it anew."""

Json = dict[str, Any]


@dataclass
class Hands:
    """The hands of the bot's clock: the real time, moved forward as a story needs it."""

    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """What the bot takes for the time."""
        return wall.now() + self.ahead

    def forward(self, **span: float) -> None:
        """Let so much time pass: `days=1`, `hours=2`."""
        self.ahead += timedelta(**span)

    def to_noon(self) -> None:
        """Let it become twelve o'clock (UTC): testers are asked, and told, by day alone."""
        self.forward(hours=(12 - self.now().hour) % 24)


@dataclass
class Actor:
    """A person in the sandbox, with his private chat."""

    http: httpx.AsyncClient
    id: int
    seen: dict[int, int] = field(default_factory=dict)
    """The number of the newest message he has read in each chat."""

    async def says(self, text: str, *, chat: int | None = None, parse_mode: str = "") -> Json:
        """Say something, formatted or plain; in private unless a chat is named."""
        body: Json = {"person": self.id, "text": text, "parse_mode": parse_mode}
        body |= {"chat": chat} if chat else {}
        said = await _post(self.http, "say", body)
        self.seen[chat or self.id] = said["message_id"]
        return said

    async def leaves(self, what: str, *, chat: int | None = None, **more: Any) -> Json:
        """Do something else that leaves a message: `forward`, `share`, `edit`, `send`, `say`."""
        body = {"person": self.id, **more} | ({"chat": chat} if chat else {})
        done = await _post(self.http, what, body)
        self.seen[chat or self.id] = max(self.seen.get(chat or self.id, 0), done["message_id"])
        return done

    async def hears(self, wanted: str = "", *, chat: int | None = None) -> Json:
        """Wait for the bot's next message that has these words; what stands between is read over."""
        async with asyncio.timeout(PATIENCE):
            while True:
                seen = self.seen.get(chat or self.id, 0)
                for message in await self.messages(chat=chat, after=seen, wait=LOOK):
                    self.seen[chat or self.id] = message["message_id"]
                    if message["from"]["is_bot"] and wanted in words(message):
                        return message
                await asyncio.sleep(0.01)

    async def asks(self, text: str, wanted: str = "", *, chat: int | None = None) -> Json:
        """Say something and wait for the answer that has these words."""
        await self.says(text, chat=chat)
        return await self.hears(wanted, chat=chat)

    async def does(self, text: str, wanted: str = "", *, chat: int | None = None) -> Json:
        """Do what others hear of: say it, and tap the first button if he is asked; what he hears then.

        What is refused is not asked about: he hears why. Nobody waits for the toast: a kill may lose it.
        """
        await self.says(text, chat=chat)
        asked = await self.hears(chat=chat)
        while not is_question(asked):
            if wanted in words(asked):
                return asked
            asked = await self.hears(chat=chat)
        tap: Json = {"person": self.id, "button": labels(asked)[0], "message_id": asked["message_id"]}
        await _post(self.http, "tap", tap | ({"chat": chat} if chat else {}))
        return await self.hears(wanted, chat=chat)

    async def heard(self, *, chat: int | None = None) -> list[str]:
        """What the bot has said to him so far."""
        return [words(message) for message in await self.messages(chat=chat) if message["from"]["is_bot"]]

    async def taps(self, button: str, message: Json | None = None, *, chat: int | None = None) -> str:
        """Tap a button by its label, or a part of it; return the toast."""
        body: Json = {"person": self.id, "button": button}
        if message:
            body["message_id"] = message["message_id"]
        return await self._tapped(body | ({"chat": chat} if chat else {}))

    async def forges(self, data: str, message: Json, *, chat: int | None = None) -> str:
        """Send tap data that no button has; return the toast."""
        body: Json = {"person": self.id, "data": data, "message_id": message["message_id"]}
        return await self._tapped(body | ({"chat": chat} if chat else {}))

    async def _tapped(self, body: Json) -> str:
        tapped = await _post(self.http, "tap", body)
        query = {"callback_query_id": tapped["callback_query_id"], "wait": LOOK}
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while True:
                    answer = (await self.http.get("/sandbox/answers", params=query)).json()
                    if answer["answered"]:
                        return str(answer.get("text") or "")
        raise AssertionError("the tap was never answered")

    async def messages(self, *, chat: int | None = None, after: int = 0, wait: float = 0) -> list[Json]:
        """Return the messages of a chat as they stand now; `wait` so many seconds for the first one."""
        query = {"chat": chat or self.id, "after": after, "wait": wait}
        found: list[Json] = (await self.http.get("/sandbox/messages", params=query)).json()
        return found

    async def card(self, message: Json, *, chat: int | None = None) -> Json:
        """Return one message as it stands now."""
        found = await self.messages(chat=chat, after=message["message_id"] - 1)
        return found[0]

    async def file(self, message: Json) -> bytes:
        """Return the bytes of a message's document or largest picture."""
        media = message.get("document") or message["photo"][-1]
        return (await self.http.get(f"/sandbox/files/{media['file_id']}")).content


@dataclass
class Stage:
    """The sandbox, the bot, and the people who came so far."""

    sandbox: Sandbox
    http: httpx.AsyncClient
    settings: Settings
    hands: Hands = field(default_factory=Hands)
    people: list[Actor] = field(default_factory=list)
    beside: tuple[Bundle, ...] = ()
    """Messengers beside Telegram."""
    _bot: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    async def wake(self) -> None:
        """Start the bot."""
        await self._bot.enter_async_context(bot(self.settings, now=self.hands.now, beside=self.beside))

    async def sleep(self) -> None:
        """Stop the bot in order; what people do waits for it."""
        await self._bot.aclose()

    async def restart(self) -> None:
        """Stop the bot and start it again."""
        await self.sleep()
        await self.wake()

    async def person(self, name: str, language: str = "en", id: int | None = None) -> Actor:
        """Let somebody appear."""
        body: Json = {"first_name": name, "language_code": language} | ({"id": id} if id else {})
        made = await _post(self.http, "people", body)
        actor = Actor(self.http, made["id"])
        self.people.append(actor)
        return actor

    async def owner(self, language: str = "en") -> Actor:
        """The one whom the settings name as owner."""
        return await self.person("Mira", language, OWNER)

    async def chat(self, kind: str, title: str, *members: Actor) -> int:
        """Make a group or a channel with the bot in it."""
        body = {"type": kind, "title": title, "members": [member.id for member in members]}
        return int((await _post(self.http, "chats", body))["id"])


async def _post(http: httpx.AsyncClient, path: str, body: Json) -> Json:
    answer = await http.post(f"/sandbox/{path}", json=body)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


def words(message: Json) -> str:
    """Return the text or the caption of a message, as it is read: a space that binds is a space."""
    return str(message.get("text") or message.get("caption") or "").replace("\u00a0", " ")


async def page_of(person: Actor, number: int | str) -> Json:
    """Ask for the page of a voice, and read over its card, which may come first: it has an *Answer* too."""
    shown = await person.asks(f"/case {number}")
    while f"case-answer:{number}" not in str(shown.get("reply_markup")):
        shown = await person.hears()
    return shown


def labels(message: Json) -> list[str]:
    """Return the labels of a message's buttons, row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def is_question(message: Json) -> bool:
    """Whether a message shows what would be done, over a button that does it."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return bool(rows) and "-yes:" in rows[0][0].get("callback_data", "")


def settings_for(sandbox: Sandbox, folder: Path, **more: Any) -> Settings:
    """Settings of a bot that talks to this sandbox without limits."""
    values: Json = {
        "telegram_token": sandbox.token,
        "telegram_api_url": sandbox.url,
        "data_dir": folder,
        "owners": f"telegram:{OWNER}",
        "timezone": "Europe/Belgrade",
        "rate_overall": 0,
        "rate_chat": 0,
        "rate_group": 0,
        "morning": "no",
        "weekly": "no",
    }
    return Settings(**(values | more))


@contextlib.asynccontextmanager
async def stage(folder: Path, **more: Any) -> AsyncIterator[Stage]:
    """Run a sandbox and a bot against it until the story ends."""
    async with stage_beside((), folder, **more) as there:
        yield there


@contextlib.asynccontextmanager
async def stage_beside(beside: tuple[Bundle, ...], folder: Path, **more: Any) -> AsyncIterator[Stage]:
    """Run a sandbox and a bot that has these messengers beside Telegram until the story ends."""
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=120) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder, **more), beside=beside)
        if "database_url" not in more:
            laid_in(folder)
        await there.wake()
        try:
            yield there
        finally:
            await there.sleep()
        assert judge.complaints(sandbox.world.feed.calls) == [], "aiogram's models refuse what Glas said"


@contextlib.asynccontextmanager
async def bot(settings: Settings, **more: Any) -> AsyncIterator[None]:
    """Run a bot in this event loop. What ends it early fails the test."""
    stopping = asyncio.Event()

    async def run() -> None:
        async with ready(settings, **more) as process:
            await process.until(stopping)

    running_bot = asyncio.create_task(run())
    try:
        yield
    finally:
        stopping.set()
        await running_bot


async def until(holds: Callable[[], bool]) -> None:
    """Wait for something to become true."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if holds():
                return
            await asyncio.sleep(0.01)


async def quiet(there: Stage) -> None:
    """Wait until all updates are taken and all that is due is sent: from here on, silence means silence."""
    async with _looking(there.settings.database) as left, asyncio.timeout(PATIENCE):
        while there.sandbox.world.bot().updates.waiting or await left():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def _looking(url: str) -> AsyncIterator[Callable[[], Awaitable[bool]]]:
    """Look into a database without holding up the bot: SQLite's one writer is not to be kept waiting."""
    address = make_url(url)
    if address.drivername.startswith("postgresql"):
        database = Database(url)

        async def there() -> bool:
            return bool(await database.run(backlog))

        yield there
        await database.close()
        return
    file = f"file:{address.database}?mode=ro"
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(file, uri=True))

    async def here() -> bool:
        with engine.connect() as reading:
            return bool(backlog(reading))

    yield here
    engine.dispose()
