"""How a bot gets its updates."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from tests.sandbox.conftest import Api
from tests.sandbox.webhook import listening


async def test_an_offset_confirms_and_a_limit_bounds(api: Api, ana: int) -> None:
    for number in range(3):
        await api.control("say", person=ana, text=str(number))
    first = await api.call("getUpdates", limit=2)
    assert [update["message"]["text"] for update in first] == ["0", "1"]
    assert await api.call("getUpdates", limit=2) == first
    [last] = await api.call("getUpdates", offset=first[-1]["update_id"] + 1)
    assert last["message"]["text"] == "2"
    assert last["update_id"] == first[-1]["update_id"] + 1


async def test_a_negative_offset_keeps_the_newest(api: Api, ana: int) -> None:
    for number in range(5):
        await api.control("say", person=ana, text=str(number))
    kept = await api.call("getUpdates", offset=-2)
    assert [update["message"]["text"] for update in kept] == ["3", "4"]
    assert await api.call("getUpdates") == kept


async def test_a_long_poll_ends_with_the_first_update(api: Api, ana: int) -> None:
    poll = asyncio.create_task(api.call("getUpdates", timeout=50))
    await asyncio.sleep(0.05)
    await api.control("say", person=ana, text="now")
    [update] = await poll
    assert update["message"]["text"] == "now"


async def test_of_two_pollers_the_older_is_sent_away(api: Api, ana: int) -> None:
    older = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await asyncio.sleep(0.05)
    newer = asyncio.create_task(api.call("getUpdates", timeout=50))
    assert await older == (
        "409 Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await api.control("say", person=ana, text="x")
    assert len(await newer) == 1


async def test_polling_while_a_webhook_is_set_is_a_conflict(api: Api) -> None:
    poll = asyncio.create_task(api.refused("getUpdates", timeout=50))
    await asyncio.sleep(0.05)
    await api.call("setWebhook", url="http://127.0.0.1:1/hook")
    assert await poll == "409 Conflict: terminated by setWebhook request"
    assert await api.refused("getUpdates") == (
        "409 Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await api.call("deleteWebhook")
    assert await api.call("getUpdates") == []


async def test_members_and_reactions_come_only_when_asked_for(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="x")
    await api.control("react", person=ana, message_id=sent["message_id"], emoji=["👍"])
    assert await api.call("getUpdates", allowed_updates=["message", "message_reaction"]) == []
    await api.control("react", person=ana, message_id=sent["message_id"], emoji=["👎"])
    await api.control("tap", person=ana, message_id=sent["message_id"], data="x")
    [update] = await api.call("getUpdates")
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert await api.call("getUpdates", allowed_updates=[], offset=update["update_id"] + 1) == []
    await api.control("tap", person=ana, message_id=sent["message_id"], data="x")
    assert "callback_query" in (await api.call("getUpdates"))[0]


async def test_updates_wait_for_a_bot_that_is_down(api: Api, ana: int) -> None:
    for number in range(150):
        await api.control("say", person=ana, text=str(number))
    taken: list[str] = []
    while found := await api.updates():
        taken += [update["message"]["text"] for update in found]
    assert taken == [str(number) for number in range(150)]


async def test_a_webhook_gets_updates_with_its_secret(api: Api, ana: int) -> None:
    async with listening() as hook:
        await api.call("setWebhook", url=hook.url, secret_token="s3cret_-", max_connections=3)
        await api.control("say", person=ana, text="hello")
        [update] = await hook.until(1)
        assert update["message"]["text"] == "hello"
        assert hook.came[0][0]["x-telegram-bot-api-secret-token"] == "s3cret_-"
        info = await api.call("getWebhookInfo")
        assert (info["url"], info["max_connections"]) == (hook.url, 3)


async def test_what_was_not_taken_comes_again_and_holds_up_only_its_own_chat(api: Api, ana: int) -> None:
    boris = await api.control("people", first_name="Boris")
    await api.control("bot", retry_pace=0)
    async with listening() as hook:
        hook.answers = [(500, {}, b""), (503, {"Retry-After": "1"}, b""), (404, {}, b"")]
        await api.control("say", person=ana, text="1")
        await api.control("say", person=ana, text="2")
        await api.control("say", person=boris["id"], text="3")
        await api.call("setWebhook", url=hook.url, max_connections=1)
        came = [update["message"]["text"] for update in await hook.until(6)]
        assert came[:4] == ["1", "1", "1", "1"]
        assert sorted(came[4:]) == ["2", "3"]
        info = await api.call("getWebhookInfo")
        assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"
        assert info["pending_update_count"] == 0


async def test_what_was_refused_waits_longer_each_time_and_as_long_as_asked(
    api: Api, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []

    async def noted(_: object, seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("sandbox.delivery._Delivery._rest", noted)
    async with listening() as hook:
        hook.answers = [(500, {}, b"")] * 9 + [(429, {"Retry-After": "7"}, b"")]
        await api.control("say", person=ana, text="1")
        await api.call("setWebhook", url=hook.url)
        await hook.until(11)
    assert waits[:6] == [0, 2, 4, 8, 16, 32]
    assert all(60 <= wait <= 120 for wait in waits[6:9])
    assert waits[9:] == [7]


async def test_a_tap_does_not_wait_for_a_message_that_is_held_up(api: Api, ana: int) -> None:
    menu = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await api.call("sendMessage", chat_id=ana, text="?", reply_markup=menu)
    async with listening() as hook:
        hook.answers = [(500, {}, b"")] * 2
        await api.call("setWebhook", url=hook.url)
        await api.control("say", person=ana, text="held up")
        await hook.until(2)
        await api.control("tap", person=ana, button="Yes")
        assert "callback_query" in (await hook.until(3))[2]
        await api.call("deleteWebhook")


async def test_the_answer_to_a_webhook_may_be_a_call(api: Api, ana: int) -> None:
    async with listening() as hook:
        body = json.dumps({"method": "sendMessage", "chat_id": ana, "text": "at once"}).encode()
        hook.answers = [(200, {"content-type": "application/json"}, body)]
        await api.call("setWebhook", url=hook.url)
        said = await api.control("say", person=ana, text="hello")
        [answer] = await api.look("messages", chat=ana, after=said["message_id"], wait=10)
        assert answer["text"] == "at once"
        assert (await api.look("calls", method="sendMessage"))[-1]["by"] == "webhook"


async def test_the_call_in_a_webhooks_answer_may_be_a_form(api: Api, ana: int) -> None:
    async with listening() as hook:
        body = f"method=sendMessage&chat_id={ana}&text=a+form".encode()
        hook.answers = [(200, {"content-type": "application/x-www-form-urlencoded"}, body)]
        await api.call("setWebhook", url=hook.url)
        said = await api.control("say", person=ana, text="hello")
        [answer] = await api.look("messages", chat=ana, after=said["message_id"], wait=10)
        assert answer["text"] == "a form"


async def test_a_refused_connection_is_told_in_the_systems_words(
    api: Api, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = asyncio.Event()

    async def rest(_: object, __: float) -> None:
        failed.set()
        await asyncio.sleep(60)

    monkeypatch.setattr("sandbox.delivery._Delivery._rest", rest)
    await api.call("setWebhook", url="http://127.0.0.1:1/hook")
    await api.control("say", person=ana, text="hello")
    await asyncio.wait_for(failed.wait(), 60)
    info = await api.call("getWebhookInfo")
    assert info["last_error_message"] == "Connection refused"


@pytest.mark.parametrize(("kind", "seconds"), [("message", 86_400), ("callback_query", 150)])
async def test_an_update_waits_only_so_long(
    api: Api, ana: int, monkeypatch: pytest.MonkeyPatch, kind: str, seconds: int
) -> None:
    await api.control("clock", stopped=True)

    async def sent_and_waited(wait: float) -> list[Any]:
        if kind == "message":
            await api.control("say", person=ana, text="x")
        else:
            await api.control("tap", person=ana, data="x", message_id=1)
        await api.control("clock", advance=wait)
        return await api.updates()

    assert [kind in update for update in await sent_and_waited(seconds - 1)] == [True]
    assert await sent_and_waited(seconds) == []
    assert (await api.call("getWebhookInfo"))["pending_update_count"] == 0
    monkeypatch.setattr("sandbox.updates.UpdateQueue.drop_expired", lambda _: None)
    assert len(await sent_and_waited(seconds)) == 1


async def test_a_webhook_is_checked_when_it_is_set(api: Api) -> None:
    assert (await api.refused("setWebhook", url="https://example.com/")).startswith(
        "400 Bad Request: bad webhook: "
    )
    for url in ("ftp://x", "http://[1.1", "http://localhost:x/", "http://localhost:99999/"):
        assert await api.refused("setWebhook", url=url) == "400 Bad Request: invalid webhook URL specified"
    assert await api.refused("setWebhook", url="http://localhost/", secret_token="ć") == (
        "400 Bad Request: secret token contains unallowed characters"
    )
    described = (await api.raw("deleteWebhook")).json()
    assert described == {"ok": True, "result": True, "description": "Webhook is already deleted"}
