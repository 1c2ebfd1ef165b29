"""What wakes voices: what waits for a tap too long, answers that leave, steps and slips to be told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from handlers.conversations import Wakings
from handlers.waking import Errand
from suggestions.digest import Digests
from suggestions.filing import PATIENCE
from suggestions.store import Alerts, Voices
from usecases.suggestions.inbox import answering, asking, late, lost_cards
from usecases.suggestions.plan import digest, follow_up, steps
from usecases.suggestions.saying import filing
from usecases.work import Work

AT_ONCE: Final = 100
"""So many of a kind are done at one look."""
TOLD: Final = 200
"""So many people are told what becomes of ideas in one transaction."""
MOST: Final = 500
"""So many answers on their way are looked at."""


def _due(work: Work) -> Iterator[Errand]:
    voices = work.stores[Voices]
    for id in voices.unsorted(work.now - PATIENCE, AT_ONCE):
        yield partial(filing.file_unsorted, id=id)
    for line in voices.lines.leaving(work.now, AT_ONCE):
        yield partial(answering.leave, id=line.id)
    for answer, arrival in answering.settled(work, MOST):
        yield partial(answering.arrive, id=answer, arrival=arrival)
    for step in voices.steps.due(work.now, AT_ONCE):
        yield partial(steps.note, id=step.id)
    if people := work.stores[Digests].due(work.now, TOLD):
        yield partial(digest.tell, people=people)
    for step in voices.steps.slipping(work.now, AT_ONCE):
        yield partial(steps.slip, id=step.id)
    for step in voices.steps.asking(work.now, AT_ONCE):
        yield partial(follow_up.ask, id=step.id)
    for customer in work.stores[Alerts].asking(work.now, AT_ONCE):
        yield partial(asking.ask, customer=customer)


def _instants(work: Work) -> Iterator[datetime | None]:
    voices = work.stores[Voices]
    unsorted = voices.next_unsorted()
    yield unsorted + PATIENCE if unsorted is not None else None
    yield voices.lines.next_leaving()
    yield voices.steps.next_due()
    yield work.stores[Digests].next_due()
    yield voices.steps.next_slipping(work.now)
    yield voices.steps.next_asking(work.now)


def _looked_after(_: Work) -> Sequence[Errand]:
    """Return what the team is told of when it is silent."""
    return (late.alert, late.escalate, lost_cards.look_after)


WAKINGS = Wakings(due=_due, instants=_instants, looked_after=_looked_after)
