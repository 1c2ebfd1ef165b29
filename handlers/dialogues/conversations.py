"""What dialogues have in common, registered."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers
from chat.records import Hearing, Updates
from handlers import asking
from handlers.conversations import Conversations, Wakings
from handlers.dialogues import unheard
from handlers.waking import Errand
from usecases.work import Work


def _forgetting(work: Work) -> Answers:
    work.stores[Updates].forget_old(work.now)
    work.stores[Hearing].forget_old(work.now)
    return ()


def _looked_after(_: Work) -> Sequence[Errand]:
    return (_forgetting,)


CONVERSATIONS = Conversations(
    routes=asking.ROUTES, texts=unheard.TEXTS, wakings=Wakings(looked_after=_looked_after)
)
