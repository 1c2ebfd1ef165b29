"""Redraws: how a card looks after a tap, never written down; they may be lost."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Final, NamedTuple

from chat.answers import Drawing, To
from chat.events import Kind
from chat.ports import Media, MessengerError, Outgoing
from delivery.gate import GateClosed, Turn
from delivery.line import Line
from delivery.wording import parts
from texts.rendering import Reader

MOST_WAITING: Final = 10_000
DRAWERS: Final = 32
"""So many cards wait for their chat's turn side by side: as many as a messenger takes in a second."""
GRACE: Final = 2.0

logger = logging.getLogger(__name__)


class Card(NamedTuple):
    """A message that is redrawn."""

    to: To
    message: str
    group: bool


class Cards:
    """Redraws cards in the background, after the commit. No call raises."""

    def __init__(self, lines: Mapping[str, Line]) -> None:
        self._lines = lines
        self._wanted: dict[Card, tuple[Drawing, Reader]] = {}
        """How a card shall look; the latest wins, and what is overtaken is never made."""
        self._under_way: set[Card] = set()
        self._drawers: set[asyncio.Task[None]] = set()

    def redraw(self, to: To, message_id: str, drawing: Drawing, reader: Reader, group: bool = False) -> None:
        """Make a card look like this once its turn comes; how it should have looked before is skipped."""
        card = Card(to, message_id, group)
        if len(self._wanted) >= MOST_WAITING and card not in self._wanted:
            logger.debug("too much waits to be shown: dropped")
            return
        self._wanted[card] = (drawing, reader)
        if len(self._drawers) < DRAWERS:
            drawer = asyncio.create_task(self._draw_all())
            self._drawers.add(drawer)
            drawer.add_done_callback(self._drawers.discard)

    async def close(self) -> None:
        """Give what is under way a moment, and drop the rest."""
        if self._drawers:
            _, late = await asyncio.wait(self._drawers, timeout=GRACE)
            for task in late:
                task.cancel()

    async def _draw_all(self) -> None:
        """Draw what waits, one after the other; a card has one edit in flight."""
        while (
            card := next((card for card in self._wanted if card not in self._under_way), None)
        ) is not None:
            self._under_way.add(card)
            try:
                await self._draw(card)
            except GateClosed:
                self._wanted.clear()
            except Exception as error:
                logger.debug("a card was not redrawn: %s", type(error).__name__)
            finally:
                self._under_way.discard(card)

    async def _draw(self, card: Card) -> None:
        line = self._lines[card.to.messenger]
        wanted = self._wanted[card]

        def newest() -> Outgoing:
            nonlocal wanted
            wanted = self._wanted.pop(card, wanted)
            return _outgoing(*wanted, line)

        try:
            await line.edit(card.to, card.group, Turn.CARD, card.message, newest)
        except MessengerError as error:
            logger.debug("a card was not redrawn: %s", type(error).__name__)


def _outgoing(drawing: Drawing, reader: Reader, line: Line) -> Outgoing:
    """Say how the card's last part shall look: that is the one with the buttons."""
    message = drawing() if callable(drawing) else drawing
    part = parts(message, reader, line)[-1]
    media = Media(name="", kind=Kind.PICTURE) if part.attachment is not None else None
    return Outgoing(text=part.text, keys=part.keys, media=media)
