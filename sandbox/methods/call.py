"""One call: who calls, with which parameters, in which world."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox.arguments import Arguments
from sandbox.bots import Bot
from sandbox.world import World


@dataclass(frozen=True)
class Call:
    """What a method works on."""

    world: World
    bot: Bot
    arguments: Arguments


@dataclass(frozen=True)
class Noted:
    """A result with a description beside it, as setWebhook gives it."""

    result: Any
    description: str


Method = Callable[[Call], Any] | Callable[[Call], Awaitable[Any]]
"""A method of the Bot API: returns the result to encode; raises ApiError."""
