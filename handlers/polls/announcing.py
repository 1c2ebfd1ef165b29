"""Who is told what when a poll moves on: its voters, the chats it stands in, the team."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Answers, Button, Message, Paragraph, ResultPicture, Say
from draws.draw import Draw, DrawId, DrawState
from handlers.desk import Company, Desk, Stores
from handlers.draws import fixing
from handlers.draws.prize_lines import unclaimable
from handlers.polls import offering
from handlers.polls.ballot_card import ticket_button
from handlers.polls.offering import offers
from handlers.polls.posts import published_edits
from handlers.polls.results import check_buttons, file_fingerprint, headline
from handlers.routes import data
from polls.lifecycle import Closing
from polls.poll import Poll
from polls.store import Decision
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
        buttons=((Button(keys.ballot_vote(), data("vote", poll.id)),), *offers(poll, desk)),
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
    offering.ended(poll.id, stores)
    sealed = file_fingerprint(poll, closing.outcome, stores.polls)
    told = Message(
        texts=headline(poll, closing.outcome, stores.polls),
        buttons=(*check_buttons(poll), *((each,) for each in ticket_button(poll))),
        attachment=ResultPicture(poll.id),
        appendix=(keys.hashes_keep(), sealed, *_tickets(closing.draw)),
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
    offering.ended(poll.id, stores)
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
