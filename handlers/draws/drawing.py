"""What follows when a draw moves on: it is drawn once nothing is waited for, and people hear of it."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Message
from chat.records import Outbox, Stores
from customers.entropy import Entropy
from customers.store import Audit
from draws import lifecycle
from draws.beacon import first_round, time_of
from draws.draw import DrawId, DrawState
from draws.store import Draws
from handlers.company import Company
from handlers.draws.fixing import lost
from handlers.draws.prize_lines import listed_prizes
from handlers.polls.announcing import desk_button, draw_button, to_team
from handlers.prizes.awarding import Awarding
from polls.poll import PollId
from polls.store import Polls
from texts import keys


def waiting(stores: Stores) -> list[DrawId]:
    """Return the draws for which nothing is waited for any more, the oldest first."""
    fixed = reversed(stores[Draws].having({DrawState.FIXED}))
    return [draw.id for draw in fixed if lifecycle.is_ready(stores[Draws], draw)]


def due_by_itself(id: DrawId, stores: Stores) -> datetime | None:
    """Return when a draw was to be held at the earliest; None when it waits for people's word.

    A poll that is closed late, because nothing ran when it was to close, counts from when that was.
    """
    draw = stores[Draws].get(id)
    if draw.manner.confirmations or draw.fixed is None:
        return None
    due = draw.fixed
    if draw.poll is not None:
        due = min(due, stores[Polls].get(PollId(draw.poll)).terms.closes)
    chain = draw.manner.chain
    return time_of(chain, first_round(chain, due)) if chain else due


def performed(
    id: DrawId, stores: Stores, company: Company, now: datetime, entropy: Entropy
) -> tuple[Answer, ...]:
    """Draw, once over all processes, and tell everyone who holds a ticket."""
    draw = lifecycle.perform(stores[Draws], id, now, Awarding(stores, company, entropy))
    if draw is None:
        return ()
    if draw.state is DrawState.LOST:
        return to_team(lost(draw, stores, now), f"team:lost:{id}", stores, company, now, (draw_button(id),))
    stores[Audit].note(now, None, "draw-drawn", f"draw:{id}")
    text = keys.draw_told(title=draw.title, prizes=listed_prizes(draw.prizes), draw=str(id))
    winners = {win.customer for win in stores[Draws].wins(id)}
    people = [each for each in stores[Draws].people(id) if each not in winners]
    stores[Outbox].tell(people, Message(texts=(text,)), f"drawn:{id}", now)
    told = keys.draw_team_drawn(number=str(id), title=draw.title)
    rows = (draw_button(id), desk_button(id))
    return to_team(told, f"team:drawn:{id}", stores, company, now, rows)
