"""What was answered becomes rows of the outbox: no other use case or conversation writes there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from chat.answers import Answer, Edit, Say, Tell, TellEach, To
from chat.records import Outbox, Stores


def write(answers: Iterable[Answer], stores: Stores, now: datetime, here: To | None = None) -> None:
    """Make rows of the same transaction; what has no address is said `here`, to who spoke.

    What may be lost (a toast, a redrawn card, a menu) is no row, and follows the commit.
    """
    outbox = stores[Outbox]
    for answer in answers:
        match answer:
            case Tell() | TellEach():
                outbox.tell(answer, now)
            case Edit():
                outbox.edit(answer, now)
            case Say(to=None) if here is not None:
                outbox.put(answer, here, now)
            case Say(to=To() as to):
                outbox.put(answer, to, now)
            case _:
                pass
