"""What people can do, and what the bot gets to see of it."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path

from sandbox import control
from tests.sandbox.conftest import PNG, Api

MENU = {
    "inline_keyboard": [
        [{"text": "Green apple", "callback_data": "1"}, {"text": "Site", "url": "https://x.test"}]
    ]
}


async def test_a_bot_cannot_write_first(api: Api) -> None:
    person = await api.control("people", first_name="Ceca")
    refusal = await api.refused("sendMessage", chat_id=person["id"], text="x")
    assert refusal == "403 Forbidden: bot can't initiate conversation with a user"
    await api.control("say", person=person["id"], text="hi")
    await api.call("sendMessage", chat_id=person["id"], text="x")


async def test_what_is_said_or_tapped_twice_comes_as_two_updates(api: Api, ana: int) -> None:
    await api.call("sendMessage", chat_id=ana, text="Which?", reply_markup=MENU)
    await api.control("clock", stopped=True)
    for _ in range(2):
        await api.control("say", person=ana, text="the same")
        await api.control("tap", person=ana, button="apple")
    said, tapped, said_again, tapped_again = await api.updates()
    assert said["message"]["text"] == said_again["message"]["text"]
    assert said["message"]["message_id"] != said_again["message"]["message_id"]
    assert tapped["callback_query"]["data"] == tapped_again["callback_query"]["data"]
    assert tapped["callback_query"]["id"] != tapped_again["callback_query"]["id"]
    for update in (tapped, tapped_again):
        assert await api.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])


async def test_two_people_of_one_name_are_two(api: Api) -> None:
    hostile = "<b>Ana</b> \u202e&amp; 👩‍👩‍👧"
    first, second = [await api.control("people", first_name=hostile) for _ in range(2)]
    for person in (first, second):
        await api.control("say", person=person["id"], text="/start")
    senders = [update["message"]["from"] for update in await api.updates()]
    assert [sender["first_name"] for sender in senders] == [hostile, hostile]
    assert senders[0]["id"] != senders[1]["id"]


async def test_a_reply_to_a_reply_quotes_only_the_last(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="one")
    answered = await api.control("say", person=ana, text="two", reply_to=said["message_id"])
    await api.control("say", person=ana, text="three", reply_to=answered["message_id"])
    quoted = (await api.updates())[-1]["message"]["reply_to_message"]
    assert quoted["text"] == "two"
    assert "reply_to_message" not in quoted


async def test_blocking_is_told_and_felt(api: Api, ana: int) -> None:
    await api.control("block", person=ana)
    assert (
        await api.refused("sendMessage", chat_id=ana, text="x")
        == "403 Forbidden: bot was blocked by the user"
    )
    assert "blocked" in await api.impossible("say", person=ana, text="x")
    await api.control("unblock", person=ana)
    await api.call("sendMessage", chat_id=ana, text="x")
    blocked, back = await api.updates()
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["old_chat_member"]["status"] == "kicked"
    await api.control("deactivate", person=ana)
    assert await api.refused("sendMessage", chat_id=ana, text="x") == "403 Forbidden: user is deactivated"


async def test_a_tap_reaches_the_bot_and_its_answer_the_person(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="Which?", reply_markup=MENU)
    tapped = await api.control("tap", person=ana, button="apple")
    assert await api.look("answers", **tapped) == tapped | {"answered": False}
    [update] = await api.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"]) == (tapped["callback_query_id"], "1")
    assert query["message"] == sent
    waiting = asyncio.create_task(api.look("answers", **tapped, wait=10))
    assert await api.call("answerCallbackQuery", **tapped, text="Marked", show_alert=True) is True
    assert await waiting == tapped | {"answered": True, "text": "Marked", "show_alert": True}


async def test_any_data_can_be_forged(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="Which?", reply_markup=MENU)
    await api.control("tap", person=ana, message_id=sent["message_id"], data="' OR 1=1 --")
    assert (await api.updates())[0]["callback_query"]["data"] == "' OR 1=1 --"
    assert "sends nothing" in await api.impossible("tap", person=ana, button="Site")
    assert "no message" in await api.impossible("tap", person=ana, button="Pear")


async def test_a_message_that_is_gone_can_still_be_tapped(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="Which?", reply_markup=MENU)
    await api.call("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    await api.control("tap", person=ana, message_id=sent["message_id"], data="1")
    shown = (await api.updates())[0]["callback_query"]["message"]
    assert (shown["message_id"], shown["date"]) == (sent["message_id"], 0)


async def test_a_tap_can_be_answered_for_150_seconds(api: Api, ana: int) -> None:
    await api.call("sendMessage", chat_id=ana, text="Which?", reply_markup=MENU)
    await api.control("clock", stopped=True)
    in_time = await api.control("tap", person=ana, button="apple")
    await api.control("clock", advance=150)
    assert await api.call("answerCallbackQuery", **in_time)
    late = await api.control("tap", person=ana, button="apple")
    await api.control("clock", advance=151)
    stale = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await api.refused("answerCallbackQuery", **late) == stale
    assert await api.refused("answerCallbackQuery", callback_query_id="12") == stale


async def test_in_a_group_a_bot_sees_what_is_meant_for_it(api: Api, ana: int) -> None:
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    joined = (await api.updates())[0]["my_chat_member"]
    assert joined["new_chat_member"]["status"] == "member"
    sent = await api.call("sendMessage", chat_id=group["id"], text="Hello")
    for text in ("chatter", "/vote", "/vote@other_bot", "hey @sandbox_bot"):
        await api.control("say", person=ana, chat=group["id"], text=text)
    await api.control("say", person=ana, chat=group["id"], text="indeed", reply_to=sent["message_id"])
    seen = [update["message"]["text"] for update in await api.updates()]
    assert seen == ["/vote", "indeed"]
    await api.control("members", chat=group["id"], status="administrator")
    await api.control("say", person=ana, chat=group["id"], text="chatter")
    assert (await api.updates())[-1]["message"]["text"] == "chatter"


async def test_channels_and_anonymous_administrators_are_nobody(api: Api, ana: int) -> None:
    channel = await api.control("chats", type="channel", title="News", username="news", members=[ana])
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    await api.control("bot", reads_all=True)
    await api.updates()
    await api.control("say", person=ana, chat=channel["id"], text="post")
    await api.control("say", person=ana, chat=group["id"], text="veiled", as_chat=group["id"])
    await api.control("say", person=ana, chat=group["id"], text="as channel", as_chat=channel["id"])
    post, veiled, voiced = await api.updates()
    assert "from" not in post["channel_post"]
    assert veiled["message"]["from"]["username"] == "GroupAnonymousBot"
    assert veiled["message"]["sender_chat"]["id"] == group["id"]
    assert voiced["message"]["from"]["username"] == "Channel_Bot"
    sent = await api.call("sendMessage", chat_id="@news", text="x")
    assert sent["chat"]["id"] == channel["id"]


async def test_a_bot_thrown_out_of_a_group_is_told_so(api: Api, ana: int) -> None:
    group = await api.control("chats", type="group", title="Fans", members=[ana])
    await api.control("members", chat=group["id"], status="kicked", by=ana)
    assert await api.refused("sendMessage", chat_id=group["id"], text="x") == (
        "403 Forbidden: bot was kicked from the group chat"
    )
    channel = await api.control("chats", type="channel", title="News", members=[ana], bot_status="left")
    assert await api.refused("sendMessage", chat_id=channel["id"], text="x") == (
        "403 Forbidden: bot is not a member of the channel chat"
    )


async def test_members_are_what_they_are(api: Api, ana: int) -> None:
    boris = (await api.control("people", first_name="Boris"))["id"]
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    asked = {"chat_id": group["id"], "user_id": boris}
    assert (await api.call("getChatMember", **asked))["status"] == "left"
    await api.control("members", chat=group["id"], user=boris, status="member")
    assert (await api.call("getChatMember", **asked))["status"] == "member"
    assert (await api.updates())[-1]["message"]["new_chat_members"][0]["id"] == boris
    assert await api.call("getChatMemberCount", chat_id=group["id"]) == 3
    assert [m["user"]["id"] for m in await api.call("getChatAdministrators", chat_id=group["id"])] == [ana]


async def test_a_group_moves_to_a_supergroup(api: Api, ana: int) -> None:
    group = await api.control("chats", type="group", title="Fans", members=[ana])
    await api.updates()
    moved = await api.control("migrate", chat=group["id"])
    answer = (await api.raw("sendMessage", chat_id=group["id"], text="x")).json()
    assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer["parameters"] == {"migrate_to_chat_id": moved["id"]}
    old, new = await api.updates()
    assert old["message"]["migrate_to_chat_id"] == moved["id"]
    assert new["message"]["migrate_from_chat_id"] == group["id"]
    await api.call("sendMessage", chat_id=moved["id"], text="x")


async def test_people_edit_send_files_and_change_reactions(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="helo")
    await api.control("edit", person=ana, message_id=said["message_id"], text="hello")
    content = base64.b64encode(PNG).decode()
    await api.control("send", person=ana, content=content, name="me.png", kind="photo", caption="/start me")
    new, edited, photo = await api.updates()
    assert (new["message"]["text"], edited["edited_message"]["text"]) == ("helo", "hello")
    assert photo["message"]["caption_entities"][0]["type"] == "bot_command"
    file_id = photo["message"]["photo"][-1]["file_id"]
    assert (await api.http.get(f"/sandbox/files/{file_id}")).content == PNG


async def test_what_happens_is_told_as_it_happens(api: Api, ana: int) -> None:
    heard = []
    async with api.http.stream("GET", "/sandbox/events") as events:
        lines = (line async for line in events.aiter_lines() if line.startswith("data: "))
        assert json.loads((await anext(lines))[6:]) == {"kind": "hello"}
        sent = await api.call("sendMessage", chat_id=ana, text="x")
        await api.call("deleteMessage", chat_id=ana, message_id=sent["message_id"])
        while "deleted" not in heard:
            heard.append(json.loads((await anext(lines))[6:])["kind"])
    assert heard == ["message", "call", "deleted"]


async def test_a_mistake_in_control_says_what_it_is(api: Api) -> None:
    assert "no person 9" in await api.impossible("say", person=9, text="x")
    assert "unknown field" in await api.impossible("people", first_name="Ana", firstname="Ana")
    assert (await api.http.get("/sandbox/messages")).status_code == 400


def test_the_manual_names_every_path() -> None:
    manual = Path(control.__file__).parents[1].joinpath("README.md").read_text()
    for route in control.ROUTES:
        path = route.path.replace("{file_id}", "<file_id>")
        assert path in manual or f"`{path.removeprefix('/sandbox/')}`" in manual, path
