"""Delivery in which anything may break at any step: by a seed, until it ceases."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import pytest

from chat.answers import To
from chat.ports import ChatMoved, Delivered, Outgoing, Parcel, Settled
from delivery.attachments import Attachments
from delivery.engine import Delivery
from delivery.line import Line
from delivery.posting import Posting
from delivery.windows import Limits
from storage.delivery.queue import OutboxQueue
from storage.delivery.settling import Settling
from tests.delivery.stage import Maker

STEPS = (
    "storage.news.filling._put",
    "storage.news.filling.recipients",
    "storage.delivery.queue.OutboxQueue._parcel",
    "storage.delivery.queue._taken",
    "storage.delivery.settling.move",
    "storage.delivery.settling.note_group",
    "storage.delivery.settling.tally",
    "storage.delivery.settling.Settling._settle",
    "storage.delivery.settling.Settling._follow",
    "storage.delivery.settling.Settling._again",
    "storage.delivery.recovering.note_group",
    "storage.delivery.recovering.tally",
    "delivery.posting.parts",
)
"""Where it breaks, before or after what is done there."""


class Chance:
    """Whether something breaks now."""

    def __init__(self, seed: int, often: float) -> None:
        self.random = random.Random(seed)
        self.often = often
        self.broke: Counter[str] = Counter()

    def breaks(self, step: str) -> bool:
        if self.random.random() >= self.often:
            return False
        self.broke[step] += 1
        return True

    def patch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let every step break now and then."""
        for step in STEPS:
            self._patch(monkeypatch, step)
        for kind, step in ((Attachments, "media"), (Attachments, "remember"), (Posting, "_fate")):
            self._patch(monkeypatch, f"{kind.__module__}.{kind.__name__}.{step}")

    def _patch(self, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
        owner, _, name = step.rpartition(".")
        real = _found(owner, name)

        def broken(*given: Any, **named: Any) -> Any:
            if self.breaks(step):
                raise RuntimeError(step)
            done = real(*given, **named)
            if not asyncio.iscoroutine(done) and self.breaks(step):
                raise RuntimeError(f"after {step}")
            return done

        monkeypatch.setattr(step, broken)


def _found(owner: str, name: str) -> Any:
    for found in (OutboxQueue, Settling, Attachments, Posting):
        if owner == f"{found.__module__}.{found.__name__}":
            return getattr(found, name)
    return getattr(__import__(owner, fromlist=[name]), name)


class Forgetful:
    """An outbox whose answers are lost now and then (`chat.ports.SendQueue`)."""

    def __init__(self, outbox: OutboxQueue, chance: Chance) -> None:
        self._outbox = outbox
        self._chance = chance

    def __getattr__(self, name: str) -> Any:
        return getattr(self._outbox, name)

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        parcels = await self._outbox.claim(limit, busy, now)
        self._answer()
        return parcels

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        await self._outbox.settle(settled, now)
        self._answer()

    def _answer(self) -> None:
        if self._chance.breaks("the answer"):
            raise OSError("the connection is gone")


class Fragile:
    """A messenger whose adapter breaks now and then, before a reply leaves or after anything else has."""

    limit, caption_limit, file_limit = 4096, 1024, 1000

    def __init__(self, chance: Chance, moved: dict[str, str]) -> None:
        self._chance = chance
        self._moved = moved
        self.came: Counter[tuple[str, str]] = Counter()
        self.shown: dict[str, str] = {}
        """How the message with a number looks now."""

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        twice_is_fine = outgoing.present is None and not outgoing.text.startswith("news")
        self._pass(chat, broken=twice_is_fine)
        text = outgoing.present.wish if outgoing.present else outgoing.text
        self.came[chat, text] += 1
        number = str(sum(self.came.values()))
        self.shown[number] = text
        if not twice_is_fine and self._chance.breaks("after sending"):
            raise KeyError("an answer of an unknown form")
        return Delivered(number)

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        self._pass(chat, broken=True)
        self.shown[message] = outgoing.text

    def _pass(self, chat: str, *, broken: bool) -> None:
        if chat in self._moved:
            raise ChatMoved(self._moved[chat])
        if broken and self._chance.breaks("before sending"):
            raise KeyError("a bug")


class Turns:
    """Delivery turn by turn, each in a minute of its own: what breaks ends none but its turn."""

    def __init__(self, outbox: OutboxQueue, messenger: Fragile, chance: Chance, start: datetime) -> None:
        self.now = start
        rows, line = Forgetful(outbox, chance), Line(messenger, Limits(overall=0, chat=0, group=0))
        self._delivery = Delivery(rows, {"test": line}, Maker(), lambda: self.now)

    async def turn(self, minutes: int = 1) -> None:
        """Let a turn pass, and what it began arrive."""
        self.now += timedelta(minutes=minutes)
        with suppress(OSError, RuntimeError):  # as `_until` goes on
            await self._delivery._turn()
        if self._delivery._under_way:
            await asyncio.wait(list(self._delivery._under_way))
            await asyncio.sleep(0)
