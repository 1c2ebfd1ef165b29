"""Who is told what when a poll moves on: its voters, the chats it stands in, the team."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answers, Message, Paragraph, ResultPicture, Rows, Tell
from customers.people import CustomerId
from customers.team import Team, may
from draws.draw import Draw, DrawId, DrawState
from draws.store import Draws
from polls.lifecycle import Closing
from polls.poll import Poll
from polls.rights import EDIT_POLLS
from polls.store import Decision, Polls
from texts import keys
from texts.text import Link, Listing, Moment, Text
from usecases.buttons import draw_button, results_button, vote_button
from usecases.company import Company
from usecases.draws import fixing
from usecases.draws.prize_list import unclaimable
from usecases.polls import vote_news
from usecases.polls.ballot_text import ticket_button
from usecases.polls.outcome_text import (
    check_buttons,
    decide_button,
    file_fingerprint,
    headline,
    in_full_button,
)
from usecases.polls.posts import ended_edits, published_edits
from usecases.suggestions.plan import ballots, planning
from usecases.team_notices import to_team
from usecases.work import Work


def opened(poll: Poll, work: Work, by: CustomerId | None = None) -> Answers:
    """Tell the team, who made the poll, but not who opened it himself; later who waits for its ideas."""
    text = keys.team_chat_opened(
        number=str(poll.id), question=poll.terms.question, closes=Moment(poll.terms.closes)
    )
    rows = (vote_button(poll), *vote_news.ways(poll, work.stores, lambda _: True))
    told = to_team(text, _opened_key(poll), work, rows, besides=maker(poll, work), but=by)
    ballots.opened(work, poll)
    return told


def opened_by_itself(poll: Poll, work: Work) -> Answers:
    """Tell who made a poll that it is open, as if he had opened it himself, and the team."""
    message = open_message(poll, work.company, vote_news.ways(poll, work.stores, lambda _: True))
    return (Tell(people=maker(poll, work), message=message, key=_opened_key(poll)), *opened(poll, work))


def open_message(poll: Poll, company: Company, ways: Rows) -> Message:
    """What whoever opened a poll reads: until when it is open, its link, and what he may do now."""
    texts = (
        keys.opened(number=str(poll.id), closes=Moment(poll.terms.closes)),
        keys.link_line(link=Link(f"poll-{poll.id}")),
        *unclaimable(poll.terms.prizes, company),
    )
    return Message(texts=texts, buttons=(vote_button(poll), *ways))


def _opened_key(poll: Poll) -> str:
    return f"team:opened:{poll.id}"


def maker(poll: Poll, work: Work) -> tuple[CustomerId, ...]:
    """Who made a poll, as long as he is one of those who see to polls."""
    member = work.stores[Team].member(CustomerId(poll.creator))
    return (member.customer,) if member is not None and may(member.role, EDIT_POLLS) else ()


def team_of(poll: Poll, text: Paragraph, key: str, work: Work, rows: Rows) -> Answers:
    """Tell the team of a poll, and who made it."""
    return to_team(text, key, work, rows, besides=maker(poll, work))


def closed(closing: Closing, work: Work, by: CustomerId | None = None) -> Answers:
    """Tell all who voted what came of it, change the published messages, tell the team but who closed it.

    What a binding vote decided is planned.
    """
    poll, second, stores = closing.poll, closing.runoff, work.stores
    vote_news.ended(poll.id, stores)
    sealed = file_fingerprint(poll, closing.outcome, stores[Polls])
    result = Message(
        texts=headline(poll, closing.outcome, stores[Polls]),
        buttons=(in_full_button(poll), *check_buttons(poll), *((each,) for each in ticket_button(poll))),
        attachment=ResultPicture(poll.id),
        appendix=(keys.hashes_keep(), sealed, *_tickets(closing.draw)),
    )
    text, rows = _team_text_closed(closing), after_closing(poll, work)
    return (
        *_voters(poll, result, f"closed:{poll.id}", work),
        *(_voters(poll, _runoff(second), f"runoff:{second.id}", work) if second else ()),
        *ended_edits(poll, stores),
        *to_team(text, f"team:closed:{poll.id}", work, rows, besides=maker(poll, work), but=by),
        *(opened_by_itself(second, work) if second else ()),
        *_draw_fixed(closing.draw, work),
        *planning.closed(work, poll, closing.outcome),
    )


def _voters(poll: Poll, message: Message, key: str, work: Work) -> Answers:
    """Tell all who voted."""
    return (Tell(people=work.stores[Polls].voters(poll.id), message=message, key=key),)


def _team_text_closed(closing: Closing) -> Text:
    """Say that it is closed; of a tie as well which poll has opened by itself, and why."""
    number, question = str(closing.poll.id), closing.poll.terms.question
    if closing.runoff is None:
        return keys.team_chat_closed(number=number, question=question)
    return keys.team_chat_closed_tied(number=number, question=question, runoff=str(closing.runoff.id))


def after_closing(poll: Poll, work: Work) -> Rows:
    """The way to decide on a poll that has ended, where that is waited for, and to what it came to."""
    return (*decide_button(poll, work.stores[Polls], work.now), results_button(poll.id))


def _tickets(draw: Draw | None) -> tuple[Paragraph, ...]:
    """Bind the tickets in everyone's own chat, before they are drawn."""
    if draw is None or draw.state is not DrawState.FIXED:
        return ()
    return (keys.draw_tickets_hash(digest=draw.tickets_hash),)


def _draw_fixed(draw: Draw | None, work: Work) -> Answers:
    """Note the tickets of its draw, if it has one; tell the team what it waits for, or that it is lost."""
    if draw is None:
        return ()
    text, notices = fixing.fixed(draw, work)
    if text is None:
        return notices
    key = f"team:{draw.state.value}:{draw.id}"
    return (*notices, *to_team(text, key, work, (draw_button(draw.id),)))


def _runoff(poll: Poll) -> Message:
    text = keys.announce_runoff(question=poll.terms.question, parent=str(poll.parent))
    return Message(texts=(text,), buttons=(vote_button(poll),))


def voided(poll: Poll, work: Work, by: CustomerId) -> Answers:
    """Tell all who voted that it ended without a result, and why, and the team; of a draft nobody hears."""
    vote_news.ended(poll.id, work.stores)
    draw = work.stores[Draws].get(DrawId(poll.draw)) if poll.draw is not None else None
    return (
        *_voters(poll, Message(texts=(void_text(poll, poll.reason),)), f"void:{poll.id}", work),
        *ended_edits(poll, work.stores),
        *_team_void(poll, work, by),
        *_draw_fixed(draw, work),
    )


def _team_void(poll: Poll, work: Work, by: CustomerId) -> Answers:
    if not poll.reason:
        return ()
    text, key, rows = void_text(poll, poll.reason), f"team:void:{poll.id}", (results_button(poll.id),)
    return to_team(text, key, work, rows, besides=maker(poll, work), but=by)


def void_text(poll: Poll, reason: str) -> Text:
    """What is said of a poll that ended without a result."""
    return keys.announce_void(question=poll.terms.question, reason=reason)


def extended(poll: Poll, work: Work) -> Answers:
    """Tell all who voted that it stays open longer, and why."""
    text = extended_text(poll, poll.terms.closes, poll.reason)
    message = Message(texts=(text,), buttons=(vote_button(poll),))
    edits = published_edits(poll.id, work.stores)
    return (*_voters(poll, message, f"extended:{poll.id}", work), *edits)


def extended_text(poll: Poll, until: datetime, reason: str) -> Text:
    """What is said of a poll that stays open longer."""
    return keys.announce_extended(question=poll.terms.question, closes=Moment(until), reason=reason)


def decided(poll: Poll, decision: Decision, work: Work) -> Answers:
    """Tell all who voted what the team decided, say it where the poll is published, and plan it."""
    message = Message(texts=(decided_text(poll, decision),), buttons=(in_full_button(poll),))
    key = f"decided:{poll.id}:{len(work.stores[Polls].decisions(poll.id))}"
    edits = published_edits(poll.id, work.stores)
    return (*_voters(poll, message, key, work), *edits, *planning.decided(work, poll, decision))


def decided_text(poll: Poll, decision: Decision) -> Text:
    """What is said of the team's decision."""
    choices = Listing(tuple(poll.terms.option(choice) for choice in decision.choices))
    question = poll.terms.question
    if decision.override and decision.choices:
        return keys.announce_overridden(question=question, choices=choices, reason=decision.reason)
    if decision.override:
        return keys.announce_overridden_none(question=question, reason=decision.reason)
    return keys.announce_decided(question=question, choices=choices)
