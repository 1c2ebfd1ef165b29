"""What a day brings the team of draws: those that wait for its word."""

from __future__ import annotations

from collections.abc import Iterator

from draws import lifecycle
from draws.draw import DrawState
from draws.store import Draws
from handlers.agenda import Matter, first_named
from handlers.naming import short
from texts import keys
from usecases.buttons import draw_button
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return the draws that wait for the word of people of the team."""
    fixed = reversed(work.stores[Draws].having({DrawState.FIXED}))
    found = [
        draw for draw in fixed if lifecycle.confirmed(work.stores[Draws], draw) < draw.manner.confirmations
    ]
    if found:
        named = [keys.morning_draw(title=short(draw.title), number=str(draw.id)) for draw in found]
        yield Matter(
            keys.morning_confirm(count=len(found), named=first_named(named)), draw_button(found[0].id)
        )
