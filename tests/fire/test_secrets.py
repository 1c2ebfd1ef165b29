"""Tokens stay out of sight: whatever fails, at debug level, none is in a log, error, export or page."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.parse import quote, unquote

import httpx
import pytest
from sqlalchemy import make_url

from messengers.telegram.webhook import SECRET
from sandbox.server import running
from tests import stage
from tests.fire import aloud
from tests.fire.conftest import Many, Note
from tests.forking import Forked, forked
from tests.operations.test_health import admit
from tests.ports import free_port
from tests.stage import OWNER, Actor, Json, Stage, settings_for
from tests.stories.polls import TITLES, newpoll
from tests.stories.process import killed, swept

pytestmark = pytest.mark.postgres
ROOT = Path(__file__).parents[2]
TOKEN = "100200301:canary-token-Zq1"
WEBHOOK = "canary-webhook-Zq2"
PASSWORD = "canary%2Fpass-Zq3"
KEY = "canary-key-Zq4-0123456789abcdef0123456789abcdef"

Fault = Callable[["Trouble"], Awaitable[None]]


def traces() -> dict[str, str]:
    """How each secret could show: as it is, a part of it, quoted, unquoted, or in base64."""
    found: dict[str, str] = {}
    for secret in (TOKEN, TOKEN.partition(":")[2], WEBHOOK, PASSWORD, KEY):
        for form in (secret, quote(secret, safe=""), unquote(secret)):
            found[form] = secret
            found[base64.b64encode(form.encode()).decode().rstrip("=")[:-2]] = secret
    return found


@dataclass
class Trouble:
    """A bot that runs at debug level, all that can fail around it, and all that it lets out."""

    there: Stage
    http: httpx.AsyncClient
    folder: Path
    port: int
    database: str
    out: dict[str, bytes] = field(default_factory=dict)
    commands: int = 0

    @property
    def environment(self) -> dict[str, str]:
        """The settings, secrets and all."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
        settings = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.there.sandbox.url,
            "DATABASE_URL": self.database,
            "DATA_DIR": str(self.folder),
            "OWNERS": f"telegram:{OWNER}",
            "WEBHOOK_URL": f"http://127.0.0.1:{self.port}/telegram",
            "WEBHOOK_SECRET": WEBHOOK,
            "LISTEN": f"127.0.0.1:{self.port}",
            "SECRET_KEY": KEY,
            "RATE_OVERALL": "0",
            "RATE_CHAT": "0",
            "RATE_GROUP": "0",
        }
        return kept | {f"GLAS_{name}": value for name, value in settings.items()}

    async def begun(self, *words: str, log: str, **changed: str) -> Forked:
        """Start `glas …` at debug level; what it writes is kept."""
        env = self.environment | {f"GLAS_{name}": value for name, value in changed.items()}
        file = self.folder / log
        return await forked(aloud.main, *words, env=env, folder=ROOT, errors=file, answers=True)

    async def command(self, *words: str, **changed: str) -> None:
        """Run a command to its end, or as far as it comes in a while."""
        self.commands += 1
        process = await self.begun(*words, log=f"command-{self.commands}.log", **changed)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(8):
                await process.wait()
        await killed(process)
        swept(process)

    async def fails(self, **order: object) -> None:
        """Let calls to Telegram go wrong, with the secrets in its words, while something is said."""
        echo = f"no /bot{TOKEN}/ here: {WEBHOOK} {PASSWORD} {KEY}"
        body: Json = {"kind": "error", "times": 3, "description": echo} | order
        assert (await self.there.http.post("/sandbox/faults", json=body)).status_code == 200
        ana = self.there.people[1]
        await ana.says("/vote 1")
        await ana.says("/results 1")
        await asyncio.sleep(0.3)
        await self.there.http.post("/sandbox/faults/cancel", json={})

    async def post(self, content: bytes, **headers: str) -> None:
        """Post something to the webhook, and keep what is answered."""
        answer = await self.http.post("/telegram", content=content, headers=headers)
        self.out[f"answer {len(self.out)}"] = answer.content + str(answer.headers).encode()

    async def page(self, path: str) -> None:
        """Read a page, and keep it."""
        with contextlib.suppress(httpx.TransportError):
            answer = await self.http.get(path)
            self.out[f"{path} {len(self.out)}"] = answer.content + str(answer.headers).encode()

    async def ready(self) -> None:
        """Wait until the bot serves."""
        async with asyncio.timeout(stage.PATIENCE):
            while True:
                with contextlib.suppress(httpx.TransportError):
                    if (await self.http.get("/readyz")).status_code == 200:
                        return
                await asyncio.sleep(0.1)

    async def gathered(self) -> dict[str, bytes]:
        """All that came out: files, pages, answers, calls to Telegram and what they carried."""
        found = dict(self.out)
        for file in self.folder.rglob("*"):
            if file.is_file() and file.stat().st_size:
                found[file.name] = file.read_bytes()
        for call in self.there.sandbox.world.feed.calls:
            said = {name: value for name, value in call.parameters.items() if name != "secret_token"}
            found[f"call {call.number}"] = json.dumps([call.method, said]).encode()
        for person in self.there.people:
            for message in await person.messages():
                if "document" in message or "photo" in message:
                    found[f"file {message['message_id']}"] = await person.file(message)
        return found


async def telegram(trouble: Trouble) -> None:
    for code in (400, 403, 404, 409, 429, 500, 502, 504):
        await trouble.fails(code=code, html=code == 502)
    for kind in ("slow", "reset"):
        await trouble.fails(kind=kind, seconds=0.1)
        await trouble.fails(kind=kind, seconds=0.1, after=True)


async def database(trouble: Trouble) -> None:
    await admit(trouble.database, False)
    await trouble.there.people[1].says("/mine")
    for path in ("/metrics", "/readyz"):
        await trouble.page(path)
    await asyncio.sleep(0.5)
    await admit(trouble.database, True)
    await trouble.ready()


async def strangers(trouble: Trouble) -> None:
    await trouble.post(b"{}")
    await trouble.post(b"{", **{SECRET: WEBHOOK})
    await trouble.post(json.dumps({"update_id": 1, "message": TOKEN}).encode(), **{SECRET: WEBHOOK})
    await trouble.post(b"x" * 2**21, **{SECRET: WEBHOOK + "x"})
    for path in ("/", "/metrics", "/healthz", "/readyz", "/telegram", "/.env", "/%ff"):
        await trouble.page(path)


async def operators(trouble: Trouble) -> None:
    address = f"postgresql+asyncpg://glas:{PASSWORD}@127.0.0.1:{free_port()}/nothing"
    port = f"127.0.0.1:{free_port()}"
    nowhere = f"http://127.0.0.1:{free_port()}"
    mysql = f"mysql://glas:{PASSWORD}@127.0.0.1/x"
    await asyncio.gather(
        trouble.command("doctor"),
        trouble.command("doctor", DATABASE_URL=address, TELEGRAM_API_URL=nowhere),
        trouble.command("run", DATABASE_URL=address, LISTEN=port),
        trouble.command("run", TELEGRAM_API_URL=nowhere, LISTEN=port),
        trouble.command("run", LISTEN=f"127.0.0.1:{trouble.port}"),
        trouble.command("migrate", "9999"),
    )
    await asyncio.gather(
        trouble.command("run", DATABASE_URL=mysql),
        trouble.command("run", DATABASE_URL=address.replace("127", "[127")),
        trouble.command("run", WEBHOOK_SECRET=f"{WEBHOOK} with a space"),
        trouble.command("run", SECRET_KEY="canary-key-Zq4"),
        trouble.command("backup", str(trouble.folder / "backup"), DATABASE_URL=address),
        trouble.command("move-database", address, DATABASE_URL=""),
        trouble.command("move-database", mysql, DATABASE_URL=""),
    )


async def unknown(trouble: Trouble) -> None:
    """Telegram does not know the token any more; this ends the process."""
    await trouble.fails(code=401, times=0)
    await trouble.command("doctor")


FAULTS: tuple[Fault, ...] = (telegram, database, strangers, operators)


@contextlib.asynccontextmanager
async def running_aloud(folder: Path, url: str, *words: str) -> AsyncIterator[Trouble]:
    """A bot on PostgreSQL behind a webhook, whose every word is written down."""
    address = make_url(url).set(password=unquote(PASSWORD)).render_as_string(hide_password=False)
    assert PASSWORD in address
    port = free_port()
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, folder))
        sandbox.world.feed.calls = deque(sandbox.world.feed.calls)  # without a bound
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as own:
            trouble = Trouble(there, own, folder, port, address)
            process = await trouble.begun(*words, "run", log="run.log")
            try:
                await trouble.ready()
                yield trouble
            finally:
                await killed(process)
                swept(process)


async def life(trouble: Trouble) -> Actor:
    """A vote from its draft to the files of its result."""
    mira, ana = await trouble.there.owner(), await trouble.there.person("Ana")
    await mira.asks(newpoll(), "Preview")
    await mira.does("/open 1", "is open")
    await ana.taps(TITLES[0], await ana.asks("/vote 1", "chosen"))
    await mira.does("/close 1 enough", "closed")
    await mira.asks("/export 1", "glas verify")
    await ana.asks("/mydata")
    await mira.asks("/audit")
    return ana


def leaked(found: dict[str, bytes]) -> list[str]:
    """Which secret is where."""
    forms = {form.encode(): secret for form, secret in traces().items()}
    return sorted(
        {
            f"{secret} in {name}"
            for name, data in found.items()
            for form, secret in forms.items()
            if form in data
        }
    )


async def test_no_secret_is_anywhere(tmp_path: Path, postgres_url: str, many: Many, note: Note) -> None:
    random = Random(7)
    async with running_aloud(tmp_path, postgres_url) as trouble:
        await life(trouble)
        for _ in range(many(1, 12)):
            for fault in random.sample(FAULTS, len(FAULTS)):
                await fault(trouble)
        await unknown(trouble)
        found = await trouble.gathered()
    assert b"DEBUG" in found["run.log"]
    assert leaked(found) == []
    note(f"{len(found)} files, pages, answers and calls, {sum(map(len, found.values())):,} bytes, no secret")


@pytest.mark.soak
async def test_without_its_guard_a_secret_is_in_the_log(tmp_path: Path, postgres_url: str) -> None:
    async with running_aloud(tmp_path, postgres_url, "--bare") as trouble:
        await life(trouble)
        await telegram(trouble)
        assert leaked(await trouble.gathered())
