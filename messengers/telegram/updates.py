"""Telegram's updates, read as events: only the fields we use, without the library's objects."""

from __future__ import annotations

import logging
import unicodedata
from typing import Final, TypeVar

import msgspec
from msgspec import structs

from chat.events import (
    Addressed,
    Event,
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
    Unread,
)
from messengers.storable import whole
from messengers.telegram.addressing import addressed, bare, reply_to, unaddressed
from messengers.telegram.entities import formatted
from messengers.telegram.message_kinds import FILES, second_hand, unread
from messengers.telegram.objects import (
    UNREADABLE,
    Batch,
    CallbackQuery,
    Chat,
    File,
    Known,
    MembershipChange,
    Message,
    Update,
    User,
)
from texts.text import Marked

MESSENGER: Final = "telegram"
ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates we ask for."""

NAME_LIMIT: Final = 128
MOST: Final = 2**53
"""More bytes and seconds than anything has."""
GROUPS: Final = ("group", "supergroup")
CHANNEL: Final = "channel"
GONE: Final = ("kicked", "left")
TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of all that follows them: a name must not."""

Read = TypeVar("Read")

logger = logging.getLogger(__name__)


class MalformedUpdate(ValueError):
    """What came is no update: not JSON, or with fields of the wrong kind."""


_update = msgspec.json.Decoder(Update)
_known = msgspec.json.Decoder(Known)
_batch = msgspec.json.Decoder(Batch)


def decode(raw: bytes, username: str) -> Event | None:
    """Read a webhook's body: an event, or None for what does not concern us.

    `username` is the bot's own, without @. Raises MalformedUpdate.
    """
    try:
        update = _read(_update, raw)
    except UNREADABLE as error:
        raise MalformedUpdate(type(error).__name__) from None
    return event(update, username)


def _read(decoder: msgspec.json.Decoder[Read], raw: bytes) -> Read:
    """Decode; where half of a surrogate pair or a broken byte stood in a text, with a sign in its place."""
    try:
        return decoder.decode(raw)
    except UNREADABLE:
        return decoder.decode(whole(raw))


def decode_many(raw: bytes, username: str) -> list[tuple[int, Event | None]]:
    """Read getUpdates' answer: each update's id, with its event or None.

    An update of which only the id can be read is None too, and logged. Raises MalformedUpdate when the
    whole answer cannot be read.
    """
    try:
        batch = _read(_batch, raw)
        return [_one(bytes(update), username) for update in batch.result]
    except UNREADABLE as error:
        raise MalformedUpdate(type(error).__name__) from None


def _one(raw: bytes, username: str) -> tuple[int, Event | None]:
    try:
        update = _read(_update, raw)
    except UNREADABLE:
        known = _read(_known, raw)
        logger.warning("update %s cannot be read and is passed over", known.update_id)
        return known.update_id, None
    return update.update_id, event(update, username)


def event(update: Update, username: str) -> Event | None:
    """Return what a person did, or None when no person did anything that concerns us."""
    number = str(update.update_id)
    if update.message is not None:
        return _written(number, update.message, username)
    if update.edited_message is not None:
        return _written(number, update.edited_message, username, edited=True)
    if update.callback_query is not None:
        return _tapped(number, update.callback_query)
    if update.my_chat_member is not None:
        return _membership(number, update.my_chat_member)
    return None


def _written(number: str, message: Message, username: str, *, edited: bool = False) -> Event | None:
    if message.migrate_to_chat_id is not None:
        return _moved(number, message, str(message.migrate_to_chat_id))
    place = _place(message.chat, _topic(message))
    if place is None:
        return None
    entities = message.entities or message.caption_entities or ()
    text, marked = formatted(message.text or message.caption or "", entities)
    how = addressed(message, text, username)
    text = bare(text, username)
    if message.sender_chat is not None:
        says = text or unread(message) or _file(message)[1]
        mute = edited or message.is_automatic_forward or not says
        return None if mute else _nameless(number, place, text, how)
    if message.author is None or message.author.is_bot:
        return None
    if how is Addressed.MENTION:
        text, marked = unaddressed(text, marked, username)
    changed = max(message.edit_date or 1, 1) if edited else 0
    return _said(number, message, place, text, marked, changed, how)


def _said(
    number: str,
    message: Message,
    place: Place,
    text: str,
    marked: Marked | None,
    edited: int,
    how: Addressed,
) -> Event | None:
    assert message.author is not None
    said = Said(
        update=number,
        who=_person(message.author),
        place=place,
        text=text,
        message=str(message.message_id),
        marked=marked,
        album=message.media_group_id or "",
        edited=edited,
        second_hand=second_hand(message),
        reply_to=reply_to(message),
        addressed=how,
    )
    if kind := unread(message):
        return _unread(said, kind)
    kind, file = _file(message)
    if not (text or file or how is Addressed.MENTION):
        return None
    return said if file is None else _sent(said, file, kind)


def _file(message: Message) -> tuple[Kind, File | None]:
    """Return what was sent beside words, of a picture its largest size; None: nothing was."""
    if message.photo:
        return Kind.PICTURE, message.photo[-1]
    files = ((kind, getattr(message, name)) for name, kind in FILES.items())
    return next((found for found in files if found[1] is not None), (Kind.FILE, None))


def _unread(said: Said, kind: Kind) -> Unread:
    return Unread(
        update=said.update,
        who=said.who,
        place=said.place,
        kind=kind,
        message=said.message,
        album=said.album,
        edited=said.edited,
        text=said.text,
        reply_to=said.reply_to,
        addressed=said.addressed,
    )


def _sent(said: Said, file: File, kind: Kind) -> Sent:
    return Sent(
        **structs.asdict(said),
        handle=file.file_id,
        same=file.file_unique_id,
        kind=kind,
        name=_tame(file.file_name or ""),
        size=_number(file.file_size),
        seconds=_number(file.duration),
    )


def _number(told: int | None) -> int:
    """A size or a length as it is told, within what is kept."""
    return min(max(told or 0, 0), MOST)


def _nameless(number: str, place: Place, text: str, how: Addressed) -> Nameless:
    """What nobody said: an anonymous admin, or a channel that writes in its group."""
    who = Person(MESSENGER, place.address, "")
    return Nameless(update=number, who=who, place=place, text=text, addressed=how)


def _moved(number: str, message: Message, to: str) -> Moved:
    group = str(message.chat.id)
    who = _person(message.author) if message.author else Person(MESSENGER, group, "")
    return Moved(update=number, who=who, place=Place(group, PlaceKind.GROUP), to=to)


def _tapped(number: str, query: CallbackQuery) -> Tapped | None:
    """A tap; one without its message or its data still waits for an answer, and says nothing."""
    if query.author.is_bot:
        return None
    under, data = query.message, query.data or ""
    private = under is None or under.chat.type == "private"
    return Tapped(
        update=number,
        who=_person(query.author),
        place=Place(
            str(under.chat.id if under else query.author.id),
            PlaceKind.PRIVATE if private else PlaceKind.GROUP,
            _topic(under) if under else "",
            "" if private or not under else _tame(under.chat.title or ""),
        ),
        data=data.replace("\0", "") if under else "",
        message=str(under.message_id) if under else "",
        tap=query.id,
    )


def _membership(number: str, change: MembershipChange) -> Reached | Joined | None:
    if change.chat.type != "private":
        return _joined(number, change)
    if change.author.is_bot:
        return None
    return Reached(
        update=number,
        who=_person(change.author),
        place=Place(str(change.chat.id)),
        reachable=change.new_chat_member.status not in GONE,
    )


def _joined(number: str, change: MembershipChange) -> Joined | None:
    """In a channel only an admin may write, and he may be kept from it."""
    chat, bot = change.chat, change.new_chat_member
    if chat.type not in (*GROUPS, CHANNEL):
        return None
    return Joined(
        update=number,
        who=_person(change.author),
        place=Place(str(chat.id), PlaceKind.GROUP),
        present=bot.status not in GONE and bot.is_member,
        title=_tame(chat.title or ""),
        name=chat.username or "",
        channel=chat.type == CHANNEL,
        may_post=bot.can_post_messages if chat.type == CHANNEL else bot.can_send_messages,
    )


def _place(chat: Chat, topic: str) -> Place | None:
    if chat.type == "private":
        return Place(str(chat.id), topic=topic)
    if chat.type in GROUPS:
        return Place(str(chat.id), PlaceKind.GROUP, topic, _tame(chat.title or ""))
    return None


def _topic(message: Message) -> str:
    """The topic of a message; a thread of replies, as other groups have them, takes no messages of ours."""
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""


def _person(user: User) -> Person:
    name = f"{user.first_name or ''} {user.last_name or ''}"
    return Person(MESSENGER, str(user.id), _tame(name), (user.language_code or "")[:35])


def _tame(name: str) -> str:
    """Return a name on one line, without control characters, at most NAME_LIMIT characters long."""
    if not name.isprintable():
        name = "".join(
            " " if character.isspace() else character
            for character in name
            if character.isspace() or (unicodedata.category(character) != "Cc" and character not in TURNING)
        )
    return " ".join(name.split())[:NAME_LIMIT].strip()
