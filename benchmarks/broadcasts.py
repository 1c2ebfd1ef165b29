"""A broadcast to a million on a simulated clock: the share of the permitted rate, and memory over idle.

The real outbox on SQLite and the real engine with its windows; simulated are the time, which jumps to the
next timer, and the messenger, which answers after `ANSWER` seconds and counts. In a process of its own, for
its memory.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

import msgspec
from sqlalchemy import Connection, text

from benchmarks.figures import Figure, Run
from bot.domains import Stores
from chat.answers import Attachment, SealedWords
from chat.ports import Delivered, Media, Outgoing
from chat.records import BroadcastWords
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, Content, Plan
from customers.news.preferences import Topic
from customers.news.segments import Segments, read_segment
from customers.people import CustomerId
from delivery.engine import Delivery
from delivery.line import Line
from delivery.windows import Limits
from handlers.news.message import messages
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.schema import up_to_date
from tests.delivery.stage import Simulated
from texts.rendering import Reader

RECIPIENTS = 1_000_000
ANSWER = 0.005
"""Seconds until the messenger answers. A place in the window is free a second after the answer came, so that
no second at the messenger's end sees more than is permitted; slower answers use less of what is permitted."""
PERMITTED = Limits().overall
SHARE = 99.0
MEGABYTES = 50.0
COMPANY = Reader("en", "UTC", zone_chosen=False)
MIDNIGHT = datetime(2026, 11, 1, tzinfo=UTC)

CUSTOMERS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :recipients)
INSERT INTO customers (id, language, language_chosen, zone, joined)
SELECT i, CASE i % 6 WHEN 0 THEN 'en' WHEN 1 THEN 'sr' WHEN 2 THEN 'pl' WHEN 3 THEN 'ru' WHEN 4 THEN 'bg'
ELSE 'cs' END, 0, '', '2026-01-01 00:00:00' FROM n
"""
CONTACTS = """
INSERT INTO contacts (messenger, address, customer, reachable)
SELECT 'telegram', 100000000 + id, id, 1 FROM customers
"""
CONSENTS = """
INSERT INTO consents (customer, purpose, given, wording)
SELECT id, 'news', '2026-01-01 00:00:00', 'yes' FROM customers
"""


class Course(msgspec.Struct):
    """What a broadcast took."""

    sent: int
    seconds: float
    """Simulated."""
    processor: float
    most_in_a_second: int
    megabytes: float


def figures(run: Run) -> Iterator[Figure]:
    """Yield the share of the permitted rate, the most within a second, memory over idle, and the cost."""
    recipients = run.size(RECIPIENTS, 20_000)
    course = _in_a_process(recipients)
    what = f"broadcast to {recipients:,}"
    share = 100 * course.sent / (course.seconds * PERMITTED)
    yield Figure(what=f"{what}: of the permitted rate", unit="%", rounds=(share,), least=SHARE, digits=2)
    most = float(course.most_in_a_second)
    yield Figure(what=f"{what}: most in any second", unit="", rounds=(most,), bar=PERMITTED, digits=0)
    memory = (course.megabytes,)
    yield Figure(what=f"{what}: memory over idle", unit="MB", rounds=memory, bar=MEGABYTES, digits=1)
    cost = 1e6 * course.processor / course.sent
    yield Figure(what=f"{what}: processor for a message", unit="µs", rounds=(cost,), digits=0)


def _in_a_process(recipients: int) -> Course:
    command = [sys.executable, "-m", __name__, str(recipients)]
    done = subprocess.run(command, capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=Course)


class Counting:
    """A messenger that takes everything, and counts what came within any second."""

    limit = 4096
    caption_limit = 1024
    file_limit = 50_000_000

    def __init__(self) -> None:
        self.sent = 0
        self.most = 0
        self.last = 0.0
        self._recent: list[float] = []

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Take a message."""
        assert chat
        assert outgoing.text
        await asyncio.sleep(ANSWER / 2)
        self.last = now = asyncio.get_running_loop().time()
        self._recent = [at for at in self._recent if at > now - 1] + [now]
        self.most = max(self.most, len(self._recent))
        self.sent += 1
        await asyncio.sleep(ANSWER / 2)
        return Delivered(str(self.sent))

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Nothing is edited here."""
        raise AssertionError(chat, message, outgoing)


class Idle:
    """A broadcast without a picture has nothing made."""

    def opened(self, words: SealedWords) -> str:
        """Nothing is sealed in news."""
        raise AssertionError(words)

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        """Nothing is made here."""
        raise AssertionError(attachment, reader)


def _people(recipients: int) -> Callable[[Connection], None]:
    def fill(db: Connection) -> None:
        db.execute(text(CUSTOMERS), {"recipients": recipients})
        db.execute(text(CONTACTS))
        db.execute(text(CONSENTS))

    return fill


def _begin(db: Connection) -> None:
    stores = Stores(db)
    words = {"en": "The tote bags are here. " * 10, "sr": "Торбе су стигле. " * 10}
    plan = Plan(segment=read_segment("everyone", "UTC"), topic=Topic.LAUNCHES, content=Content(words=words))
    audience = stores[Segments].audience(plan.segment, plan.topic)
    begun = rules.start(stores[Broadcasts], plan, audience, CustomerId(1), MIDNIGHT)
    stores[BroadcastWords].word(begun.id, messages(plan.content))


async def _broadcast(folder: Path, recipients: int) -> Course:
    database = Database(f"sqlite+aiosqlite:///{folder / 'glas.db'}")
    await up_to_date(database)
    await database.run(_people(recipients))
    loop, messenger = asyncio.get_running_loop(), Counting()

    def clock() -> datetime:
        return MIDNIGHT + timedelta(seconds=loop.time())

    outbox = OutboxQueue(database, COMPANY)
    delivery = Delivery(outbox, {"telegram": Line(messenger, Limits())}, Idle(), clock)
    running = asyncio.create_task(delivery.run())
    await asyncio.sleep(10)
    idle = _resident()
    await database.run(_begin)
    delivery.wake()
    began, processor = loop.time(), process_time()
    most = idle
    while messenger.sent < recipients:
        await asyncio.sleep(30)
        most = max(most, _resident())
    seconds, processor = messenger.last - began, process_time() - processor
    delivery.stop()
    await running
    await database.close()
    return Course(messenger.sent, seconds, processor, messenger.most, most - idle)


def _resident() -> float:
    """Megabytes of memory that this process holds now."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    shared = Path("/dev/shm")
    folder = tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None)
    with folder as kept, asyncio.Runner(loop_factory=Simulated) as runner:
        measured = runner.run(_broadcast(Path(kept), int(sys.argv[1])))
    sys.stdout.buffer.write(msgspec.json.encode(measured))
