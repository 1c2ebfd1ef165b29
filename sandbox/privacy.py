"""Which messages of a group reach a bot: all of them, or in privacy mode only what is meant for it."""

from __future__ import annotations

import re

from sandbox.bots import Bot
from sandbox.rooms import STEERING, Kept, Room
from sandbox.world import World


def reaches(world: World, bot: Bot, room: Room, kept: Kept) -> bool:
    """Say whether a bot gets a person's message, and note it on that.

    Privacy mode is on unless the bot reads all or steers the group. Then it gets what is meant for it:
    its commands, what is written through it, answers to its messages and to what was meant for it. To name
    it is not enough.
    """
    meant = _meant(world, bot, room, kept)
    if meant:
        kept.meant_for |= {bot.id}
    if meant or room.private or room.channel or bot.reads_all or room.status(bot.id) in STEERING:
        kept.withheld -= {bot.id}
        return True
    kept.withheld |= {bot.id}
    return False


def _meant(world: World, bot: Bot, room: Room, kept: Kept) -> bool:
    message = kept.message
    if message.via_bot is not None and message.via_bot.id == bot.id:
        return True
    reply = message.reply_to_message
    answered = room.kept.get(reply.message_id) if reply and not reply.forum_topic_created else None
    if answered and (answered.bot_id == bot.id or bot.id in answered.meant_for):
        return True
    command = re.match(r"/\w+(@\w+)?", message.text or message.caption or "")
    if command is None:
        return False
    named = command.group(1)
    return named.lower() == f"@{bot.username}".lower() if named else _wrote_last(world, bot, room)


def _wrote_last(world: World, bot: Bot, room: Room) -> bool:
    """Say whether a command without a name is for this bot: the last one that wrote, or the only one."""
    newest = reversed(room.kept.values())
    return next((kept.bot_id for kept in newest if kept.bot_id in world.bots), bot.id) == bot.id
