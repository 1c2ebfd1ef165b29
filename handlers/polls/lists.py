"""Which polls there are: for customers the open ones, for the team all."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Paragraph, Say, data
from chat.events import PlaceKind
from customers.team import ANYONE
from handlers import choosing
from handlers.desk import Desk
from handlers.polls.visibility import poll_of
from handlers.routes import Command, OnCommand, Where, say
from polls.lifecycle import UNOPENED
from polls.poll import Poll, PollId, State
from polls.rights import EDIT_POLLS, READ_POLLS
from polls.store import Polls
from texts import keys
from texts.text import Link, Moment, Text
from usecases.polls import vote_news
from usecases.polls.ballot_text import OPEN_OR_BEFORE, listed, rules

SHOWN = 50


def polls(_: Command, desk: Desk) -> Answers:
    """List the open polls; to the team, in private, all of them."""
    if desk.may(READ_POLLS) and desk.place.kind is PlaceKind.PRIVATE:
        return (
            (*open_polls(desk), *_all_polls(desk))
            if desk.stores[Polls].having({State.OPEN})
            else _all_polls(desk)
        )
    return open_polls(desk)


def running(desk: Desk) -> list[Poll]:
    """Return the polls that take ballots."""
    return [poll for poll in desk.stores[Polls].having({State.OPEN}) if desk.now < poll.terms.closes]


def open_polls(desk: Desk) -> Answers:
    """List the polls that take ballots, each with a button to vote."""
    found = running(desk)[:SHOWN]
    if not found:
        return say(keys.polls_none_open())
    lines = [
        keys.polls_line(number=str(poll.id), question=poll.terms.question, closes=Moment(poll.terms.closes))
        for poll in found
    ]
    return (
        Say(
            message=Message(
                texts=(keys.polls_open_title(), *lines),
                buttons=tuple((_vote_button(poll, desk),) for poll in found),
            )
        ),
    )


def _vote_button(poll: Poll, desk: Desk) -> Button:
    """In private a tap, in a group a link to the private chat."""
    label = keys.polls_vote(number=str(poll.id))
    if desk.place.kind is PlaceKind.PRIVATE:
        return Button(label, data("vote", poll.id))
    return Button(label, link=Link(f"poll-{poll.id}"))


def _all_polls(desk: Desk) -> Answers:
    found = desk.stores[Polls].having(set(State))[:SHOWN]
    if not found:
        return say(keys.polls_team_none())
    lines = [
        keys.polls_team_line(number=str(poll.id), question=poll.terms.question, state=poll.state.value)
        for poll in found
    ]
    return say((keys.polls_team_title(), *lines))


def poll(command: Command, desk: Desk) -> Answers:
    """Show one poll: its rules and turnout; to the team also what can be done with it."""
    number, _ = command.number(PollId, keys.number_missing(command="/poll"))
    return page(poll_of(desk, number), desk)


def page(found: Poll, desk: Desk) -> Answers:
    """Show a poll, with what this person can do with it."""
    texts = (*described(found), *_commands(found, desk))
    bound = found.state not in UNOPENED and bool(found.commitment)
    buttons = ((Button(keys.check_button(), data("check", found.id)),),) if bound else ()
    return (
        Say(message=Message(texts=texts, buttons=(*vote_news.ways(found, desk.stores, desk.may), *buttons))),
    )


def described(found: Poll) -> tuple[Paragraph, ...]:
    """Say what a poll asks and where it stands; what its log hangs on stands on a page of its own."""
    number = str(found.id)
    texts: list[Paragraph] = [keys.poll_state(number=number, state=found.state.value), *rules(found)]
    texts.append(listed(found))
    terms = found.terms
    if found.state in OPEN_OR_BEFORE:
        texts.append(
            keys.preview_rules(seats=terms.seats, ties=terms.ties.value, results=terms.results.value)
        )
    if found.state not in UNOPENED and found.commitment:
        texts.append(keys.poll_turnout(voters=found.voters))
    return tuple(texts)


def _commands(found: Poll, desk: Desk) -> tuple[Text, ...]:
    if not desk.may(EDIT_POLLS):
        return ()
    number = str(found.id)
    if found.state in UNOPENED:
        return (keys.poll_commands_draft(number=number),)
    if found.state is State.OPEN:
        return (keys.poll_commands_open(number=number),)
    return (keys.poll_commands_closed(number=number),)


ROUTES = (
    OnCommand("polls", polls, ANYONE, Where.ANYWHERE),
    OnCommand("poll", poll, ANYONE, offers=choosing.polls(keys.menu_poll(), frozenset(State))),
)
