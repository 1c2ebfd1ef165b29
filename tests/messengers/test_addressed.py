"""What is said in a group says how it is meant for the bot, and which message it answers."""

from __future__ import annotations

from typing import Any

import pytest

from chat.events import Addressed, Event, Kind, Nameless, Said, Unread
from tests.messengers.sent import ANA, ANONYMOUS, GROUP, PRIVATE, SUPERGROUP, US, read, written
from texts.text import Mark, Marked

BOT = {"id": 7, "is_bot": True, "first_name": "Glas", "username": US}
PHOTO: dict[str, Any] = {"photo": [{"file_id": "x"}]}
OTHER_BOT = {"id": 8, "is_bot": True, "first_name": "Other", "username": "OtherBot"}


def answering(
    author: dict[str, Any] | None, chat: dict[str, Any] = SUPERGROUP, **more: Any
) -> dict[str, Any]:
    """A message that is answered, as Telegram hands it over with the answer."""
    answered = {"message_id": 11, "chat": chat, "date": 1793318400, "text": "Which?"} | more
    return answered | ({"from": author} if author else {})


def said(update: dict[str, Any]) -> Said:
    event = read(update)
    assert isinstance(event, Said)
    return event


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@GlasBot more tea", "more tea"),
        ("  @glasbot, more tea", "more tea"),
        ("more tea, @GlasBot!", "more tea, @GlasBot!"),
        ("@GlasBot", ""),
        ("@GlasBot /close 7", "/close 7"),
    ],
)
@pytest.mark.parametrize("chat", [GROUP, SUPERGROUP])
def test_the_name_of_the_bot_is_a_mention_and_left_out_before_the_words(
    text: str, words: str, chat: dict[str, Any]
) -> None:
    event = said(written(text, chat))
    assert (event.addressed, event.text) == (Addressed.MENTION, words)


@pytest.mark.parametrize(
    "text",
    ["@GlasBot2 tea", "@OtherBot tea", "me@glasbot.com", "https://t.me/@GlasBot", "GlasBot", "x@GlasBot"],
)
def test_another_name_is_no_mention(text: str) -> None:
    event = said(written(text, SUPERGROUP))
    assert (event.addressed, event.text) == (Addressed.LOOSE, text)


def test_a_name_behind_words_is_a_mention() -> None:
    for user, addressed in ((BOT, Addressed.MENTION), (OTHER_BOT, Addressed.LOOSE), (ANA, Addressed.LOOSE)):
        named = {"type": "text_mention", "offset": 0, "length": 4, "user": user}
        event = said(written(None, SUPERGROUP, caption="Glas, more tea", caption_entities=[named], **PHOTO))
        assert (event.addressed, event.text) == (addressed, "Glas, more tea")


def test_words_keep_their_looks_where_the_name_before_them_is_left_out() -> None:
    looks = [
        {"type": "bold", "offset": 0, "length": 13},
        {"type": "italic", "offset": 0, "length": 8},
        {"type": "code", "offset": 14, "length": 3},
    ]
    event = said(written(None, SUPERGROUP, caption="@GlasBot more tea", caption_entities=looks, **PHOTO))
    assert event.formatted == Marked("more tea", (Mark("bold", 0, 4), Mark("code", 5, 8)))
    only = said(written(None, SUPERGROUP, caption="@GlasBot more tea", caption_entities=looks[1:2], **PHOTO))
    assert only.formatted == Marked("more tea")


def test_an_answer_to_the_bot_is_a_reply_and_to_anybody_else_it_is_not() -> None:
    for author, addressed in (
        (BOT, Addressed.REPLY),
        (BOT | {"username": US.upper()}, Addressed.REPLY),
        (OTHER_BOT, Addressed.LOOSE),
        (ANA, Addressed.LOOSE),
        (None, Addressed.LOOSE),
    ):
        event = said(written("mine is broken", SUPERGROUP, reply_to_message=answering(author)))
        assert (event.addressed, event.reply_to) == (addressed, "11")


def test_a_command_stays_one_in_a_reply_and_one_for_another_bot_is_loose() -> None:
    answered = answering(BOT)
    assert said(written("/vote 7", SUPERGROUP, reply_to_message=answered)).addressed is Addressed.COMMAND
    assert said(written("/vote@OtherBot", SUPERGROUP, reply_to_message=answered)).addressed is Addressed.LOOSE


def test_what_opened_a_topic_is_answered_by_nobody() -> None:
    topic = {"message_thread_id": 11, "is_topic_message": True}
    opened = answering(BOT, forum_topic_created={"name": "Complaints", "icon_color": 0})
    loose = said(written("mine is broken", SUPERGROUP, reply_to_message=opened, **topic))
    assert (loose.addressed, loose.reply_to, loose.place.topic) == (Addressed.LOOSE, "", "11")
    card = answering(BOT, message_id=15)
    reply = said(written("sorry", SUPERGROUP, reply_to_message=card, **topic))
    assert (reply.addressed, reply.reply_to, reply.place.topic) == (Addressed.REPLY, "15", "11")
    thread = said(written("sorry", SUPERGROUP, reply_to_message=answering(BOT), message_thread_id=11))
    assert (thread.addressed, thread.reply_to) == (Addressed.REPLY, "11")


def test_a_message_of_another_chat_is_no_address_in_this_one() -> None:
    event = said(written("look", SUPERGROUP, reply_to_message=answering(BOT, GROUP)))
    assert (event.addressed, event.reply_to) == (Addressed.LOOSE, "")


def test_in_private_all_is_said_to_the_bot_and_answers_are_known() -> None:
    event = said(written("@GlasBot thanks", reply_to_message=answering(BOT, PRIVATE)))
    assert (event.addressed, event.reply_to, event.text) == (Addressed.DIRECT, "11", "@GlasBot thanks")
    assert said(written("thanks")).reply_to == ""


def test_somebody_elses_words_mention_nobody() -> None:
    forwarded = {"forward_origin": {"type": "user", "sender_user": ANA, "date": 1}}
    event = said(written("@GlasBot more tea", SUPERGROUP, **forwarded))
    assert (event.addressed, event.second_hand) == (Addressed.LOOSE, True)


def test_what_is_not_read_as_words_says_it_too() -> None:
    sticker = {"sticker": {"file_id": "x"}}
    for more, addressed, answered in (
        ({}, Addressed.LOOSE, ""),
        ({"reply_to_message": answering(BOT)}, Addressed.REPLY, "11"),
    ):
        event: Event | None = read(written(None, SUPERGROUP, **sticker, **more))
        assert isinstance(event, Unread)
        assert (event.kind, event.addressed, event.reply_to) == (Kind.STICKER, addressed, answered)


@pytest.mark.parametrize("text", ["@GlasBot more tea", "mine is broken"])
def test_what_is_said_in_the_name_of_a_chat_is_nobodys_word(text: str) -> None:
    told = read(written(text, SUPERGROUP, reply_to_message=answering(BOT), **ANONYMOUS))
    assert isinstance(told, Nameless)
    assert told.addressed is Addressed.REPLY
    closed: dict[str, Any] = {"forum_topic_closed": {}}
    assert read(written(None, SUPERGROUP, **(ANONYMOUS | closed))) is None, "nobody says that"
