"""What is said of delivery, registered."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answer
from chat.records import Outbox, Restorals
from handlers.conversations import Conversations, Wakings
from handlers.delivery import agenda, restored, things
from handlers.waking import Errand, Waking


def _telling_restored(waking: Waking) -> tuple[Answer, ...]:
    return restored.told(waking.stores, waking.company, waking.now)


def _letting_go(waking: Waking) -> tuple[Answer, ...]:
    waking.stores[Outbox].let_go(waking.now)
    return ()


def _due(waking: Waking) -> Sequence[Errand]:
    return (_telling_restored,) if waking.stores[Restorals].untold() else ()


def _looked_after(_: Waking) -> Sequence[Errand]:
    return (_letting_go,)


CONVERSATIONS = Conversations(
    routes=restored.ROUTES,
    wakings=Wakings(due=_due, looked_after=_looked_after),
    things=things.THINGS,
    agenda=agenda.agenda,
)
