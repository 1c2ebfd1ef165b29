"""A poll moved on by the team: opened, given a notice, extended, closed, ended without a result."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answers
from customers.people import CustomerId
from polls import lifecycle
from polls.lifecycle import Closing
from polls.poll import Poll, PollId
from polls.store import Polls
from usecases.polls import announcing
from usecases.polls.posts import published_edits
from usecases.suggestions.plan import ballots
from usecases.work import Work


def open_now(work: Work, id: PollId, by: CustomerId) -> tuple[Poll, Answers]:
    """Open a draft. Raises as `polls.lifecycle.open_`, and OptionGone."""
    ballots.check_open(work, id)
    poll = lifecycle.open_(work.stores[Polls], id, work.now, work.entropy, work.company.manner)
    work.audit("open", f"poll:{id}", by)
    return poll, announcing.opened(poll, work, by)


def append_notice(work: Work, id: PollId, text: str, by: CustomerId) -> Answers:
    """Append a public line. Raises as `polls.lifecycle.append_notice`."""
    lifecycle.append_notice(work.stores[Polls], id, text, work.now)
    work.audit("notice", f"poll:{id}", by)
    return published_edits(id, work.stores)


def extend(work: Work, id: PollId, until: datetime, reason: str, by: CustomerId) -> Answers:
    """Move the closing time, once, for a public reason. Raises as `polls.lifecycle.extend`."""
    poll = lifecycle.extend(work.stores[Polls], id, until, reason, work.now)
    work.audit("extend", f"poll:{id}", by)
    return announcing.extended(poll, work)


def close(work: Work, id: PollId, reason: str, by: CustomerId) -> tuple[Closing, Answers]:
    """Close before time, for a public reason. Raises as `polls.lifecycle.close_early`."""
    closing = lifecycle.close_early(work.stores[Polls], id, reason, work.now, work.entropy)
    work.audit("close", f"poll:{id}", by)
    return closing, announcing.closed(closing, work, by)


def void(work: Work, id: PollId, reason: str, by: CustomerId) -> Answers:
    """End a poll without a result; once it is open, for a public reason. Raises as `polls.lifecycle.void`."""
    poll = lifecycle.void(work.stores[Polls], id, reason, work.now)
    work.audit("void", f"poll:{id}", by)
    return announcing.voided(poll, work, by)
