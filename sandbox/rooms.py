"""Chats as the sandbox keeps them: members, and messages as they stand now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from sandbox.objects import Chat, ForumTopic, Json, Message, User

PRESENT = {"creator", "administrator", "member", "restricted"}
STEERING = {"creator", "administrator"}


@dataclass
class Kept:
    """A message, and what the people's side knows of it beyond what the bot sees."""

    message: Message
    bot_id: int | None = None
    keyboard: Json | None = None
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    votes: dict[int, list[int]] = field(default_factory=dict)
    present: Json | None = None
    only_for: int | None = None
    meant_for: frozenset[int] = frozenset()
    withheld: frozenset[int] = frozenset()
    """Bots for which it was meant, and those that did not get it."""

    def quoted(self) -> Message:
        """Return the message as it is quoted: without what it answered itself."""
        return msgspec.structs.replace(self.message, reply_to_message=None)


@dataclass
class Room:
    """A private chat with one bot, a group, a supergroup or a channel.

    Members are users' ids with their status; in a private chat the bot's status tells whether it is
    blocked (`kicked`), and `started` whether the person ever wrote.
    """

    chat: Chat
    bot_id: int | None = None
    members: dict[int, str] = field(default_factory=dict)
    kept: dict[int, Kept] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    last_id: int = 0
    ephemeral: dict[int, Kept] = field(default_factory=dict)
    last_ephemeral: int = 0
    started: bool = False
    moved_to: int | None = None
    doing: str | None = None
    topics: dict[int, ForumTopic] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    lacking: dict[int, frozenset[str]] = field(default_factory=dict)
    """Rights that an administrator does not have."""

    @property
    def private(self) -> bool:
        """Whether this is one person's chat with the bot."""
        return self.chat.type == "private"

    @property
    def channel(self) -> bool:
        """Whether only administrators write here."""
        return self.chat.type == "channel"

    def status(self, user_id: int) -> str:
        """Return a user's status here; who never was here has `left`."""
        return self.members.get(user_id, "left")

    def may(self, user_id: int, right: str) -> bool:
        """Say whether somebody has a right of administrators, such as `can_manage_topics`."""
        status = self.status(user_id)
        return status == "creator" or (
            status == "administrator" and right not in self.lacking.get(user_id, ())
        )

    def messages(self) -> Iterator[Message]:
        """Yield the messages that were not deleted, oldest first."""
        return (kept.message for kept in self.kept.values())


RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")
GROUP_RIGHTS = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
WITHHELD = {"can_be_edited", "is_anonymous", "can_promote_members"}


def member_object(user: User, room: Room) -> Json:
    """Return a user as a ChatMember, with his status and rights."""
    status = room.status(user.id)
    member: Json = {"status": status, "user": user}
    if status == "creator":
        member |= {"is_anonymous": False}
    elif status == "administrator":
        rights = RIGHTS + (CHANNEL_RIGHTS if room.channel else GROUP_RIGHTS)
        member |= {right: right not in WITHHELD | room.lacking.get(user.id, set()) for right in rights}
    elif status == "restricted":
        member |= {"is_member": True, "until_date": 0} | dict.fromkeys(PERMISSIONS, False)
    elif status == "kicked":
        member |= {"until_date": 0}
    return member
