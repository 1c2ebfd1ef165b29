"""Places and who holds them: the first drawn, then the alternates in their order; nothing is drawn twice."""

from __future__ import annotations

from datetime import datetime

from customers.people import CustomerId
from draws.awards import Awards
from draws.draw import Draw, DrawId, DrawState, Fall, Why, Win
from draws.errors import NotDrawn, OutAlready, PrizeTaken
from draws.store import Draws


def fill(draws: Draws, draw: Draw, place: int, now: datetime, awards: Awards) -> Win | None:
    """Give a place to the next in the order drawn; None when nobody is left. The caller holds the draw.

    Whoever was erased meanwhile is passed over, in public.
    """
    while (entry := draws.next_alternate(draw.id)) is not None:
        if entry.customer is None or entry.rank is None:
            draws.add_fall(Fall(draw=draw.id, ordinal=entry.ordinal, why=Why.LEFT, words="", at=now))
            continue
        win = Win(
            draw=draw.id,
            place=place,
            ordinal=entry.ordinal,
            rank=entry.rank,
            customer=entry.customer,
            at=now,
        )
        draws.add_win(win)
        awards.won(draw, win, now)
        return win
    return None


def fall_out(
    draws: Draws, id: DrawId, ordinal: int, why: Why, now: datetime, awards: Awards, words: str = ""
) -> Win | None:
    """Let a ticket fall out; if it held a place, the next alternate moves up and is returned.

    Raises NotDrawn, OutAlready for one that fell out before or is no ticket, PrizeTaken.
    """
    draw = draws.lock(id)
    if draw.state is not DrawState.DRAWN:
        raise NotDrawn(id)
    entry = draws.entry(id, ordinal)
    if entry is None or entry.rank is None or any(fall.ordinal == ordinal for fall in draws.falls(id)):
        raise OutAlready
    held = next((win for win in draws.wins(id) if win.ordinal == ordinal), None)
    if held is not None and awards.taken(draw, held):
        raise PrizeTaken
    fall = Fall(draw=id, ordinal=ordinal, why=why, words=words, at=now)
    draws.add_fall(fall)
    if held is None:
        return None
    awards.fell(draw, held, fall, now)
    return fill(draws, draw, held.place, now, awards)


def hold(draws: Draws, customer: CustomerId) -> None:
    """Hold the draws in which somebody has a place, before his prizes, as whoever passes one on does."""
    for draw in sorted({win.draw for win in draws.won_by(customer)}):
        draws.lock(draw)


def forget(draws: Draws, customer: CustomerId, now: datetime, awards: Awards) -> None:
    """Pass on the places of somebody who is about to be erased; what he has claimed stays his."""
    for win in draws.won_by(customer):
        if not awards.taken(draws.get(win.draw), win):
            fall_out(draws, win.draw, win.ordinal, Why.LEFT, now, awards)


def holders(draws: Draws, id: DrawId) -> list[Win]:
    """Return who holds a place now, by place."""
    fallen = {fall.ordinal for fall in draws.falls(id)}
    return sorted((win for win in draws.wins(id) if win.ordinal not in fallen), key=lambda win: win.place)
