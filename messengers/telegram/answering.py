"""The answer to a tap: a call of its own, or the body with which a webhook's update is acknowledged."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

import msgspec

from chat.ports import Toasted

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

LIMIT: Final = 200
"""Characters of a toast; Telegram takes no more."""

logger = logging.getLogger(__name__)


def fitting(text: str) -> str:
    """Return the text, which has no second page: past the limit it ends in an ellipsis."""
    return text if len(text) <= LIMIT else text[: LIMIT - 1] + "…"


def as_reply(toasted: Toasted) -> bytes:
    """Write the call as a webhook's answer: Telegram runs it, and no further request is made."""
    return msgspec.json.encode(
        {
            "method": "answerCallbackQuery",
            "callback_query_id": toasted.tap,
            "text": fitting(toasted.text),
            "show_alert": toasted.alert,
        }
    )


class Answering:
    """Answers taps by calls in the background: the updates that follow do not wait. What is lost is lost."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._calls: set[asyncio.Task[None]] = set()

    def answer(self, toasted: Toasted) -> None:
        """Answer a tap, soon."""
        call = asyncio.create_task(self._answer(toasted))
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    async def _answer(self, toasted: Toasted) -> None:
        try:
            await self._telegram.toast(toasted)
        except Exception as error:
            logger.debug("a toast was lost: %s", type(error).__name__)
