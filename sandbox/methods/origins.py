"""Where a message came from, as forwards and answers across chats tell it."""

from __future__ import annotations

from sandbox.media import FILES
from sandbox.objects import Json, Message
from sandbox.rooms import Room


def origin_of(room: Room, message: Message) -> Json:
    """Return who wrote a message first."""
    if room.channel:
        return {"type": "channel", "date": message.date, "chat": room.chat, "message_id": message.message_id}
    if message.sender_chat is not None:
        return {"type": "chat", "date": message.date, "sender_chat": message.sender_chat}
    return {"type": "user", "date": message.date, "sender_user": message.from_}


def forwarded(origin: Json) -> Json:
    """Return the origin of a forwarded message, in today's field and in the older ones."""
    fields: Json = {"forward_origin": origin, "forward_date": origin["date"]}
    if origin["type"] == "user":
        fields["forward_from"] = origin["sender_user"]
    elif origin["type"] == "hidden_user":
        fields["forward_sender_name"] = origin["sender_user_name"]
    elif origin["type"] == "chat":
        fields["forward_from_chat"] = origin["sender_chat"]
    else:
        fields["forward_from_chat"] = origin["chat"]
        fields["forward_from_message_id"] = origin["message_id"]
    return fields


def outside(room: Room, message: Message) -> Json:
    """Return what an answer tells of a message in another chat."""
    told: Json = {"origin": message.forward_origin or origin_of(room, message)}
    if room.chat.type in {"supergroup", "channel"}:
        told |= {"chat": room.chat, "message_id": message.message_id}
    return told | {name: value for name in (*FILES, "poll") if (value := getattr(message, name))}
