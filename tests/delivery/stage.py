"""What the stories of delivery are played on: an outbox in memory, a scripted messenger, time that jumps."""

from __future__ import annotations

import asyncio
import selectors
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Sequence
from concurrent.futures import Executor
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, TypeVarTuple

from msgspec.structs import replace

from chat.answers import Attachment, Lane, Message, Rows, SealedWords, To
from chat.events import Kind
from chat.ports import Delivered, Fate, Media, Outgoing, Parcel, SendHistory, Settled
from delivery.engine import Delivery
from delivery.line import Line
from delivery.windows import Limits
from texts.rendering import Reader
from texts.text import Text

Result = TypeVar("Result")
Given = TypeVarTuple("Given")
MIDNIGHT = datetime(2026, 11, 1, tzinfo=UTC)
ENGLISH = Reader("en", "UTC", False)


class Jump(selectors.SelectSelector):
    """Instead of waiting for a timer, lets the time pass."""

    passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("the story waits for what nobody will do")
        if timeout:
            self.passed += max(timeout, 1e-6)
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next timer. For stories that wait for nothing but timers."""

    def __init__(self) -> None:
        self.jump = Jump()
        super().__init__(self.jump)

    def time(self) -> float:
        return self.jump.passed


class Simulated(JumpingLoop):
    """A jumping loop in which what is done in a thread is done at once, and takes no time."""

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Given], Result], *args: *Given
    ) -> asyncio.Future[Result]:
        done: asyncio.Future[Result] = self.create_future()
        done.set_result(func(*args))
        return done


def play(story: Coroutine[Any, Any, Result]) -> Result:
    """Play a story in time that jumps."""
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        return runner.run(story)


def clock() -> datetime:
    """Tell the story's time."""
    return MIDNIGHT + timedelta(seconds=asyncio.get_running_loop().time())


def message(*words: str, buttons: Rows = (), attachment: Attachment | None = None) -> Message:
    """Make a message; on this stage the key of a text is what is said."""
    return Message(texts=tuple(Text(text) for text in words), buttons=buttons, attachment=attachment)


class Row:
    """A row of the outbox in memory."""

    def __init__(self, parcel: Parcel, due: datetime) -> None:
        self.parcel = parcel
        self.due = due
        self.fate = Fate.PENDING
        self.message = ""
        self.problem = ""


class Shelf:
    """The outbox port, in memory. `broken` makes every call fail."""

    def __init__(self) -> None:
        self.rows: dict[int, Row] = {}
        self.broken = False
        self.settlements: list[int] = []
        self.holds: dict[str, datetime] = {}
        self.groups: list[tuple[To, datetime]] = []
        """When groups were written to by a process before this one."""

    def put(
        self,
        chat: str,
        words: Message | str,
        *,
        lane: Lane = Lane.REPLY,
        edits: str = "",
        reader: Reader = ENGLISH,
        due: datetime = MIDNIGHT,
        topic: str = "",
        messenger: str = "test",
    ) -> int:
        """Add a row and return its number."""
        number = len(self.rows) + 1
        said = message(words) if isinstance(words, str) else words
        to = To(messenger, chat, int(chat) if chat.isdigit() else None, topic)
        group = chat.startswith("-")
        parcel = Parcel(id=number, to=to, group=group, reader=reader, lane=lane, message=said, edits=edits)
        self.rows[number] = Row(parcel, due)
        return number

    def fates(self) -> list[Fate]:
        """Return what became of the rows, in the order in which they were put."""
        return [row.fate for row in self.rows.values()]

    def done(self) -> bool:
        """Return whether nothing waits and nothing is under way."""
        return not {Fate.PENDING, Fate.SENDING} & set(self.fates())

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        self._check()
        taken: list[Parcel] = []
        held = {(to.messenger, to.address) for to in busy}
        for row in sorted(self.rows.values(), key=lambda row: (row.parcel.lane, row.parcel.id)):
            chat = (row.parcel.to.messenger, row.parcel.to.address)
            shut = chat in held or (chat[0], "") in held
            if row.fate is Fate.PENDING and row.due <= now and not shut and len(taken) < limit:
                held.add(chat)
                row.fate = Fate.SENDING
                taken.append(row.parcel)
        return taken

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        self._check()
        self.settlements.append(len(settled))
        for one in settled:
            row = self.rows[one.id]
            row.fate, row.message, row.problem = one.fate, one.message, one.problem
            row.due = one.due or now
            to = To("test", one.moved, row.parcel.to.customer) if one.moved else row.parcel.to
            to = replace(to, topic="") if one.astray else to
            row.parcel = replace(row.parcel, attempts=row.parcel.attempts + 1, to=to)

    async def recover(self, now: datetime) -> int:
        self._check()
        stuck = [row for row in self.rows.values() if row.fate is Fate.SENDING]
        for row in stuck:
            row.fate = Fate.UNCERTAIN if row.parcel.lane is Lane.BROADCAST else Fate.PENDING
        return len(stuck)

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        self._check()
        lost = [row for number, row in self.rows.items() if row.fate is Fate.SENDING and number not in mine]
        for row in lost:
            row.fate = Fate.PENDING
        return len(lost)

    async def hold(self, messenger: str, until: datetime) -> None:
        self._check()
        self.holds[messenger] = until

    async def past(self, now: datetime) -> SendHistory:
        self._check()
        return SendHistory(self.holds, self.groups)

    async def next_due(self) -> datetime | None:
        self._check()
        return min((row.due for row in self.rows.values() if row.fate is Fate.PENDING), default=None)

    def _check(self) -> None:
        if self.broken:
            raise OSError("no database")


class App:
    """The messenger port, scripted: `faults` of a chat are raised one after the other, then all goes well."""

    limit = 400
    caption_limit = 100
    file_limit = 1000

    def __init__(self, seconds: float = 0.05) -> None:
        self.seconds = seconds
        self.faults: defaultdict[str, deque[Exception]] = defaultdict(deque)
        self.sent: list[tuple[float, str, Outgoing]] = []
        self.edits: list[tuple[float, str, str, Outgoing]] = []
        self.under_way: set[str] = set()
        self.crowded: list[str] = []
        """Chats to which a message left before the answer to the last one was there."""
        self.most_under_way = 0
        self.refuse_handles: Exception | None = None
        self.calls = 0
        self.fault_at: dict[int, Exception] = {}
        """Faults by the number of the call."""

    def arrivals(self) -> list[tuple[float, str]]:
        """Return when something came and for which chat, edits too."""
        return sorted(
            [(at, chat) for at, chat, *_ in self.sent] + [(at, chat) for at, chat, *_ in self.edits]
        )

    def said(self, chat: str) -> list[str]:
        """Return what a chat has got."""
        return [outgoing.text for _, to, outgoing in self.sent if to == chat]

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        at = await self._call(chat)
        if outgoing.media and outgoing.media.handle and self.refuse_handles:
            raise self.refuse_handles
        self.sent.append((at, chat, outgoing))
        handle = f"handle-{outgoing.media.name}" if outgoing.media else ""
        return Delivered(str(len(self.sent)), handle)

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        at = await self._call(chat)
        self.edits.append((at, chat, message, outgoing))

    async def _call(self, chat: str) -> float:
        if chat in self.under_way:
            self.crowded.append(chat)
        self.under_way.add(chat)
        self.calls += 1
        fault = self.fault_at.pop(self.calls, None)
        self.most_under_way = max(self.most_under_way, len(self.under_way))
        try:
            await asyncio.sleep(self.seconds / 2)
            at = asyncio.get_running_loop().time()
            await asyncio.sleep(self.seconds / 2)
            if fault is None and self.faults[chat]:
                fault = self.faults[chat].popleft()
            if fault is not None:
                raise fault
        finally:
            self.under_way.discard(chat)
        return at


class Maker:
    """The maker port: counts what it makes."""

    def __init__(self) -> None:
        self.made: list[tuple[Attachment, str]] = []

    def opened(self, words: SealedWords) -> str:
        """Open what was never sealed."""
        return words.content.decode()

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        self.made.append((attachment, reader.language))
        name = type(attachment).__name__
        kind = Kind.PICTURE if name == "ResultPicture" else Kind.FILE
        return Media(name, kind, content=b"bytes")


NO_LIMITS = Limits(overall=0, chat=0, group=0)


@asynccontextmanager
async def started(
    shelf: Shelf, app: App, limits: Limits = NO_LIMITS, maker: Maker | None = None
) -> AsyncIterator[Delivery]:
    """Run delivery until the block ends."""
    delivery = Delivery(shelf, {"test": Line(app, limits)}, maker or Maker(), clock)
    running = asyncio.create_task(delivery.run())
    yield delivery
    delivery.stop()
    await running
    assert app.crowded == [], "one message at a time for each chat"


async def deliver(shelf: Shelf, app: App, limits: Limits = NO_LIMITS, maker: Maker | None = None) -> None:
    """Run delivery until nothing waits any more."""
    async with started(shelf, app, limits, maker):
        while not shelf.done():  # noqa: ASYNC110 - here time jumps
            await asyncio.sleep(0.1)
