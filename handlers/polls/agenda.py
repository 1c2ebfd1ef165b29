"""What a day brings the team of polls: closings, openings, decisions that are overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from chat.answers import Button, data
from handlers.agenda import Matter, before_the_next, first_named
from handlers.naming import short
from polls import decisions
from polls.poll import State
from polls.store import Polls
from texts import keys
from texts.text import Moment, Text
from usecases.work import Work


def agenda(work: Work) -> Iterator[Matter]:
    """Return what closes or opens before the next morning, and what is overdue."""
    yield from _closing(work)
    yield from _opening(work)
    yield from _overdue(work)


def _closing(work: Work) -> Iterator[Matter]:
    polls = work.stores[Polls].having({State.OPEN})
    closing = [poll for poll in polls if before_the_next(poll.terms.closes, work)]
    found = sorted(closing, key=lambda poll: poll.terms.closes)
    if found:
        named = [_poll(poll.terms.question, poll.terms.closes, poll.id) for poll in found]
        yield Matter(keys.morning_closing(count=len(found), named=first_named(named)), _page(found[0].id))


def _opening(work: Work) -> Iterator[Matter]:
    planned = [(poll.terms.opens, poll) for poll in work.stores[Polls].having({State.SCHEDULED})]
    found = sorted((at, poll.id, poll) for at, poll in planned if at and before_the_next(at, work))
    if found:
        named = [_poll(poll.terms.question, at, id) for at, id, poll in found]
        yield Matter(keys.morning_opening(count=len(found), named=first_named(named)), _page(found[0][1]))


def _overdue(work: Work) -> Iterator[Matter]:
    found = decisions.overdue(work.stores[Polls], work.now)
    if found:
        named = [
            keys.morning_decide(question=short(poll.terms.question), number=str(poll.id)) for poll in found
        ]
        way = (Button(keys.decide_button(), data("decide", found[0].id)),)
        yield Matter(keys.morning_overdue(count=len(found), named=first_named(named)), way)


def _poll(question: str, at: datetime, number: int) -> Text:
    return keys.morning_poll(question=short(question), at=Moment(at), number=str(number))


def _page(poll: int) -> tuple[Button, ...]:
    return (Button(keys.audit_to_poll(number=str(poll)), data("poll", poll)),)
