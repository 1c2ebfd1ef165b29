"""What is said of news, registered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from chat.answers import Answers
from customers.news.broadcast import REMEMBERED, Broadcasts
from customers.news.rights import SEND_NEWS
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.news import agenda, broadcasting, preferences, problems, progress, things, timeline
from handlers.waking import Errand
from texts import keys
from usecases.work import Work


def _telling_progress(id: int) -> Errand:
    return lambda work: progress.updated(id, work.stores[Broadcasts], work.now)


def _due(work: Work) -> Iterator[Errand]:
    return map(_telling_progress, work.stores[Broadcasts].unfinished())


def _forgetting(work: Work) -> Answers:
    work.stores[Broadcasts].forget_received(work.now - REMEMBERED)
    return ()


def _looked_after(_: Work) -> Sequence[Errand]:
    return (_forgetting,)


CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    touchpoints=timeline.touchpoints,
    things=things.THINGS,
    routes=(*broadcasting.ROUTES, *progress.ROUTES, *preferences.ROUTES),
    problems=problems.words,
    agreements=(preferences.AGREEMENT,),
    wakings=Wakings(due=_due, looked_after=_looked_after),
    menu=(
        MenuLine("updates", keys.menu_updates()),
        MenuLine("broadcast", keys.menu_broadcast(), SEND_NEWS),
    ),
)
