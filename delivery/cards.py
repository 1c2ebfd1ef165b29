"""Redraws: how a card looks after a tap, never written down; they may be lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import Any, Final

from chat.answers import Message, To
from chat.ports import Media, MessengerError, Outgoing
from delivery.gate import GateClosed, Turn
from delivery.line import Line
from delivery.wording import parts
from texts.rendering import Reader

MOST_WAITING: Final = 10_000
GRACE: Final = 2.0

logger = logging.getLogger(__name__)


class Cards:
    """Redraws cards in the background, after the commit. No call raises."""

    def __init__(self, lines: Mapping[str, Line]) -> None:
        self._lines = lines
        self._wanted: dict[tuple[str, str, str], tuple[Message, Reader]] = {}
        """How a card shall look, by messenger, chat and message; the latest wins."""
        self._tasks: set[asyncio.Task[None]] = set()

    def redraw(self, to: To, message_id: str, message: Message, reader: Reader, group: bool = False) -> None:
        """Make a card look like this once its turn comes; how it should have looked before is skipped."""
        card = (to.messenger, to.address, message_id)
        drawing = card in self._wanted
        self._wanted[card] = (message, reader)
        if not drawing and not self._start(self._draw(to, message_id, group)):
            del self._wanted[card]

    async def close(self) -> None:
        """Give what is under way a moment, and drop the rest."""
        if self._tasks:
            _, late = await asyncio.wait(list(self._tasks), timeout=GRACE)
            for task in late:
                task.cancel()

    def _start(self, work: Coroutine[Any, Any, None]) -> bool:
        if len(self._tasks) >= MOST_WAITING:
            work.close()
            logger.debug("too much waits to be shown: dropped")
            return False
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    async def _draw(self, to: To, message_id: str, group: bool) -> None:
        card = (to.messenger, to.address, message_id)
        line = self._lines[to.messenger]
        drawn: list[tuple[Message, Reader]] = []

        def newest() -> Outgoing:
            drawn[:] = [self._wanted[card]]
            return _outgoing(*drawn[0], line)

        try:
            while [self._wanted[card]] != drawn:
                try:
                    await line.edit(to, group, Turn.CARD, message_id, newest)
                except MessengerError as error:
                    logger.debug("a card was not redrawn: %s", type(error).__name__)
        except GateClosed:
            pass
        except Exception as error:
            logger.debug("a card was not redrawn: %s", type(error).__name__)
        finally:
            del self._wanted[card]


def _outgoing(message: Message, reader: Reader, line: Line) -> Outgoing:
    """Say how the card's last part shall look: that is the one with the buttons."""
    part = parts(message, reader, line.messenger)[-1]
    return Outgoing(
        text=part.text, keys=part.keys, media=Media(name="", picture=True) if part.attached else None
    )
