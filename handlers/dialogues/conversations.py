"""What dialogues have in common, registered."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answer
from chat.records import Hearing, Updates
from handlers import asking
from handlers.conversations import Conversations, Wakings
from handlers.dialogues import unheard
from handlers.waking import Errand, Waking


def _forgetting(waking: Waking) -> tuple[Answer, ...]:
    waking.stores[Updates].forget_old(waking.now)
    waking.stores[Hearing].forget_old(waking.now)
    return ()


def _looked_after(_: Waking) -> Sequence[Errand]:
    return (_forgetting,)


CONVERSATIONS = Conversations(
    routes=asking.ROUTES, texts=unheard.TEXTS, wakings=Wakings(looked_after=_looked_after)
)
