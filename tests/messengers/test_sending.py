"""What we say arrives in Telegram as we mean it, over real HTTP; each refusal gets its right name."""

from __future__ import annotations

import struct
import zlib

import pytest

from chat.events import Kind
from chat.ports import (
    AnswerLost,
    BadToken,
    ChatMoved,
    Delivered,
    Key,
    Media,
    MessengerError,
    NotConnected,
    Outgoing,
    Refused,
    RightMissing,
    Toasted,
    TopicShut,
    Unchanged,
    Unreachable,
    WaitFor,
    Whereabouts,
)
from messengers.telegram import connect
from messengers.telegram.failures import Contested, NothingThere
from messengers.telegram.sending import Telegram
from sandbox import acts, topics
from sandbox.objects import Json, User
from sandbox.server import Sandbox
from tests.messengers.server import scripted

KEYS = ((Key("Vote", data="m:7:1:1"), Key("Site", link="https://example.org/")),)
OTHER_KEYS = ((Key("Withdraw", data="w:7"),),)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 20, 8, 0, 0, 0, 0))
PIXELS = chunk(b"IDAT", zlib.compress((b"\0" + b"\x80" * 40) * 20))
PNG = b"\x89PNG\r\n\x1a\n" + HEADER + PIXELS + chunk(b"IEND", b"")


def shown(sandbox: Sandbox, chat: int, message: str) -> Json:
    """Return a message as its people see it."""
    room = sandbox.world.room(chat, sandbox.world.bot())
    return sandbox.world.seen(room.kept[int(message)])


def words(message: Json) -> tuple[str, list[tuple[str, int, int]]]:
    """Return a message's text and what is marked in it."""
    text = message.get("text") or message.get("caption") or ""
    marked = message.get("entities") or message.get("caption_entities") or []
    return text, [(entity["type"], entity["offset"], entity["length"]) for entity in marked]


async def test_a_message_arrives_with_its_marks_and_buttons(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    said = "<b>Гласајте</b> &lt;b&gt; &amp; <code>4</code>"
    sent = await telegram.send(str(ana.id), Outgoing(text=said, keys=KEYS))
    message = shown(sandbox, ana.id, sent.message)
    assert words(message) == ("Гласајте <b> & 4", [("bold", 0, 8), ("code", 15, 1)])
    vote, site = message["reply_markup"]["inline_keyboard"][0]
    assert vote == {"text": "Vote", "callback_data": "m:7:1:1"}
    assert site == {"text": "Site", "url": "https://example.org/"}


async def test_links_show_no_preview(sandbox: Sandbox, telegram: Telegram, ana: User) -> None:
    await telegram.send(str(ana.id), Outgoing(text="https://example.org/"))
    call = next(call for call in sandbox.world.feed.calls if call.method.lower() == "sendmessage")
    assert "is_disabled" in str(call.parameters["link_preview_options"])


async def test_an_edit_changes_text_and_buttons_or_the_buttons_alone(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    chat = str(ana.id)
    sent = await telegram.send(chat, Outgoing(text="3 left", keys=KEYS))
    await telegram.edit(chat, sent.message, Outgoing(text="2 left", keys=KEYS))
    assert words(shown(sandbox, ana.id, sent.message))[0] == "2 left"
    await telegram.edit(chat, sent.message, Outgoing(text="", keys=OTHER_KEYS))
    message = shown(sandbox, ana.id, sent.message)
    assert words(message)[0] == "2 left"
    assert message["reply_markup"]["inline_keyboard"][0][0]["text"] == "Withdraw"
    await telegram.edit(chat, sent.message, Outgoing(text="closed"))
    assert "reply_markup" not in shown(sandbox, ana.id, sent.message)


@pytest.mark.parametrize("picture", [True, False])
async def test_a_picture_or_file_is_uploaded_once_and_then_sent_by_its_handle(
    sandbox: Sandbox, telegram: Telegram, ana: User, picture: bool
) -> None:
    chat, name = str(ana.id), "резултат.png" if picture else "poll-7.csv"
    kind = Kind.PICTURE if picture else Kind.FILE
    media = Media(name, kind, content=PNG)
    first = await telegram.send(chat, Outgoing(text="<b>The</b> result", keys=KEYS, media=media))
    again = await telegram.send(chat, Outgoing(text="", media=Media(name, kind, handle=first.handle)))
    assert first.handle
    message, copy = shown(sandbox, ana.id, first.message), shown(sandbox, ana.id, again.message)
    assert words(message) == ("The result", [("bold", 0, 3)])
    assert message["reply_markup"]
    field = "photo" if picture else "document"
    assert copy[field] == message[field]
    if not picture:
        assert message["document"]["file_name"] == "poll-7.csv"


async def test_a_message_and_a_picture_go_to_their_topic(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    group = acts.found_chat(sandbox.world, "supergroup", "Team", members=[ana.id], forum=True).id
    topic = topics.begin(sandbox.world, sandbox.world.rooms[group], "Votes", ana).message_thread_id
    for media in (None, Media("result.png", Kind.PICTURE, content=PNG)):
        there = Outgoing(text="<b>The</b> result", media=media, topic=str(topic))
        sent = await telegram.send(str(group), there)
        assert shown(sandbox, group, sent.message)["message_thread_id"] == topic


async def test_an_answer_with_the_barest_fields_is_an_answer() -> None:
    """Whoever answers in Telegram's place may leave out what we do not need."""
    picture, file = (
        Media("result.png", Kind.PICTURE, content=PNG),
        Media("poll-7.csv", Kind.FILE, content=b"a"),
    )
    async with scripted() as server:
        telegram = connect("1:x", server.url)
        server.grant({"username": "GlasBot"})
        assert await telegram.username() == "GlasBot"
        server.grant({"message_id": 5})
        assert await telegram.send("7", Outgoing(text="Hello")) == Delivered("5")
        for media, kind in ((picture, {"photo": [{"file_id": "p"}]}), (file, {"document": {"file_id": "p"}})):
            server.grant({"message_id": 6, **kind})
            assert await telegram.send("7", Outgoing(text="Hello", media=media)) == Delivered("6", "p")
        server.grant({"message_id": 5})
        await telegram.edit("7", "5", Outgoing(text="Good day"))
        await telegram.close()


async def test_the_caption_under_a_picture_can_be_edited(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    media = Media("a.png", Kind.PICTURE, content=PNG)
    sent = await telegram.send(str(ana.id), Outgoing(text="open", media=media))
    await telegram.edit(str(ana.id), sent.message, Outgoing(text="closed", media=Media("", Kind.PICTURE)))
    assert words(shown(sandbox, ana.id, sent.message))[0] == "closed"


async def test_where_a_message_stands_that_went_to_a_name_is_told(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    acts.found_chat(
        sandbox.world, "supergroup", "Readers", members=[ana.id], username="readers", chat_id=-1009
    )
    for chat, stands in {
        "@Readers": Whereabouts("-1009", "Readers", "readers"),
        "-1009": None,
        str(ana.id): None,
    }.items():
        assert (await telegram.send(chat, Outgoing(text="Hello"))).whereabouts == stands


async def test_a_toast_answers_the_tap(sandbox: Sandbox, telegram: Telegram, ana: User) -> None:
    await telegram.send(str(ana.id), Outgoing(text="card", keys=KEYS))
    tap = acts.tap(sandbox.world, sandbox.world.bot(), ana, button="Vote")
    await telegram.toast(Toasted(tap.query_id, "Изабрано. Још 3." + "!" * 300, alert=True))
    (call,) = [call for call in sandbox.world.feed.calls if call.method.lower() == "answercallbackquery"]
    assert call.status == 200
    assert call.parameters["text"].startswith("Изабрано. Још 3.!!!")
    assert len(call.parameters["text"]) == 200


async def test_a_tap_can_be_answered_without_a_word(sandbox: Sandbox, telegram: Telegram, ana: User) -> None:
    await telegram.send(str(ana.id), Outgoing(text="card", keys=KEYS))
    tap = acts.tap(sandbox.world, sandbox.world.bot(), ana, button="Vote")
    await telegram.toast(Toasted(tap.query_id))
    (call,) = [call for call in sandbox.world.feed.calls if call.method.lower() == "answercallbackquery"]
    assert call.status == 200
    assert "text" not in call.parameters


async def failure(telegram: Telegram, chat: str = "41", text: str = "hello") -> MessengerError:
    """Return how sending a message fails."""
    with pytest.raises(MessengerError) as caught:
        await telegram.send(chat, Outgoing(text=text))
    return caught.value


async def test_who_blocked_the_bot_or_never_wrote_is_unreachable(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    stranger = sandbox.person("Stranger")
    acts.block(sandbox.world, sandbox.world.bot(), ana, blocked=True)
    for chat in (ana.id, stranger.id, 999_999_999):
        assert type(await failure(telegram, str(chat))) is Unreachable


async def test_an_edit_without_change_is_unchanged_and_one_of_nothing_is_refused(
    telegram: Telegram, ana: User
) -> None:
    sent = await telegram.send(str(ana.id), Outgoing(text="card", keys=KEYS))
    with pytest.raises(Unchanged):
        await telegram.edit(str(ana.id), sent.message, Outgoing(text="card", keys=KEYS))
    with pytest.raises(Refused, match="not found"):
        await telegram.edit(str(ana.id), "999", Outgoing(text="card"))


async def test_messages_telegram_cannot_take_are_refused(telegram: Telegram, ana: User) -> None:
    for text in ("", "x" * 4097, "<blink>x</blink>"):
        assert type(await failure(telegram, str(ana.id), text)) is Refused
    with pytest.raises(Refused):
        await telegram.send(str(ana.id), Outgoing(text="x", keys=((Key("x", data="x" * 65),),)))


async def test_a_toast_for_a_tap_nobody_made_is_refused(telegram: Telegram, ana: User) -> None:
    with pytest.raises(Refused):
        await telegram.toast(Toasted("12345", "hello"))


async def test_a_token_that_is_none_is_bad(sandbox: Sandbox) -> None:
    for token in ("no-colon", "abc:def"):
        telegram = connect(token, sandbox.url)
        with pytest.raises(BadToken) as caught:
            await telegram.username()
        assert token not in str(caught.value)
        await telegram.close()


@pytest.mark.parametrize(
    ("code", "description", "parameters", "error"),
    [
        (429, "Too Many Requests: retry after 17", {"retry_after": 17}, WaitFor(17)),
        (429, "Too Many Requests", {}, WaitFor(1)),
        (400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1001}, ChatMoved("-1001")),
        (400, "Bad Request: chat not found", {}, Unreachable()),
        (400, "Bad Request: PEER_ID_INVALID", {}, Unreachable()),
        (400, "Bad Request: message can't be edited", {}, Refused()),
        (400, "Bad Request: message thread not found", {}, TopicShut()),
        (400, "Bad Request: TOPIC_CLOSED", {}, TopicShut()),
        (400, "Bad Request: query is too old and response timeout expired", {}, Refused()),
        (400, "Bad Request: BUTTON_DATA_INVALID", {}, Refused()),
        (403, "Forbidden: user is deactivated", {}, Unreachable()),
        (403, "Forbidden: bot was kicked from the group chat", {}, Unreachable()),
        (401, "Unauthorized", {}, BadToken()),
        (404, "Not Found", {}, NothingThere()),
        (404, "Not Found: method not found", {}, Refused()),
        (409, "Conflict: terminated by other getUpdates request", {}, Contested()),
        (413, "Request Entity Too Large", {}, Refused()),
        (500, "Internal Server Error: restart", {}, AnswerLost()),
        (502, "Bad Gateway", {}, AnswerLost()),
    ],
)  # fmt: skip
async def test_each_refusal_gets_its_right_name(
    code: int, description: str, parameters: dict[str, int], error: MessengerError
) -> None:
    async with scripted() as server:
        telegram = connect("1:secret", server.url)
        server.refuse(code, description, **parameters)
        raised = await failure(telegram)
        assert type(raised) is type(error)
        for name in ("seconds", "to"):
            assert getattr(raised, name, None) == getattr(error, name, None)
        await telegram.close()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (None, AnswerLost),
        ((502, b"<html>Bad Gateway</html>"), AnswerLost),
        ((404, b"<html>nginx</html>"), NotConnected),
        ((413, b"<html>nginx</html>"), Refused),
        ((200, b"<html>captive portal</html>"), AnswerLost),
        ((200, b'{"ok":true}'), AnswerLost),
        ((200, b'{"ok":true,"result":{}}'), AnswerLost),
        ((400, b"[]"), NotConnected),
        ((400, b"\xff"), NotConnected),
    ],
)
async def test_an_answer_from_something_else_is_no_answer(
    answer: tuple[int, bytes] | None, error: type[MessengerError]
) -> None:
    async with scripted() as server:
        telegram = connect("1:secret", server.url)
        server.answers = [answer]
        assert type(await failure(telegram)) is error
        await telegram.close()


async def test_a_server_that_is_not_there_was_never_connected() -> None:
    async with scripted() as server:
        nowhere = server.url
    telegram = connect("1:secret", nowhere)
    assert type(await failure(telegram)) is NotConnected
    await telegram.close()


@pytest.mark.parametrize(("told", "size"), [(11, 10), (0, 11)])
async def test_a_file_larger_than_wanted_is_not_taken_whatever_is_told_of_it(told: int, size: int) -> None:
    async with scripted() as server:
        telegram = connect("1:secret", server.url)
        server.grant({"file_path": "documents/codes.csv", "file_size": told})
        server.answers.append((200, b"x" * size))
        with pytest.raises(Refused):
            await telegram.fetch("handle", most=10)
        assert len(server.answers) == (1 if told else 0)
        await telegram.close()


async def test_a_topic_is_opened_by_its_name_and_the_right_that_is_missing_is_told(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    for status in ("administrator", "member"):
        found = acts.found_chat(
            sandbox.world, "supergroup", "Team", members=[ana.id], forum=True, bot_status=status
        )
        opening = Outgoing(text="Ideas &amp; more", opens=True)
        if status == "member":
            with pytest.raises(RightMissing):
                await telegram.send(str(found.id), opening)
        else:
            opened = await telegram.send(str(found.id), opening)
            (topic,) = sandbox.world.rooms[found.id].topics.values()
            assert (str(topic.message_thread_id), topic.name) == (opened.message, "Ideas & more")
