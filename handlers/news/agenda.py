"""What a day brings the team of news: broadcasts that are paused."""

from __future__ import annotations

from collections.abc import Iterator

from customers.news.broadcast import Broadcasts
from handlers.agenda import Matter, first_named
from texts import keys
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return the broadcasts that go on when the team says so; each has its button below its progress."""
    paused = work.stores[Broadcasts].paused()
    if paused:
        yield Matter(
            keys.morning_paused(count=len(paused), named=first_named([str(number) for number in paused]))
        )
