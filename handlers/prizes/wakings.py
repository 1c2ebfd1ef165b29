"""What wakes prizes: reminders, expiry, codes and presents that are waited for, addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import Final

from handlers.conversations import Wakings
from handlers.waking import Errand
from prizes.store import Prizes
from usecases.prizes import deadlines, presents
from usecases.work import Work

AT_ONCE: Final = 100
"""So many awards are looked at in one waking."""


def _due(work: Work) -> Iterator[Errand]:
    return (partial(deadlines.mind, id=award) for award in work.stores[Prizes].due(work.now, AT_ONCE))


def _instants(work: Work) -> Sequence[datetime | None]:
    return (work.stores[Prizes].next_due(),)


def _looked_after(_: Work) -> Sequence[Errand]:
    """Return what needs no hand, and what the team is told of."""
    return (
        deadlines.put_codes_back,
        deadlines.see_to_addresses,
        presents.look_after,
        deadlines.ask_for_codes,
    )


WAKINGS = Wakings(due=_due, instants=_instants, looked_after=_looked_after)
