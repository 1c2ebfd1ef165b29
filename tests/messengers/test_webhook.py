"""The webhook believes who knows the secret, and answers 200 only when the update is handled."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from chat.events import Event, Said, Tapped
from chat.ports import Key, NotNow, Outgoing, Toasted
from messengers.telegram import webhook
from messengers.telegram.sending import Telegram
from messengers.telegram.webhook import BODY_LIMIT, SECRET
from sandbox import acts
from sandbox.objects import User
from sandbox.server import Sandbox

PATH, KNOWN = "/hooks/telegram", {SECRET: "s3cret"}
HELLO = {
    "update_id": 900,
    "message": {
        "message_id": 1,
        "date": 0,
        "text": "hello",
        "from": {"id": 41, "is_bot": False, "first_name": "Ana"},
        "chat": {"id": 41, "type": "private"},
    },
}


class Desk:
    """Receives events; `fault` is raised each time."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.fault: Exception | None = None
        self.words = ""
        self.came = asyncio.Event()

    async def receive(self, event: Event) -> Toasted | None:
        self.events.append(event)
        self.came.set()
        if self.fault:
            raise self.fault
        tap = event.tap if isinstance(event, Tapped) else "4711"
        return Toasted(tap, self.words, alert=True) if self.words else None


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def web(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=[webhook.route(PATH, "s3cret", "GlasBot", desk.receive)])
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://glas", timeout=60
    ) as client:
        yield client


async def test_an_update_with_the_secret_is_handled(web: httpx.AsyncClient, desk: Desk) -> None:
    answer = await web.post(PATH, json=HELLO, headers=KNOWN)
    assert answer.status_code == 200
    assert [event.update for event in desk.events] == ["900"]


@pytest.mark.parametrize("secret", [None, "", "s3cre", "s3crets", "S3CRET", "ш", "\x00"])
async def test_a_wrong_secret_changes_nothing(web: httpx.AsyncClient, desk: Desk, secret: str | None) -> None:
    headers = [] if secret is None else [(SECRET.encode(), secret.encode())]
    answer = await web.post(PATH, json=HELLO, headers=headers)
    assert answer.status_code == 401
    assert not desk.events


def test_a_webhook_without_a_secret_does_not_start(desk: Desk) -> None:
    with pytest.raises(ValueError, match="secret"):
        webhook.route(PATH, "", "GlasBot", desk.receive)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"update_id":"x"}', b"\xff"])
async def test_nonsense_is_accepted_once_and_logged(
    web: httpx.AsyncClient, desk: Desk, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await web.post(PATH, content=body, headers=KNOWN)
    assert answer.status_code == 200
    assert not desk.events
    assert "is no update" in caplog.text


async def test_an_update_that_concerns_nobody_is_accepted(web: httpx.AsyncClient, desk: Desk) -> None:
    assert (await web.post(PATH, json={"update_id": 1, "poll": {}}, headers=KNOWN)).status_code == 200
    assert not desk.events


async def test_a_body_without_end_is_not_read(web: httpx.AsyncClient, desk: Desk) -> None:
    answer = await web.post(PATH, content=b"x" * (BODY_LIMIT + 1), headers=KNOWN)
    assert answer.status_code == 413


async def test_an_update_that_cannot_be_kept_now_comes_again(web: httpx.AsyncClient, desk: Desk) -> None:
    desk.fault = NotNow()
    assert (await web.post(PATH, json=HELLO, headers=KNOWN)).status_code == 503


async def test_a_poisoned_update_is_logged_and_does_not_come_again(
    web: httpx.AsyncClient, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.fault = ValueError("Ana's private words")
    assert (await web.post(PATH, json=HELLO, headers=KNOWN)).status_code == 200
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert record.getMessage().startswith("update 900 was not handled: ValueError")
    assert "private words" not in caplog.text


async def test_without_the_comparison_a_wrong_secret_would_be_let_in(
    web: httpx.AsyncClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("messengers.telegram.webhook.hmac.compare_digest", lambda *_: True)
    answer = await web.post(PATH, json=HELLO, headers={SECRET: "wrong"})
    assert (answer.status_code, len(desk.events)) == (200, 1)


async def test_the_toast_of_a_tap_travels_with_the_acknowledgement(
    web: httpx.AsyncClient, desk: Desk
) -> None:
    desk.words = "Изабрано. " + "!" * 300
    reply = (await web.post(PATH, json=HELLO, headers=KNOWN)).json()
    assert reply.pop("text") == ("Изабрано. " + "!" * 300)[:199] + "…"
    assert reply == {"method": "answerCallbackQuery", "callback_query_id": "4711", "show_alert": True}


async def test_telegram_runs_the_toast_it_is_told(
    sandbox: Sandbox, telegram: Telegram, ana: User, desk: Desk
) -> None:
    sent = await telegram.send(str(ana.id), Outgoing(text="?", keys=((Key("Vote", "m:1:1:1"),),)))
    async with listening(desk) as url:
        await webhook.listen(telegram, url, "s3cret")
        desk.words = "Chosen."
        tap = acts.tap(sandbox.world, sandbox.world.bot(), ana, message_id=int(sent.message), button="Vote")
        async with asyncio.timeout(60):
            while tap.answer is None:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert tap.answer["text"] == "Chosen."
        await telegram.drop_webhook()


async def test_nothing_but_post_is_answered(web: httpx.AsyncClient, desk: Desk) -> None:
    assert (await web.get(PATH, headers=KNOWN)).status_code == 405
    assert (await web.post("/", content=json.dumps(HELLO), headers=KNOWN)).status_code == 404


@asynccontextmanager
async def listening(desk: Desk) -> AsyncIterator[str]:
    """Serve the webhook on a free loopback port."""
    app = Starlette(routes=[webhook.route(PATH, "s3cret", "sandbox_bot", desk.receive)])
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        task = asyncio.create_task(server.serve(sockets=[bound]))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}{PATH}"
        server.should_exit = True
        await task


@pytest.mark.parametrize(("secret", "heard"), [("s3cret", 2), ("other", 0)])
async def test_telegram_posts_to_the_webhook_with_the_secret_it_was_told(
    sandbox: Sandbox, telegram: Telegram, ana: User, desk: Desk, secret: str, heard: int
) -> None:
    async with listening(desk) as url:
        await webhook.listen(telegram, url, secret)
        acts.say(sandbox.world, sandbox.world.bot(), ana, "second")
        async with asyncio.timeout(60):
            while len(desk.events) < heard or not (heard or _refused(sandbox)):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        texts = [event.text for event in desk.events if isinstance(event, Said)]
        assert texts == ["/start", "second"][:heard]
        await telegram.drop_webhook()


def _refused(sandbox: Sandbox) -> bool:
    hook = sandbox.world.bot().webhook
    return hook is not None and hook.last_error is not None
