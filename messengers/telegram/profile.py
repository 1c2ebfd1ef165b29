"""How the bot presents itself in Telegram: its name in links, and the menu of its commands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from chat.messenger import Menu
from texts.text import Link

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

SUPERGROUP: Final = "-100"
"""How the number of a group begins whose messages have links."""
PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


def linked(username: str, payload: str = "") -> str:
    """Return the link that opens a private chat with the bot; a tap on Start says `/start <payload>` there.

    Raises ValueError when Telegram would not carry the payload: 1 to 64 of A-Z, a-z, 0-9, _ and -.
    """
    if not payload:
        return f"https://t.me/{username}"
    if not PAYLOAD.fullmatch(payload):
        raise ValueError(payload)
    return f"https://t.me/{username}?start={payload}"


@dataclass(frozen=True)
class TelegramLinks:
    """Telegram's links (`chat.messenger.Links`)."""

    username: str
    """The bot's own, without @."""

    def private(self, link: Link) -> str:
        """Return the link that opens a private chat with the bot."""
        return linked(self.username, link.payload)

    def person(self, address: str) -> str:
        """Return the link that opens the chat with a person; clients follow it for those they have met."""
        return f"tg://user?id={address}"

    def message(self, chat: str, message: str) -> str:
        """Return the link to a message of a supergroup, for its members; other chats have none."""
        return f"https://t.me/c/{chat[len(SUPERGROUP) :]}/{message}" if chat.startswith(SUPERGROUP) else ""


@dataclass(frozen=True)
class TelegramMenus:
    """Telegram's menus of commands (`chat.messenger.Menus`)."""

    telegram: Telegram

    async def of_everyone(self, menus: Mapping[str, Menu], default: str) -> None:
        """Set the menu that everyone sees in private chats, by language (two letters)."""
        await self.telegram.set_commands(menus[default])
        for language, menu in menus.items():
            await self.telegram.set_commands(menu, language=language)

    async def of_chat(self, chat: str, menu: Menu) -> None:
        """Set the menu of one private chat: a member of the team sees the commands of his role."""
        await self.telegram.set_commands(menu, chat=chat)

    async def drop(self, chat: str) -> None:
        """Let a private chat see what everyone sees."""
        await self.telegram.drop_commands(chat)
