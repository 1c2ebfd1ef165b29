"""Messages of text: sent, shown as being written, deleted."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import send, text_of
from sandbox.objects import Json, Message
from sandbox.rooms import STEERING, Kept, Room
from sandbox.targets import message_in, readable, writable

ACTIONS = {
    "cancel",
    "record_audio",
    "upload_audio",
    "typing",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_photo",
    "upload_document",
    "choose_sticker",
    "pick_up_location",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
DELETABLE_SECONDS = 48 * 3600


def send_message(call: Call) -> Message:
    """Send a text."""
    text = text_of(call)
    content: Json = {"text": text.text, "entities": text.marked}
    options = call.arguments.json(
        "link_preview_options", dict, "can't parse link preview options JSON object"
    )
    if options and any(e.type in {"url", "text_link"} for e in text.entities):
        content["link_preview_options"] = options
    return send(call, content)


def send_chat_action(call: Call) -> bool:
    """Show what the bot is doing, until its next message."""
    action = call.arguments.text("action").lower()
    if action not in ACTIONS:
        raise BadRequestError("wrong parameter action in request")
    room = writable(call.world, call.bot, call.arguments)
    room.doing = None if action == "cancel" else action
    call.world.feed.tell("doing", chat_id=room.chat.id, bot_id=room.bot_id, action=room.doing)
    return True


def delete_message(call: Call) -> bool:
    """Delete one message, for everyone."""
    if not call.arguments.given("chat_id"):
        raise BadRequestError("chat identifier is not specified")
    room = readable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "delete")
    if not _deletable(call, room, kept):
        raise BadRequestError(
            "message can't be deleted for everyone" if room.private else "message can't be deleted"
        )
    call.world.remove(room, kept.message.message_id)
    return True


def delete_messages(call: Call) -> bool:
    """Delete up to 100 messages; those that cannot be found are passed over."""
    numbers = call.arguments.json("message_ids", list[int], "can't parse message identifiers JSON object")
    if not numbers:
        raise BadRequestError("message identifiers are not specified")
    if len(numbers) > 100:
        raise BadRequestError("too many message identifiers specified")
    room = readable(call.world, call.bot, call.arguments)
    for number in numbers:
        if number in room.kept and _deletable(call, room, room.kept[number]):
            call.world.remove(room, number)
    return True


def _deletable(call: Call, room: Room, kept: Kept) -> bool:
    steering = room.status(call.bot.id) in STEERING
    mine = kept.bot_id == call.bot.id or room.private
    recent = call.world.time() - kept.message.date < DELETABLE_SECONDS
    return steering or (mine and recent)


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
