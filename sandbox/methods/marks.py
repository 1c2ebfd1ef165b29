"""What is put on a message: pins and reactions."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import signed
from sandbox.objects import Json
from sandbox.rooms import STEERING, Room
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
    room = _pinnable(call)
    kept = message_in(room, call.arguments, "pin")
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
    room = _pinnable(call)
    if call.arguments.given("message_id"):
        number = message_in(room, call.arguments, "unpin").message.message_id
    elif room.pinned:
        number = room.pinned[-1]
    else:
        raise BadRequestError("message to unpin not found")
    if number in room.pinned:
        room.pinned.remove(number)
    _tell_pins(call, room)
    return True


def unpin_all_chat_messages(call: Call) -> bool:
    """Take all pins away."""
    room = _pinnable(call)
    room.pinned.clear()
    _tell_pins(call, room)
    return True


def set_message_reaction(call: Call) -> bool:
    """Put the bot's reaction on a message, or take it away; a bot has one at most."""
    reactions = call.arguments.json("reaction", list[Json], "can't parse reaction types JSON object") or []
    for reaction in reactions:
        _check(reaction)
    if len(reactions) > 1:
        raise BadRequestError("REACTIONS_TOO_MANY")
    room = readable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "react")
    kept.reactions[call.bot.id] = reactions
    call.world.tell_message("edited", room, kept)
    return True


def _check(reaction: Json) -> None:
    if reaction.get("type") not in {"emoji", "custom_emoji"}:
        raise BadRequestError("can't parse reaction types: unsupported type specified")
    if reaction["type"] == "emoji" and reaction.get("emoji", "").replace("\ufe0f", "") not in REACTIONS:
        raise BadRequestError("REACTION_INVALID")


def _pinnable(call: Call) -> Room:
    room = writable(call.world, call.bot, call.arguments)
    if not room.private and room.status(call.bot.id) not in STEERING:
        raise BadRequestError("not enough rights to manage pinned messages in the chat")
    return room


def _tell_pins(call: Call, room: Room) -> None:
    call.world.feed.tell("pinned", chat_id=room.chat.id, bot_id=room.bot_id, pinned=room.pinned)


METHODS: dict[str, Method] = {
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "setMessageReaction": set_message_reaction,
}
