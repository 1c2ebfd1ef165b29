"""Messages sent, changed and deleted, and the exact words of refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sandbox.conftest import PNG, Api

BUTTON = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 77}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "chat_id": -1001}, "chat not found"),
        ({"text": "x", "parse_mode": "bbcode"}, "unsupported parse_mode"),
        (
            {"text": "<x>", "parse_mode": "HTML"},
            'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        ),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "x", "reply_to_message_id": 999}, "message to be replied not found"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]}},
            "BUTTON_DATA_INVALID",
        ),
        ({"text": "\u200b\u2800", "reply_to_message_id": 999}, "message to be replied not found"),
        ({"text": "\u200b\u2800"}, "text must be non-empty"),
        ({"text": " ", "chat_id": 77}, "chat not found"),
        ({"text": "x" * 4097, "chat_id": 77}, "chat not found"),
        ({"text": "x" * 32769, "chat_id": 77}, "text is too long"),
        (
            {
                "text": "x",
                "chat_id": 77,
                "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "x" * 65}]]},
            },
            "chat not found",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "nonsense"}]]}},
            "inline keyboard button URL 'nonsense' is invalid: Wrong HTTP URL",
        ),
        ({"text": "x", "link_preview_options": "[]"}, "object expected as link preview options"),
        (
            {"text": "x", "link_preview_options": {"is_disabled": "yes"}},
            'field "is_disabled" must be of type Boolean',
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"callback_data": "a"}]]}},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "a", "callback_data": "a"}]}},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
    ],
)
async def test_what_cannot_be_sent_is_refused_in_telegrams_words(
    api: Api, ana: int, parameters: dict[str, Any], refusal: str
) -> None:
    assert (
        await api.refused("sendMessage", **({"chat_id": ana} | parameters)) == f"400 Bad Request: {refusal}"
    )


async def test_lengths_count_after_parsing(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    assert len(sent["text"]) == 4096
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


async def test_a_reply_carries_what_it_answers_and_no_more(api: Api, ana: int) -> None:
    first = await api.call("sendMessage", chat_id=ana, text="one")
    second = await api.call("sendMessage", chat_id=ana, text="two", reply_to_message_id=first["message_id"])
    third = await api.call(
        "sendMessage", chat_id=ana, text="three", reply_parameters={"message_id": second["message_id"]}
    )
    assert third["reply_to_message"]["text"] == "two"
    assert "reply_to_message" not in third["reply_to_message"]
    loose = {"message_id": 999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await api.call(
        "sendMessage", chat_id=ana, text="x", reply_parameters=loose
    )


async def test_an_edit_replaces_text_and_keyboard(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="old", reply_markup=BUTTON)
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    edited = await api.call("editMessageText", **where, text="new")
    assert edited["text"] == "new"
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= sent["date"]
    [shown] = await api.look("messages", chat=ana, after=sent["message_id"] - 1)
    assert shown["text"] == "new"


async def test_an_edit_that_changes_nothing_is_refused(api: Api, ana: int) -> None:
    sent = await api.call(
        "sendMessage", chat_id=ana, text="<b>same</b>", parse_mode="HTML", reply_markup=BUTTON
    )
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    refusal = await api.refused(
        "editMessageText", **where, text="*same*", parse_mode="MarkdownV2", reply_markup=BUTTON
    )
    assert refusal == (
        "400 Bad Request: message is not modified: specified new message content and reply markup are "
        "exactly the same as a current content and reply markup of the message"
    )
    await api.call("editMessageText", **where, text="same", reply_markup=BUTTON)


async def test_only_what_is_there_and_ones_own_can_be_edited(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="mine")
    theirs = {"chat_id": ana, "message_id": said["message_id"]}
    assert (
        await api.refused("editMessageText", **theirs, text="x") == "400 Bad Request: message can't be edited"
    )
    absent = {"chat_id": ana, "message_id": 999}
    assert (
        await api.refused("editMessageText", **absent, text="x")
        == "400 Bad Request: message to edit not found"
    )
    keyboard = {"keyboard": [["A"]]}
    sent = await api.call("sendMessage", chat_id=ana, text="x", reply_markup=keyboard)
    own = {"chat_id": ana, "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **own, text="y") == "400 Bad Request: message can't be edited"


async def test_photos_and_documents_are_sent_edited_and_downloaded(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}"
    sent = await api.http.post(
        f"{url}/sendPhoto",
        data={"chat_id": ana, "caption": "<i>one</i>", "parse_mode": "HTML"},
        files={"photo": ("one.png", PNG)},
    )
    photo = sent.json()["result"]
    assert photo["caption_entities"] == [{"type": "italic", "offset": 0, "length": 3}]
    file_id = photo["photo"][-1]["file_id"]
    again = await api.call("sendPhoto", chat_id=ana, photo=file_id)
    assert again["photo"] == photo["photo"]
    where = {"chat_id": ana, "message_id": photo["message_id"]}
    assert (await api.call("editMessageCaption", **where, caption="two"))["caption"] == "two"
    media = {"type": "photo", "media": "attach://new", "caption": "three"}
    edited = await api.http.post(
        f"{url}/editMessageMedia",
        data={**where, "media": json.dumps(media)},
        files={"new": ("new.png", PNG + b"!")},
    )
    assert edited.json()["result"]["caption"] == "three"
    assert edited.json()["result"]["photo"][-1]["file_id"] != file_id
    found = await api.call("getFile", file_id=file_id)
    downloaded = await api.http.get(f"/file/bot{api.sandbox.token}/{found['file_path']}")
    assert downloaded.content == PNG
    assert await api.refused("sendDocument", chat_id=ana, document=file_id) == (
        "400 Bad Request: can't use file of type Photo as Document"
    )


async def test_a_photo_that_is_none_is_refused(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendPhoto"
    answer = await api.http.post(url, data={"chat_id": ana}, files={"photo": ("a.png", b"not a picture")})
    assert answer.json()["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    empty = await api.http.post(url, data={"chat_id": ana}, files={"photo": ("a.png", b"")})
    assert empty.json()["description"] == "Bad Request: file must be non-empty"


async def test_captions_have_their_own_limit(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendPhoto"
    answer = await api.http.post(
        url, data={"chat_id": ana, "caption": "x" * 1025}, files={"photo": ("a.png", PNG)}
    )
    assert answer.json()["description"] == "Bad Request: message caption is too long"


async def test_media_the_sandbox_lacks_is_refused_loudly(api: Api, ana: int) -> None:
    answer = await api.refused("sendMediaGroup", chat_id=ana, media=[{"type": "live_photo", "media": "x"}])
    assert answer.startswith("501")


async def test_an_edit_that_is_too_long_is_refused_in_the_servers_own_words(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="x")
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    assert await api.refused("editMessageText", **where, text="x" * 4097) == (
        "400 Bad Request: MESSAGE_TOO_LONG"
    )


async def test_a_part_is_quoted_and_another_chat_answered(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="one two")
    quoted = {"message_id": said["message_id"], "quote": "two", "quote_position": 4}
    sent = await api.call("sendMessage", chat_id=ana, text="x", reply_parameters=quoted)
    assert sent["quote"] == {"text": "two", "position": 4, "is_manual": True}
    assert await api.refused(
        "sendMessage", chat_id=ana, text="x", reply_parameters=quoted | {"quote": "three"}
    ) == ("400 Bad Request: QUOTE_TEXT_INVALID")
    group = (await api.control("chats", type="supergroup", title="Fans", members=[ana]))["id"]
    across = {"message_id": said["message_id"], "chat_id": ana}
    sent = await api.call("sendMessage", chat_id=group, text="x", reply_parameters=across)
    assert "reply_to_message" not in sent
    assert sent["external_reply"]["origin"]["sender_user"]["id"] == ana


async def test_a_mention_by_number_names_the_whole_person(api: Api, ana: int) -> None:
    link = f'<a href="tg://user?id={ana}">you</a>'
    sent = await api.call("sendMessage", chat_id=ana, text=link, parse_mode="HTML")
    assert sent["entities"][0]["user"]["first_name"] == "Ana"


async def test_a_preview_is_kept_as_far_as_there_is_one(api: Api, ana: int) -> None:
    off = {"is_disabled": True, "prefer_small_media": True}
    plain = await api.call("sendMessage", chat_id=ana, text="x", link_preview_options=off)
    assert "link_preview_options" not in plain
    linked = await api.call("sendMessage", chat_id=ana, text="https://x.test/", link_preview_options=off)
    assert linked["link_preview_options"] == {"is_disabled": True}
    edited = await api.call(
        "editMessageText", chat_id=ana, message_id=linked["message_id"], text="https://x.test/"
    )
    assert "link_preview_options" not in edited


async def test_of_several_messages_all_are_deleted_or_none(api: Api, ana: int) -> None:
    old = await api.call("sendMessage", chat_id=ana, text="x")
    await api.control("clock", advance=49 * 3600)
    new = await api.call("sendMessage", chat_id=ana, text="x")
    both = [new["message_id"], old["message_id"], 999]
    assert (await api.refused("deleteMessages", chat_id=ana, message_ids=both)).startswith("400")
    assert len(await api.look("messages", chat=ana, after=old["message_id"] - 1)) == 2
    assert await api.call("deleteMessages", chat_id=ana, message_ids=[str(new["message_id"]), 999]) is True


async def test_what_names_no_message_is_refused(api: Api, ana: int) -> None:
    unnamed = "400 Bad Request: message identifier is not specified"
    assert await api.refused("editMessageText", text="x") == unnamed
    assert await api.refused("deleteMessage", chat_id=ana) == unnamed
    assert await api.refused("deleteMessage") == "400 Bad Request: chat identifier is not specified"


async def test_deleting_takes_messages_away(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="x")
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    assert await api.call("deleteMessage", **where) is True
    assert await api.refused("deleteMessage", **where) == "400 Bad Request: message to delete not found"
    old = await api.call("sendMessage", chat_id=ana, text="x")
    await api.control("clock", advance=49 * 3600)
    assert (await api.refused("deleteMessage", chat_id=ana, message_id=old["message_id"])).startswith("400")


async def test_the_oldest_messages_go_when_too_many_are_kept(api: Api, ana: int) -> None:
    api.sandbox.world.kept_messages = 5
    for number in range(10):
        await api.call("sendMessage", chat_id=ana, text=str(number))
    assert [message["text"] for message in await api.look("messages", chat=ana)] == ["5", "6", "7", "8", "9"]


async def test_albums_come_as_one(api: Api, ana: int) -> None:
    media = [
        {"type": "document", "media": "attach://a", "caption": "x"},
        {"type": "document", "media": "attach://b"},
    ]
    answer = await api.http.post(
        f"/bot{api.sandbox.token}/sendMediaGroup",
        data={"chat_id": ana, "media": json.dumps(media)},
        files={"a": ("a.txt", b"a"), "b": ("b.txt", b"b")},
    )
    first, second = answer.json()["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["document"]["file_name"], second["document"]["file_name"]) == ("a.txt", "b.txt")


async def test_messages_are_copied_without_and_forwarded_with_their_origin(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="look")
    source = {"chat_id": ana, "from_chat_id": ana, "message_id": said["message_id"]}
    copied = await api.call("copyMessage", **source)
    [shown] = await api.look("messages", chat=ana, after=copied["message_id"] - 1)
    assert "forward_origin" not in shown
    forwarded = await api.call("forwardMessage", **source)
    assert forwarded["forward_origin"]["sender_user"]["id"] == ana
    assert await api.refused("copyMessage", **(source | {"message_id": 999})) == (
        "400 Bad Request: message to copy not found"
    )
