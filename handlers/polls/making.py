"""Making a poll in one message: draft, preview, edit, open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Say
from chat.events import Said
from chat.records import Dialogues
from handlers import choosing
from handlers.desk import Desk
from handlers.polls.drafting import Line, Lines, changed_terms, new_terms, read_changes, read_poll
from handlers.polls.making_steps import first_step
from handlers.polls.preview import preview
from handlers.polls.visibility import poll_of
from handlers.routes import Asked, Command, Misunderstood, OnAct, OnCommand, OnStep, parted, say
from polls import lifecycle
from polls.errors import Frozen
from polls.lifecycle import UNOPENED
from polls.poll import PollId
from polls.rights import EDIT_POLLS
from polls.store import Polls
from suggestions.voice import Voice, VoiceId
from texts import keys
from usecases.polls import steps, vote_news
from usecases.polls.announcing import open_message
from usecases.polls.ballot_text import listed, rules
from usecases.suggestions.plan import ballots

_FROM: Final = re.compile(r"from((?:[\s,]+[#№]?\d{1,18})+)[\s,.:]*", re.IGNORECASE)
EDIT = "edit"
"""The name of the dialogue that waits for the lines of a change."""


def newpoll(command: Command, desk: Desk) -> Answers:
    """Make a poll from one message; from a bare command, step by step."""
    if not command.whole:
        return first_step(desk)
    ideas = ballots.ideas(desk, _ideas(command.rest))
    try:
        found = from_ideas(ideas, command) if ideas else read_poll(command.rest, command.body)
        wanted = new_terms(found, desk.company.zone, desk.now)
    except Misunderstood as error:
        raise Misunderstood(*error.texts, keys.nothing_stored()) from None
    poll = lifecycle.draft(desk.stores[Polls], wanted, desk.customer.id, desk.now)
    ballots.link(desk, poll.id, ideas)
    desk.note("newpoll", f"poll:{poll.id}")
    return preview(poll, desk.company)


def _ideas(rest: str) -> list[VoiceId]:
    """Read `from 12 15 31`, alone on its line; anything else names no ideas."""
    found = _FROM.fullmatch(rest)
    return [VoiceId(int(each)) for each in re.findall(r"\d+", found[1])] if found else []


def from_ideas(ideas: Sequence[Voice], command: Command) -> Lines:
    """Sort the lines of a poll whose first options are ideas. Raises LineWrong."""
    found = read_poll("", command.body)
    found.options[:0] = [Line(1, command.rest, each.title) for each in ideas]
    return found


def edit(command: Command, desk: Desk) -> Answers:
    """Change what the lines below the command say; without lines, say how."""
    number, _ = command.number(PollId, keys.number_missing(command="/edit"))
    poll = poll_of(desk, number)
    if poll.state not in UNOPENED:
        raise Frozen(poll.id, poll.state)
    rest = parted(command.rest)[1]
    if not rest and not command.body:
        desk.keep(EDIT, str(number).encode(), anew=True)
        return (*preview(poll, desk.company), *say(keys.edit_how(number=str(number)), keys.act_more()))
    try:
        wanted = changed_terms(poll.terms, read_changes(rest, command.body), desk.company.zone, desk.now)
    except Misunderstood as error:
        raise Misunderstood(*error.texts, keys.nothing_changed()) from None
    changed = lifecycle.edit(desk.stores[Polls], poll.id, wanted, desk.now)
    ballots.carry(desk, poll, changed)
    desk.note("edit", f"poll:{poll.id}")
    return (*say(keys.edited(number=str(poll.id))), *preview(changed, desk.company))


def edited(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the lines that were asked for as if they had stood below the command."""
    changed = edit(Command("edit", body.decode(), tuple(event.text.strip().splitlines())), desk)
    desk.stores[Dialogues].end(desk.customer.id)
    return changed


def open_asked(command: Command, desk: Desk) -> Asked:
    """Show what is fixed from then on."""
    number, _ = command.number(PollId, keys.number_missing(command="/open"))
    poll = lifecycle.check_open(desk.stores[Polls], number, desk.now)
    ballots.check_open(desk, number)
    return Asked((*rules(poll), listed(poll), keys.open_sure(number=str(number))), keys.open_yes())


def open_(command: Command, desk: Desk) -> Answers:
    """Open a draft now."""
    number, _ = command.number(PollId, keys.number_missing(command="/open"))
    poll, answers = steps.open_now(desk, number, desk.customer.id)
    desk.did(f"poll:{number}")
    message = open_message(poll, desk.company, vote_news.ways(poll, desk.stores, desk.may))
    return (Say(message=message), *answers)


ROUTES = (
    OnCommand("newpoll", newpoll, EDIT_POLLS),
    OnCommand("edit", edit, EDIT_POLLS, offers=choosing.polls(keys.menu_edit(), UNOPENED)),
    OnStep(EDIT, edited, EDIT_POLLS),
    OnAct("open", open_asked, open_, EDIT_POLLS, offers=choosing.polls(keys.menu_open(), UNOPENED)),
)
