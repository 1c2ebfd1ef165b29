"""How the bot presents itself in Telegram: its name in links, and the menu of its commands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

Menu = Sequence[tuple[str, str]]
"""Commands without the slash, each with what it does, in one language."""

PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def link(username: str, payload: str = "") -> str:
    """Return the link that opens a private chat with the bot; a tap on Start says `/start <payload>` there.

    Raises ValueError when Telegram would not carry the payload: 1 to 64 of A-Z, a-z, 0-9, _ and -.
    """
    if not payload:
        return f"https://t.me/{username}"
    if not PAYLOAD.fullmatch(payload):
        raise ValueError(payload)
    return f"https://t.me/{username}?start={payload}"


def person(address: str) -> str:
    """Return the link that opens the chat with a person; clients follow it for those they have met."""
    return f"tg://user?id={address}"


async def set_menus(telegram: Telegram, menus: Mapping[str, Menu], default: str) -> None:
    """Set the menu that everyone sees in private chats, by language (two letters).

    `default` is the language of those whose client speaks none of them. Raises MessengerError.
    """
    await telegram.set_commands(menus[default])
    for language, menu in menus.items():
        await telegram.set_commands(menu, language=language)


async def set_menu_of(telegram: Telegram, chat: str, menu: Menu) -> None:
    """Set the menu of one private chat: a member of the team sees the commands of his role.

    Raises MessengerError, Unreachable when he never wrote to the bot.
    """
    await telegram.set_commands(menu, chat=chat)


async def drop_menu_of(telegram: Telegram, chat: str) -> None:
    """Let a private chat see what everyone sees. Raises MessengerError."""
    await telegram.drop_commands(chat)
