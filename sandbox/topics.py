"""Topics of a supergroup: begun, closed, opened again, deleted; and in which one a message stands."""

from __future__ import annotations

from sandbox.errors import BadRequestError, ImpossibleError
from sandbox.objects import ForumTopic, Json, Message, User
from sandbox.rooms import Room
from sandbox.world import World

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
"""Those in which Telegram shows topics."""
NAME_LIMIT = 128
MANAGING = "can_manage_topics"
"""The right to begin, name, close and open topics, and to write in closed ones."""


def begin(
    world: World, room: Room, name: str, by: User, color: int = COLORS[0], emoji: str | None = None
) -> ForumTopic:
    """Begin a topic; a name that is too long is cut off. Raises BadRequestError."""
    check_forum(room)
    name = _clean(name)
    if not name:
        raise BadRequestError("title must be non-empty")
    if color not in COLORS:
        raise BadRequestError("TOPIC_ICON_COLOR_INVALID")
    created: Json = {"name": name, "icon_color": color} | ({"icon_custom_emoji_id": emoji} if emoji else {})
    line = _line(world, room, by, {"forum_topic_created": created})
    number = line.message_id
    line.message_thread_id, line.is_topic_message = number, True
    world.tell_message("edited", room, room.kept[number])
    topic = room.topics[number] = ForumTopic(message_thread_id=number, **created)
    _tell(world, room, line)
    return topic


def rename(world: World, room: Room, number: int, name: str, by: User) -> None:
    """Give a topic another name; without one nothing happens. Raises BadRequestError."""
    topic = found(room, number)
    if name and not _clean(name):
        raise BadRequestError("title must be non-empty")
    if not name:
        return
    if _clean(name) == topic.name:
        raise BadRequestError("TOPIC_NOT_MODIFIED")
    topic.name = _clean(name)
    _told_within(world, room, number, by, {"forum_topic_edited": {"name": topic.name}})


def close(world: World, room: Room, number: int, by: User) -> None:
    """Close a topic: none but those who manage topics write there. Raises BadRequestError."""
    found(room, number)
    if number in room.closed_topics:
        raise BadRequestError("TOPIC_NOT_MODIFIED")
    room.closed_topics.add(number)
    _told_within(world, room, number, by, {"forum_topic_closed": {}})


def reopen(world: World, room: Room, number: int, by: User) -> None:
    """Open a topic again. Raises BadRequestError."""
    found(room, number)
    if number not in room.closed_topics:
        raise BadRequestError("TOPIC_NOT_MODIFIED")
    room.closed_topics.discard(number)
    _told_within(world, room, number, by, {"forum_topic_reopened": {}})


def delete(world: World, room: Room, number: int) -> None:
    """Delete a topic with all that stands in it. Raises BadRequestError."""
    found(room, number)
    for message in list(room.messages()):
        if message.is_topic_message and message.message_thread_id == number:
            world.remove(room, message.message_id)
    del room.topics[number]
    room.closed_topics.discard(number)
    world.feed.tell("chat", chat=room.chat)


def found(room: Room, number: int) -> ForumTopic:
    """Return a topic. Raises BadRequestError."""
    check_forum(room)
    if number not in room.topics:
        raise BadRequestError("TOPIC_ID_INVALID")
    return room.topics[number]


def writable(room: Room, number: int, user_id: int) -> None:
    """Check that somebody may write in a topic. Raises BadRequestError."""
    if not room.chat.is_forum or number not in room.topics:
        raise BadRequestError("message thread not found")
    if number in room.closed_topics and not room.may(user_id, MANAGING):
        raise BadRequestError("TOPIC_CLOSED")


def place(room: Room, message: Message, topic: int | None, user_id: int) -> None:
    """Let a message stand in a topic: the one named, else that of what it answers. Raises BadRequestError.

    Outside topics an answer in a supergroup names the thread that it belongs to, which is no topic.
    """
    answered = message.reply_to_message
    if topic is None and answered is not None and answered.is_topic_message:
        topic = answered.message_thread_id
    if topic is not None:
        writable(room, topic, user_id)
        message.message_thread_id, message.is_topic_message = topic, True
        if answered is None and topic in room.kept:
            message.reply_to_message = room.kept[topic].quoted()
    elif answered is not None and room.chat.type == "supergroup":
        message.message_thread_id = answered.message_thread_id or answered.message_id


def typed(room: Room, message: Message, topic: int | None, person: User) -> None:
    """Let a person's message stand in a topic. Raises ImpossibleError."""
    try:
        place(room, message, topic, person.id)
    except BadRequestError as error:
        raise ImpossibleError(error.message) from None


def check_forum(room: Room) -> None:
    """Check that a group has topics. Raises BadRequestError."""
    if not room.chat.is_forum:
        raise BadRequestError("the chat is not a forum")


def _clean(name: str) -> str:
    return name.strip()[:NAME_LIMIT].strip()


def _line(world: World, room: Room, by: User, what: Json, topic: int | None = None) -> Message:
    line = Message(message_id=0, date=world.time(), chat=room.chat, from_=by)
    line.message_thread_id, line.is_topic_message = topic, topic is not None
    for name, value in what.items():
        setattr(line, name, value)
    world.post(room, line, bot=world.bots.get(by.id))
    return line


def _told_within(world: World, room: Room, number: int, by: User, what: Json) -> None:
    _tell(world, room, _line(world, room, by, what, number))


def _tell(world: World, room: Room, line: Message) -> None:
    world.feed.tell("chat", chat=room.chat)
    for bot in world.bots_in(room):
        if line.from_ is None or bot.id != line.from_.id:
            world.update(bot, "message", line, f"chat {room.chat.id}")
