"""Changing a message that stands."""

from __future__ import annotations

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


class InputMedia(msgspec.Struct):
    """A photo or document of a group or an edit, before its file is looked up."""

    type: str
    media: str = ""
    caption: str = ""
    parse_mode: str = ""
    caption_entities: msgspec.Raw = msgspec.Raw(b"")
    show_caption_above_media: bool = False
    has_spoiler: bool = False


def edit_text(call: Call) -> Message:
    """Put another text and keyboard in the place of the old ones."""
    text = text_of(call)
    markup = inline_markup(call.arguments.text("reply_markup"))
    room, kept = _editable(call)
    if kept.message.text is None:
        raise BadRequestError("there is no text in the message to edit")
    return changed(call, room, kept, {"text": text.text, "entities": text.marked, "reply_markup": markup})


def edit_caption(call: Call) -> Message:
    """Put another caption and keyboard in the place of the old ones."""
    content = captioned(call)
    del content["has_media_spoiler"]
    markup = inline_markup(call.arguments.text("reply_markup"))
    room, kept = _editable(call)
    if kept.message.photo is None and kept.message.document is None:
        raise BadRequestError("there is no caption in the message to edit")
    return changed(call, room, kept, content | {"reply_markup": markup})


def edit_markup(call: Call) -> Message:
    """Put another keyboard in the place of the old one; none takes it away."""
    markup = inline_markup(call.arguments.text("reply_markup"))
    room, kept = _editable(call)
    return changed(call, room, kept, {"reply_markup": markup})


def edit_media(call: Call) -> Message:
    """Put another picture or file, caption and keyboard in the place of the old ones."""
    media = call.arguments.json("media", InputMedia, "can't parse input media JSON object")
    if media is None:
        raise BadRequestError("media is not specified")
    markup = inline_markup(call.arguments.text("reply_markup"))
    content: Json = {"photo": None, "document": None, "text": None, "entities": None}
    content |= input_media(call, media)
    room, kept = _editable(call)
    if kept.message.poll is not None:
        raise BadRequestError("message can't be edited")
    return changed(call, room, kept, content | {"reply_markup": markup})


def input_media(call: Call, media: InputMedia) -> Json:
    """Return the fields of a message that an InputMedia describes. Raises BadRequestError."""
    if media.type not in {"photo", "document"}:
        raise BadRequestError("wrong type of the media specified: the sandbox takes photo and document")
    caption = checked_caption(media.caption, media.parse_mode, bytes(media.caption_entities).decode())
    return media_content(call, media.type, media.media) | {
        "caption": caption.text or None,
        "caption_entities": caption.marked,
        "show_caption_above_media": media.show_caption_above_media,
        "has_media_spoiler": media.has_spoiler,
    }


def changed(call: Call, room: Room, kept: Kept, content: Json) -> Message:
    """Change a message. Raises BadRequestError if nothing would be different."""
    message = kept.message
    if all(getattr(message, name) == value for name, value in content.items()):
        raise BadRequestError(SAME)
    for name, value in content.items():
        setattr(message, name, value)
    message.edit_date = call.world.time()
    call.world.tell_message("edited", room, kept)
    return message


def _editable(call: Call) -> tuple[Room, Kept]:
    """Find the message to edit: the bot's own, without a reply keyboard."""
    if call.arguments.given("inline_message_id"):
        raise BadRequestError("MESSAGE_ID_INVALID")
    room = writable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "edit")
    others = room.channel and room.status(call.bot.id) in STEERING
    if (kept.bot_id != call.bot.id and not others) or kept.keyboard or kept.message.forward_origin:
        raise BadRequestError("message can't be edited")
    return room, kept


METHODS: dict[str, Method] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "editMessageMedia": edit_media,
}
