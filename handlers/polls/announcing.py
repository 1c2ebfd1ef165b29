"""Who is told what when a poll moves on: its voters, the chats it stands in, the team."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from chat.answers import Answer, Answers, Button, Message, Paragraph, ResultPicture, Rows, Say
from chat.records import Outbox, Stores
from customers.people import CustomerId
from customers.team import Role, Team, may
from draws.draw import Draw, DrawId, DrawState
from draws.store import Draws
from handlers.company import Company
from handlers.desk import Desk
from handlers.draws import fixing
from handlers.draws.prize_lines import unclaimable
from handlers.links import as_links
from handlers.polls import offering
from handlers.polls.ballot_card import ticket_button
from handlers.polls.offering import making_known, offers
from handlers.polls.posts import ended_edits, published_edits
from handlers.polls.results import check_buttons, decide_button, file_fingerprint, headline
from handlers.routes import data
from polls.lifecycle import Closing
from polls.poll import Poll, PollId
from polls.rights import EDIT_POLLS
from polls.store import Decision, Polls
from texts import keys
from texts.text import Listing, Moment, Text


def opened(poll: Poll, desk: Desk) -> Answers:
    """Tell who opened it what comes next, and the team."""
    told = _open(poll, desk.company, offers(poll, desk))
    return (
        Say(message=told),
        *_team_told_opened(poll, desk.stores, desk.company, desk.now, desk.customer.id),
    )


def opened_by_itself(poll: Poll, stores: Stores, company: Company, now: datetime) -> tuple[Say, ...]:
    """Tell who made a poll that it is open, as if he had opened it himself, and the team."""
    told = _open(poll, company, making_known(poll, stores, lambda _: True))
    stores[Outbox].tell(maker(poll, stores), told, _opened_key(poll), now)
    return _team_told_opened(poll, stores, company, now)


def _open(poll: Poll, company: Company, offered: Rows) -> Message:
    texts = (
        keys.opened(number=str(poll.id), closes=Moment(poll.terms.closes)),
        keys.link_line(link=company.link(f"poll-{poll.id}")),
        *unclaimable(poll.terms.prizes, company),
    )
    return Message(texts=texts, buttons=(_vote(poll), *offered))


def _vote(poll: Poll) -> tuple[Button, ...]:
    return (Button(keys.ballot_vote(), data("vote", poll.id)),)


def _opened_key(poll: Poll) -> str:
    return f"team:opened:{poll.id}"


def _team_told_opened(
    poll: Poll, stores: Stores, company: Company, now: datetime, but: CustomerId | None = None
) -> tuple[Say, ...]:
    text = keys.team_chat_opened(
        number=str(poll.id), question=poll.terms.question, closes=Moment(poll.terms.closes)
    )
    rows = (_vote(poll), *making_known(poll, stores, lambda _: True))
    return to_team(text, _opened_key(poll), stores, company, now, rows, besides=maker(poll, stores), but=but)


def maker(poll: Poll, stores: Stores) -> list[CustomerId]:
    """Who made a poll, as long as he is one of those who see to polls."""
    member = stores[Team].member(CustomerId(poll.creator))
    return [member.customer] if member is not None and may(member.role, EDIT_POLLS) else []


def to_team(
    text: Paragraph,
    key: str,
    stores: Stores,
    company: Company,
    now: datetime,
    rows: Rows,
    *,
    besides: Collection[CustomerId] = (),
    but: CustomerId | None = None,
) -> tuple[Say, ...]:
    """Say something to the team's chat, once; where there is none, to each owner in private.

    Below it stand the buttons that the same has where it is done by hand. It concerns others `besides`, who
    hear of it in any case; `but` did it himself and has his answer.
    """
    people = set(besides)
    if company.team_chat is None:
        people |= {member.customer for member in stores[Team].members() if member.role is Role.OWNER}
    stores[Outbox].tell(people - {but}, Message(texts=(text,), buttons=rows), key, now)
    return in_team_chat(text, key, company, rows)


def in_team_chat(text: Paragraph, key: str, company: Company, rows: Rows) -> tuple[Say, ...]:
    """Say something to the team's chat, once, if it has one: the owners hear of it anyway."""
    if company.team_chat is None:
        return ()
    message = Message(texts=(text,), buttons=as_links(rows, company))
    return (Say(message=message, to=company.team_chat, key=key),)


def closed(
    closing: Closing, stores: Stores, company: Company, now: datetime, by: CustomerId | None = None
) -> tuple[Answer, ...]:
    """Tell all who voted what came of it, change the published messages, tell the team but who closed it."""
    poll = closing.poll
    offering.ended(poll.id, stores)
    sealed = file_fingerprint(poll, closing.outcome, stores[Polls])
    told = Message(
        texts=headline(poll, closing.outcome, stores[Polls]),
        buttons=(*check_buttons(poll), *((each,) for each in ticket_button(poll))),
        attachment=ResultPicture(poll.id),
        appendix=(keys.hashes_keep(), sealed, *_tickets(closing.draw)),
    )
    voters = stores[Polls].voters(poll.id)
    stores[Outbox].tell(voters, told, f"closed:{poll.id}", now)
    if closing.runoff is not None:
        stores[Outbox].tell(voters, _runoff(closing.runoff), f"runoff:{closing.runoff.id}", now)
    return (
        *ended_edits(poll, stores, company),
        *to_team(
            _team_told_closed(closing),
            f"team:closed:{poll.id}",
            stores,
            company,
            now,
            after_closing(poll, stores, now),
            besides=maker(poll, stores),
            but=by,
        ),
        *(opened_by_itself(closing.runoff, stores, company, now) if closing.runoff else ()),
        *_draw_fixed(closing.draw, stores, company, now),
    )


def _team_told_closed(closing: Closing) -> Text:
    """Say that it is closed; of a tie as well which poll has opened by itself, and why."""
    number, question = str(closing.poll.id), closing.poll.terms.question
    if closing.runoff is None:
        return keys.team_chat_closed(number=number, question=question)
    return keys.team_chat_closed_tied(number=number, question=question, runoff=str(closing.runoff.id))


def after_closing(poll: Poll, stores: Stores, now: datetime) -> Rows:
    """The way to decide on a poll that has ended, where that is waited for, and to what it came to."""
    return (*decide_button(poll, stores[Polls], now), results_button(poll.id))


def _tickets(draw: Draw | None) -> tuple[Paragraph, ...]:
    """Bind the tickets in everyone's own chat, before they are drawn."""
    if draw is None or draw.state is not DrawState.FIXED:
        return ()
    return (keys.draw_tickets_hash(digest=draw.tickets_hash),)


def _draw_fixed(draw: Draw | None, stores: Stores, company: Company, now: datetime) -> tuple[Say, ...]:
    """Note the tickets of its draw, if it has one; tell the team what it waits for, or that it is lost."""
    told = fixing.fixed(draw, stores, now) if draw is not None else None
    if draw is None or told is None:
        return ()
    return to_team(told, f"team:{draw.state.value}:{draw.id}", stores, company, now, (draw_button(draw.id),))


def results_button(id: PollId) -> tuple[Button, ...]:
    """The way to what a poll came to."""
    return (Button(keys.results_button(), data("results", id)),)


def draw_button(id: DrawId) -> tuple[Button, ...]:
    """The way to a draw."""
    return (Button(keys.audit_to_draw(number=str(id)), data("draw", id)),)


def desk_button(draw: int) -> tuple[Button, ...]:
    """The way to the desk of a draw's prizes."""
    return (Button(keys.audit_to_prizes(number=str(draw)), data("prizes", draw)),)


def _runoff(poll: Poll) -> Message:
    text = keys.announce_runoff(question=poll.terms.question, parent=str(poll.parent))
    return Message(texts=(text,), buttons=(_vote(poll),))


def voided(poll: Poll, stores: Stores, company: Company, now: datetime, by: CustomerId) -> tuple[Answer, ...]:
    """Tell all who voted that it ended without a result, and why, and the team; of a draft nobody hears."""
    offering.ended(poll.id, stores)
    draw = stores[Draws].get(DrawId(poll.draw)) if poll.draw is not None else None
    message = Message(texts=(void_text(poll, poll.reason),))
    stores[Outbox].tell(stores[Polls].voters(poll.id), message, f"void:{poll.id}", now)
    return (
        *ended_edits(poll, stores, company),
        *_team_told_void(poll, stores, company, now, by),
        *_draw_fixed(draw, stores, company, now),
    )


def _team_told_void(
    poll: Poll, stores: Stores, company: Company, now: datetime, by: CustomerId
) -> tuple[Say, ...]:
    if not poll.reason:
        return ()
    text, key, rows = void_text(poll, poll.reason), f"team:void:{poll.id}", (results_button(poll.id),)
    return to_team(text, key, stores, company, now, rows, besides=maker(poll, stores), but=by)


def void_text(poll: Poll, reason: str) -> Text:
    """What is said of a poll that ended without a result."""
    return keys.announce_void(question=poll.terms.question, reason=reason)


def extended(poll: Poll, stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Tell all who voted that it stays open longer, and why."""
    text = extended_text(poll, poll.terms.closes, poll.reason)
    message = Message(texts=(text,), buttons=(_vote(poll),))
    stores[Outbox].tell(stores[Polls].voters(poll.id), message, f"extended:{poll.id}", now)
    return published_edits(poll.id, stores, company)


def extended_text(poll: Poll, until: datetime, reason: str) -> Text:
    """What is said of a poll that stays open longer."""
    return keys.announce_extended(question=poll.terms.question, closes=Moment(until), reason=reason)


def decided(poll: Poll, decision: Decision, stores: Stores, now: datetime) -> None:
    """Tell all who voted what the team decided."""
    message = Message(texts=(decided_text(poll, decision),))
    key = f"decided:{poll.id}:{len(stores[Polls].decisions(poll.id))}"
    stores[Outbox].tell(stores[Polls].voters(poll.id), message, key, now)


def decided_text(poll: Poll, decision: Decision) -> Text:
    """What is said of the team's decision."""
    choices = Listing(tuple(poll.terms.option(choice) for choice in decision.choices))
    question = poll.terms.question
    if decision.override and decision.choices:
        return keys.announce_overridden(question=question, choices=choices, reason=decision.reason)
    if decision.override:
        return keys.announce_overridden_none(question=question, reason=decision.reason)
    return keys.announce_decided(question=question, choices=choices)
