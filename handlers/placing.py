"""What answers a message of ours that is being sent waits until it is written down where that stands.

Somebody may answer a card in the instant in which it arrives, before delivery has noted its address. For that
instant the answer is held; it is not confirmed to the messenger, so that a kill does not lose it.
"""

from __future__ import annotations

import asyncio
from typing import Final

from chat.answers import To
from chat.events import Event, Said, Unread
from chat.records import Outbox, Stores, Transactions

LOOK: Final = 0.05
"""Seconds between two looks."""
PATIENCE: Final = 10.0
"""Seconds after which nobody waits any longer: what is sent so slowly is held up elsewhere."""


async def placed(event: Event, reads: Transactions) -> None:
    """Wait while what a message answers is not known, and may be what is being sent there. Raises NotNow."""
    if not isinstance(event, Said | Unread) or not event.reply_to or event.edited:
        return
    there, answered = To(event.who.messenger, event.place.address), event.reply_to

    def look(stores: Stores) -> set[int]:
        return set() if stores[Outbox].key_of(there, answered) else stores[Outbox].under_way(there)

    waits = await reads(look)
    over = asyncio.get_running_loop().time() + PATIENCE
    while waits and asyncio.get_running_loop().time() < over:
        await asyncio.sleep(LOOK)
        waits &= await reads(look)
