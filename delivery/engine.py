"""The engine of delivery: takes from the outbox what may leave now, sends it, and writes down its fate."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from chat.answers import To
from chat.ports import BadToken, Fate, Maker, Parcel, SendHistory, SendQueue, Settled
from delivery.attachments import Attachments
from delivery.line import Line
from delivery.posting import Posting

CONCURRENCY: Final = 16
LONGEST_REST: Final = 5.0
"""The longest time in seconds without a look into the outbox, into which other processes write too."""
SHORTEST_REST: Final = 0.05
"""Seconds in which fates are gathered, to be written down together."""
AHEAD: Final = 0.2
"""Seconds by which parcels are taken before their turn, so that no place stays empty."""
GRACE: Final = 8.0
"""How many seconds what is under way is given to arrive when the process stops."""
STORAGE_PAUSE: Final = 2.0
SWEEP: Final = timedelta(minutes=1)
"""So often it is looked for rows that were taken and that nobody sends."""
LONGEST_WINDOW: Final = 1.0
"""Seconds of the windows over all chats and over each private one, which a killed process has filled."""

logger = logging.getLogger(__name__)


class Delivery:
    """Sends what waits in the outbox.

    What is taken may leave almost at once, so that a reply that comes later overtakes all that is left.
    `lines` are by the messenger's name.
    """

    def __init__(
        self,
        outbox: SendQueue,
        lines: Mapping[str, Line],
        maker: Maker,
        clock: Callable[[], datetime],
    ) -> None:
        self._outbox = outbox
        self._lines = lines
        self._clock = clock
        self._posting = Posting(lines, Attachments(maker, clock), clock)
        self._under_way: dict[asyncio.Task[Settled], Parcel] = {}
        self._settled: list[Settled] = []
        self._holds: dict[str, datetime] = {}
        """What a messenger asked for and is not written down yet."""
        for name, line in lines.items():
            line.on_wait = partial(self._asked_to_wait, name)
        self._swept = clock()
        self._stirred = asyncio.Event()
        self._stopping = False
        self._storage_fails = False
        self._fatal: BadToken | None = None

    def wake(self) -> None:
        """Look into the outbox: something was committed."""
        self._stirred.set()

    def stop(self) -> None:
        """Take nothing more; `run` returns once what is under way has arrived and is written down."""
        self._stopping = True
        for line in self._lines.values():
            line.gate.close()
        self._stirred.set()

    async def run(self) -> None:
        """Send until stopped. Raises BadToken when a messenger does not know us; what waited waits on."""
        try:
            await self._until(self._recover)
            await self._until(self._turn)
        finally:
            self.stop()
            await self._finish()
        if self._fatal is not None:
            raise self._fatal

    async def _until(self, step: Callable[[], Awaitable[float | None]]) -> None:
        """Repeat a step, resting for as many seconds as it says, until it says None or we stop."""
        while not self._stopping:
            self._stirred.clear()
            try:
                rest = await step()
            except Exception as error:
                rest = self._out_of_storage(error)
            else:
                self._storage_fails = False
            if rest is None:
                break
            if rest > 0:
                await self._rest(rest)

    async def _recover(self) -> None:
        now = self._clock()
        count = await self._outbox.recover(now)
        self._remember(await self._outbox.past(now), now)
        if count:
            logger.info("%s messages were under way when the last process ended", count)
            for line in self._lines.values():
                line.gate.hold(LONGEST_WINDOW)  # what they took of the windows is known to nobody any more

    def _remember(self, past: SendHistory, now: datetime) -> None:
        for name, until in past.holds.items():
            if name in self._lines and until > now:
                self._lines[name].gate.hold((until - now).total_seconds())
        for to, at in past.groups:
            if to.messenger in self._lines:
                self._lines[to.messenger].gate.remember(to.address, (now - at).total_seconds())

    def _asked_to_wait(self, name: str, seconds: float) -> None:
        until = self._clock() + timedelta(seconds=seconds)
        self._holds[name] = max(until, self._holds.get(name, until))
        self._stirred.set()

    async def _write_holds(self) -> None:
        """Write down who asked to wait. What cannot be written now is tried again; the others go on."""
        for name, until in list(self._holds.items()):
            try:
                await self._outbox.hold(name, until)
            except Exception as error:
                logger.debug("that %s asks us to wait was not written down", name, exc_info=error)
            else:
                if self._holds.get(name) == until:
                    del self._holds[name]

    async def _turn(self) -> float:
        await self._write_holds()
        await self._settle()
        await self._take_up()
        return await self._take()

    async def _take_up(self) -> None:
        """Now and then, put back what was taken and never heard of: a claim whose answer was lost."""
        now = self._clock()
        if now >= self._swept + SWEEP:
            mine = {parcel.id for parcel in self._under_way.values()} | {one.id for one in self._settled}
            count = await self._outbox.take_up(mine, now)
            self._swept = now
            if count:
                logger.warning("%s messages were taken and never heard of", count)

    async def _take(self) -> float:
        """Start on all parcels that may leave now; return for how many seconds there is nothing to do."""
        slots = CONCURRENCY - len(self._under_way)
        if slots <= 0:
            return math.inf
        rooms = self._rooms()
        shut = {To(name, "") for name, room in rooms.items() if room <= 0}
        limit = min([slots, *(room for room in rooms.values() if room > 0)]) if len(shut) < len(rooms) else 0
        if limit <= 0:
            opens = min((line.gate.opens() for line in self._lines.values()), default=math.inf)
            return max(opens - AHEAD, SHORTEST_REST)
        closed = self._closed()
        busy = {To(parcel.to.messenger, parcel.to.address) for parcel in self._under_way.values()}
        parcels = await self._outbox.claim(limit, busy | set(closed) | shut, self._clock())
        for parcel in parcels:
            self._start(parcel)
        await asyncio.sleep(0)  # they go to the gate
        if len(parcels) == limit:
            return 0.0
        opening = [max(self._lines[to.messenger].gate.opens() - AHEAD, SHORTEST_REST) for to in shut]
        return min([await self._next_due(), *closed.values(), *opening])

    def _rooms(self) -> dict[str, int]:
        """Return how many parcels each messenger may be sent: one that is full holds up no other.

        When cards take all the room, one parcel waits among them.
        """
        gates = {name: line.gate for name, line in self._lines.items()}
        return {name: gate.room(AHEAD) or (not gate.waited_at()) for name, gate in gates.items()}

    def _closed(self) -> dict[To, float]:
        return {
            To(name, chat): seconds
            for name, line in self._lines.items()
            for chat, seconds in line.gate.closed_chats().items()
        }

    async def _next_due(self) -> float:
        due = await self._outbox.next_due()
        if due is None:
            return math.inf
        seconds = (due - self._clock()).total_seconds()
        return seconds if seconds > 0 else math.inf

    def _start(self, parcel: Parcel) -> None:
        task = asyncio.create_task(self._posting.post(parcel))
        self._under_way[task] = parcel
        task.add_done_callback(self._arrived)

    def _arrived(self, task: asyncio.Task[Settled]) -> None:
        if len(self._under_way) >= CONCURRENCY:
            self._stirred.set()
        elif not self._settled:
            asyncio.get_running_loop().call_later(SHORTEST_REST, self._stirred.set)
        parcel = self._under_way.pop(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            self._settled.append(task.result())
        elif isinstance(error, BadToken):
            self._fatal = error
            self._settled.append(Settled(id=parcel.id, fate=Fate.PENDING, due=self._clock()))
            self.stop()
        else:
            self._settled.append(self._posting.perhaps_sent(parcel, error))

    async def _settle(self) -> None:
        """Write down what became of parcels; kept for the next time when that fails."""
        settled, self._settled = self._settled, []
        if not settled:
            return
        try:
            await self._outbox.settle(settled, self._clock())
        except BaseException:
            self._settled = settled + self._settled
            raise

    def _out_of_storage(self, error: Exception) -> float:
        if not self._storage_fails:
            logger.error("the outbox is out of reach (%s): trying on", type(error).__name__)
        logger.debug("the outbox", exc_info=error)
        self._storage_fails = True
        self._stirred.clear()
        return STORAGE_PAUSE

    async def _rest(self, seconds: float) -> None:
        """Wait until something stirs, for so many seconds at most."""
        try:
            async with asyncio.timeout(min(max(seconds, SHORTEST_REST), LONGEST_REST)):
                await self._stirred.wait()
        except TimeoutError:
            pass

    async def _finish(self) -> None:
        if self._under_way:
            _, late = await asyncio.wait(list(self._under_way), timeout=GRACE)
            for task in late:
                task.cancel()
        await self._write_holds()
        try:
            await self._settle()
        except Exception as error:
            logger.error("%s fates were not written down: %s", len(self._settled), type(error).__name__)
