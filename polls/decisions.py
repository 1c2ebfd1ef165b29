"""What follows from an outcome: the team's decision, and the launch plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from customers.people import CustomerId
from polls.errors import NoSuchChoice, NothingToDecide, ReasonMissing
from polls.instants import of_poll
from polls.lifecycle import ENDED
from polls.outcome import Outcome
from polls.poll import Choice, Poll, PollId, State
from polls.store import Decision, Polls
from polls.terms import MAX_REASON, NoticeLength
from texts.looks import visible

DECIDE_WITHIN = timedelta(days=14)
"""An advisory outcome that waits longer shows as overdue."""


class Planned(Struct, frozen=True):
    """One poll's part of the launch plan."""

    poll: Poll
    outcome: Outcome
    choices: tuple[Choice, ...]
    """What enters the plan, in the order of the outcome; empty while an advisory one waits."""
    decision: Decision | None
    overdue: bool
    waits: bool
    """Whether the team has yet to decide."""


def confirm(polls: Polls, id: PollId, by: CustomerId, now: datetime) -> Decision:
    """Let an advisory outcome stand. Raises as `check_confirm` does."""
    return _decide(polls, check_confirm(polls, id, by, now))


def check_confirm(polls: Polls, id: PollId, by: CustomerId, now: datetime) -> Decision:
    """Return the word that lets an outcome stand.

    Raises NothingToDecide: a binding one stands, an empty one cannot.
    """
    poll, outcome = _decidable(polls, id)
    if poll.terms.binding or poll.state is State.DECIDED or not outcome.winners:
        raise NothingToDecide(id, poll.state, poll.terms.closes)
    return Decision(poll=id, at=now, by=by, choices=outcome.winners, override=False)


def override(
    polls: Polls,
    id: PollId,
    choices: Sequence[Choice],
    reason: str,
    by: CustomerId,
    now: datetime,
) -> Decision:
    """Put other options into the plan, for a public reason that is shown beside the outcome for ever.

    Raises as `check_override` does.
    """
    return _decide(polls, check_override(polls, id, choices, reason, by, now))


def check_override(
    polls: Polls,
    id: PollId,
    choices: Sequence[Choice],
    reason: str,
    by: CustomerId,
    now: datetime,
) -> Decision:
    """Return the word that puts other options into the plan.

    Raises NothingToDecide, NoSuchChoice, ReasonMissing.
    """
    poll, _ = _decidable(polls, id)
    if not visible(reason):
        raise ReasonMissing
    if len(reason) > MAX_REASON:
        raise NoticeLength(len(reason))
    for choice in choices:
        if choice not in poll.terms.choices:
            raise NoSuchChoice(choice, len(poll.terms.options))
    taken = tuple(dict.fromkeys(choices))
    return Decision(poll=id, at=now, by=by, choices=taken, override=True, reason=reason)


def plan(polls: Polls, now: datetime) -> list[Planned]:
    """Return the launch plan, the newest poll first: what won, what was decided, what waits."""
    found = [_planned(polls, poll, now) for poll in polls.having(ENDED)]
    return [planned for planned in found if planned is not None]


def overdue(polls: Polls, now: datetime) -> list[Poll]:
    """Return the polls on which the team's decision is overdue, the longest first."""
    found = polls.undecided(now - DECIDE_WITHIN)
    return [poll for poll in found if (planned := _planned(polls, poll, now)) and planned.overdue]


def planned_of(polls: Polls, poll: Poll, now: datetime) -> Planned | None:
    """Return one poll's part of the plan; None while it has no outcome, and of a survey."""
    return _planned(polls, poll, now)


def _planned(polls: Polls, poll: Poll, now: datetime) -> Planned | None:
    outcome = polls.outcome(poll.id)
    if outcome is None or poll.closed is None or poll.survey:
        return None
    decisions = polls.decisions(poll.id)
    decision = decisions[-1] if decisions else None
    waits = decision is None and not poll.terms.binding and bool(outcome.winners)
    choices = decision.choices if decision else outcome.winners if poll.terms.binding else ()
    overdue = waits and now >= poll.closed + DECIDE_WITHIN
    return Planned(poll, outcome, choices, decision, overdue, waits)


def _decidable(polls: Polls, id: PollId) -> tuple[Poll, Outcome]:
    poll = polls.lock(id)
    outcome = polls.outcome(id)
    if poll.state not in ENDED or outcome is None or poll.survey:
        raise NothingToDecide(id, poll.state, poll.terms.closes)
    return poll, outcome


def _decide(polls: Polls, said: Decision) -> Decision:
    poll = polls.lock(said.poll)
    decision = replace(said, at=of_poll(polls, poll, said.at))
    polls.append_decision(decision)
    polls.save(replace(poll, state=State.DECIDED))
    return decision
