"""Places and who holds them: the first drawn, then the alternates in their order; nothing is drawn twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from customers.people import CustomerId
from draws.awarder import Awarder
from draws.draw import Draw, DrawId, DrawState, Entry, Fall, Why, Win
from draws.errors import NotDrawn, OutAlready, PrizeTaken
from draws.instants import following, of_draw
from draws.store import Draws

INSTANT = timedelta(microseconds=1)
"""By so much at least whoever moves up comes after the drawing, also when the clock was set back since."""


def fill(draws: Draws, draw: Draw, places: Sequence[int], now: datetime, awards: Awarder) -> list[Win]:
    """Give places to the next in the order drawn, until nobody is left. The caller holds the draw.

    Whoever was erased meanwhile is passed over, in public.
    """
    at = of_draw(draws, draw, now)
    filled: list[Win] = []
    while left := places[len(filled) :]:
        found = draws.next_alternates(draw.id, len(left))
        if not found:
            break
        for gone in (entry for entry in found if entry.customer is None):
            draws.add_fall(Fall(draw=draw.id, ordinal=gone.ordinal, why=Why.LEFT, words="", at=at))
        here = [entry for entry in found if entry.customer is not None]
        wins = [_win(draw, place, entry, at) for place, entry in zip(left, here, strict=False)]
        draws.add_wins(wins)
        awards.won(draw, wins)
        filled += wins
    return filled


def _win(draw: Draw, place: int, entry: Entry, at: datetime) -> Win:
    assert entry.rank is not None
    return Win(
        draw=draw.id,
        place=place,
        ordinal=entry.ordinal,
        rank=entry.rank,
        customer=entry.customer,
        at=at,
    )


def fall_out(
    draws: Draws, id: DrawId, ordinal: int, why: Why, now: datetime, awards: Awarder, words: str = ""
) -> Win | None:
    """Let a ticket fall out; if it held a place, the next alternate moves up and is returned.

    Raises as `check_fall_out` does.
    """
    win = check_fall_out(draws, id, ordinal, awards)
    draw = draws.get(id)
    assert draw.drawn is not None
    at = following(of_draw(draws, draw, now), draw.drawn + INSTANT)
    fall = Fall(draw=id, ordinal=ordinal, why=why, words=words, at=at)
    draws.add_fall(fall)
    if win is None:
        return None
    awards.fell(draw, win, fall)
    moved = fill(draws, draw, (win.place,), now, awards)
    return moved[0] if moved else None


def check_fall_out(draws: Draws, id: DrawId, ordinal: int, awards: Awarder) -> Win | None:
    """Return the place that falls free when a ticket falls out, None when it has none; the draw is locked.

    Raises NotDrawn, OutAlready for one that fell out before or is no ticket, PrizeTaken.
    """
    draw = draws.lock(id)
    if draw.state is not DrawState.DRAWN:
        raise NotDrawn(id)
    entry = draws.entry(id, ordinal)
    if entry is None or entry.rank is None or any(fall.ordinal == ordinal for fall in draws.falls(id)):
        raise OutAlready
    win = next((win for win in draws.wins(id) if win.ordinal == ordinal), None)
    if win is not None and awards.taken(draw, win):
        raise PrizeTaken
    return win


def hold(draws: Draws, customer: CustomerId) -> None:
    """Hold the draws in which somebody has a place, before his prizes, as whoever passes one on does."""
    for draw in sorted({win.draw for win in draws.won_by(customer)}):
        draws.lock(draw)


def forget(draws: Draws, customer: CustomerId, now: datetime, awards: Awarder) -> None:
    """Pass on the places of somebody who is about to be erased; what he has claimed stays his."""
    for win in draws.won_by(customer):
        if not awards.taken(draws.get(win.draw), win):
            fall_out(draws, win.draw, win.ordinal, Why.LEFT, now, awards)


def holders(draws: Draws, id: DrawId) -> list[Win]:
    """Return who holds a place now, by place."""
    fallen = {fall.ordinal for fall in draws.falls(id)}
    return sorted((win for win in draws.wins(id) if win.ordinal not in fallen), key=lambda win: win.place)
