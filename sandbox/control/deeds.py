"""What the control interface lets people do: a decoded body in, something to encode out."""

from __future__ import annotations

from typing import Any

from sandbox import acts, ballots, moves, sending, topics
from sandbox.control import requests
from sandbox.errors import BadRequestError, ImpossibleError
from sandbox.objects import Json
from sandbox.world import World


def add_person(world: World, asked: requests.NewPerson) -> Any:
    """Let a person appear."""
    return world.add_person(
        asked.first_name, asked.last_name, asked.username, asked.language_code, person_id=asked.id
    )


def add_chat(world: World, asked: requests.NewChat) -> Any:
    """Found a group, supergroup or channel."""
    return acts.found_chat(
        world,
        asked.type,
        asked.title,
        username=asked.username,
        members=asked.members,
        chat_id=asked.id,
        bot_status=asked.bot_status,
        forum=asked.forum,
    )


def set_topic(world: World, asked: requests.Topic) -> Any:
    """Let an admin begin a topic, rename, close, reopen or delete it; or turn topics on and off."""
    person, room = world.person(asked.person), world.room(asked.chat, world.bot())
    acts.check_steering(room, person)
    if asked.forum is not None:
        moves.turn_topics(world, room, on=asked.forum)
        if not (asked.name or asked.topic):
            return {"topic": None}
    try:
        number = asked.topic or topics.begin(world, room, asked.name, person).message_thread_id
        if asked.topic:
            topics.rename(world, room, number, asked.name, person)
        if asked.state == "closed":
            topics.close(world, room, number, person)
        elif asked.state == "open":
            topics.reopen(world, room, number, person)
        elif asked.state == "deleted":
            topics.delete(world, room, number)
    except BadRequestError as error:
        raise ImpossibleError(error.message) from None
    return {"topic": number}


def say(world: World, asked: requests.Said) -> Any:
    """Let a person write."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    kept = acts.say(
        world,
        bot,
        person,
        asked.text,
        chat=asked.chat,
        reply_to=asked.reply_to,
        as_chat=asked.as_chat,
        topic=asked.topic,
        parse_mode=asked.parse_mode,
        via=asked.via,
        quote=asked.quote,
    )
    return world.seen(kept)


def tap(world: World, asked: requests.Tapped) -> Any:
    """Let a person tap."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    done = acts.tap(
        world,
        bot,
        person,
        asked.message_id,
        chat=asked.chat,
        data=asked.data,
        button=asked.button,
        ephemeral=asked.ephemeral_message_id,
    )
    return {"callback_query_id": done.query_id}


def edit(world: World, asked: requests.Retyped) -> Any:
    """Let a person change his message."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    return world.seen(
        acts.retyped(world, bot, person, asked.message_id, asked.text, chat=asked.chat, as_chat=asked.as_chat)
    )


def delete(world: World, asked: requests.Deleted) -> Any:
    """Let a person delete messages."""
    person = world.person(asked.person)
    room = acts.room_for(world, person, asked.chat, world.bot(asked.bot))
    moves.delete(world, room, person, asked.message_ids)
    return {"deleted": asked.message_ids}


def block(world: World, asked: requests.Who) -> Any:
    """Block the bot."""
    acts.block(world, world.bot(asked.bot), world.person(asked.person), blocked=True)
    return {"blocked": True}


def unblock(world: World, asked: requests.Who) -> Any:
    """Let the bot write again."""
    acts.block(world, world.bot(asked.bot), world.person(asked.person), blocked=False)
    return {"blocked": False}


def deactivate(world: World, asked: requests.Who) -> Any:
    """Let a person delete his account."""
    world.gone.add(world.person(asked.person).id)
    return {"deactivated": True}


def set_member(world: World, asked: requests.Membership) -> Any:
    """Let somebody join, leave, be promoted or thrown out."""
    bot = world.bot(asked.bot)
    user = world.user(asked.user) if asked.user else bot.user
    by = world.user(asked.by) if asked.by else user
    if user is None or by is None:
        raise ImpossibleError(f"no user {asked.user}")
    acts.set_member(world, world.room(asked.chat, bot), user, asked.status, by, without=asked.without)
    return {"status": asked.status}


def send(world: World, asked: requests.Sent) -> Any:
    """Let a person send a picture, a recording or a file: its message; of an album those of all its parts."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    where: Json = {
        "chat": asked.chat,
        "reply_to": asked.reply_to,
        "topic": asked.topic,
        "as_chat": asked.as_chat,
    }
    if isinstance(asked.album, list):
        if asked.content is not None or asked.caption:
            raise ImpossibleError("files and captions of an album stand in its parts")
        return [world.seen(kept) for kept in sending.send_album(world, bot, person, asked.album, **where)]
    return world.seen(sending.send_part(world, bot, person, asked, **where, album=asked.album))


def share(world: World, asked: requests.Shared) -> Any:
    """Let a person send a video, a place, a contact …"""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    kept = moves.share(
        world,
        bot,
        person,
        asked.kind,
        caption=asked.caption,
        chat=asked.chat,
        as_chat=asked.as_chat,
        album=asked.album,
    )
    return world.seen(kept)


def forward(world: World, asked: requests.Forwarded) -> Any:
    """Let a person send a message on."""
    kept = moves.forward(
        world,
        world.bot(asked.bot),
        world.person(asked.person),
        asked.message_id,
        from_chat=asked.from_chat,
        chat=asked.chat,
        topic=asked.topic,
        hidden=asked.hidden,
        as_chat=asked.as_chat,
        album=asked.album,
    )
    return world.seen(kept)


def vote(world: World, asked: requests.Voted) -> Any:
    """Let a person vote in a native poll."""
    person = world.person(asked.person)
    room = acts.room_for(world, person, asked.chat, world.bot(asked.bot))
    return ballots.vote(world, room, person, asked.message_id, asked.options)


def react(world: World, asked: requests.Reacted) -> Any:
    """Let a person react to a message."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    room = acts.room_for(world, person, asked.chat, bot)
    speaker = None if asked.as_chat is None else acts.speaks_as(world, bot, person, asked.as_chat).chat
    return world.seen(moves.react(world, room, person, asked.message_id, asked.emoji, speaker=speaker))


def inline(world: World, asked: requests.Typed) -> Any:
    """Let a person type after the bot's name."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    return {"inline_query_id": moves.ask_inline(world, bot, person, asked.query, asked.offset).query_id}


def migrate(world: World, asked: requests.Migrated) -> Any:
    """Turn a group into a supergroup."""
    return moves.migrate(world, world.room(asked.chat, world.bot()), forum=asked.forum)
