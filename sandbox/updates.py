"""A bot's queue of updates: what waits, what the bot wants, who is polling."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

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
ASKED_FOR_ONLY = {"chat_member", "message_reaction", "message_reaction_count"}
"""Kinds that come only to a bot that names them."""


@dataclass
class Waiting:
    """An update on its way; updates with one key are delivered in order."""

    update_id: int
    key: str
    body: msgspec.Raw
    kind: str


class UpdateQueue:
    """Updates not yet confirmed, oldest first."""

    def __init__(self, first_id: int | None = None) -> None:
        self.next_id = first_id or random.randrange(100_000_000, 900_000_000)  # noqa: S311
        self.waiting: dict[int, Waiting] = {}
        self.allowed: list[str] = []
        self.arrived = asyncio.Event()

    def wants(self, kind: str) -> bool:
        """Say whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in ASKED_FOR_ONLY

    def allow(self, kinds: list[str] | None) -> None:
        """Take over `allowed_updates`; None keeps the last choice, nothing known means the default."""
        if kinds is not None:
            self.allowed = [kind for kind in KINDS if kind in {k.lower() for k in kinds}]

    def add(self, kind: str, payload: ApiObject, key: str, update_id: int | None = None) -> int | None:
        """Queue an update as its object stands now; None if the bot does not want the kind."""
        if not self.wants(kind):
            return None
        update_id = update_id or self._taken_id()
        body = msgspec.Raw(msgspec.json.encode({"update_id": update_id, kind: payload}))
        self.put(Waiting(update_id, key, body, kind))
        return update_id

    def put(self, update: Waiting) -> None:
        """Queue an update that has its id."""
        self.waiting[update.update_id] = update
        self.arrived.set()

    def swap_last(self) -> None:
        """Let the two newest updates change places; their ids stay in order, as a bot must expect."""
        if len(self.waiting) < 2:
            return
        second, first = self.waiting.popitem()[1], self.waiting.popitem()[1]
        for update_id, update in ((first.update_id, second), (second.update_id, first)):
            fields = msgspec.json.decode(update.body, type=dict[str, msgspec.Raw])
            fields["update_id"] = msgspec.Raw(str(update_id).encode())
            body = msgspec.Raw(msgspec.json.encode(fields))
            self.put(Waiting(update_id, update.key, body, update.kind))

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; negative: keep only so many of the newest."""
        if offset < 0:
            for update_id in list(self.waiting)[:offset]:
                del self.waiting[update_id]
        for update_id in [u for u in self.waiting if u < offset]:
            del self.waiting[update_id]

    def oldest(self, limit: int) -> list[msgspec.Raw]:
        """Return up to `limit` updates, oldest first."""
        return [update.body for update, _ in zip(self.waiting.values(), range(limit), strict=False)]

    def done(self, update_id: int) -> None:
        """Forget one update."""
        self.waiting.pop(update_id, None)

    def _taken_id(self) -> int:
        self.next_id += 1
        return self.next_id - 1
