"""Whatever Telegram sends becomes the event of a person, or nothing; never an error that stops the queue."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from chat.events import (
    Addressed,
    Joined,
    Kind,
    Moved,
    Nameless,
    Person,
    Place,
    PlaceKind,
    Reached,
    Said,
    Sent,
    Tapped,
)
from messengers.telegram.updates import NAME_LIMIT, decode_many
from tests.messengers.sent import (
    ANA,
    ANA_HERSELF,
    ANONYMOUS,
    CHANNEL,
    GROUP,
    IN_PRIVATE,
    IN_SUPERGROUP,
    PRIVATE,
    SUPERGROUP,
    US,
    membership,
    read,
    tapped,
    written,
)
from texts.text import Mark, Marked


def test_a_private_message_is_said_by_its_author() -> None:
    assert read(written("Здраво")) == Said(
        update="900", who=ANA_HERSELF, place=IN_PRIVATE, text="Здраво", message="12"
    )


def test_a_deep_link_is_the_start_command_with_its_payload() -> None:
    event = read(written("/start poll-7"))
    assert isinstance(event, Said)
    assert event.text == "/start poll-7"


def test_a_picture_of_an_album_is_known_as_one_and_its_caption_keeps_its_looks() -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    shot: dict[str, Any] = {"photo": [{"file_id": "x"}], "media_group_id": "77", "caption_entities": [bold]}
    event = read(written(None, caption="my bag", **shot))
    assert isinstance(event, Sent)
    assert event.album == "77"
    assert event.formatted == Marked("my bag", (Mark("bold", 0, 2),))


def test_a_caption_counts_as_said() -> None:
    event = read(written(None, caption="my cover", photo=[{"file_id": "x", "width": 1, "height": 1}]))
    assert isinstance(event, Said)
    assert event.text == "my cover"


def test_a_picture_comes_in_its_largest_size_and_a_file_with_its_name() -> None:
    sizes = [{"file_id": "small", "file_size": 9}, {"file_id": "large", "file_size": 90}]
    picture = read(written(None, caption="my cover", photo=sizes))
    assert isinstance(picture, Sent)
    assert (picture.handle, picture.picture, picture.size, picture.text) == ("large", True, 90, "my cover")
    file = read(written(None, document={"file_id": "x", "file_name": "codes\n.csv"}))
    assert isinstance(file, Sent)
    assert (file.handle, file.picture, file.name, file.text) == ("x", False, "codes .csv", "")


RECORDED = {
    "voice": Kind.VOICE,
    "video": Kind.VIDEO,
    "video_note": Kind.ROUND,
    "audio": Kind.AUDIO,
    "animation": Kind.ANIMATION,
}


@pytest.mark.parametrize(("name", "kind"), RECORDED.items())
def test_a_recording_comes_with_its_length_and_its_size(name: str, kind: Kind) -> None:
    tape = {"file_id": "x", "file_unique_id": "u", "duration": 3600, "file_size": 2_000_000_000}
    beside = {"document": {"file_id": "y"}} if name == "animation" else {}
    event = read(written(None, caption="listen", media_group_id="5", **beside, **{name: tape}))
    assert isinstance(event, Sent)
    assert (event.kind, event.handle, event.same, event.text) == (kind, "x", "u", "listen")
    assert (event.seconds, event.size, event.album) == (3600, 2_000_000_000, "5")


@pytest.mark.parametrize("told", [-1, 2**62, 2**80])
def test_no_length_and_no_size_is_larger_than_can_be_kept(told: int) -> None:
    event = read(written(None, voice={"file_id": "x", "duration": told, "file_size": told}))
    assert isinstance(event, Sent)
    assert 0 <= event.seconds <= 2**53
    assert 0 <= event.size <= 2**53


def test_a_file_in_a_group_is_loose_but_under_a_command() -> None:
    group = {"id": -5, "type": "supergroup"}
    for caption, addressed in ((None, Addressed.LOOSE), ("/start", Addressed.COMMAND)):
        sent = read(written(None, chat=group, caption=caption, document={"file_id": "x"}))
        assert isinstance(sent, Sent)
        assert sent.addressed is addressed


def test_a_multiline_command_keeps_its_lines() -> None:
    event = read(written("/newpoll@glasbot Which?\npick: 4\n- A"))
    assert isinstance(event, Said)
    assert event.text == "/newpoll Which?\npick: 4\n- A"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/vote@GlasBot 7", "/vote 7"),
        ("/vote@glasbot", "/vote"),
        ("/vote 7", "/vote 7"),
        ("/vote@OtherBot 7", None),
        ("/vote@GlasBot2 7", None),
        ("what about /vote@GlasBot", None),
        ("nice weather", None),
        ("/", None),
    ],
)
@pytest.mark.parametrize("chat", [GROUP, SUPERGROUP])
def test_in_a_group_only_commands_for_this_bot_are_commands(
    text: str, heard: str | None, chat: dict[str, Any]
) -> None:
    event = read(written(text, chat))
    assert isinstance(event, Said)
    assert event.addressed is (Addressed.LOOSE if heard is None else Addressed.COMMAND)
    assert event.text == (text if heard is None else heard)
    assert event.place == Place(str(chat["id"]), PlaceKind.GROUP, title="Readers")


@pytest.mark.parametrize(
    "update",
    [
        written("/close 7", SUPERGROUP, **{"from": ANA | {"is_bot": True}}),
        {"update_id": 900, "edited_message": written("/close 7", SUPERGROUP, **ANONYMOUS)["message"]},
        written("/close 7", SUPERGROUP, sender_chat=CHANNEL, is_automatic_forward=True),
        written("/close 7", CHANNEL),
        {"update_id": 900, "channel_post": written("/close 7", CHANNEL)["message"]},
        written("/close 7", **dict[str, Any]({"from": None})),
    ],
)
def test_channels_and_bots_are_nobody(update: dict[str, Any]) -> None:
    assert read(update) is None


@pytest.mark.parametrize("text", ["At nine.", "@GlasBot at nine?"])
def test_what_is_said_to_the_bot_in_the_name_of_a_chat_is_nobodys(text: str) -> None:
    us = {"id": 7, "is_bot": True, "first_name": "Glas", "username": US}
    card = written("A question", SUPERGROUP, **{"from": us})["message"]
    answered = {} if text.startswith("@") else {"reply_to_message": card}
    said = written(text, SUPERGROUP, entities=[], **answered, **ANONYMOUS)
    said["message"]["entities"] = [{"offset": 0, "length": 8, "type": "mention"}]
    event = read(said)
    assert isinstance(event, Nameless)
    edited = {"update_id": 900, "edited_message": said["message"]}
    assert read(edited) is None


@pytest.mark.parametrize(
    "speaker",
    [
        pytest.param({"sender_chat": SUPERGROUP}, id="the group"),
        pytest.param(ANONYMOUS, id="its anonymous admin"),
        pytest.param({"from": ANA | {"is_bot": True}, "sender_chat": CHANNEL}, id="a channel"),
    ],
)
def test_a_command_in_the_name_of_a_chat_is_nobodys(speaker: dict[str, Any]) -> None:
    who = Person("telegram", "-1002100", "")
    told = Nameless(update="900", who=who, place=IN_SUPERGROUP, text="/close 7")
    for command in ("/close 7", "/close@GlasBot 7"):
        assert read(written(command, SUPERGROUP, **speaker)) == told
    for line in ("nice weather", "/close@OtherBot 7"):
        loose = replace(told, text=line, addressed=Addressed.LOOSE)
        assert read(written(line, SUPERGROUP, **speaker)) == loose


@pytest.mark.parametrize(
    "service",
    [
        {"new_chat_members": [ANA]},
        {"left_chat_member": ANA},
        {"group_chat_created": True},
        {"pinned_message": written()["message"]},
        {"migrate_from_chat_id": -4100},
        {"forum_topic_created": {"name": "News", "icon_color": 0}},
        {"successful_payment": {"currency": "XTR", "total_amount": 1}},
    ],
)
def test_messages_without_words_are_nothing(service: dict[str, Any]) -> None:
    assert read(written(None, SUPERGROUP, **service)) is None
    assert read(written(None, PRIVATE, **service)) is None


@pytest.mark.parametrize("chat", [PRIVATE, SUPERGROUP])
def test_a_tap_carries_its_data_its_message_and_who_tapped(chat: dict[str, Any]) -> None:
    place = IN_PRIVATE if chat is PRIVATE else IN_SUPERGROUP
    assert read(tapped(chat)) == Tapped(
        update="901", who=ANA_HERSELF, place=place, data="m:7:1:1", message="31", tap="4382"
    )


def test_bots_tap_nothing() -> None:
    assert read(tapped(**{"from": ANA | {"is_bot": True}})) is None


def test_a_tap_under_a_message_too_old_to_be_read_still_counts() -> None:
    event = read(tapped(message={"chat": PRIVATE, "message_id": 31, "date": 0}))
    assert isinstance(event, Tapped)
    assert (event.place, event.message) == (IN_PRIVATE, "31")


def test_a_tap_without_message_or_data_says_nothing_and_is_answered_all_the_same() -> None:
    for bare in (tapped(message=None, inline_message_id="abc"), tapped(data=None)):
        event = read(bare)
        assert isinstance(event, Tapped)
        assert (event.data, event.tap, event.place.address) == ("", "4382", "41")


def test_a_topic_is_named_and_a_thread_of_replies_is_none() -> None:
    topic = {"message_thread_id": 45, "is_topic_message": True}
    for update in (written("/polls", SUPERGROUP, **topic), tapped(SUPERGROUP)):
        if "callback_query" in update:
            update["callback_query"]["message"] |= topic
        event = read(update)
        assert event is not None
        assert event.place == Place("-1002100", PlaceKind.GROUP, "45", "Readers")
    in_a_thread = read(written("/polls", SUPERGROUP, message_thread_id=45))
    assert in_a_thread is not None
    assert in_a_thread.place == IN_SUPERGROUP


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking_the_bot_and_letting_it_in_is_told(status: str, reachable: bool) -> None:
    assert read(membership(status)) == Reached(
        update="902", who=ANA_HERSELF, place=IN_PRIVATE, reachable=reachable
    )
    assert not isinstance(read(membership(status, SUPERGROUP)), Reached)


def test_being_let_into_a_group_or_a_channel_and_shown_out_is_told() -> None:
    group = read(membership("member", SUPERGROUP))
    assert group == Joined(
        update="902",
        who=ANA_HERSELF,
        place=Place("-1002100", PlaceKind.GROUP),
        present=True,
        title="Readers",
        name="readers",
    )
    rights = {"member": False, "administrator": True, "left": False, "kicked": False}
    for status, posts in rights.items():
        change = membership(status, CHANNEL)
        change["my_chat_member"]["new_chat_member"] |= {"can_post_messages": True} if posts else {}
        found = read(change)
        assert isinstance(found, Joined)
        assert (found.present, found.channel) == (status in {"member", "administrator"}, True)
        assert found.may_post == posts


def test_a_bot_that_may_not_write_in_a_group_says_so() -> None:
    change = membership("restricted", SUPERGROUP)
    change["my_chat_member"]["new_chat_member"] |= {"is_member": True, "can_send_messages": False}
    found = read(change)
    assert isinstance(found, Joined)
    assert (found.present, found.may_post) == (True, False)


def test_a_group_that_became_a_supergroup_moved() -> None:
    event = read(written(None, GROUP, migrate_to_chat_id=-1002100))
    assert isinstance(event, Moved)
    assert (event.place, event.to) == (Place("-4100", PlaceKind.GROUP), "-1002100")


def test_a_group_moves_whoever_did_it() -> None:
    assert isinstance(read(written(None, GROUP, migrate_to_chat_id=-1, **{"from": None})), Moved)


def test_a_kind_of_update_we_never_asked_for_is_nothing() -> None:
    assert read({"update_id": 903, "message_reaction_count": {"chat": CHANNEL, "reactions": []}}) is None
    assert read({"update_id": 903, "message_reaction": {"chat": PRIVATE}}) is None
    assert decode_many(b'{"ok":true,"result":[{"update_id":903,"poll":{"id":"1"}}]}', US) == [(903, None)]


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Ana", None, "Ana"),
        ("  Ana \n\t Marija ", "", "Ana Marija"),
        ("\u202eevil\u202c", "\u0007", "evil"),
        ("<b>Ana</b>", "&amp;", "<b>Ana</b> &amp;"),
        ("👩\u200d👧", None, "👩\u200d👧"),
        ("x" * 64, "y" * 64, ("x" * 64 + " " + "y" * 64)[:NAME_LIMIT]),
        ("", None, ""),
    ],
)
def test_a_name_is_one_bounded_line_that_turns_no_text(first: str, last: str | None, name: str) -> None:
    event = read(written("hi", **{"from": ANA | {"first_name": first, "last_name": last}}))
    assert event is not None
    assert event.who.name == name


def test_no_text_carries_the_character_that_databases_refuse() -> None:
    said, tap = read(written("a\0b")), read(tapped(data="a\0b"))
    assert isinstance(said, Said)
    assert isinstance(tap, Tapped)
    assert (said.text, tap.data) == ("ab", "ab")
