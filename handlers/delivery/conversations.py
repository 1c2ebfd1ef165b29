"""What is said of delivery, registered."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers
from chat.records import Outbox, Restorals
from handlers.conversations import Conversations, Wakings
from handlers.delivery import agenda, restored_backup, things
from handlers.waking import Errand
from usecases.delivery import redacting
from usecases.delivery.restored_backup import tell
from usecases.work import Work


def _let_go(work: Work) -> Answers:
    work.stores[Outbox].let_go(work.now)
    return ()


def _due(work: Work) -> Sequence[Errand]:
    restored = (tell,) if work.stores[Restorals].untold() else ()
    return (*restored, *((redacting.tell,) if redacting.waits(work) else ()))


def _looked_after(_: Work) -> Sequence[Errand]:
    return (_let_go,)


CONVERSATIONS = Conversations(
    routes=restored_backup.ROUTES,
    wakings=Wakings(due=_due, looked_after=_looked_after),
    things=things.THINGS,
    agenda=agenda.agenda,
)
