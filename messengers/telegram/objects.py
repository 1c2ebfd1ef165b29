"""What Telegram sends, as far as we read it: only the fields we use, without the library's objects."""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct, field

from messengers.telegram.entities import Entity
from messengers.telegram.message_kinds import Carried

UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

Id = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]


class User(Struct):
    """Who wrote or tapped."""

    id: Id
    is_bot: bool = False
    first_name: str | None = None
    last_name: str | None = None
    language_code: str | None = None
    username: str | None = None


class Chat(Struct):
    """Where."""

    id: Id
    type: str = ""
    title: str | None = None
    username: str | None = None


class Answered(Struct):
    """A message that another one answers: which it is and whose, not what it says."""

    message_id: Id
    chat: Chat
    author: User | None = field(default=None, name="from")


class File(Struct):
    """A picture in one of its sizes, a recording, or a file."""

    file_id: str
    file_unique_id: str = ""
    file_size: int | None = None
    file_name: str | None = None
    duration: int | None = None


class Message(Carried):
    """A message, also one too old to be read, of which only its chat and id are left.

    Only what somebody wrote himself is read: a quotation, and what he answers, are somebody else's.
    """

    message_id: Id
    chat: Chat
    author: User | None = field(default=None, name="from")
    sender_chat: Chat | None = None
    message_thread_id: Id | None = None
    is_topic_message: bool = False
    text: str | None = None
    caption: str | None = None
    entities: list[Entity] | None = None
    caption_entities: list[Entity] | None = None
    photo: list[File] | None = None
    animation: File | None = None
    audio: File | None = None
    document: File | None = None
    video: File | None = None
    video_note: File | None = None
    voice: File | None = None
    migrate_to_chat_id: Id | None = None
    edit_date: Id | None = None
    media_group_id: str | None = None
    is_automatic_forward: bool = False
    reply_to_message: Answered | None = None


class CallbackQuery(Struct):
    """A tap."""

    id: str
    author: User = field(name="from")
    message: Message | None = None
    data: str | None = None


class ChatMember(Struct):
    """What the bot is in a chat."""

    status: str
    is_member: bool = True
    can_send_messages: bool = True
    can_post_messages: bool = False


class MembershipChange(Struct):
    """The bot was let in, blocked or shown out, or may do something else."""

    chat: Chat
    author: User = field(name="from")
    new_chat_member: ChatMember


class Known(Struct):
    """The one field that every update has."""

    update_id: Id


class Update(Known):
    """One update, of a kind that we asked for or of none."""

    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: MembershipChange | None = None


class Batch(Struct):
    """What getUpdates answers; each update is read by itself, so that a bad one spoils no other."""

    result: list[msgspec.Raw]
