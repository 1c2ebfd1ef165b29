"""Posts in groups, sent by hand: what went there, and what Telegram said to it."""

from __future__ import annotations

from itertools import count
from typing import Any

from chat.answers import To
from chat.events import Joined, Place, PlaceKind
from chat.ports import Fate, Settled, Whereabouts
from storage.delivery.queue import OutboxQueue
from tests.handlers.front import GROUP, NOW, OWNER, READER, Counter, words

TEAM = "-1"
NOBODYS = [To("telegram", each) for each in (OWNER, "2", "3", TEAM)]
numbers = count(50)


async def delivered(
    counter: Counter,
    *,
    posts: Fate = Fate.SENT,
    edits: Fate = Fate.SENT,
    whereabouts: Whereabouts | None = None,
) -> list[tuple[str, str, str]]:
    """Send what waits for groups: where it went, what it says, and which message it edits."""
    queue, went = OutboxQueue(counter.database, READER), []
    while found := await queue.claim(1, NOBODYS, NOW):
        for parcel in found:
            went.append((parcel.to.address, words(parcel.message), parcel.edits))
            fate = edits if parcel.edits else posts
            message = str(next(numbers)) if fate is Fate.SENT else ""
            await queue.settle(
                [Settled(id=parcel.id, fate=fate, message=message, whereabouts=whereabouts)], NOW
            )
    return went


async def joins(counter: Counter, title: str, chat: str = GROUP, **change: Any) -> None:
    """Let the bot be let into a chat, or be shown out."""
    mira, present = counter.guest(OWNER, "Mira"), change.pop("present", True)
    place, update = Place(chat, PlaceKind.GROUP), f"joined {next(numbers)}"
    event = Joined(update=update, who=mira.person, place=place, title=title, present=present, **change)
    await counter.reception.receive(event)
