"""The bot's name and menus, as Telegram shows them."""

from __future__ import annotations

import re

import pytest

from messengers.telegram.profile import TelegramLinks, TelegramMenus, linked
from messengers.telegram.sending import Telegram
from sandbox.objects import User
from sandbox.server import Sandbox
from texts.text import Link

MENUS = {"en": [("polls", "Open polls")], "sr": [("polls", "Отворена гласања")]}
TEAM = [("newpoll", "Ново гласање"), ("polls", "Отворена гласања")]


def menus(sandbox: Sandbox) -> dict[tuple[str, str], list[str]]:
    """Return the commands' descriptions by scope and language."""
    return {
        place: [command.description for command in commands]
        for place, commands in sandbox.world.bot().commands.items()
    }


async def test_everyone_sees_the_menu_of_his_language(sandbox: Sandbox, telegram: Telegram) -> None:
    await TelegramMenus(telegram).of_everyone(MENUS, "en")
    shown = {language: words for (_, language), words in menus(sandbox).items()}
    assert shown == {"": ["Open polls"], "en": ["Open polls"], "sr": ["Отворена гласања"]}


async def test_the_team_sees_the_menu_of_its_role_until_it_is_dropped(
    sandbox: Sandbox, telegram: Telegram, ana: User
) -> None:
    await TelegramMenus(telegram).of_chat(str(ana.id), TEAM)
    assert list(menus(sandbox).values()) == [["Ново гласање", "Отворена гласања"]]
    await TelegramMenus(telegram).drop(str(ana.id))
    assert not any(menus(sandbox).values())


async def test_the_bot_knows_its_name(telegram: Telegram) -> None:
    assert await telegram.username() == "sandbox_bot"


def test_a_link_opens_the_bot_with_its_payload() -> None:
    assert linked("GlasBot") == "https://t.me/GlasBot"
    assert TelegramLinks("GlasBot").private(Link("poll-7")) == "https://t.me/GlasBot?start=poll-7"


@pytest.mark.parametrize("payload", ["a b", "x" * 65, "ш", "a=b", "x\n"])
def test_a_payload_telegram_would_not_carry_is_an_error(payload: str) -> None:
    with pytest.raises(ValueError, match=re.escape(payload)):
        linked("GlasBot", payload)
