"""Whom a call is about: chats and messages as a bot may name them, and what it may do there."""

from __future__ import annotations

from sandbox.arguments import Arguments
from sandbox.bots import Bot
from sandbox.errors import BadRequestError, ForbiddenError
from sandbox.rooms import PRESENT, STEERING, Kept, Room
from sandbox.world import World


def chat_named(world: World, bot: Bot, name: str) -> Room:
    """Find a chat by id, or by @name if it is public. Raises BadRequestError."""
    name = name.strip()
    if not name:
        raise BadRequestError("chat_id is empty")
    if name.startswith("@"):
        return _public(world, name[1:])
    try:
        chat_id = int(name)
    except ValueError:
        raise BadRequestError("chat not found") from None
    if chat_id in world.people:
        return world.private_room(bot, chat_id)
    room = world.rooms.get(chat_id)
    if room is None:
        raise BadRequestError("chat not found")
    return room


def _public(world: World, name: str) -> Room:
    for room in world.rooms.values():
        if (room.chat.username or "").lower() == name.lower():
            return room
    raise BadRequestError("chat not found")


def readable(world: World, bot: Bot, arguments: Arguments) -> Room:
    """Return the chat named by `chat_id` if the bot may look into it. Raises BadRequestError, ForbiddenError.

    A public supergroup or channel may be looked into from outside.
    """
    return look_into(world, bot, arguments.text("chat_id"))


def look_into(world: World, bot: Bot, name: str) -> Room:
    """Return the chat of this name if the bot may look into it. Raises BadRequestError, ForbiddenError."""
    room = chat_named(world, bot, name)
    if room.private and not room.started:
        raise BadRequestError("chat not found")
    open_door = room.chat.username and room.status(bot.id) == "left"
    if room.chat.type in {"supergroup", "channel"} and not open_door:
        check_inside(room, bot)
    return room


def writable(world: World, bot: Bot, arguments: Arguments) -> Room:
    """Return the chat named by `chat_id` if the bot may write there. Raises 400s and 403s."""
    room = chat_named(world, bot, arguments.text("chat_id"))
    if room.moved_to:
        moved = {"migrate_to_chat_id": room.moved_to}
        raise BadRequestError("group chat was upgraded to a supergroup chat", parameters=moved)
    if room.private:
        _check_reachable(world, bot, room)
    else:
        check_inside(room, bot)
        if room.channel and room.status(bot.id) not in STEERING:
            raise BadRequestError("need administrator rights in the channel chat")
        if room.status(bot.id) == "restricted":
            raise BadRequestError("not enough rights to send text messages to the chat")
    return room


def _check_reachable(world: World, bot: Bot, room: Room) -> None:
    if room.chat.id in world.gone:
        raise ForbiddenError("user is deactivated")
    if room.status(bot.id) == "kicked":
        raise ForbiddenError("bot was blocked by the user")
    if not room.started:
        raise ForbiddenError("bot can't initiate conversation with a user")


def check_inside(room: Room, bot: Bot) -> None:
    """Raise ForbiddenError unless the bot is present in a group or channel."""
    status = room.status(bot.id)
    if status in PRESENT:
        return
    verb = "was kicked from" if status == "kicked" else "is not a member of"
    raise ForbiddenError(f"bot {verb} the {room.chat.type} chat")


def message_in(room: Room, arguments: Arguments, purpose: str, what: str = "message") -> Kept:
    """Return the message a call names. Raises BadRequestError: `message to … not found`."""
    kept = room.kept.get(arguments.integer("message_id"))
    if kept is None:
        raise BadRequestError(f"{what} to {purpose} not found")
    return kept


def message_numbers(arguments: Arguments) -> list[int]:
    """Read `message_ids`, 1 to 100 of them. Raises BadRequestError."""
    given = arguments.listed("message_ids", "can't parse message_ids JSON object", "message identifiers")
    if not given:
        raise BadRequestError("message identifiers are not specified")
    if len(given) > 100:
        raise BadRequestError("too many message identifiers specified")
    return [_number(each) for each in given]


def _number(given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        raise BadRequestError("message identifier must be a Number")
    try:
        number = int(str(given))
    except ValueError:
        raise BadRequestError("can't parse message identifier as Number") from None
    if number <= 0:
        raise BadRequestError("invalid message identifier specified")
    return number
