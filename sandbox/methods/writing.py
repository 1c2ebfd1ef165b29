"""What all sending methods share: the text, the reply, the keyboard, the message they make."""

from __future__ import annotations

import msgspec

from sandbox.bots import Bot
from sandbox.entities import Formatted, formatted
from sandbox.errors import BadRequestError
from sandbox.markup import read_markup
from sandbox.methods.call import Call
from sandbox.objects import Json, Message, User
from sandbox.rooms import PRESENT, Room
from sandbox.targets import chat_named, writable
from sandbox.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
TAP_ANSWERABLE = 15.0
"""So many seconds after a tap an ephemeral message can answer it."""


class EphemeralParameters(msgspec.Struct):
    """Who alone sees the message, and which tap it answers."""

    receiver_user_id: int = 0
    callback_query_id: str = ""
    replace_callback_query_message: bool = False


class ReplyParameters(msgspec.Struct):
    """Which message is answered."""

    message_id: int = 0
    chat_id: int | str = ""
    allow_sending_without_reply: bool = False


def text_of(call: Call) -> Formatted:
    """Read `text`. Raises BadRequestError if it is empty or, after parsing, longer than 4096 characters."""
    source = call.arguments.text("text")
    if not source:
        raise BadRequestError("message text is empty")
    text = formatted(source, call.arguments.text("parse_mode"), call.arguments.text("entities"))
    if not text.text:
        raise BadRequestError("text must be non-empty")
    if len(text.text) > TEXT_LIMIT:
        raise BadRequestError("message is too long")
    return text


def caption_of(call: Call) -> Formatted:
    """Read `caption`, which may be empty. Raises BadRequestError over 1024 characters."""
    arguments = call.arguments
    return checked_caption(
        arguments.text("caption"), arguments.text("parse_mode"), arguments.text("caption_entities")
    )


def checked_caption(source: str, parse_mode: str, entities: str) -> Formatted:
    """Format a caption. Raises BadRequestError over 1024 characters."""
    caption = formatted(source, parse_mode, entities)
    if len(caption.text) > CAPTION_LIMIT:
        raise BadRequestError("message caption is too long")
    return caption


def signed(world: World, bot: Bot, room: Room) -> Message:
    """Return an empty message from the bot into a chat; in a channel it is from the channel."""
    message = Message(message_id=0, date=world.time(), chat=room.chat)
    if room.channel:
        message.sender_chat = room.chat
    else:
        message.from_ = bot.user
    return message


def send(call: Call, content: Json) -> Message:
    """Send a message of this content to `chat_id`. Raises BadRequestError, ForbiddenError."""
    arguments = call.arguments
    inline, other = read_markup(arguments.text("reply_markup"))
    reply = _reply_parameters(call)
    room = writable(call.world, call.bot, arguments)
    receiver = _receiver(call, room)
    if arguments.integer("message_thread_id"):
        raise BadRequestError("message thread not found")
    message = signed(call.world, call.bot, room)
    message.reply_to_message = _replied(call, room, reply)
    message.reply_markup = inline
    message.has_protected_content = arguments.flag("protect_content")
    message.effect_id = arguments.text("message_effect_id") or None
    for name, value in content.items():
        setattr(message, name, value)
    room.doing = None
    if receiver is not None:
        kept = call.world.post_ephemeral(room, message, call.bot, receiver)
    else:
        kept = call.world.post(room, message, bot=call.bot)
    if other is not None:
        kept.keyboard = other
        call.world.tell_message("edited", room, kept)
    return message


def _receiver(call: Call, room: Room) -> User | None:
    """Return who alone sees the message, if it is an ephemeral one. Raises BadRequestError."""
    arguments = call.arguments
    asked = arguments.json(
        "ephemeral_message_parameters",
        EphemeralParameters,
        "can't parse ephemeral message parameters JSON object",
    ) or EphemeralParameters(arguments.integer("receiver_user_id"), arguments.text("callback_query_id"))
    if not asked.receiver_user_id:
        return None
    if room.chat.type not in {"group", "supergroup"}:
        raise BadRequestError("ephemeral messages can be sent only to groups and supergroups")
    receiver = call.world.people.get(asked.receiver_user_id)
    if receiver is None or room.status(receiver.id) not in PRESENT:
        raise BadRequestError("USER_NOT_PARTICIPANT")
    if asked.callback_query_id:
        tap = call.world.taps.get(asked.callback_query_id)
        if tap is None or tap.person != receiver.id or call.world.clock.now() - tap.at > TAP_ANSWERABLE:
            raise BadRequestError("QUERY_ID_INVALID")
    return receiver


def _reply_parameters(call: Call) -> ReplyParameters | None:
    arguments = call.arguments
    given = arguments.json("reply_parameters", ReplyParameters, "can't parse reply parameters JSON object")
    if given is None and arguments.integer("reply_to_message_id"):
        given = ReplyParameters(
            message_id=arguments.integer("reply_to_message_id"),
            allow_sending_without_reply=arguments.flag("allow_sending_without_reply"),
        )
    return given if given and given.message_id else None


def _replied(call: Call, room: Room, reply: ReplyParameters | None) -> Message | None:
    if reply is None:
        return None
    where = chat_named(call.world, call.bot, str(reply.chat_id)) if reply.chat_id else room
    kept = where.kept.get(reply.message_id)
    if kept is not None:
        return kept.quoted()
    if reply.allow_sending_without_reply:
        return None
    raise BadRequestError("message to be replied not found")
