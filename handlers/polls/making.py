"""Making a poll in one message: draft, preview, edit, open."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Say
from customers.team import Right
from handlers.desk import Desk
from handlers.polls.announcing import opened
from handlers.polls.ballot_card import rules
from handlers.polls.drafting import changed_terms, new_terms, read_changes, read_poll
from handlers.polls.making_steps import first_step
from handlers.polls.preview import preview
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, data, say
from polls import lifecycle
from polls.errors import Frozen
from polls.lifecycle import UNOPENED
from texts import keys


def newpoll(command: Command, desk: Desk) -> Answers:
    """Make a poll from one message; from a bare command, step by step."""
    if not command.whole:
        return first_step(desk)
    try:
        wanted = new_terms(read_poll(command.rest, command.body), desk.company.zone, desk.now)
    except Misunderstood as error:
        raise Misunderstood(*error.texts, keys.nothing_stored()) from None
    poll = lifecycle.draft(desk.polls, wanted, desk.customer.id, desk.now)
    desk.note("newpoll", f"poll:{poll.id}")
    return preview(poll, desk.company)


def edit(command: Command, desk: Desk) -> Answers:
    """Change what the lines below the command say; without lines, say how."""
    number, _ = command.number(keys.number_missing(command="/edit"))
    poll = desk.poll(number)
    if poll.state not in UNOPENED:
        raise Frozen(poll.id, poll.state)
    rest = command.rest.partition(" ")[2].strip()
    if not rest and not command.body:
        return (*preview(poll, desk.company), *say(keys.edit_how(number=str(number))))
    try:
        wanted = changed_terms(poll.terms, read_changes(rest, command.body), desk.company.zone, desk.now)
    except Misunderstood as error:
        raise Misunderstood(*error.texts, keys.nothing_changed()) from None
    changed = lifecycle.edit(desk.polls, poll.id, wanted, desk.now)
    desk.note("edit", f"poll:{poll.id}")
    return (*say(keys.edited(number=str(poll.id))), *preview(changed, desk.company))


def open_(command: Command, desk: Desk) -> Answers:
    """Open a draft now."""
    number, _ = command.number(keys.number_missing(command="/open"))
    poll = lifecycle.open_(desk.polls, number, desk.now, desk.entropy, desk.company.manner)
    desk.note("open", f"poll:{number}")
    return opened(poll, desk)


def open_asked(tap: Tap, desk: Desk) -> Answers:
    """Ask once: what opens is fixed."""
    poll = desk.poll(tap.poll)
    if poll.state not in UNOPENED:
        raise Frozen(poll.id, poll.state)
    sure: Rows = (
        (
            Button(keys.open_yes(), data("open-yes", poll.id)),
            Button(keys.not_yet(), data("open-no", poll.id)),
        ),
    )
    return (Redraw(Message(texts=(*rules(poll), keys.open_sure(number=str(poll.id))), buttons=sure)),)


def open_sure(tap: Tap, desk: Desk) -> Answers:
    """Open it."""
    poll = lifecycle.open_(desk.polls, tap.poll, desk.now, desk.entropy, desk.company.manner)
    desk.note("open", f"poll:{poll.id}")
    return (Redraw(Message(texts=rules(poll))), *opened(poll, desk))


def open_not(tap: Tap, desk: Desk) -> Answers:
    """Go back to the preview."""
    found = preview(desk.poll(tap.poll), desk.company)[0]
    assert isinstance(found, Say)
    return (Redraw(found.message),)


ROUTES = (
    OnCommand("newpoll", newpoll, Right.EDIT_POLLS),
    OnCommand("edit", edit, Right.EDIT_POLLS),
    OnCommand("open", open_, Right.EDIT_POLLS),
    OnTap("open", open_asked, Right.EDIT_POLLS),
    OnTap("open-yes", open_sure, Right.EDIT_POLLS),
    OnTap("open-no", open_not, Right.EDIT_POLLS),
)
