"""Messages copied or forwarded from one chat to another."""

from __future__ import annotations

from sandbox.arguments import Arguments
from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import caption_of, send
from sandbox.objects import Json, Message
from sandbox.rooms import Kept, Room
from sandbox.targets import chat_named, check_inside, message_in

COPIED = (
    "text",
    "entities",
    "link_preview_options",
    "photo",
    "document",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
)


def copy_message(call: Call) -> Json:
    """Send a message's content as the bot's own, with another caption if one is given."""
    _, kept = _source(call, "copy")
    if kept.message.poll is not None or not _content(kept.message):
        raise BadRequestError("the message can't be copied")
    content = _content(kept.message)
    if "caption" in call.arguments.values and kept.message.text is None:
        caption = caption_of(call)
        content |= {"caption": caption.text or None, "caption_entities": caption.marked}
    return {"message_id": send(call, content).message_id}


def forward_message(call: Call) -> Message:
    """Send a message on, with the name of who wrote it."""
    room, kept = _source(call, "forward")
    if kept.message.has_protected_content:
        raise BadRequestError("message has protected content and can't be forwarded")
    content = _content(kept.message)
    if kept.message.poll is not None:
        content["poll"] = kept.message.poll
    if not content:
        raise BadRequestError("the message can't be forwarded")
    call.arguments.values.pop("reply_markup", None)
    return send(
        call, content | {"forward_origin": kept.message.forward_origin or _origin(room, kept.message)}
    )


def copy_messages(call: Call) -> list[Json]:
    """Copy up to 100 messages; those that cannot be found are passed over."""
    return [copy_message(each) for each in _each(call)]


def forward_messages(call: Call) -> list[Json]:
    """Forward up to 100 messages; those that cannot be found are passed over."""
    return [{"message_id": forward_message(each).message_id} for each in _each(call)]


def _each(call: Call) -> list[Call]:
    """Return a call for each message that is named and there."""
    numbers = call.arguments.json("message_ids", list[int], "can't parse message identifiers JSON object")
    if not numbers:
        raise BadRequestError("message identifiers are not specified")
    if len(numbers) > 100:
        raise BadRequestError("too many message identifiers specified")
    room = chat_named(call.world, call.bot, call.arguments.text("from_chat_id"))
    values = call.arguments.values
    calls = [
        Call(call.world, call.bot, Arguments(values | {"message_id": str(number)}))
        for number in numbers
        if number in room.kept
    ]
    if not calls:
        raise BadRequestError("there are no messages to copy or forward")
    return calls


def _source(call: Call, purpose: str) -> tuple[Room, Kept]:
    if not call.arguments.given("from_chat_id"):
        raise BadRequestError('parameter "from_chat_id" is required')
    room = chat_named(call.world, call.bot, call.arguments.text("from_chat_id"))
    if not room.private:
        check_inside(room, call.bot)
    return room, message_in(room, call.arguments, purpose)


def _content(message: Message) -> Json:
    return {name: value for name in COPIED if (value := getattr(message, name))}


def _origin(room: Room, message: Message) -> Json:
    if room.channel:
        return {"type": "channel", "date": message.date, "chat": room.chat, "message_id": message.message_id}
    if message.sender_chat is not None:
        return {"type": "chat", "date": message.date, "sender_chat": message.sender_chat}
    return {"type": "user", "date": message.date, "sender_user": message.from_}


METHODS: dict[str, Method] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
