"""Topics of a supergroup, as a bot that may manage them handles them."""

from __future__ import annotations

from sandbox import topics
from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.objects import ForumTopic
from sandbox.rooms import STEERING, Room
from sandbox.targets import writable


def create(call: Call) -> ForumTopic:
    """Begin a topic."""
    room = _managed(call)
    color = call.arguments.integer("icon_color") or topics.COLORS[0]
    return topics.begin(call.world, room, call.arguments.text("name"), call.bot.user, color)


def edit(call: Call) -> bool:
    """Give a topic another name."""
    name = call.arguments.text("name")
    topics.rename(call.world, _managed(call), _number(call), name, call.bot.user)
    return True


def close(call: Call) -> bool:
    """Close a topic."""
    topics.close(call.world, _managed(call), _number(call), call.bot.user)
    return True


def reopen(call: Call) -> bool:
    """Open a topic again."""
    topics.reopen(call.world, _managed(call), _number(call), call.bot.user)
    return True


def delete(call: Call) -> bool:
    """Delete a topic with all its messages."""
    topics.delete(call.world, _managed(call), _number(call))
    return True


def _number(call: Call) -> int:
    return call.arguments.integer("message_thread_id")


def _managed(call: Call) -> Room:
    room = writable(call.world, call.bot, call.arguments)
    if room.chat.is_forum and room.status(call.bot.id) not in STEERING:
        raise BadRequestError("not enough rights to manage topics in the chat")
    return room


METHODS: dict[str, Method] = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": close,
    "reopenForumTopic": reopen,
    "deleteForumTopic": delete,
}
