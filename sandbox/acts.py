"""What people do in their chats: write, tap, block, come and go."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from sandbox.bots import Bot
from sandbox.entities import Formatted, formatted, plain
from sandbox.errors import BadRequestError, ImpossibleError
from sandbox.media import has_words
from sandbox.objects import CallbackQuery, Chat, InaccessibleMessage, Json, Message, User
from sandbox.privacy import reaches
from sandbox.rooms import PRESENT, STEERING, Kept, Room
from sandbox.topics import typed
from sandbox.world import Tap, World

ANONYMOUS = User(id=1087968824, is_bot=True, first_name="Group", username="GroupAnonymousBot")
"""Stands in `from` when an administrator writes in the group's own name."""
IN_A_CHANNELS_NAME = User(id=136817688, is_bot=True, first_name="Channel", username="Channel_Bot")
INLINE = 200300400
"""The number of any other bot through which somebody writes."""
TYPED_LIMIT = 4096


def room_for(world: World, person: User, chat: int | None, bot: Bot) -> Room:
    """Return the chat a person is in: by default the private one with the bot. Raises ImpossibleError."""
    room = world.room(person.id if chat is None else chat, bot)
    if room.private and room.chat.id != person.id:
        raise ImpossibleError("a private chat belongs to one person")
    if room.moved_to:
        raise ImpossibleError(f"the group has become the supergroup {room.moved_to}")
    if room.status(person.id) not in PRESENT:
        raise ImpossibleError(f"person {person.id} is not in chat {room.chat.id}")
    return room


def say(
    world: World,
    bot: Bot,
    person: User,
    text: str,
    *,
    chat: int | None = None,
    reply_to: int | None = None,
    as_chat: int | None = None,
    topic: int | None = None,
    parse_mode: str = "",
    via: str = "",
    quote: str = "",
) -> Kept:
    """Let a person write. `as_chat` lets an administrator write in the name of a group or channel.

    His app formats the text; here a `parse_mode` says how. `via` is the name of a bot through which he
    writes, `quote` a part of the message he answers. Raises ImpossibleError, for instance if the person has
    blocked the bot.
    """
    written = typed_as(text, parse_mode)
    if not written.text or len(written.text) > TYPED_LIMIT:
        raise ImpossibleError(f"a message has 1 to {TYPED_LIMIT} characters")
    message = from_person(world, bot, person, chat, as_chat)
    message.text, message.entities = written.text, written.marked
    room = room_for(world, person, chat, bot)
    if via:
        other = User(id=INLINE, is_bot=True, first_name=via, username=via)
        message.via_bot = bot.user if via == bot.username else other
    if quote:
        message.quote = _quotation(room, reply_to, quote)
    return posted(world, room, bot, message, reply_to, topic)


def typed_as(text: str, parse_mode: str) -> Formatted:
    """Return what a person wrote, as his app formatted it. Raises ImpossibleError."""
    try:
        return formatted(text, parse_mode) if parse_mode else plain(text)
    except BadRequestError as error:
        raise ImpossibleError(error.message) from None


def _quotation(room: Room, reply_to: int | None, quote: str) -> Json:
    answered = room.kept.get(reply_to or 0)
    words = (answered.message.text or answered.message.caption or "") if answered else ""
    if quote not in words:
        raise ImpossibleError("what is quoted stands in the message that is answered")
    position = len(words[: words.index(quote)].encode("utf-16-le")) // 2
    return {"text": quote, "position": position, "is_manual": True}


def from_person(world: World, bot: Bot, person: User, chat: int | None, as_chat: int | None) -> Message:
    """Return an empty message with the sender that others see."""
    room = room_for(world, person, chat, bot)
    if room.private and room.status(bot.id) == "kicked":
        raise ImpossibleError("the person has blocked the bot")
    message = Message(message_id=0, date=world.time(), chat=room.chat, from_=person)
    if room.channel:
        check_steering(room, person)
        message.from_, message.sender_chat = None, room.chat
    elif as_chat is not None:
        speaker = speaks_as(world, bot, person, as_chat)
        message.from_ = ANONYMOUS if speaker is room else IN_A_CHANNELS_NAME
        message.sender_chat = speaker.chat
    return message


def speaks_as(world: World, bot: Bot, person: User, as_chat: int) -> Room:
    """Return the chat in whose name an administrator of it acts. Raises ImpossibleError."""
    speaker = world.room(as_chat, bot)
    check_steering(speaker, person)
    return speaker


def check_steering(room: Room, person: User) -> None:
    """Raise ImpossibleError unless somebody is an administrator."""
    if room.status(person.id) not in STEERING:
        raise ImpossibleError(f"person {person.id} is no administrator of chat {room.chat.id}")


def posted(
    world: World, room: Room, bot: Bot, message: Message, reply_to: int | None, topic: int | None = None
) -> Kept:
    """Put a person's message into the chat and tell the bots that may see it."""
    if reply_to is not None:
        _check_there_once(world, room, reply_to)
        answered = room.kept.get(reply_to)
        message.reply_to_message = answered.quoted() if answered else None
    if message.from_ is not None:
        typed(room, message, topic, message.from_)
    room.started = True
    kept = world.post(room, message)
    kind = "channel_post" if room.channel else "message"
    for receiver in [bot] if room.private else world.bots_in(room):
        if reaches(world, receiver, room, kept):
            world.update(receiver, kind, message, f"chat {room.chat.id}")
    if kept.withheld:
        world.tell_message("edited", room, kept)
    return kept


def _check_there_once(world: World, room: Room, number: int) -> None:
    """Check that there is a message, or was before it was deleted: an answer to that answers nothing."""
    last = room.last_id if room.chat.type in {"supergroup", "channel"} else world.last_message_id
    if number not in room.kept and not 0 < number <= last:
        raise ImpossibleError(f"no message {number} to answer")


def tap(
    world: World,
    bot: Bot,
    person: User,
    message_id: int | None = None,
    *,
    chat: int | None = None,
    data: str | None = None,
    button: str | None = None,
    ephemeral: int | None = None,
) -> Tap:
    """Let a person tap a button, named by its label or a part of it, or send forged data.

    Without a message: the newest one that has the button, or any keyboard. Forged data may name a message
    that is gone. Raises ImpossibleError.
    """
    room = room_for(world, person, chat, bot)
    if room.private and room.status(bot.id) == "kicked":
        raise ImpossibleError("the person has blocked the bot")
    kept: Kept | None = None
    if ephemeral is not None:
        kept = _whispered(room, person, ephemeral)
    elif data is None or message_id is None or message_id in room.kept:
        kept = _tapped(room, message_id, button)
    shown = kept.message if kept else InaccessibleMessage(chat=room.chat, message_id=message_id or 0, date=0)
    if data is None and kept is not None:
        data = _data_of(kept, button or "")
    query = CallbackQuery(id="", from_=person, message=shown, chat_instance=_instance(room), data=data)
    owner = world.bots.get(kept.bot_id or 0, bot) if kept else bot
    done = world.new_tap(owner, person.id)
    query.id = done.query_id
    world.update(owner, "callback_query", query, f"user {person.id}")
    world.feed.tell("tap", person=person.id, chat_id=room.chat.id, message_id=shown.message_id, data=data)
    return done


def _whispered(room: Room, person: User, number: int) -> Kept:
    kept = room.ephemeral.get(number)
    if kept is None or kept.only_for != person.id:
        raise ImpossibleError(f"no ephemeral message {number} for person {person.id}")
    return kept


def _tapped(room: Room, message_id: int | None, button: str | None) -> Kept:
    if message_id is not None:
        if message_id not in room.kept:
            raise ImpossibleError(f"no message {message_id}")
        return room.kept[message_id]
    for kept in reversed(list(room.kept.values())):
        if kept.message.reply_markup and (button is None or _buttons(kept, button)):
            return kept
    raise ImpossibleError(f"no message with a button {button!r}" if button else "no message with buttons")


def _buttons(kept: Kept, label: str) -> list[Json]:
    """Return the buttons with this label; failing that, those with this in their label."""
    rows = (kept.message.reply_markup or {}).get("inline_keyboard", [])
    every = [button for row in rows for button in row]
    exact = [button for button in every if button["text"] == label]
    return exact or [button for button in every if label.lower() in button["text"].lower()]


def _data_of(kept: Kept, label: str) -> str:
    found = _buttons(kept, label)
    if len(found) != 1:
        raise ImpossibleError(f"{len(found)} buttons match {label!r}")
    if "callback_data" not in found[0]:
        raise ImpossibleError(f"the button {label!r} sends nothing to the bot")
    return str(found[0]["callback_data"])


def _instance(room: Room) -> str:
    digest = hashlib.sha256(f"{room.bot_id}/{room.chat.id}".encode()).digest()
    return str(int.from_bytes(digest[:8], "big", signed=True))


def block(world: World, bot: Bot, person: User, blocked: bool) -> None:
    """Block the bot, or let it write again."""
    room = world.private_room(bot, person.id)
    world.change_member(room, bot.user, "kicked" if blocked else "member", person)


def found_chat(
    world: World,
    kind: str,
    title: str,
    *,
    username: str | None = None,
    members: list[int],
    chat_id: int | None = None,
    bot_status: str | None = None,
    forum: bool = False,
) -> Chat:
    """Found a group, supergroup or channel: the first member owns it, the bots are let in.

    A bot is a member of a group and an administrator of a channel unless `bot_status` says otherwise.
    """
    if forum and kind != "supergroup":
        raise ImpossibleError("only a supergroup has topics")
    room = world.add_room(kind, title, username, chat_id)
    room.chat.is_forum = forum
    people = [world.person(member) for member in members]
    for number, person in enumerate(people):
        room.members[person.id] = "creator" if number == 0 else "member"
    status = bot_status or ("administrator" if kind == "channel" else "member")
    world.bot()
    for bot in world.bots.values():
        world.change_member(room, bot.user, status, people[0] if people else bot.user)
    return room.chat


def set_member(
    world: World, room: Room, user: User, status: str, by: User, *, without: Collection[str] = ()
) -> None:
    """Let somebody join, leave, be promoted or thrown out; groups show a line for coming and going.

    `without` are the rights that an administrator does not have.
    """
    before, now = room.status(user.id) in PRESENT, status in PRESENT
    world.change_member(room, user, status, by, without=without)
    if room.chat.type in {"group", "supergroup"} and before != now:
        line = Message(message_id=0, date=world.time(), chat=room.chat, from_=by)
        if now:
            line.new_chat_members = [user]
        else:
            line.left_chat_member = user
        kept = world.post(room, line)
        for bot in world.bots_in(room):
            world.update(bot, "message", kept.message, f"chat {room.chat.id}")


def retyped(
    world: World,
    bot: Bot,
    person: User,
    message_id: int,
    text: str,
    *,
    chat: int | None = None,
    as_chat: int | None = None,
) -> Kept:
    """Let a person change a message of his own, or its caption; the bot gets `edited_message`.

    With `as_chat` an administrator changes what was written in that chat's name.
    """
    room = room_for(world, person, chat, bot)
    kept = room.kept.get(message_id)
    speaker = None if as_chat is None else speaks_as(world, bot, person, as_chat).chat
    if kept is None or not _written_by(kept.message, person, speaker):
        raise ImpossibleError(f"no message {message_id} of person {person.id}")
    if kept.message.forward_origin or kept.message.via_bot:
        raise ImpossibleError("what somebody else wrote cannot be changed")
    if not has_words(kept.message):
        raise ImpossibleError(f"message {message_id} has neither a text nor a caption")
    written: Formatted = plain(text)
    if kept.message.text is None:
        kept.message.caption, kept.message.caption_entities = written.text or None, written.marked
    else:
        kept.message.text, kept.message.entities = written.text, written.marked
    kept.message.edit_date = world.time()
    answered = kept.message.reply_to_message
    if answered and answered.message_id not in room.kept:
        kept.message.reply_to_message = None
    world.tell_message("edited", room, kept)
    for receiver in world.bots_in(room):
        if reaches(world, receiver, room, kept):
            kind = "edited_channel_post" if room.channel else "edited_message"
            world.update(receiver, kind, kept.message, f"chat {room.chat.id}")
    return kept


def _written_by(message: Message, person: User, speaker: Chat | None) -> bool:
    """Tell whether he wrote it himself; or, if a chat is named, whether it was written in its name."""
    if speaker is not None:
        return message.sender_chat is not None and message.sender_chat.id == speaker.id
    return message.sender_chat is None and message.from_ is not None and message.from_.id == person.id
