"""What is put on a message: pins and reactions."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import signed
from sandbox.objects import Json
from sandbox.rooms import Room
from sandbox.targets import message_in, readable, writable

_OFFERED = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳
❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈
😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀
😡
"""
REACTIONS = frozenset(_OFFERED.split())


def pin_chat_message(call: Call) -> bool:
    """Pin a message; the chat shows a line about it, which the bot gets as an update."""
    room = writable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "pin")
    _check_may_pin(call, room)
    number = kept.message.message_id
    if number in room.pinned:
        room.pinned.remove(number)
    room.pinned.append(number)
    line = signed(call.world, call.bot, room)
    line.pinned_message = kept.quoted()
    call.world.post(room, line, bot=call.bot)
    kind = "channel_post" if room.channel else "message"
    call.world.update(call.bot, kind, line, f"chat {room.chat.id}")
    _tell_pins(call, room)
    return True


def unpin_chat_message(call: Call) -> bool:
    """Take a pin away: the named message's, else the newest."""
    room = writable(call.world, call.bot, call.arguments)
    if call.arguments.given("message_id"):
        number = message_in(room, call.arguments, "unpin").message.message_id
    elif room.pinned:
        number = room.pinned[-1]
    else:
        raise BadRequestError("message to unpin not found")
    _check_may_pin(call, room)
    if number in room.pinned:
        room.pinned.remove(number)
    _tell_pins(call, room)
    return True


def unpin_all_chat_messages(call: Call) -> bool:
    """Take all pins away."""
    room = writable(call.world, call.bot, call.arguments)
    _check_may_pin(call, room)
    room.pinned.clear()
    _tell_pins(call, room)
    return True


def set_message_reaction(call: Call) -> bool:
    """Put the bot's reaction on a message, or take it away; a bot has one at most."""
    given = call.arguments.listed("reaction", "can't parse reaction types JSON object", "ReactionType")
    reactions = [_reaction(each) for each in given]
    room = readable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "react")
    if len(reactions) > 1:
        raise BadRequestError("REACTIONS_TOO_MANY")
    if any(each["type"] == "emoji" and each["emoji"] not in REACTIONS for each in reactions):
        raise BadRequestError("REACTION_INVALID")
    kept.reactions[call.bot.id] = reactions
    call.world.tell_message("edited", room, kept)
    return True


def _reaction(given: object) -> Json:
    """Read one reaction. Raises BadRequestError."""
    if not isinstance(given, dict):
        raise _wrong("expected an Object")
    kind = given.get("type")
    if kind is None:
        raise _wrong('Can\'t find field "type"')
    named = {"emoji": "emoji", "custom_emoji": "custom_emoji_id"}.get(kind)
    if named is None:
        raise _wrong("invalid reaction type specified")
    if named not in given:
        raise _wrong(f'Can\'t find field "{named}"')
    return {"type": kind, named: str(given[named]).replace("\ufe0f", "")}


def _wrong(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse ReactionType: {message}")


def _check_may_pin(call: Call, room: Room) -> None:
    right = "can_edit_messages" if room.channel else "can_pin_messages"
    if not room.private and not room.may(call.bot.id, right):
        raise BadRequestError("not enough rights to manage pinned messages in the chat")


def _tell_pins(call: Call, room: Room) -> None:
    call.world.feed.tell("pinned", chat_id=room.chat.id, bot_id=room.bot_id, pinned=room.pinned)


METHODS: dict[str, Method] = {
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "setMessageReaction": set_message_reaction,
}
