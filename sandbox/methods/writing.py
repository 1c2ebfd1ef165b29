"""What all sending methods share: the text, the reply, the keyboard, the message they make."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from sandbox import topics
from sandbox.bots import Bot
from sandbox.entities import Formatted, formatted
from sandbox.errors import BadRequestError
from sandbox.markup import check_buttons, read_markup
from sandbox.methods.call import Call
from sandbox.methods.origins import outside
from sandbox.objects import Json, Message, User
from sandbox.rooms import PRESENT, STEERING, Room
from sandbox.targets import look_into, writable
from sandbox.world import World

Content = Callable[[], Json]
"""The fields of a message, made once chat and reply are known to be there."""
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
FURTHEST_QUOTE = 1_000_000
TAP_ANSWERABLE = 15.0
"""So many seconds after a tap an ephemeral message can answer it."""


class EphemeralParameters(msgspec.Struct):
    """Who alone sees the message, and which tap it answers."""

    receiver_user_id: int = 0
    callback_query_id: str = ""
    replace_callback_query_message: bool = False


class ReplyParameters(msgspec.Struct):
    """Which message is answered, and which part of it is quoted."""

    message_id: int = 0
    chat_id: int | str = ""
    allow_sending_without_reply: bool = False
    quote: str = ""
    quote_parse_mode: str = ""
    quote_entities: msgspec.Raw = msgspec.Raw(b"")
    quote_position: int = 0


def text_of(call: Call) -> Formatted:
    """Read `text`. Raises BadRequestError if there is none or its marks are wrong."""
    source = call.arguments.text("text")
    if not source:
        raise BadRequestError("message text is empty")
    return formatted(source, call.arguments.text("parse_mode"), call.arguments.text("entities"))


def caption_of(call: Call) -> Formatted:
    """Read `caption`, which may be empty. Raises BadRequestError if its marks are wrong."""
    arguments = call.arguments
    return formatted(
        arguments.text("caption"), arguments.text("parse_mode"), arguments.text("caption_entities")
    )


def text_content(text: Formatted, too_long: str = "message is too long") -> Json:
    """Return the fields of a text. Raises BadRequestError if nothing is seen, or over 4096 characters."""
    if text.blank:
        raise BadRequestError("text must be non-empty")
    if len(text.text) > TEXT_LIMIT:
        raise BadRequestError(too_long)
    return {"text": text.text, "entities": text.marked}


def caption_content(caption: Formatted, too_long: str = "message caption is too long") -> Json:
    """Return the fields of a caption. Raises BadRequestError over 1024 characters."""
    if len(caption.text) > CAPTION_LIMIT:
        raise BadRequestError(too_long)
    return {"caption": caption.text or None, "caption_entities": caption.marked}


def signed(world: World, bot: Bot, room: Room) -> Message:
    """Return an empty message from the bot into a chat; in a channel it is from the channel."""
    message = Message(message_id=0, date=world.time(), chat=room.chat)
    if room.channel:
        message.sender_chat = room.chat
    else:
        message.from_ = bot.user
    return message


def send(call: Call, content: Content) -> Message:
    """Send a message to `chat_id`; its content is checked after the chat and the reply.

    Raises BadRequestError, ForbiddenError.
    """
    arguments = call.arguments
    inline, other = read_markup(arguments.text("reply_markup"))
    reply = _reply_parameters(call)
    room = writable(call.world, call.bot, arguments)
    receiver = _receiver(call, room)
    topic = arguments.integer("message_thread_id") or None
    message = signed(call.world, call.bot, room)
    if topic is not None:
        topics.writable(room, topic, call.bot.id)
    _answer(message, call, room, reply)
    topics.place(room, message, topic, call.bot.id)
    message.reply_markup = inline
    message.has_protected_content = arguments.flag("protect_content")
    message.effect_id = arguments.text("message_effect_id") or None
    put(call.world, message, content())
    check_buttons(inline)
    room.doing = None
    if receiver is not None:
        kept = call.world.post_ephemeral(room, message, call.bot, receiver)
    else:
        kept = call.world.post(room, message, bot=call.bot)
    if other is not None:
        kept.keyboard = other
        call.world.tell_message("edited", room, kept)
    return message


def put(world: World, message: Message, content: Json) -> None:
    """Give a message its content; people mentioned by number are named as far as they are known."""
    for name, value in content.items():
        setattr(message, name, value)
    for entity in [*(message.entities or ()), *(message.caption_entities or ())]:
        if entity.user is not None:
            entity.user = world.user(entity.user.id) or entity.user


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
    if not asked.callback_query_id and room.status(call.bot.id) not in STEERING:
        raise BadRequestError("CHAT_ADMIN_REQUIRED")
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


def _answer(message: Message, call: Call, room: Room, reply: ReplyParameters | None) -> None:
    """Let a message answer another, of this chat or a further one. Raises BadRequestError."""
    if reply is None:
        return
    where = look_into(call.world, call.bot, str(reply.chat_id)) if reply.chat_id else room
    kept = where.kept.get(reply.message_id)
    if kept is None and not reply.allow_sending_without_reply:
        raise BadRequestError("message to be replied not found")
    if kept is None:
        return
    if where is room:
        message.reply_to_message = kept.quoted()
    else:
        message.external_reply = outside(where, kept.message)
    if reply.quote:
        message.quote = _quote(kept.message, reply)


def _quote(answered: Message, reply: ReplyParameters) -> Json:
    """Return the quoted part, which must stand in the answered message word for word."""
    entities = bytes(reply.quote_entities).decode()
    quote = formatted(reply.quote, reply.quote_parse_mode, entities)
    if quote.blank or quote.text not in (answered.text or answered.caption or ""):
        raise BadRequestError("QUOTE_TEXT_INVALID")
    position = reply.quote_position if 0 <= reply.quote_position <= FURTHEST_QUOTE else 0
    marked = {"entities": quote.marked} if quote.marked else {}
    return {"text": quote.text, "position": position, "is_manual": True} | marked
