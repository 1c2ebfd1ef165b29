"""The objects of the Bot API that the sandbox hands out, with the reference's field names."""

from __future__ import annotations

from typing import Any

import msgspec

Json = dict[str, Any]
"""A JSON object that is passed on as it came, such as a keyboard's button."""


class ApiObject(msgspec.Struct, omit_defaults=True, kw_only=True, rename={"from_": "from"}):
    """An object as it stands in an answer or an update: an absent field is left out, never null."""


class User(ApiObject):
    """A person or a bot."""

    id: int
    is_bot: bool
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_premium: bool = False


class Chat(ApiObject):
    """What a message tells of the chat it stands in."""

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_forum: bool = False


class ForumTopic(ApiObject):
    """A topic of a group: its number is that of the message that tells of its beginning."""

    message_thread_id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None


class Entity(ApiObject):
    """A marked part of a text; offset and length in UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user: User | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


class PhotoSize(ApiObject):
    """One size of a photo, in pixels and bytes."""

    file_id: str
    file_unique_id: str
    file_size: int
    width: int
    height: int


class Document(ApiObject):
    """A file sent as it is."""

    file_id: str
    file_unique_id: str
    file_size: int
    file_name: str | None = None
    mime_type: str | None = None


class PollOption(ApiObject):
    """One answer of a native poll."""

    persistent_id: str
    text: str
    voter_count: int
    text_entities: list[Entity] | None = None


class Poll(ApiObject):
    """A native poll as the bot sees it."""

    id: str
    question: str
    options: list[PollOption]
    total_voter_count: int
    is_closed: bool
    is_anonymous: bool
    type: str
    allows_multiple_answers: bool
    allows_revoting: bool
    members_only: bool
    question_entities: list[Entity] | None = None
    correct_option_ids: list[int] | None = None
    explanation: str | None = None
    explanation_entities: list[Entity] | None = None
    open_period: int | None = None
    close_date: int | None = None


class Message(ApiObject):
    """A message as it stands now."""

    message_id: int
    date: int
    chat: Chat
    from_: User | None = None
    sender_chat: Chat | None = None
    forward_origin: Json | None = None
    forward_from: User | None = None
    forward_from_chat: Chat | None = None
    forward_from_message_id: int | None = None
    forward_sender_name: str | None = None
    forward_date: int | None = None
    via_bot: User | None = None
    reply_to_message: Message | None = None
    external_reply: Json | None = None
    quote: Json | None = None
    edit_date: int | None = None
    has_protected_content: bool = False
    media_group_id: str | None = None
    text: str | None = None
    entities: list[Entity] | None = None
    link_preview_options: Json | None = None
    effect_id: str | None = None
    photo: list[PhotoSize] | None = None
    document: Document | None = None
    animation: Json | None = None
    audio: Json | None = None
    contact: Json | None = None
    dice: Json | None = None
    game: Json | None = None
    invoice: Json | None = None
    location: Json | None = None
    paid_media: Json | None = None
    sticker: Json | None = None
    story: Json | None = None
    venue: Json | None = None
    video: Json | None = None
    video_note: Json | None = None
    voice: Json | None = None
    poll: Poll | None = None
    caption: str | None = None
    caption_entities: list[Entity] | None = None
    show_caption_above_media: bool = False
    has_media_spoiler: bool = False
    new_chat_members: list[User] | None = None
    left_chat_member: User | None = None
    migrate_to_chat_id: int | None = None
    migrate_from_chat_id: int | None = None
    pinned_message: Message | None = None
    reply_markup: Json | None = None
    message_thread_id: int | None = None
    is_topic_message: bool = False
    forum_topic_created: Json | None = None
    forum_topic_edited: Json | None = None
    forum_topic_closed: Json | None = None
    forum_topic_reopened: Json | None = None
    receiver_user: User | None = None
    ephemeral_message_id: int | None = None


class InaccessibleMessage(ApiObject):
    """Stands for a deleted message in a callback query."""

    chat: Chat
    message_id: int
    date: int


class CallbackQuery(ApiObject):
    """A tap on an inline button. `data` is what the client says, which may be forged."""

    id: str
    from_: User
    chat_instance: str
    message: Message | InaccessibleMessage | None = None
    data: str | None = None


class ChatMemberUpdated(ApiObject):
    """A member's change of status."""

    chat: Chat
    from_: User
    date: int
    old_chat_member: Json
    new_chat_member: Json


class PollAnswer(ApiObject):
    """Somebody's vote in a poll that is not anonymous; no option means withdrawn."""

    poll_id: str
    option_ids: list[int]
    option_persistent_ids: list[str]
    user: User | None = None


class MessageReactionUpdated(ApiObject):
    """A person changed his reactions to a message."""

    chat: Chat
    message_id: int
    date: int
    old_reaction: list[Json]
    new_reaction: list[Json]
    user: User | None = None
    actor_chat: Chat | None = None
    """In whose name he reacted who did it as a chat; then there is no `user`."""


class MessageReactionCountUpdated(ApiObject):
    """How many react to a message where nobody is told who does: in a channel."""

    chat: Chat
    message_id: int
    date: int
    reactions: list[Json]


class InlineQuery(ApiObject):
    """What a person types after the bot's name in any chat."""

    id: str
    from_: User
    query: str
    offset: str
    chat_type: str | None = None


class File(ApiObject):
    """Where a file can be downloaded."""

    file_id: str
    file_unique_id: str
    file_size: int
    file_path: str


class BotCommand(msgspec.Struct, omit_defaults=True):
    """One line of the command menu."""

    command: str
    description: str
    is_ephemeral: bool = False


class WebhookInfo(ApiObject):
    """The state of webhook delivery; times in unix seconds."""

    url: str
    has_custom_certificate: bool
    pending_update_count: int
    ip_address: str | None = None
    last_error_date: int | None = None
    last_error_message: str | None = None
    max_connections: int | None = None
    allowed_updates: list[str] | None = None
