"""What follows when a draw moves on: it is drawn once nothing is waited for, and people hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chat.answers import Answers, Message, Tell, said_since
from chat.records import Stores
from customers.news.segments import Segment, Segments
from customers.people import CustomerId
from draws import lifecycle, succession
from draws.beacon import first_round, time_of
from draws.draw import Draw, DrawId, DrawState, Why
from draws.lines import PrizeLine
from draws.store import Draws
from polls.poll import PollId
from polls.store import Polls
from texts import keys
from usecases.buttons import desk_button, draw_button
from usecases.draws.fixing import fixed, lost
from usecases.draws.prize_list import listed_prizes
from usecases.prizes.awarding import Awarding
from usecases.team_notices import to_team
from usecases.work import Work


def hold_among(
    work: Work, title: str, prizes: tuple[PrizeLine, ...], segment: Segment, by: CustomerId
) -> tuple[Draw, Answers]:
    """Draw among people who are known already. Raises as `draws.lifecycle.draw_among`."""
    people = work.stores[Segments].people(segment)
    return hold_for(work, title, prizes, people, f"segment:{segment}", by)


def hold_for(
    work: Work,
    title: str,
    prizes: tuple[PrizeLine, ...],
    people: Sequence[CustomerId],
    among: str,
    by: CustomerId | None,
) -> tuple[Draw, Answers]:
    """Draw among these people; the audit log says who they are by `among`. Raises as `hold_among`."""
    manner, draws = work.company.manner, work.stores[Draws]
    draw = lifecycle.draw_among(draws, title, prizes, people, manner, work.now, work.entropy)
    work.audit("draw", f"draw:{draw.id} {among}", by)
    return draw, fixed(draw, work)[1]


def confirm(work: Work, id: DrawId, fingerprint: str, by: CustomerId) -> Draw:
    """Take the word of one of the team for the tickets of this `fingerprint`; the clock draws.

    Raises as `draws.lifecycle.confirm`.
    """
    draw = lifecycle.confirm(work.stores[Draws], id, by, fingerprint, work.now)
    work.audit("draw-confirm", f"draw:{draw.id} {fingerprint}", by)
    return draw


def disqualify(work: Work, id: DrawId, ordinal: int, reason: str, by: CustomerId) -> tuple[bool, Answers]:
    """Take a ticket out, for a public reason. Returns whether somebody moved up, and what is told.

    Raises as `draws.succession.fall_out`.
    """
    awarding, draws = Awarding(work), work.stores[Draws]
    moved = succession.fall_out(draws, id, ordinal, Why.DISQUALIFIED, work.now, awarding, reason)
    work.audit("disqualify", f"draw:{id} ordinal:{ordinal}", by)
    return bool(moved), tuple(awarding.answers)


def ready(stores: Stores) -> list[DrawId]:
    """Return the draws for which nothing is waited for any more, the oldest first."""
    waiting = reversed(stores[Draws].having({DrawState.FIXED}))
    return [draw.id for draw in waiting if lifecycle.is_ready(stores[Draws], draw)]


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


def perform(work: Work, id: DrawId) -> Answers:
    """Draw, once over all processes, and tell everyone who holds a ticket.

    What was due by itself before a backup was started may have been told: it is held back.
    """
    answers, due = _performed(work, id), due_by_itself(id, work.stores)
    return said_since(answers, due) if due is not None else answers


def _performed(work: Work, id: DrawId) -> Answers:
    awarding = Awarding(work)
    draw = lifecycle.perform(work.stores[Draws], id, work.now, awarding)
    if draw is None:
        return ()
    if draw.state is DrawState.LOST:
        text, notices = lost(draw, work)
        return (*notices, *to_team(text, f"team:lost:{id}", work, (draw_button(id),)))
    work.audit("draw-drawn", f"draw:{id}")
    text = keys.draw_told(title=draw.title, prizes=listed_prizes(draw.prizes), draw=str(id))
    winners = {win.customer for win in work.stores[Draws].wins(id)}
    people = tuple(each for each in work.stores[Draws].people(id) if each not in winners)
    others = Tell(people=people, message=Message(texts=(text,)), key=f"drawn:{id}")
    drawn, rows = keys.draw_team_drawn(number=str(id), title=draw.title), (draw_button(id), desk_button(id))
    return (*awarding.answers, others, *to_team(drawn, f"team:drawn:{id}", work, rows))
