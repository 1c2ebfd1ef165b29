"""What else people do: share a place, forward, react, ask inline; and a group that becomes a supergroup."""

from __future__ import annotations

from collections import Counter

from sandbox.acts import from_person, posted, room_for, typed_as
from sandbox.bots import Bot
from sandbox.errors import ImpossibleError
from sandbox.kinds import CAPTIONED, KINDS
from sandbox.methods.marks import REACTIONS
from sandbox.methods.origins import forwarded, origin_of
from sandbox.methods.relaying import content_of
from sandbox.methods.writing import put
from sandbox.objects import (
    Chat,
    InlineQuery,
    Json,
    Message,
    MessageReactionCountUpdated,
    MessageReactionUpdated,
    User,
)
from sandbox.rooms import STEERING, Kept, Room
from sandbox.world import Tap, World


def share(
    world: World,
    bot: Bot,
    person: User,
    kind: str,
    *,
    caption: str = "",
    chat: int | None = None,
    as_chat: int | None = None,
    album: str | None = None,
) -> Kept:
    """Let a person send a video, a place, a contact … (see `sandbox.kinds`). Raises ImpossibleError."""
    if kind not in KINDS:
        raise ImpossibleError(f"no such kind: {kind}; there are {', '.join(KINDS)}")
    if caption and kind not in CAPTIONED:
        raise ImpossibleError(f"{kind} has no caption")
    message = from_person(world, bot, person, chat, as_chat)
    put(world, message, KINDS[kind](world))
    message.media_group_id = album
    words = typed_as(caption, "")
    message.caption, message.caption_entities = words.text or None, words.marked
    return posted(world, room_for(world, person, chat, bot), bot, message, None)


def forward(
    world: World,
    bot: Bot,
    person: User,
    message_id: int,
    *,
    from_chat: int | None = None,
    chat: int | None = None,
    topic: int | None = None,
    hidden: bool = False,
    as_chat: int | None = None,
    album: str | None = None,
) -> Kept:
    """Let a person send a message on, that he finds in one of his chats. Raises ImpossibleError.

    `hidden`: its author lets nobody see his account behind what is forwarded.
    """
    source = room_for(world, person, from_chat, bot)
    kept = source.kept.get(message_id)
    content = content_of(kept.message) if kept else {}
    if kept is None or not content:
        raise ImpossibleError(f"no message {message_id} to forward")
    origin = kept.message.forward_origin or origin_of(source, kept.message)
    if hidden and origin["type"] == "user":
        author = origin["sender_user"].first_name
        origin = {"type": "hidden_user", "date": origin["date"], "sender_user_name": author}
    message = from_person(world, bot, person, chat, as_chat)
    put(world, message, content | forwarded(origin))
    message.media_group_id = album
    return posted(world, room_for(world, person, chat, bot), bot, message, None, topic)


def react(
    world: World,
    room: Room,
    person: User,
    message_id: int,
    emoji: list[str],
    *,
    speaker: Chat | None = None,
) -> Kept:
    """Let a person react, maybe in a chat's name; bots that steer the chat, or are alone with him, may hear.

    In a channel they hear how many do, and not who.
    """
    kept = room.kept.get(message_id)
    if kept is None or any(each.replace("\ufe0f", "") not in REACTIONS for each in emoji):
        raise ImpossibleError("no such reaction" if kept else f"no message {message_id}")
    who = speaker.id if speaker else person.id
    before = kept.reactions.get(who, [])
    now: list[Json] = [{"type": "emoji", "emoji": each} for each in dict.fromkeys(emoji)]
    if before == now:
        return kept
    kept.reactions[who] = now
    world.tell_message("edited", room, kept)
    key = f"reactions {room.chat.id}"
    if room.channel:
        _tell_counts(world, room, kept, key)
        return kept
    change = MessageReactionUpdated(
        chat=room.chat,
        message_id=message_id,
        user=None if speaker else person,
        actor_chat=speaker,
        date=world.time(),
        old_reaction=before,
        new_reaction=now,
    )
    for bot in world.bots_in(room):
        if room.private or room.status(bot.id) in STEERING:
            world.update(bot, "message_reaction", change, key)
    return kept


def _tell_counts(world: World, room: Room, kept: Kept, key: str) -> None:
    """Tell the bots that steer a channel how many react with what, those first that most chose."""
    counted = Counter(each["emoji"] for given in kept.reactions.values() for each in given)
    change = MessageReactionCountUpdated(
        chat=room.chat,
        message_id=kept.message.message_id,
        date=world.time(),
        reactions=[
            {"type": {"type": "emoji", "emoji": emoji}, "total_count": count}
            for emoji, count in counted.most_common()
        ],
    )
    for bot in world.bots_in(room):
        if room.status(bot.id) in STEERING:
            world.update(bot, "message_reaction_count", change, key)


def ask_inline(world: World, bot: Bot, person: User, query: str, offset: str = "") -> Tap:
    """Let a person type after the bot's name."""
    tap = world.new_tap(bot, person.id)
    asked = InlineQuery(id=tap.query_id, from_=person, query=query, offset=offset, chat_type="sender")
    world.update(bot, "inline_query", asked, f"inline {person.id}")
    return tap


def delete(world: World, room: Room, person: User, numbers: list[int]) -> None:
    """Let a person delete messages for everyone: his own, in private any, as an administrator any.

    Bots hear nothing of it. Raises ImpossibleError, and then deletes none.
    """
    steering = room.private or room.may(person.id, "can_delete_messages")
    for number in numbers:
        kept = room.kept.get(number)
        if kept is None:
            raise ImpossibleError(f"no message {number}")
        mine = kept.message.from_ is not None and kept.message.from_.id == person.id
        if not (steering or mine):
            raise ImpossibleError(f"person {person.id} may not delete message {number}")
    for number in dict.fromkeys(numbers):
        world.remove(room, number)


def turn_topics(world: World, room: Room, *, on: bool) -> None:
    """Let a supergroup have topics from now on, or none. Raises ImpossibleError."""
    if room.chat.type != "supergroup":
        raise ImpossibleError("only a supergroup has topics")
    room.chat.is_forum = on
    world.feed.tell("chat", chat=room.chat)


def migrate(world: World, room: Room, *, forum: bool = False) -> Chat:
    """Turn a group into a supergroup with a new id, `forum` with topics; both tell of it.

    Raises ImpossibleError.
    """
    if room.chat.type != "group" or room.moved_to:
        raise ImpossibleError("only a group that has not moved can become a supergroup")
    new = world.add_room("supergroup", room.chat.title or "", None)
    new.members, new.lacking = dict(room.members), dict(room.lacking)
    new.chat.is_forum = forum
    lines = (
        (room, Message(message_id=0, date=world.time(), chat=room.chat, migrate_to_chat_id=new.chat.id)),
        (new, Message(message_id=0, date=world.time(), chat=new.chat, migrate_from_chat_id=room.chat.id)),
    )
    owner = next((who for who, status in room.members.items() if status == "creator"), 0)
    for where, line in lines:
        line.from_ = world.user(owner)
        world.post(where, line)
        for bot in world.bots_in(where):
            world.update(bot, "message", line, f"chat {where.chat.id}")
    room.moved_to = new.chat.id
    return new.chat
