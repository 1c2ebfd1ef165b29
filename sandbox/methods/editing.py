"""Changing a message that stands."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sandbox.errors import BadRequestError
from sandbox.markup import inline_markup
from sandbox.methods.call import Call, Method
from sandbox.methods.media import captioned, media_content
from sandbox.methods.writing import checked_caption, text_of
from sandbox.objects import Json, Message
from sandbox.rooms import STEERING, Kept, Room
from sandbox.targets import message_in, writable

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
Reader = Callable[[Call], Json]
Finder = Callable[[Call], tuple[Room, Kept]]


class InputMedia(msgspec.Struct):
    """A photo or document of a group or an edit, before its file is looked up."""

    type: str
    media: str = ""
    caption: str = ""
    parse_mode: str = ""
    caption_entities: msgspec.Raw = msgspec.Raw(b"")
    show_caption_above_media: bool = False
    has_spoiler: bool = False


def new_text(call: Call) -> Json:
    """Read another text."""
    text = text_of(call)
    return {"text": text.text, "entities": text.marked}


def new_caption(call: Call) -> Json:
    """Read another caption; the picture stays as it is."""
    content = captioned(call)
    del content["has_media_spoiler"]
    return content


def new_media(call: Call) -> Json:
    """Read another picture or file with its caption."""
    media = call.arguments.json("media", InputMedia, "can't parse input media JSON object")
    if media is None:
        raise BadRequestError('parameter "media" is required')
    return {"photo": None, "document": None, "text": None, "entities": None} | input_media(call, media)


def new_markup(_: Call) -> Json:
    """Change nothing but the keyboard."""
    return {}


def input_media(call: Call, media: InputMedia) -> Json:
    """Return the fields of a message that an InputMedia describes. Raises BadRequestError."""
    if media.type not in {"photo", "document"}:
        raise BadRequestError(f'can\'t parse InputMedia: type "{media.type}" is unsupported')
    caption = checked_caption(media.caption, media.parse_mode, bytes(media.caption_entities).decode())
    return media_content(call, media.type, media.media) | {
        "caption": caption.text or None,
        "caption_entities": caption.marked,
        "show_caption_above_media": media.show_caption_above_media,
        "has_media_spoiler": media.has_spoiler,
    }


def edit(call: Call, read: Reader, find: Finder) -> Message:
    """Change what is read and the keyboard; no keyboard takes the old one away."""
    content = read(call) | {"reply_markup": inline_markup(call.arguments.text("reply_markup"))}
    room, kept = find(call)
    message = kept.message
    _check_kind(message, read)
    if all(getattr(message, name) == value for name, value in content.items()):
        raise BadRequestError(SAME)
    for name, value in content.items():
        setattr(message, name, value)
    message.edit_date = call.world.time()
    call.world.tell_message("edited", room, kept)
    return message


def _check_kind(message: Message, read: Reader) -> None:
    media = message.photo or message.document
    if read is new_text and message.text is None:
        raise BadRequestError("there is no text in the message to edit")
    if read is new_caption and not media:
        raise BadRequestError("there is no caption in the message to edit")
    if read is new_media and not media and message.text is None:
        raise BadRequestError("message can't be edited")


def find_editable(call: Call) -> tuple[Room, Kept]:
    """Find the message to edit: the bot's own, or in a channel any; without a reply keyboard."""
    if call.arguments.given("inline_message_id"):
        raise BadRequestError("MESSAGE_ID_INVALID")
    if not call.arguments.given("chat_id") and not call.arguments.given("message_id"):
        raise BadRequestError("message identifier is not specified")
    room = writable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "edit")
    others = room.channel and room.status(call.bot.id) in STEERING
    if (kept.bot_id != call.bot.id and not others) or kept.keyboard or kept.message.forward_origin:
        raise BadRequestError("message can't be edited")
    return room, kept


METHODS: dict[str, Method] = {
    "editMessageText": lambda call: edit(call, new_text, find_editable),
    "editMessageCaption": lambda call: edit(call, new_caption, find_editable),
    "editMessageReplyMarkup": lambda call: edit(call, new_markup, find_editable),
    "editMessageMedia": lambda call: edit(call, new_media, find_editable),
}
