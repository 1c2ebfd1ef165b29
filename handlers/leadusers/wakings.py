"""What wakes lead users: a poll has closed, so what was chosen early in it is known; weights have changed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from handlers.conversations import Wakings
from handlers.waking import Errand
from leadusers.store import Settling
from usecases.leadusers import reckoning, settling
from usecases.work import Work

AT_ONCE: Final = 10
"""So many are begun, or go on, at one look."""


def _due(work: Work) -> Iterator[Errand]:
    for poll in work.stores[Settling].closed_polls(AT_ONCE):
        yield partial(settling.settle_poll, id=poll)
    for settled in work.stores[Settling].unwritten(AT_ONCE):
        yield partial(settling.write, id=settled)
    if reckoning.unfinished(work):
        yield reckoning.rebuild


WAKINGS = Wakings(due=_due)
