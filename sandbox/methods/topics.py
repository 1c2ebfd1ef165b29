"""Topics of a supergroup, as a bot that may manage them handles them."""

from __future__ import annotations

from sandbox import topics
from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.objects import ForumTopic
from sandbox.rooms import Room
from sandbox.targets import writable
from sandbox.topics import MANAGING


def create(call: Call) -> ForumTopic:
    """Begin a topic."""
    room = _forum(call)
    if not room.may(call.bot.id, MANAGING):
        raise BadRequestError("not enough rights to create a topic")
    color = call.arguments.integer("icon_color") or topics.COLORS[0]
    emoji = call.arguments.text("icon_custom_emoji_id") or None
    return topics.begin(call.world, room, call.arguments.text("name"), call.bot.user, color, emoji)


def edit(call: Call) -> bool:
    """Give a topic another name."""
    room, number = _managed(call, "edit")
    topics.rename(call.world, room, number, call.arguments.text("name"), call.bot.user)
    return True


def close(call: Call) -> bool:
    """Close a topic."""
    topics.close(call.world, *_managed(call, "close or open"), call.bot.user)
    return True


def reopen(call: Call) -> bool:
    """Open a topic again."""
    topics.reopen(call.world, *_managed(call, "close or open"), call.bot.user)
    return True


def delete(call: Call) -> bool:
    """Delete a topic with all its messages."""
    topics.delete(call.world, *_managed(call, "delete", "can_delete_messages"))
    return True


def _forum(call: Call) -> Room:
    room = writable(call.world, call.bot, call.arguments)
    topics.check_forum(room)
    return room


def _managed(call: Call, purpose: str, right: str = MANAGING) -> tuple[Room, int]:
    """Return a topic that the bot may handle: with the right to, any; else one of its own."""
    room, number = _forum(call), call.arguments.integer("message_thread_id")
    if number <= 0:
        raise BadRequestError("invalid message thread identifier specified")
    begun = room.kept.get(number)
    if not room.may(call.bot.id, right) and not (begun and begun.bot_id == call.bot.id):
        raise BadRequestError(f"not enough rights to {purpose} the topic")
    return room, number


METHODS: dict[str, Method] = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": close,
    "reopenForumTopic": reopen,
    "deleteForumTopic": delete,
}
