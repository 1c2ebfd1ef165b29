"""Whose words a message has, whether they were changed, and what is no words at all."""

from __future__ import annotations

import re
from typing import Any

import pytest
from msgspec.structs import replace

from chat.events import Addressed, Kind, Said, Sent, Unread
from messengers.telegram.message_kinds import FILES, UNREAD, Carried
from messengers.telegram.updates import ALLOWED
from tests.messengers.sent import (
    ANA,
    ANA_HERSELF,
    CHANNEL,
    IN_PRIVATE,
    PRIVATE,
    SUPERGROUP,
    read,
    written,
)
from tests.sandbox.models import aiogram

OURS = {"forward_origin": {"type": "user", "date": 1, "sender_user": ANA}}
SECOND_HAND: list[dict[str, Any]] = [
    OURS,
    {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}},
    {"forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3}},
    {"forward_date": 1},
    {"forward_from": ANA},
    {"forward_from_chat": CHANNEL},
    {"forward_sender_name": "Somebody"},
    {"via_bot": {"id": 9, "is_bot": True, "first_name": "Gif"}},
    {"guest_bot_caller_user": ANA},
]


@pytest.mark.parametrize("how", SECOND_HAND, ids=lambda how: next(iter(how)))
def test_what_somebody_else_wrote_is_marked(how: dict[str, Any]) -> None:
    for update in (
        written("/void 1 rigged", **how),
        written("/void@GlasBot 1 rigged", SUPERGROUP, **how),
        written(None, caption="/codes Bag", document={"file_id": "x"}, **how),
        written(None, photo=[{"file_id": "x"}], **how),
    ):
        event = read(update)
        assert isinstance(event, Said)
        assert event.second_hand
    talk = read(written("just talking", SUPERGROUP, **how))
    assert isinstance(talk, Said)
    assert (talk.second_hand, talk.addressed) == (True, Addressed.LOOSE)


def test_of_a_reply_only_its_own_words_are_read() -> None:
    other = written("/void 1 rigged", **OURS)["message"]
    quoting = {
        "reply_to_message": other,
        "quote": {"text": "/void 1 rigged", "position": 0},
        "external_reply": {"origin": OURS["forward_origin"], "story": {"id": 1, "chat": CHANNEL}},
    }
    alone = read(written("/poll 1"))
    assert isinstance(alone, Said)
    assert read(written("/poll 1", **quoting)) == replace(alone, reply_to="12")
    there = read(written("what is this", SUPERGROUP, **quoting))
    assert isinstance(there, Said)
    assert (there.text, there.second_hand, there.addressed) == ("what is this", False, Addressed.LOOSE)


def edited(text: str | None = "hello", chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    message = written(text, chat, edit_date=1793318460, **more)["message"]
    return {"update_id": 901, "edited_message": message}


def test_a_changed_message_is_said_again_with_its_number_and_when_it_was_changed() -> None:
    assert "edited_message" in ALLOWED
    assert read(edited("Здраво")) == Said(
        update="901", who=ANA_HERSELF, place=IN_PRIVATE, text="Здраво", message="12", edited=1793318460
    )
    picture = read(edited(None, caption="my cover", photo=[{"file_id": "x", "file_unique_id": "y"}]))
    assert isinstance(picture, Sent)
    assert (picture.same, picture.edited) == ("y", 1793318460)
    for text, addressed in (("nice weather", Addressed.LOOSE), ("/vote 7", Addressed.COMMAND)):
        event = read(edited(text, SUPERGROUP))
        assert isinstance(event, Said)
        assert (event.addressed, event.edited) == (addressed, 1793318460)


UNREAD_NOW = [
    ("venue", Kind.LOCATION, {"location": {"latitude": 1.0, "longitude": 2.0}}),
    ("location", Kind.LOCATION, {}),
    ("sticker", Kind.STICKER, {}),
    ("contact", Kind.CONTACT, {}),
    ("poll", Kind.POLL, {}),
    ("dice", Kind.OTHER, {}),
    ("game", Kind.OTHER, {}),
    ("invoice", Kind.OTHER, {}),
    ("story", Kind.OTHER, {}),
    ("paid_media", Kind.OTHER, {}),
    ("checklist", Kind.OTHER, {}),
    ("rich_message", Kind.OTHER, {}),
    ("giveaway", Kind.OTHER, {}),
    ("giveaway_winners", Kind.OTHER, {}),
]


@pytest.mark.parametrize(("name", "kind", "beside"), UNREAD_NOW)
def test_what_is_read_nowhere_is_told_apart_whatever_its_caption_says(
    name: str, kind: Kind, beside: dict[str, Any]
) -> None:
    event = read(written(None, caption="/newpoll Which?", media_group_id="5", **beside, **{name: {"id": 1}}))
    assert isinstance(event, Unread)
    assert (event.kind, event.album, event.message) == (kind, "5", "12")
    for caption, addressed in ((None, Addressed.LOOSE), ("/vote 7", Addressed.COMMAND)):
        there = read(written(None, SUPERGROUP, caption=caption, **beside, **{name: {}}))
        assert isinstance(there, Unread)
        assert there.addressed is addressed


def test_a_live_photo_is_read_as_the_picture_that_it_is_as_well() -> None:
    live = {"file_id": "film", "file_unique_id": "f", "width": 9, "height": 9, "duration": 3}
    event = read(written(None, caption="Torn", photo=[{"file_id": "still"}], live_photo=live))
    assert isinstance(event, Sent)
    assert (event.kind, event.handle, event.text) == (Kind.PICTURE, "still", "Torn")


SERVICE = re.compile(
    r"new_chat|left_chat|_chat_(created|photo)|chat_owner|_changed$|migrate|pinned|payment|_shared$|gift"
    r"|connected_website|write_access|passport|proximity|boost_added|background_set|checklist_tasks"
    r"|forum_topic|giveaway_(created|completed)|managed_bot|poll_option|suggested_post|video_chat"
    r"|web_app_data|community_chat"
)
"""Fields of messages that tell of something that happened: nobody wrote them."""
READ = {"text", "caption", "photo", "live_photo", *FILES, *Carried.__struct_fields__}
ABOUT = re.compile(
    r"message_(id|thread_id)|date|chat|from_user|sender_|business|guest_|is_|reply_|external_reply|quote|via_bot"
    r"|edit_date|has_|media_group_id|author_signature|paid_star|entities|caption_entities|link_preview|effect_id"
    r"|show_caption|direct_messages_topic|receiver_user|ephemeral|forward_"
)
"""Fields that say something about a message."""


def test_every_kind_of_message_that_telegram_has_is_read_or_answered() -> None:
    fields = set(aiogram.types.Message.model_fields)
    content = {name for name in fields if not (SERVICE.search(name) or ABOUT.match(name))}
    assert content - READ == set()
    assert {name for name, *_ in UNREAD_NOW} == set(UNREAD)


@pytest.mark.parametrize("unseen", ["\u00a0", "\u2009", "\u3000", "\u200b", "\ufeff", "\u2060", "\u200e"])
def test_any_blank_ends_the_name_of_a_command(unseen: str) -> None:
    for text in (f"/vote@GlasBot{unseen}7", f"{unseen}/vote@GlasBot 7", f"/vote@GlasBot{unseen}"):
        event = read(written(text, SUPERGROUP))
        assert isinstance(event, Said)
        assert event.text.startswith("/vote")
        assert "@" not in event.text
    other = read(written(f"/vote@OtherBot{unseen}7", SUPERGROUP))
    assert isinstance(other, Said)
    assert other.addressed is Addressed.LOOSE
