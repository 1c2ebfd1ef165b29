"""Faults on order, limits and the clock."""

from __future__ import annotations

import asyncio
import logging

import httpx
import pytest

from tests.sandbox.conftest import Api

KINDS = ("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=x")
MENU = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (400, "Bad Request: chat not found"),
        (401, "Unauthorized"),
        (403, "Forbidden: bot was blocked by the user"),
        (500, "Internal Server Error"),
        (502, "Bad Gateway"),
    ],
)
async def test_an_ordered_error_comes_in_the_envelope(
    api: Api, ana: int, code: int, description: str
) -> None:
    await api.control("faults", kind="error", method="sendMessage", code=code, times=1)
    assert await api.refused("sendMessage", chat_id=ana, text="x") == f"{code} {description}"
    await api.call("sendMessage", chat_id=ana, text="x")


async def test_too_many_requests_says_how_long_to_wait(api: Api, ana: int) -> None:
    await api.control("faults", kind="error", code=429, retry_after=7, method="sendmessage", times=1)
    answer = await api.raw("sendMessage", chat_id=ana, text="x")
    assert answer.headers["retry-after"] == "7"
    assert answer.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }


async def test_an_error_may_come_as_a_page(api: Api) -> None:
    await api.control("faults", kind="error", code=502, html=True)
    answer = await api.raw("getMe")
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert answer.text.startswith("<html>")


@pytest.mark.parametrize("after", [False, True])
async def test_a_connection_breaks_before_or_after_the_effect(api: Api, ana: int, after: bool) -> None:
    await api.control("faults", kind="reset", method="sendMessage", after=after, times=1)
    with pytest.raises(httpx.TransportError):
        await api.raw("sendMessage", chat_id=ana, text="lost?")
    sent = [message["text"] for message in await api.look("messages", chat=ana)]
    assert ("lost?" in sent) is after
    struck = (await api.look("calls"))[-1]
    assert (struck["status"], struck["by"]) == (0, "fault")


async def test_an_error_after_the_effect_leaves_the_effect(api: Api, ana: int) -> None:
    await api.control("faults", kind="error", code=504, method="sendMessage", after=True)
    assert await api.refused("sendMessage", chat_id=ana, text="sent") == "504 Gateway Timeout"
    assert (await api.look("messages", chat=ana))[-1]["text"] == "sent"


async def test_a_fault_strikes_where_it_is_told_to(api: Api, ana: int) -> None:
    boris = (await api.control("people", first_name="Boris"))["id"]
    await api.control("say", person=boris, text="/start")
    await api.control("faults", kind="error", code=500, chat=boris, nth=2)
    statuses = [
        [(await api.raw("sendMessage", chat_id=chat, text="x")).status_code for _ in range(3)]
        for chat in (ana, boris)
    ]
    assert statuses == [[200, 200, 200], [200, 500, 200]]
    [standing] = await api.look("faults")
    assert (standing["met"], standing["struck"]) == (3, 1)
    assert await api.control("faults/cancel") == []


async def test_chance_is_repeatable_by_its_seed(api: Api) -> None:
    runs = []
    for _ in range(2):
        await api.control("faults", kind="error", chance=0.5, seed=7, method="getMe")
        runs.append([(await api.raw("getMe")).status_code for _ in range(20)])
        await api.control("faults/cancel")
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 500}


async def test_a_slow_answer_is_overtaken_by_others(api: Api) -> None:
    await api.control("faults", kind="slow", seconds=30, method="getMe")
    slow = asyncio.create_task(api.raw("getMe"))
    await asyncio.sleep(0.05)
    await api.call("getMyCommands")
    assert not slow.done()
    slow.cancel()


async def test_an_update_may_come_twice(api: Api, ana: int) -> None:
    await api.control("faults", kind="duplicate", update="message", copies=2, times=1)
    await api.control("say", person=ana, text="once")
    first = await api.updates()
    again = await api.updates()
    assert first == again
    assert await api.updates() == []


async def test_a_message_and_a_tap_may_change_places(api: Api, ana: int) -> None:
    await api.call("sendMessage", chat_id=ana, text="?", reply_markup=MENU)
    await api.control("faults", kind="swap", update="message", times=1)
    await api.control("say", person=ana, text="first")
    await api.control("tap", person=ana, button="Yes")
    tapped, said = await api.updates()
    assert "callback_query" in tapped
    assert said["message"]["text"] == "first"
    assert said["update_id"] > tapped["update_id"]


async def test_a_tap_may_be_stale_at_once(api: Api, ana: int) -> None:
    await api.call("sendMessage", chat_id=ana, text="?", reply_markup=MENU)
    await api.control("faults", kind="stale", times=1)
    tapped = await api.control("tap", person=ana, button="Yes")
    assert "query is too old" in await api.refused("answerCallbackQuery", **tapped)


async def test_limits_let_through_what_they_say(api: Api, ana: int) -> None:
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    await api.control("limits", per_second=30, per_chat_second=1, per_group_minute=3)
    await api.control("clock", stopped=True)
    await api.call("sendMessage", chat_id=ana, text="x")
    assert await api.refused("sendMessage", chat_id=ana, text="x") == ("429 Too Many Requests: retry after 1")
    await api.control("clock", advance=1)
    for _ in range(3):
        sent = await api.call("sendMessage", chat_id=group["id"], text="x")
        await api.control("clock", advance=2)
    where = {"chat_id": group["id"], "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **where, text="y") == "429 Too Many Requests: retry after 54"
    await api.control("clock", advance=54)
    await api.call("editMessageText", **where, text="y")


async def test_limits_are_off_until_switched_on(api: Api, ana: int) -> None:
    statuses = {(await api.raw("sendMessage", chat_id=ana, text="x")).status_code for _ in range(40)}
    assert statuses == {200}


@pytest.mark.parametrize("kind", KINDS)
async def test_a_bot_that_ends_in_the_midst_of_its_words_is_no_error(
    kind: str, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    path = f"/bot{api.sandbox.token}/sendMessage"
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\nContent-Length: 99\r\n\r\n"
    _, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(api.sandbox.url).port)
    writer.write(head.encode() + b"chat_id=1")
    await writer.drain()
    await api.call("getMe")
    writer.close()
    await writer.wait_closed()
    for _ in range(3):
        await api.call("getMe")
    assert [line.getMessage() for line in caplog.records if line.levelno >= logging.ERROR] == []
