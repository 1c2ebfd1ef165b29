"""Who is told what when a poll moves on: its voters, the chats it stands in, the team."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Answers, Button, Edit, Message, Paragraph, ResultPicture, Say
from draws.draw import Draw, DrawId, DrawState
from handlers.desk import Company, Desk, Stores
from handlers.draws import fixing
from handlers.draws.prize_lines import unclaimable
from handlers.polls.ballot_card import rules, ticket_button
from handlers.polls.results import check_buttons, decision_text, file_fingerprint, headline
from handlers.routes import data
from polls.lifecycle import ENDED, Closing
from polls.poll import Poll, PollId, State
from polls.store import Decision, Polls, Publication
from texts import keys
from texts.text import Listing, Moment, Text


def opened(poll: Poll, desk: Desk) -> Answers:
    """Tell who opened it what comes next, and the team."""
    number, closes = str(poll.id), Moment(poll.terms.closes)
    link = desk.company.link(f"poll-{poll.id}")
    told = Message(
        texts=(
            keys.opened(number=number, closes=closes),
            keys.link_line(link=link),
            *unclaimable(poll.terms.prizes, desk.company),
        ),
        buttons=((Button(keys.ballot_vote(), data("vote", poll.id)),),),
    )
    return (Say(message=told), *team_told_opened(poll, desk.company))


def team_told_opened(poll: Poll, company: Company) -> tuple[Say, ...]:
    """Tell the team's chat that a poll is open."""
    text = keys.team_chat_opened(
        number=str(poll.id), question=poll.terms.question, closes=Moment(poll.terms.closes)
    )
    return to_team(company, text, f"team:opened:{poll.id}")


def to_team(company: Company, text: Text, key: str) -> tuple[Say, ...]:
    """Say something to the team's chat, once, if it has one."""
    if company.team_chat is None:
        return ()
    return (Say(message=Message(texts=(text,)), to=company.team_chat, key=key),)


def closed(closing: Closing, stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Tell all who voted what came of it, change the published messages, tell the team."""
    poll = closing.poll
    told = Message(
        texts=(*headline(poll, closing.outcome, stores.polls), *_tickets(closing.draw)),
        buttons=(*check_buttons(poll), *((each,) for each in ticket_button(poll))),
        attachment=ResultPicture(poll.id),
    )
    voters = stores.polls.voters(poll.id)
    stores.outbox.tell(voters, told, f"closed:{poll.id}", now)
    if closing.runoff is not None:
        stores.outbox.tell(voters, _runoff(closing.runoff), f"runoff:{closing.runoff.id}", now)
    team = keys.team_chat_closed(number=str(poll.id), question=poll.terms.question)
    return (
        *published_edits(poll.id, stores, company),
        *to_team(company, team, f"team:closed:{poll.id}"),
        *_draw_fixed(closing.draw, stores, company, now),
    )


def _tickets(draw: Draw | None) -> tuple[Paragraph, ...]:
    """Bind the tickets in everyone's own chat, before they are drawn."""
    if draw is None or draw.state is not DrawState.FIXED:
        return ()
    return (keys.draw_tickets_hash(digest=draw.tickets_hash),)


def _draw_fixed(draw: Draw | None, stores: Stores, company: Company, now: datetime) -> tuple[Say, ...]:
    """Note the tickets of its draw, if it has one; tell the team what it waits for, or that it is lost."""
    told = fixing.fixed(draw, stores, now) if draw is not None else None
    return to_team(company, told, f"team:{draw.state.value}:{draw.id}") if draw and told else ()


def _runoff(poll: Poll) -> Message:
    text = keys.announce_runoff(question=poll.terms.question, parent=str(poll.parent))
    return Message(texts=(text,), buttons=((Button(keys.ballot_vote(), data("vote", poll.id)),),))


def voided(poll: Poll, stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Tell all who voted that it ended without a result, and why."""
    draw = stores.draws.get(DrawId(poll.draw)) if poll.draw is not None else None
    text = keys.announce_void(question=poll.terms.question, reason=poll.reason)
    stores.outbox.tell(stores.polls.voters(poll.id), Message(texts=(text,)), f"void:{poll.id}", now)
    return (*published_edits(poll.id, stores, company), *_draw_fixed(draw, stores, company, now))


def extended(poll: Poll, stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Tell all who voted that it stays open longer, and why."""
    text = keys.announce_extended(
        question=poll.terms.question, closes=Moment(poll.terms.closes), reason=poll.reason
    )
    message = Message(texts=(text,), buttons=((Button(keys.ballot_vote(), data("vote", poll.id)),),))
    stores.outbox.tell(stores.polls.voters(poll.id), message, f"extended:{poll.id}", now)
    return published_edits(poll.id, stores, company)


def decided(poll: Poll, decision: Decision, stores: Stores, now: datetime) -> None:
    """Tell all who voted what the team decided."""
    choices = Listing(tuple(poll.terms.option(choice) for choice in decision.choices))
    question = poll.terms.question
    text = keys.announce_decided(question=question, choices=choices)
    if decision.override and decision.choices:
        text = keys.announce_overridden(question=question, choices=choices, reason=decision.reason)
    elif decision.override:
        text = keys.announce_overridden_none(question=question, reason=decision.reason)
    key = f"decided:{poll.id}:{len(stores.polls.decisions(poll.id))}"
    stores.outbox.tell(stores.polls.voters(poll.id), Message(texts=(text,)), key, now)


def published(poll: Poll, stores: Stores, company: Company) -> Message:
    """The poll's message in a group or channel, as it stands: turnout and a link, or what came of it."""
    if poll.state in ENDED and (outcome := stores.polls.outcome(poll.id)) is not None:
        said = [decision_text(poll, decision) for decision in stores.polls.decisions(poll.id)]
        sealed = file_fingerprint(poll, outcome, stores.polls)
        return Message(texts=(*headline(poll, outcome, stores.polls), *said, sealed))
    if poll.state is State.VOID:
        return Message(
            texts=(keys.announce_void(question=poll.terms.question, reason=poll.reason or "–"),),
        )
    link = company.link(f"poll-{poll.id}")
    return Message(
        texts=(*rules(poll), keys.published_turnout(voters=poll.voters)),
        buttons=((Button(keys.published_vote(), link=link),),),
    )


def fingerprint(poll: Poll, polls: Polls) -> str:
    """What a published message tells: it is edited only when this changes."""
    said = len(poll.notices) + len(polls.decisions(poll.id))
    return f"{poll.state}:{poll.voters}:{poll.terms.closes.isoformat()}:{said}"


def published_edits(id: PollId, stores: Stores, company: Company) -> tuple[Edit, ...]:
    """Bring every published message of a poll up to date.

    The poll is held meanwhile: who looked before it was closed would else write over what came of it.
    """
    if not _outdated(stores.polls.get(id), stores):
        return ()
    poll = stores.polls.lock(id)
    shown, edits = fingerprint(poll, stores.polls), []
    for found in _outdated(poll, stores):
        stores.polls.publish(
            Publication(poll=id, messenger=found.messenger, chat=found.chat, key=found.key, shown=shown)
        )
        edits.append(Edit(of=found.key, message=published(poll, stores, company)))
    return tuple(edits)


def _outdated(poll: Poll, stores: Stores) -> list[Publication]:
    """The published messages that tell something else than what is."""
    found = stores.polls.publications(poll.id)
    shown = fingerprint(poll, stores.polls) if found else ""
    return [each for each in found if each.shown != shown]
