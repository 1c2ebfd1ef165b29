"""Messages of text: sent, shown as being written, deleted."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.previews import preview_of
from sandbox.methods.writing import send, text_content, text_of
from sandbox.objects import Message
from sandbox.rooms import Kept, Room
from sandbox.targets import message_in, message_numbers, readable, writable

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
    text, preview = text_of(call), preview_of(call)
    return send(call, lambda: text_content(text) | preview(text))


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
    if not call.arguments.integer("message_id"):
        raise BadRequestError("message identifier is not specified")
    room = readable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "delete")
    _check_deletable(call, room, kept)
    call.world.remove(room, kept.message.message_id)
    return True


def delete_messages(call: Call) -> bool:
    """Delete up to 100 messages, all or none; those that cannot be found are passed over."""
    numbers = message_numbers(call.arguments)
    room = readable(call.world, call.bot, call.arguments)
    there = [number for number in dict.fromkeys(numbers) if number in room.kept]
    for number in there:
        _check_deletable(call, room, room.kept[number])
    for number in there:
        call.world.remove(room, number)
    return True


def _check_deletable(call: Call, room: Room, kept: Kept) -> None:
    steering = room.may(call.bot.id, "can_delete_messages")
    mine = kept.bot_id == call.bot.id or room.private
    recent = call.world.time() - kept.message.date < DELETABLE_SECONDS
    if not steering and not (mine and recent):
        raise BadRequestError(
            "message can't be deleted for everyone" if room.private else "message can't be deleted"
        )


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
