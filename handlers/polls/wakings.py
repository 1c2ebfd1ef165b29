"""What wakes polls: openings, closings, reminders, published turnout, overdue decisions, lost results."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from chat.answers import Answer, Button, Message
from chat.ports import Fate
from chat.records import Outbox, Restorals
from customers.store import Audit
from handlers.conversations import Wakings
from handlers.polls import announcing
from handlers.polls.posts import published_edits
from handlers.polls.publishing import looked_after, lost_sight_of
from handlers.routes import data
from handlers.waking import Errand, Waking
from polls import lifecycle
from polls.decisions import planned_of
from polls.lifecycle import ENDED
from polls.poll import Poll, PollId, State
from polls.store import Polls
from texts import keys
from texts.text import Moment, Text

REMINDER = timedelta(days=1)
"""How long before closing those are reminded who opened the ballot and chose nothing."""
LOOKED_AFTER = timedelta(days=60)
"""So long a poll is looked after once it has closed."""

DELIVERED = timedelta(days=3)
"""What became of its results is known by then: a message is tried again for a day."""


def _due(waking: Waking) -> Iterator[Errand]:
    for poll in waking.stores[Polls].having({State.SCHEDULED}):
        if _passed(poll.terms.opens, waking.now):
            yield _opening(poll.id)
    for poll in waking.stores[Polls].having({State.OPEN}):
        if waking.now >= poll.terms.closes:
            yield _closing(poll.id)
        elif poll.opened and poll.opened < poll.terms.closes - REMINDER <= waking.now:
            yield _reminding(poll.id)


def _instants(waking: Waking) -> Iterator[datetime | None]:
    """When a poll opens, closes or reminds."""
    for poll in waking.stores[Polls].having({State.SCHEDULED}):
        yield poll.terms.opens
    for poll in waking.stores[Polls].having({State.OPEN}):
        yield poll.terms.closes
        yield poll.terms.closes - REMINDER


def _published(waking: Waking) -> Iterator[Errand]:
    """Bring turnout in groups and channels up to date."""
    return (_showing_turnout(poll) for poll in waking.stores[Polls].having({State.OPEN}))


def _looked_after(waking: Waking) -> Iterator[Errand]:
    """Tell the team what is overdue or did not arrive, and of posts that are gone."""
    ended = waking.stores[Polls].ended_since(waking.now - LOOKED_AFTER)
    yield from (_following(poll.id) for poll in ended if poll.state in ENDED and _open(poll, waking.now))
    yield from (partial(looked_after, poll.id) for poll in ended if lost_sight_of(poll.id, waking.stores))


WAKINGS = Wakings(due=_due, instants=_instants, published=_published, looked_after=_looked_after)


def _to_team(
    waking: Waking, poll: Poll, text: Text, key: str, *rows: tuple[Button, ...]
) -> tuple[Answer, ...]:
    """Tell the team of a poll, and who made it."""
    besides = announcing.maker(poll, waking.stores)
    return announcing.to_team(text, key, waking.stores, waking.company, waking.now, rows, besides=besides)


def _opening(id: PollId) -> Errand:
    def open_it(waking: Waking) -> tuple[Answer, ...]:
        poll = lifecycle.open_due(waking.stores[Polls], id, waking.now, waking.entropy, waking.company.manner)
        if poll is None:
            return ()
        waking.stores[Audit].note(waking.now, None, "open", f"poll:{id}")
        if poll.state is State.OPEN:
            return announcing.opened_by_itself(poll, waking.stores, waking.company, waking.now)
        missed = keys.opened_missed(number=str(id))
        edit = (Button(keys.edit_button(), data("edit", id)),)
        return _to_team(waking, poll, missed, f"team:missed:{id}:{waking.now.timestamp():.0f}", edit)

    return open_it


def _closing(id: PollId) -> Errand:
    def close_it(waking: Waking) -> tuple[Answer, ...]:
        closing = lifecycle.close_due(waking.stores[Polls], id, waking.now, waking.entropy)
        if closing is None:
            return ()
        waking.stores[Audit].note(waking.now, None, "close", f"poll:{id}")
        told = announcing.closed(closing, waking.stores, waking.company, waking.now)
        waking.stores[Restorals].hold_back(closing.poll.terms.closes, waking.now)
        return told

    return close_it


def _reminding(id: PollId) -> Errand:
    def remind(waking: Waking) -> tuple[Answer, ...]:
        poll = waking.stores[Polls].lock(id)
        people = waking.stores[Polls].unreminded(id, poll.terms.closes - REMINDER)
        if people and poll.state is State.OPEN:
            text = keys.announce_reminder(question=poll.terms.question, closes=Moment(poll.terms.closes))
            buttons = ((Button(keys.ballot_vote(), data("vote", id)),),)
            message = Message(texts=(text,), buttons=buttons)
            waking.stores[Outbox].tell(people, message, f"reminder:{id}", waking.now)
            waking.stores[Restorals].hold_back(poll.terms.closes - REMINDER, waking.now)
        return ()

    return remind


def _showing_turnout(poll: Poll) -> Errand:
    def show(waking: Waking) -> tuple[Answer, ...]:
        seen_to = looked_after(poll.id, waking)
        return (*seen_to, *published_edits(poll.id, waking.stores, waking.company))

    return show


def _following(id: PollId) -> Errand:
    def follow(waking: Waking) -> tuple[Answer, ...]:
        poll = waking.stores[Polls].get(id)
        return (*_overdue(poll, waking), *_undelivered(poll, waking))

    return follow


def _overdue(poll: Poll, waking: Waking) -> tuple[Answer, ...]:
    """Tell the team of a decision that is overdue."""
    planned = planned_of(waking.stores[Polls], poll, waking.now)
    if planned is None or not planned.overdue:
        return ()
    text = keys.team_chat_overdue(number=str(poll.id), question=poll.terms.question)
    rows = announcing.after_closing(poll, waking.stores, waking.now)
    return _to_team(waking, poll, text, f"team:overdue:{poll.id}", *rows)


def _undelivered(poll: Poll, waking: Waking) -> tuple[Answer, ...]:
    """Tell the team of results that did not arrive, once no more of them wait."""
    fates = waking.stores[Outbox].fates(f"closed:{poll.id}")
    missed = sum(fates.get(fate, 0) for fate in (Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN))
    if not missed or fates.get(Fate.PENDING, 0) + fates.get(Fate.SENDING, 0):
        return ()
    text = keys.team_chat_undelivered(number=str(poll.id), sent=fates.get(Fate.SENT, 0), missed=missed)
    return _to_team(waking, poll, text, f"team:undelivered:{poll.id}", announcing.results_button(poll.id))


def _open(poll: Poll, now: datetime) -> bool:
    """Whether its results may still be on their way, or its decision is waited for."""
    delivered = poll.closed is not None and now >= poll.closed + DELIVERED
    return not delivered or (poll.state is State.CLOSED and not poll.terms.binding)


def _passed(instant: datetime | None, now: datetime) -> bool:
    return instant is not None and now >= instant
