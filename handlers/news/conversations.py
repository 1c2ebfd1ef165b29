"""What is said of news, registered."""

from __future__ import annotations

from collections.abc import Iterator

from customers.news.broadcast import Broadcasts
from customers.news.rights import SEND_NEWS
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.news import agenda, broadcasting, preferences, problems, progress, things
from handlers.waking import Errand
from texts import keys
from usecases.work import Work


def _telling_progress(id: int) -> Errand:
    return lambda work: progress.updated(id, work.stores[Broadcasts], work.now)


def _due(work: Work) -> Iterator[Errand]:
    return map(_telling_progress, work.stores[Broadcasts].unfinished())


CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    things=things.THINGS,
    routes=(*broadcasting.ROUTES, *progress.ROUTES, *preferences.ROUTES),
    problems=problems.words,
    wakings=Wakings(due=_due),
    menu=(
        MenuLine("updates", keys.menu_updates()),
        MenuLine("broadcast", keys.menu_broadcast(), SEND_NEWS),
    ),
)
