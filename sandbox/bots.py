"""The bots of the sandbox: whoever calls with a well-formed token is one."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from sandbox.errors import UnauthorizedError
from sandbox.objects import BotCommand, User
from sandbox.updates import UpdateQueue

DEFAULT_TOKEN = "100200300:sandbox"  # noqa: S105
"""Accepted like any other token; the one the web chat talks to until another bot calls."""

_REAL = re.compile(r"\d{8,10}:[A-Za-z0-9_-]{35}")


def looks_real(token: str) -> bool:
    """Say whether a token has the shape of one that Telegram gives out."""
    return _REAL.fullmatch(token) is not None


def checked_token(token: str) -> int:
    """Return the bot's id in a token. Raises UnauthorizedError for no token, and for one that looks real."""
    number, colon, secret = token.partition(":")
    if not colon or not secret or not number.isascii() or not number.isdecimal():
        raise UnauthorizedError("invalid token specified")
    if number.startswith("0") or len(token) > 80 or int(number) >= 1 << 54:
        raise UnauthorizedError("invalid token specified")
    if looks_real(token):
        raise UnauthorizedError("the sandbox refuses a token that looks real")
    return int(number)


@dataclass
class Webhook:
    """Where updates are delivered to, and how that went; times in unix seconds."""

    url: str
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    certificate: bool = False
    last_error_at: int | None = None
    last_error: str | None = None
    task: asyncio.Task[None] | None = None


@dataclass
class Bot:
    """One bot: what it calls itself, its updates and its menu."""

    token: str = field(repr=False)
    user: User
    updates: UpdateQueue
    webhook: Webhook | None = None
    polling: asyncio.Future[str] | None = None
    commands: dict[tuple[str, str], list[BotCommand]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    reads_all: bool = False
    stars: int = 100_000

    @property
    def id(self) -> int:
        """The bot's id, which is also the first part of its token."""
        return self.user.id

    @property
    def username(self) -> str:
        """The name after the @."""
        return self.user.username or ""


def new_bot(token: str, bot_id: int, now: Callable[[], float]) -> Bot:
    """Return a bot that nobody has talked to yet; its updates wait by the clock `now`."""
    first = token == DEFAULT_TOKEN
    user = User(
        id=bot_id,
        is_bot=True,
        first_name="Sandbox bot" if first else f"Bot {bot_id}",
        username="sandbox_bot" if first else f"sandbox{bot_id}_bot",
    )
    return Bot(token, user, UpdateQueue(now))
