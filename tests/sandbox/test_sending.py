"""People send recordings, files and albums, as an app does it; and a bot sends them back."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from sandbox.media import CAPTIONED, FILES, LASTING
from tests.sandbox import judge
from tests.sandbox.conftest import PNG, Api
from tests.sandbox.models import aiogram

PICTURE = base64.b64encode(PNG).decode()


def file_of(message: dict[str, Any], kind: str) -> dict[str, Any]:
    """The file in a message, of a picture the largest."""
    found: dict[str, Any] = message[kind][-1] if kind == "photo" else message[kind]
    return found


async def heard(api: Api) -> list[dict[str, Any]]:
    """The messages that the bot gets, which an independent model reads."""
    updates = await api.updates(allowed_updates=["message", "edited_message"])
    assert [judge.of_value(each, aiogram.types.Update, "update") for each in updates] == [[]] * len(updates)
    return [each.get("message") or each["edited_message"] for each in updates]


@pytest.mark.parametrize("kind", sorted(FILES))
async def test_a_file_of_each_kind_is_sent_fetched_changed_and_sent_back(
    api: Api, ana: int, kind: str
) -> None:
    words = {"caption": "Look"} if kind in CAPTIONED else {}
    picture = {"content": PICTURE} if kind == "photo" else {}
    sent = await api.control("send", person=ana, kind=kind, duration=47, **words, **picture)
    (message,) = await heard(api)
    there = file_of(message, kind)
    assert there.get("duration") == (47 if kind in LASTING else None)
    assert message.get("caption") == words.get("caption")
    fetched = await api.call("getFile", file_id=there["file_id"])
    assert fetched["file_size"] >= there["file_size"] >= 47 * LASTING.get(kind, 0)
    assert (await api.http.get(f"/file/bot{api.sandbox.token}/{fetched['file_path']}")).content
    changing = {"person": ana, "message_id": sent["message_id"], "text": "See"}
    if words:
        await api.control("edit", **changing)
        assert [each["caption"] for each in await heard(api)] == ["See"]
    else:
        assert "neither a text nor a caption" in await api.impossible("edit", **changing)
    copy = {"chat_id": ana, "from_chat_id": ana, "message_id": sent["message_id"]}
    await api.call("copyMessage", **copy)
    assert file_of((await api.look("messages", chat=ana))[-1], kind)["file_id"] == there["file_id"]


async def test_a_bot_sends_recordings_by_their_handles(api: Api, ana: int) -> None:
    for kind, method in (("voice", "sendVoice"), ("video", "sendVideo"), ("video_note", "sendVideoNote")):
        sent = await api.control("send", person=ana, kind=kind, duration=3600)
        handle = sent[kind]["file_id"]
        assert (await api.call(method, chat_id=ana, **{kind: handle}))[kind]["duration"] == 3600
    refusal = await api.refused("sendVoice", chat_id=ana, voice=handle)
    assert refusal == "400 Bad Request: can't use file of type VideoNote as VoiceNote"


async def test_a_file_may_be_larger_than_a_bot_can_fetch(api: Api, ana: int) -> None:
    two_gigabytes = 2_000_000_000
    sent = await api.control("send", person=ana, name="all.zip", size=two_gigabytes)
    (message,) = await heard(api)
    assert (message["document"]["file_name"], message["document"]["file_size"]) == ("all.zip", two_gigabytes)
    refusal = await api.refused("getFile", file_id=sent["document"]["file_id"])
    assert refusal == "400 Bad Request: file is too big"


async def test_an_album_is_messages_of_one_group(api: Api, ana: int) -> None:
    question = await api.call("sendMessage", chat_id=ana, text="Show us")
    parts = [{"kind": "photo", "content": PICTURE, "caption": "Two bags"}, {"kind": "video", "duration": 9}]
    sent = await api.control("send", person=ana, album=parts, reply_to=question["message_id"])
    messages = await heard(api)
    assert [each["message_id"] for each in messages] == [each["message_id"] for each in sent]
    assert len({each["media_group_id"] for each in messages}) == 1
    assert [each.get("caption") for each in messages] == ["Two bags", None]
    assert {each["reply_to_message"]["message_id"] for each in messages} == {question["message_id"]}
    await api.control("send", person=ana, album=parts)
    assert {each["media_group_id"] for each in await heard(api)} != {messages[0]["media_group_id"]}


async def test_an_album_that_a_bot_passes_on_stays_one(api: Api, ana: int) -> None:
    parts = [{"kind": "photo", "content": PICTURE, "caption": "Two bags"}, {"kind": "video"}]
    sent = await api.control("send", person=ana, album=parts)
    alone = await api.control("say", person=ana, text="That is all")
    rolled = await api.control("share", person=ana, kind="dice")
    numbers = [each["message_id"] for each in (*sent, alone, rolled)]
    there = {"chat_id": ana, "from_chat_id": ana, "message_ids": numbers}
    for method, many in (("copyMessages", 3), ("forwardMessages", 4)):
        made = [each["message_id"] for each in await api.call(method, **there)]
        messages = [each for each in await api.look("messages", chat=ana) if each["message_id"] in made]
        assert len(messages) == many
        first, second, *others = [each.get("media_group_id") for each in messages]
        assert first == second not in {None, sent[0]["media_group_id"]}
        assert set(others) == {None}


async def test_what_no_app_sends_is_refused(api: Api, ana: int) -> None:
    photo = {"kind": "photo", "content": PICTURE}
    for album in ([photo], [photo] * 11):
        assert "2 to 10" in await api.impossible("send", person=ana, album=album)
    for other in ("voice", "document", "audio"):
        mixed = [photo, {"kind": other}]
        assert "an album is of" in await api.impossible("send", person=ana, album=mixed)
    assert "in its parts" in await api.impossible("send", person=ana, album=[photo] * 2, caption="x")
    assert "needs content" in await api.impossible("send", person=ana, kind="photo")
    assert "has no caption" in await api.impossible("send", person=ana, kind="video_note", caption="x")
    assert "duration" in await api.impossible("send", person=ana, kind="voice", duration=-1)
    assert "size" in await api.impossible("send", person=ana, size=5_000_000_000)
    assert await heard(api) == []
