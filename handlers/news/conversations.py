"""What is said of news, registered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from chat.records import Stores
from customers.news.broadcast import Broadcasts
from customers.news.rights import SEND_NEWS
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.news import broadcasting, problems, progress, things, wishes
from handlers.waking import Errand
from texts import keys


def _telling_progress(id: int) -> Errand:
    return lambda waking: progress.updated(id, waking.stores[Broadcasts], waking.now)


def _due(stores: Stores, _: datetime) -> Iterator[Errand]:
    return map(_telling_progress, stores[Broadcasts].unfinished())


CONVERSATIONS = Conversations(
    things=things.THINGS,
    routes=(*broadcasting.ROUTES, *progress.ROUTES, *wishes.ROUTES),
    problems=problems.told,
    wakings=Wakings(due=_due),
    menu=(
        MenuLine("updates", keys.menu_updates()),
        MenuLine("broadcast", keys.menu_broadcast(), SEND_NEWS),
    ),
)
