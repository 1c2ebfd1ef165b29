"""The messengers of a process: Telegram, as the settings say. Whoever adds one adds its bundle here."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from bot.settings import Settings
from chat.messenger import Bundle
from messengers.telegram.bundle import Hook, connected
from messengers.telegram.updates import MESSENGER

if TYPE_CHECKING:
    from bot.watch.watching import Watch

NAMES: Final = (MESSENGER,)
"""Their names, known before any is connected."""


@asynccontextmanager
async def bundles(settings: Settings, watch: Watch | None) -> AsyncIterator[tuple[Bundle, ...]]:
    """Connect to each messenger, and wait until it knows us. Raises BadToken."""
    hook = None
    if settings.webhook_url and watch:
        hook = Hook(settings.webhook_url, settings.webhook_secret, watch.served)
    async with connected(settings.telegram_token, settings.telegram_api_url, hook) as telegram:
        yield (telegram,)
