"""One simulated person's visit: come, read, hesitate, tap, think again."""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sandbox import acts
from sandbox.bots import Bot
from sandbox.crowd.tastes import Mind
from sandbox.objects import Json, User
from sandbox.rooms import Kept
from sandbox.world import World

Found = TypeVar("Found")

GIVES_UP = 20.0
"""So many seconds somebody waits for a card or for the answer to a tap."""
REDRAWN = 5.0
"""So many seconds somebody waits for a card to show what he would take back; else he lets it be."""
GLANCE = 0.03


@dataclass
class Visit:
    """A person before the bot's card. `haste` divides all pauses."""

    world: World
    bot: Bot
    person: User
    buttons: re.Pattern[str]
    haste: float
    drawn: random.Random

    def __post_init__(self) -> None:
        self.untouched: list[str] = []
        self.chose = False

    async def card(self, start: str) -> list[str]:
        """Begin, wait for the card, and return its buttons' labels. Raises TimeoutError."""
        acts.say(self.world, self.bot, self.person, start)
        await self._awaited(self._shown)
        return [str(button["text"]) for button in self._choices()]

    async def choose(self, mind: Mind) -> None:
        """Tap what the person likes, with pauses; what he regrets is taken back. Raises TimeoutError.

        A bot may refuse a choice, as one too many. Who is told so by an alert chooses no more.
        """
        order = list(mind.picks)
        if mind.regretted is not None:
            order[-1:] = [mind.regretted]
        refused = False
        for position in order:
            if refused := await self._tap(position):
                break
        if mind.regretted is not None and not refused and await self._shows(mind.regretted):
            await self.hesitate(1.2)
            await self._tap(mind.regretted)
            await self._tap(mind.picks[-1])
        if order:
            await self._shows()

    async def hesitate(self, seconds: float) -> None:
        """Let about so much time pass."""
        await asyncio.sleep(self.drawn.lognormvariate(0, 0.5) * seconds / self.haste)

    async def _tap(self, position: int) -> bool:
        """Tap a button as the card shows it now; return whether an alert came. Raises TimeoutError."""
        await self.hesitate(0.5)
        data = self._look()[position]
        kept = self._shown()
        number = kept.message.message_id if kept else None
        done = acts.tap(self.world, self.bot, self.person, number, data=data)
        answer = await self._awaited(lambda: done.answer)
        return bool(answer and answer.get("show_alert"))

    async def _shows(self, position: int | None = None) -> bool:
        """Tell whether the card comes to show a choice, or any; one that was refused it never shows."""

        def shown() -> bool:
            held = self._look()
            return self.chose if position is None else held[position] != self.untouched[position]

        with contextlib.suppress(TimeoutError):
            await self._awaited(shown, GIVES_UP if position is None else REDRAWN)
        return shown()

    def _look(self) -> list[str]:
        """Return what the buttons hold that count; note whether anything is chosen. Raises TimeoutError."""
        held = [str(button["callback_data"]) for button in self._choices()]
        self.untouched = self.untouched or held
        self.chose = held != self.untouched
        return held

    def _shown(self) -> Kept | None:
        """Return the newest message that has buttons which count."""
        room = self.world.private_room(self.bot, self.person.id)
        return next((kept for kept in reversed(list(room.kept.values())) if self._counting(kept)), None)

    def _choices(self) -> list[Json]:
        """Return the buttons that count, as they stand now. Raises TimeoutError when the card is gone."""
        kept = self._shown()
        if kept is None:
            raise TimeoutError
        return self._counting(kept)

    def _counting(self, kept: Kept) -> list[Json]:
        rows = (kept.message.reply_markup or {}).get("inline_keyboard", [])
        every = [button for row in rows for button in row]
        return [button for button in every if self.buttons.match(button.get("callback_data", ""))]

    async def _awaited(self, find: Callable[[], Found], seconds: float = GIVES_UP) -> Found:
        async with asyncio.timeout(seconds):
            while True:
                if found := find():
                    return found
                await asyncio.sleep(GLANCE)
