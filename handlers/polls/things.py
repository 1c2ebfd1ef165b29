"""How polls are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from handlers.desk import Desk
from handlers.naming import short
from handlers.polls.problems import poll_problem
from handlers.polls.visibility import poll_of
from handlers.things import Subject, Thing
from polls.errors import Frozen, NoSuchPoll, WrongState
from polls.lifecycle import UNOPENED
from polls.poll import PollId, State
from polls.store import Polls
from texts import keys
from texts.text import Text


def _named(subject: Subject, desk: Desk) -> Text:
    poll = desk.stores[Polls].get(PollId(int(subject["poll"])))
    return keys.audit_poll(number=subject["poll"], title=short(poll.terms.question))


def _leads(number: str, _: Desk) -> Button:
    return Button(keys.audit_to_poll(number=number), data("poll", number))


def _too_late(number: str, desk: Desk) -> Text:
    """By where the poll stands now."""
    id = PollId(int(number))
    try:
        poll = poll_of(desk, id)
    except NoSuchPoll:
        return keys.edit_anew()
    if poll.state in UNOPENED:
        return keys.edit_draft(number=number)
    if poll.state is State.OPEN:
        return poll_problem(Frozen(id, poll.state))
    return poll_problem(WrongState(id, poll.state))


THINGS = {"poll": Thing(_named, _leads, _too_late)}
