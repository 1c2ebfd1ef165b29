"""What time does to polls: openings, closings, reminders, overdue decisions, results that did not arrive."""

from __future__ import annotations

from datetime import timedelta

from chat.answers import Answers, Button, Message, Tell, data, said_since
from chat.ports import Fate
from chat.records import Outbox
from polls import lifecycle
from polls.decisions import planned_of
from polls.poll import Poll, PollId, State
from polls.store import Polls
from texts import keys
from texts.text import Moment
from usecases.buttons import results_button, vote_button
from usecases.polls import announcing
from usecases.polls.announcing import team_of
from usecases.suggestions.plan import ballots
from usecases.work import Work

REMINDER = timedelta(days=1)
"""How long before closing those are reminded who opened the ballot and chose nothing."""


def open_due(work: Work, id: PollId) -> Answers:
    """Open a poll whose time has come; one that cannot open any more stays a draft, and the team is told."""
    polls, missing = work.stores[Polls], ballots.gone(work, id)
    barred = missing is not None
    poll = lifecycle.open_due(polls, id, work.now, work.entropy, work.company.manner, barred=barred)
    if poll is None:
        return ()
    work.audit("open", f"poll:{id}")
    if poll.state is State.OPEN:
        return announcing.opened_by_itself(poll, work)
    missed = keys.opened_missed(number=str(id))
    if missing is not None:
        missed = keys.ballot_idea_gone(poll=str(id), number=str(missing.id))
    edit = (Button(keys.edit_button(), data("edit", id)),)
    return team_of(poll, missed, f"team:missed:{id}:{work.now.timestamp():.0f}", work, (edit,))


def close_due(work: Work, id: PollId) -> Answers:
    """Close a poll whose time has come, once over all processes."""
    closing = lifecycle.close_due(work.stores[Polls], id, work.now, work.entropy)
    if closing is None:
        return ()
    work.audit("close", f"poll:{id}")
    return said_since(announcing.closed(closing, work), closing.poll.terms.closes)


def remind(work: Work, id: PollId) -> Answers:
    """Remind those who opened the ballot and chose nothing."""
    poll = work.stores[Polls].lock(id)
    since = poll.terms.closes - REMINDER
    people = work.stores[Polls].unreminded(id, since)
    if not people or poll.state is not State.OPEN:
        return ()
    text = keys.announce_reminder(question=poll.terms.question, closes=Moment(poll.terms.closes))
    message = Message(texts=(text,), buttons=(vote_button(poll),))
    return (Tell(people=people, message=message, key=f"reminder:{id}", since=since),)


def follow(work: Work, id: PollId) -> Answers:
    """Tell the team of a decision that is overdue, and of results that did not arrive."""
    poll = work.stores[Polls].get(id)
    return (*_overdue(poll, work), *_undelivered(poll, work))


def _overdue(poll: Poll, work: Work) -> Answers:
    planned = planned_of(work.stores[Polls], poll, work.now)
    if planned is None or not planned.overdue:
        return ()
    text = keys.team_chat_overdue(number=str(poll.id), question=poll.terms.question)
    return team_of(poll, text, f"team:overdue:{poll.id}", work, announcing.after_closing(poll, work))


def _undelivered(poll: Poll, work: Work) -> Answers:
    """Only once no more of them wait."""
    fates = work.stores[Outbox].fates(f"closed:{poll.id}")
    missed = sum(fates.get(fate, 0) for fate in (Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN))
    if not missed or fates.get(Fate.PENDING, 0) + fates.get(Fate.SENDING, 0):
        return ()
    text = keys.team_chat_undelivered(number=str(poll.id), sent=fates.get(Fate.SENT, 0), missed=missed)
    return team_of(poll, text, f"team:undelivered:{poll.id}", work, (results_button(poll.id),))
