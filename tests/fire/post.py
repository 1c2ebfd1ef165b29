"""Telegram's side of the webhook in our own hands: a tap arrives late, twice, or before an earlier one."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple

import aiohttp

SECRET = "webhook-canary"
CONNECTIONS = 32
PATIENCE = 90.0
"""Seconds until an update that nobody takes fails the test; never a measure of speed."""
SHARE = 0.05
"""How many of all taps come twice, and how many are overtaken by the next one."""


class Tap(NamedTuple):
    """The wanted state of one choice."""

    voter: int
    poll: int
    choice: int
    on: bool = True


@dataclass
class Post:
    """Posts updates until each is taken with 200. `answered` hears every first answer: the tap, the toast."""

    url: str
    session: aiohttp.ClientSession
    chance: random.Random
    answered: Callable[[Tap, str], None] = lambda *_: None
    taken: int = 0
    """How many updates were answered with 200."""
    repeated: int = 0
    overtaken: int = 0
    refused: int = 0
    """How often a post came to nothing and was made again."""
    _marks: dict[int, asyncio.Event] = field(default_factory=dict)
    _numbers: count[int] = field(default_factory=lambda: count(5_000_000_000))

    def _count(self) -> None:
        self.taken += 1
        if mark := self._marks.pop(self.taken, None):
            mark.set()

    async def reached(self, taken: int) -> None:
        """Wait until so many updates were taken."""
        if self.taken < taken:
            await self._marks.setdefault(taken, asyncio.Event()).wait()

    def tapped(self, tap: Tap) -> dict[str, Any]:
        """An update with a tap on somebody's ballot."""
        user = {"id": tap.voter, "is_bot": False, "first_name": "Voter", "language_code": "en"}
        chat = {"id": tap.voter, "type": "private", "first_name": "Voter"}
        number = next(self._numbers)
        message = {"message_id": 1, "date": 0, "chat": chat}
        data = f"m:{tap.poll}:{tap.choice}:{int(tap.on)}"
        query = {"id": str(number), "from": user, "chat_instance": "1", "message": message, "data": data}
        return {"update_id": number, "callback_query": query}

    async def deliver(self, update: dict[str, Any]) -> str:
        """Post an update until it is taken; return the toast of the answer, if it has one."""
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    async with self.session.post(self.url, json=update) as answer:
                        body = await answer.read()
                        if answer.status == 200:
                            self._count()
                            found = await answer.json() if body else {}
                            return str(found.get("text") or "")
                        assert answer.status == 503, (answer.status, body)
                except (aiohttp.ClientError, OSError):
                    pass
                self.refused += 1
                await asyncio.sleep(0.05)

    async def tap(self, tap: Tap) -> str:
        """Deliver one tap, once."""
        toast = await self.deliver(self.tapped(tap))
        self.answered(tap, toast)
        return toast

    async def taps(self, taps: Sequence[Tap]) -> None:
        """Deliver the taps of one person one after the other, some twice, some in another order."""
        updates = [(tap, self.tapped(tap)) for tap in taps]
        for at in range(len(updates) - 1):
            if self.chance.random() < SHARE:
                updates[at : at + 2] = updates[at + 1], updates[at]
                self.overtaken += 1
        late: list[dict[str, Any]] = []
        for tap, update in updates:
            twice = self.chance.random() < SHARE
            copies = 1 + (twice and self.chance.random() < 0.3)
            toasts = await asyncio.gather(*(self.deliver(update) for _ in range(copies)))
            self.answered(tap, next(filter(None, toasts), ""))
            for old in late:
                await self.deliver(old)
            late = [update] if twice and copies == 1 else []
            self.repeated += twice
        for old in late:
            await self.deliver(old)

    async def crowd(self, people: Sequence[Sequence[Tap]]) -> None:
        """Deliver what all of them tap, as many people at a time as there are connections."""
        waiting = iter(people)

        async def one_by_one() -> None:
            for taps in waiting:
                await self.taps(taps)

        async with asyncio.TaskGroup() as group:
            for _ in range(CONNECTIONS):
                group.create_task(one_by_one())


@asynccontextmanager
async def post(url: str, chance: random.Random) -> AsyncIterator[Post]:
    """Open a post to one webhook."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with aiohttp.ClientSession(headers=headers, connector=connector) as session:
        yield Post(url, session, chance)
