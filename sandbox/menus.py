"""Which command menu a person sees: the narrowest scope that has one, his language first."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sandbox.bots import Bot
from sandbox.objects import BotCommand, Json, User
from sandbox.rooms import STEERING, Room


def menu_for(bot: Bot, person: User, room: Room) -> list[BotCommand]:
    """Return the commands that the chat offers this person."""
    for scope in _scopes(person, room):
        key = msgspec.json.encode(scope, order="sorted").decode()
        for language in ((person.language_code or "")[:2], ""):
            if bot.commands.get((key, language)):
                return bot.commands[key, language]
    return []


def _scopes(person: User, room: Room) -> Iterator[Json]:
    """Yield the scopes that cover a person in a chat, the narrowest first."""
    chat = {"chat_id": room.chat.id}
    if not room.private:
        yield {"type": "chat_member", "user_id": person.id} | chat
        if room.status(person.id) in STEERING:
            yield {"type": "chat_administrators"} | chat
    yield {"type": "chat"} | chat
    if room.private:
        yield {"type": "all_private_chats"}
    else:
        if room.status(person.id) in STEERING:
            yield {"type": "all_chat_administrators"}
        yield {"type": "all_group_chats"}
    yield {"type": "default"}
