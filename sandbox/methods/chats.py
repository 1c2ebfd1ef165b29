"""Chats and their members, as a bot may ask for them."""

from __future__ import annotations

import msgspec

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.objects import Json
from sandbox.rooms import PERMISSIONS, PRESENT, STEERING, Room, member_object
from sandbox.targets import readable


def get_chat(call: Call) -> Json:
    """Return all that is known of a chat."""
    room = readable(call.world, call.bot, call.arguments)
    full: Json = msgspec.to_builtins(room.chat)
    full |= {
        "accent_color_id": abs(room.chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            room.private,
        ),
    }
    if room.chat.type in {"group", "supergroup"}:
        full["permissions"] = dict.fromkeys(PERMISSIONS, True)
    if room.pinned and room.pinned[-1] in room.kept:
        full["pinned_message"] = room.kept[room.pinned[-1]].message
    return full


def get_chat_member(call: Call) -> Json:
    """Return a user's status in a chat."""
    user_id = call.arguments.integer("user_id")
    if user_id <= 0:
        raise BadRequestError("invalid user_id specified")
    room = readable(call.world, call.bot, call.arguments)
    user = call.world.user(user_id)
    if user is None:
        raise BadRequestError("user not found")
    if room.private and user.id not in room.members:
        raise BadRequestError("member not found")
    return member_object(user, room)


def get_chat_administrators(call: Call) -> list[Json]:
    """Return those who steer a group or channel; other bots are left out."""
    room = _group(call)
    return [
        member_object(user, room)
        for user_id, status in room.members.items()
        if status in STEERING
        and (user := call.world.user(user_id))
        and (not user.is_bot or user_id == call.bot.id)
    ]


def get_chat_member_count(call: Call) -> int:
    """Return how many are in a chat."""
    room = readable(call.world, call.bot, call.arguments)
    return sum(status in PRESENT for status in room.members.values())


def leave_chat(call: Call) -> bool:
    """Leave a group or channel."""
    room = _group(call)
    if room.moved_to:
        raise BadRequestError("chat is deactivated")
    call.world.change_member(room, call.bot.user, "left", call.bot.user)
    return True


def _group(call: Call) -> Room:
    room = readable(call.world, call.bot, call.arguments)
    if room.private:
        raise BadRequestError("there are no administrators in the private chat")
    return room


METHODS: dict[str, Method] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
}
