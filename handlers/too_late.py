"""What can still be done, told to who changes a message that had its effect, or is past."""

from __future__ import annotations

from chat.heard import Became, Heard
from customers.news.broadcast import Broadcasts
from customers.news.broadcast import State as Sent
from handlers.desk import Desk
from handlers.polls.seen import poll_of
from handlers.problems import poll_problem
from polls.errors import Frozen, NoSuchPoll, WrongState
from polls.lifecycle import UNOPENED
from polls.poll import PollId, State
from texts import keys
from texts.text import Text

ADDRESS = "address"
"""The dialogue, or the beginning of the names of its steps."""


def told(known: Heard, desk: Desk) -> tuple[Text, ...]:
    """Say that it is done, or past, and what can be done now."""
    if known.became is Became.DONE:
        return (keys.edit_done(), *_still(known, desk))
    if known.became is Became.LEFT and known.dialogue.startswith(ADDRESS):
        return (keys.edit_address_left(),)
    return (keys.edit_past(),)


def _still(known: Heard, desk: Desk) -> tuple[Text, ...]:
    kind, _, number = known.subject.partition(":")
    if known.dialogue.startswith(ADDRESS):
        return (keys.edit_address(),)
    if kind == "poll" and number.isdigit():
        return (_of_poll(PollId(int(number)), desk),)
    if kind == "broadcast" and number.isdigit():
        over = desk.stores[Broadcasts].lock(int(number)).state not in {Sent.SENDING, Sent.PAUSED}
        return (keys.edit_broadcast_over(number=number) if over else keys.edit_broadcast(number=number),)
    if kind == "draw":
        return (keys.edit_draw(number=number),)
    if kind == "codes":
        return (keys.edit_codes(),)
    return (keys.edit_anew(),)


def _of_poll(id: PollId, desk: Desk) -> Text:
    """By where the poll stands now."""
    try:
        poll = poll_of(desk, id)
    except NoSuchPoll:
        return keys.edit_anew()
    if poll.state in UNOPENED:
        return keys.edit_draft(number=str(id))
    if poll.state is State.OPEN:
        return poll_problem(Frozen(id, poll.state))
    return poll_problem(WrongState(id, poll.state))
