"""What a day brings the team of delivery: messages that are held back."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Button
from chat.records import Restorals
from handlers.agenda import Matter
from handlers.routes import data
from handlers.waking import Waking
from texts import keys


def agenda(waking: Waking) -> Iterator[Matter]:
    """Return how many are held back since a backup was started."""
    restored = waking.stores[Restorals].newest()
    if restored is not None and restored.held:
        yield Matter(keys.morning_held(count=restored.held), (Button(keys.held_button(), data("held")),))
