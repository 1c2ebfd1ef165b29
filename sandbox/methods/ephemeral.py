"""Ephemeral messages, which one member of a group sees: changed and taken back."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.editing import Reader, edit, new_caption, new_markup, new_media, new_text
from sandbox.rooms import Kept, Room
from sandbox.targets import writable


def _found(call: Call, purpose: str) -> tuple[Room, Kept]:
    room = writable(call.world, call.bot, call.arguments)
    kept = room.ephemeral.get(call.arguments.integer("ephemeral_message_id"))
    if (
        kept is None
        or kept.bot_id != call.bot.id
        or kept.only_for != call.arguments.integer("receiver_user_id")
    ):
        raise BadRequestError(f"message to {purpose} not found")
    return room, kept


def _editor(read: Reader) -> Method:
    def change(call: Call) -> bool:
        edit(call, read, lambda call: _found(call, "edit"))
        return True

    return change


def delete_ephemeral_message(call: Call) -> bool:
    """Take an ephemeral message back."""
    room, kept = _found(call, "delete")
    number = kept.message.ephemeral_message_id or 0
    del room.ephemeral[number]
    call.world.feed.tell("deleted", chat_id=room.chat.id, bot_id=room.bot_id, ephemeral_message_id=number)
    return True


METHODS: dict[str, Method] = {
    "editEphemeralMessageText": _editor(new_text),
    "editEphemeralMessageCaption": _editor(new_caption),
    "editEphemeralMessageReplyMarkup": _editor(new_markup),
    "editEphemeralMessageMedia": _editor(new_media),
    "deleteEphemeralMessage": delete_ephemeral_message,
}
