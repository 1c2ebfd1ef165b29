"""What a day brings the team of delivery: messages that are held back."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Button, data
from chat.records import Restorals
from handlers.agenda import Matter
from texts import keys
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return how many are held back since a backup was started."""
    restored = work.stores[Restorals].newest()
    if restored is not None and restored.held:
        yield Matter(keys.morning_held(count=restored.held), (Button(keys.held_button(), data("held")),))
