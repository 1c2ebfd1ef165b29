"""The team's word on an outcome: all who voted hear of it."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers
from customers.people import CustomerId
from polls import decisions
from polls.poll import Choice, PollId
from polls.store import Polls
from usecases.polls import announcing
from usecases.work import Work


def confirm(work: Work, id: PollId, by: CustomerId) -> Answers:
    """Let an advisory outcome enter the plan. Raises as `polls.decisions.confirm`."""
    decision = decisions.confirm(work.stores[Polls], id, by, work.now)
    work.audit("decide", f"poll:{id}", by)
    return announcing.decided(work.stores[Polls].get(id), decision, work)


def override(work: Work, id: PollId, choices: Sequence[Choice], reason: str, by: CustomerId) -> Answers:
    """Decide otherwise, for a public reason. Raises as `polls.decisions.override`."""
    decision = decisions.override(work.stores[Polls], id, choices, reason, by, work.now)
    work.audit("override", f"poll:{id}", by)
    return announcing.decided(work.stores[Polls].get(id), decision, work)
