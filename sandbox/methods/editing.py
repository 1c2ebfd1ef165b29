"""Changing a message that stands."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sandbox.errors import BadRequestError
from sandbox.markup import check_buttons, inline_markup
from sandbox.media import FILES, has_words
from sandbox.methods.call import Call, Method
from sandbox.methods.inputmedia import input_media
from sandbox.methods.previews import preview_of
from sandbox.methods.writing import Content, caption_content, caption_of, put, text_content, text_of
from sandbox.objects import Message
from sandbox.rooms import STEERING, Kept, Room
from sandbox.targets import message_in, writable

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
EDITED = (
    "text",
    "entities",
    "link_preview_options",
    *FILES,
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
    "reply_markup",
)
Reader = Callable[[Call], Content]
"""Reads the new content of a message from a call; what it returns is checked last."""
Finder = Callable[[Call], tuple[Room, Kept]]


def new_text(call: Call) -> Content:
    """Read another text."""
    text, preview = text_of(call), preview_of(call)
    return lambda: text_content(text, "MESSAGE_TOO_LONG") | preview(text)


def new_caption(call: Call) -> Content:
    """Read another caption; the picture stays as it is."""
    caption, above = caption_of(call), call.arguments.flag("show_caption_above_media")
    return lambda: caption_content(caption, "MEDIA_CAPTION_TOO_LONG") | {"show_caption_above_media": above}


def new_media(call: Call) -> Content:
    """Read another picture or file with its caption."""
    if not call.arguments.given("media"):
        raise BadRequestError('parameter "media" is required')
    media = input_media(call, call.arguments.json("media", object, "can't parse input media JSON object"))
    blank = dict.fromkeys((*FILES, "text", "entities", "link_preview_options"))
    return lambda: blank | media()


def new_markup(_: Call) -> Content:
    """Change nothing but the keyboard."""
    return dict


def edit(call: Call, read: Reader, find: Finder) -> Message:
    """Change what is read and the keyboard; no keyboard takes the old one away."""
    read_content = read(call)
    markup = inline_markup(call.arguments.text("reply_markup"))
    room, kept = find(call)
    message = kept.message
    _check_kind(message, read)
    changed = msgspec.structs.replace(message)
    put(call.world, changed, read_content() | {"reply_markup": markup})
    check_buttons(markup)
    if changed == message:
        raise BadRequestError(SAME)
    put(call.world, message, {name: getattr(changed, name) for name in EDITED})
    message.edit_date = call.world.time()
    call.world.tell_message("edited", room, kept)
    return message


def _check_kind(message: Message, read: Reader) -> None:
    media = message.text is None and has_words(message)
    if read is new_text and message.text is None:
        raise BadRequestError("there is no text in the message to edit")
    if read is new_caption and not media:
        raise BadRequestError("there is no caption in the message to edit")
    if read is new_media and not media and message.text is None:
        raise BadRequestError("message media can't be edited")


def find_editable(call: Call) -> tuple[Room, Kept]:
    """Find the message to edit: the bot's own, or in a channel any; without a reply keyboard."""
    if not call.arguments.given("chat_id") and not call.arguments.given("message_id"):
        if call.arguments.given("inline_message_id"):
            raise BadRequestError("MESSAGE_ID_INVALID")
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
