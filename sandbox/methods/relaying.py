"""Messages copied or forwarded from one chat to another."""

from __future__ import annotations

from sandbox.arguments import Arguments
from sandbox.errors import BadRequestError
from sandbox.kinds import KINDS
from sandbox.media import FILES
from sandbox.methods.call import Call, Method
from sandbox.methods.origins import forwarded, origin_of
from sandbox.methods.writing import caption_content, caption_of, send
from sandbox.objects import Json, Message
from sandbox.rooms import Kept, Room
from sandbox.targets import chat_named, check_inside, message_in, message_numbers, writable

COPIED = (
    "text",
    "entities",
    "link_preview_options",
    *FILES,
    "contact",
    "location",
    "venue",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
)


def copy_message(call: Call) -> Json:
    """Send a message's content as the bot's own, with another caption if one is given."""
    _check_source(call)
    caption = caption_of(call) if "caption" in call.arguments.values else None
    _, kept = _source(call, "copy")
    if not _copyable(kept):
        raise BadRequestError("the message can't be copied")
    content = copied(kept.message)
    if caption is not None and kept.message.text is None:
        content["show_caption_above_media"] = call.arguments.flag("show_caption_above_media")
        return {"message_id": send(call, lambda: content | caption_content(caption)).message_id}
    return {"message_id": send(call, lambda: content).message_id}


def forward_message(call: Call) -> Message:
    """Send a message on, with the name of who wrote it."""
    _check_source(call)
    room, kept = _source(call, "forward")
    if kept.message.has_protected_content:
        raise BadRequestError("message has protected content and can't be forwarded")
    content = content_of(kept.message)
    if not content:
        raise BadRequestError("the message can't be forwarded")
    call.arguments.values.pop("reply_markup", None)
    content |= forwarded(kept.message.forward_origin or origin_of(room, kept.message))
    return send(call, lambda: content)


def copy_messages(call: Call) -> list[Json]:
    """Copy up to 100 messages; those that cannot be found or copied are passed over. Albums stay albums."""
    each = [one for one in _each(call) if _copyable(_source(one, "copy")[1])]
    return _grouped(call, each, [copy_message(one)["message_id"] for one in each])


def forward_messages(call: Call) -> list[Json]:
    """Forward up to 100 messages; those that cannot be found are passed over. Albums stay albums."""
    each = _each(call)
    return _grouped(call, each, [forward_message(one).message_id for one in each])


def _copyable(kept: Kept) -> bool:
    return kept.message.poll is None and bool(copied(kept.message))


def _grouped(call: Call, each: list[Call], made: list[int]) -> list[Json]:
    """Let what came of parts of one album be parts of one album; return what was made."""
    room, albums = chat_named(call.world, call.bot, call.arguments.text("chat_id")), {"": ""}
    for one, number in zip(each, made, strict=True):
        album = _source(one, "copy")[1].message.media_group_id or ""
        new = albums.setdefault(album, str(call.world.random.getrandbits(60)))
        room.kept[number].message.media_group_id = new or None
    return [{"message_id": number} for number in made]


def _each(call: Call) -> list[Call]:
    """Return a call for each message that is named and there."""
    _check_source(call)
    numbers = message_numbers(call.arguments)
    writable(call.world, call.bot, call.arguments)
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


def _check_source(call: Call) -> None:
    if not call.arguments.given("from_chat_id"):
        raise BadRequestError('parameter "from_chat_id" is required')


def _source(call: Call, purpose: str) -> tuple[Room, Kept]:
    room = chat_named(call.world, call.bot, call.arguments.text("from_chat_id"))
    if not room.private:
        check_inside(room, call.bot)
    return room, message_in(room, call.arguments, purpose)


def copied(message: Message) -> Json:
    """Return what of a message a copy has."""
    return {name: value for name in COPIED if (value := getattr(message, name))}


def content_of(message: Message) -> Json:
    """Return what of a message is forwarded: what is copied, and what cannot be."""
    return copied(message) | {name: value for name in (*KINDS,) if (value := getattr(message, name))}


METHODS: dict[str, Method] = {
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
}
