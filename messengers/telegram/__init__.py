"""Telegram: its updates as events, our messages as its calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram


def connect(token: str, api: str) -> Telegram:
    """Return Telegram's client. `api` is the Bot API's base address without `/bot<token>`.

    Talks to nobody yet. The library behind it takes a third of a second to load: it is loaded here, so that
    commands which need no bot start quickly.
    """
    from messengers.telegram.sending import Telegram  # noqa: PLC0415

    return Telegram(token, api)
