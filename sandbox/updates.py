"""A bot's queue of updates: what waits, what the bot wants, who is polling."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

import msgspec

from sandbox.objects import ApiObject

KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "chosen_inline_result",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "message_reaction_count",
    "chat_join_request",
    "shipping_query",
    "pre_checkout_query",
    "chat_boost",
    "removed_chat_boost",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "purchased_paid_media",
)
DAY = 86_400.0
LIVES = {
    "callback_query": 150.0,
    "shipping_query": 150.0,
    "pre_checkout_query": 150.0,
    "inline_query": 30.0,
    "chosen_inline_result": 600.0,
}
"""So many seconds an update waits for its bot; the others wait a day."""
ASKED_FOR_ONLY = {"chat_member", "message_reaction", "message_reaction_count"}
"""Kinds that come only to a bot that names them."""


@dataclass
class Waiting:
    """An update on its way; updates with one key are delivered in order."""

    update_id: int
    key: str
    body: msgspec.Raw
    expires: float
    copies: int = 1


class UpdateQueue:
    """Updates not yet confirmed, oldest first; by `now` they wait no longer than Telegram keeps them."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.next_id = random.randrange(100_000_000, 900_000_000)  # noqa: S311
        self.waiting: dict[int, Waiting] = {}
        self.by_key: dict[str, dict[int, Waiting]] = {}
        self.allowed: list[str] = []
        self.arrived = asyncio.Event()
        self.next_expiry = math.inf
        self.hold_next = False
        self.copies_of_next = 1
        self.held: tuple[str, msgspec.Raw, str, int] | None = None

    def wants(self, kind: str) -> bool:
        """Say whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in ASKED_FOR_ONLY

    def allow(self, kinds: list[str] | None) -> None:
        """Take over `allowed_updates`; None keeps the last choice, nothing known means the default."""
        if kinds is not None:
            self.allowed = [kind for kind in KINDS if kind in {k.lower() for k in kinds}]

    def add(self, kind: str, payload: ApiObject, key: str) -> int | None:
        """Queue an update as its object stands now; None if the bot does not want the kind."""
        if not self.wants(kind):
            return None
        entry = (kind, msgspec.Raw(msgspec.json.encode(payload)), key, self.copies_of_next)
        held, hold = self.held, self.hold_next and self.held is None
        self.copies_of_next, self.hold_next = 1, False
        if hold:
            self.held = entry
            return None
        update_id = self._put(*entry)
        if held is not None:
            self.held = None
            self._put(*held)
        return update_id

    def _put(self, kind: str, payload: msgspec.Raw, key: str, copies: int) -> int:
        """Give an update its id and let it wait."""
        update_id = self.next_id
        self.next_id += 1
        body = msgspec.Raw(msgspec.json.encode({"update_id": update_id, kind: payload}))
        expires = self.now() + LIVES.get(kind, DAY)
        update = self.waiting[update_id] = Waiting(update_id, key, body, expires, copies)
        self.by_key.setdefault(key, {})[update_id] = update
        self.next_expiry = min(self.next_expiry, expires)
        self.arrived.set()
        return update_id

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; negative: keep only so many of the newest."""
        if offset < 0:
            for update_id in list(self.waiting)[:offset]:
                self._forget(update_id)
        for update_id in list(takewhile(lambda waiting: waiting < offset, self.waiting)):
            self.done(update_id)

    def drop_all(self) -> None:
        """Forget all that waits."""
        self.waiting.clear()
        self.by_key.clear()

    def drop_expired(self) -> None:
        """Forget what has waited too long."""
        now = self.now()
        if now < self.next_expiry:
            return
        for update in [update for update in self.waiting.values() if update.expires <= now]:
            self._forget(update.update_id)
        self.next_expiry = min((update.expires for update in self.waiting.values()), default=math.inf)

    def next_of(self, key: str) -> Waiting | None:
        """Return the oldest update with this key."""
        self.drop_expired()
        return next(iter(self.by_key.get(key, {}).values()), None)

    def oldest(self, limit: int) -> list[msgspec.Raw]:
        """Return up to `limit` updates, oldest first."""
        self.drop_expired()
        return [update.body for update, _ in zip(self.waiting.values(), range(limit), strict=False)]

    def done(self, update_id: int) -> None:
        """Take one update as delivered; one that is to come again stays."""
        update = self.waiting.get(update_id)
        if update is not None:
            update.copies -= 1
            if update.copies < 1:
                self._forget(update_id)

    def _forget(self, update_id: int) -> None:
        update = self.waiting.pop(update_id, None)
        if update is None:
            return
        same = self.by_key[update.key]
        del same[update_id]
        if not same:
            del self.by_key[update.key]
