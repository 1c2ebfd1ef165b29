"""People send files: pictures, voice notes, videos, documents, one by one or as an album."""

from __future__ import annotations

from sandbox.acts import from_person, posted, room_for
from sandbox.bots import Bot
from sandbox.errors import ImpossibleError
from sandbox.media import MOST_PARTS, TOGETHER
from sandbox.methods.writing import put
from sandbox.objects import Json, User
from sandbox.parts import Part, content_of_part
from sandbox.rooms import Kept
from sandbox.world import World


def send_part(
    world: World,
    bot: Bot,
    person: User,
    part: Part,
    *,
    chat: int | None = None,
    reply_to: int | None = None,
    topic: int | None = None,
    as_chat: int | None = None,
    album: str | None = None,
) -> Kept:
    """Let a person send a file, of an album or by itself. Raises ImpossibleError."""
    message = from_person(world, bot, person, chat, as_chat)
    put(world, message, content_of_part(world, part))
    message.media_group_id = album
    return posted(world, room_for(world, person, chat, bot), bot, message, reply_to, topic)


def send_album(
    world: World,
    bot: Bot,
    person: User,
    parts: list[Part],
    *,
    chat: int | None = None,
    reply_to: int | None = None,
    topic: int | None = None,
    as_chat: int | None = None,
) -> list[Kept]:
    """Let a person send an album: a message for each part, all of one group. Raises ImpossibleError."""
    if not 2 <= len(parts) <= MOST_PARTS:
        raise ImpossibleError(f"an album has 2 to {MOST_PARTS} parts")
    if not any({part.kind for part in parts} <= kinds for kinds in TOGETHER):
        raise ImpossibleError("an album is of photos and videos, of documents, or of audio")
    for part in parts:
        content_of_part(world, part)
    album = str(world.random.getrandbits(60))
    where: Json = {"chat": chat, "reply_to": reply_to, "topic": topic, "as_chat": as_chat}
    return [send_part(world, bot, person, part, **where, album=album) for part in parts]
