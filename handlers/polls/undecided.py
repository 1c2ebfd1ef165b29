"""What stands beside the plan: polls that wait for the team's word, and those that came out otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.desk import Desk
from polls import decisions
from polls.decisions import DECIDE_WITHIN, Planned
from polls.store import Polls
from texts import keys
from texts.text import Day, Text
from usecases.polls.outcome_text import choices_named, second_vote


def notes(desk: Desk) -> list[tuple[Text, ...]]:
    """Return a paragraph for each poll of which the plan alone does not tell all, the newest first."""
    found = []
    for planned in decisions.plan(desk.stores[Polls], desk.now):
        lines = tuple(_lines(planned, desk))
        if lines:
            poll = planned.poll
            found.append((keys.plan_poll(number=str(poll.id), question=poll.terms.question), *lines))
    return found


def _lines(planned: Planned, desk: Desk) -> Iterator[Text]:
    poll, decision = planned.poll, planned.decision
    voted = keys.plan_voted(choices=choices_named(poll, planned.outcome.winners))
    if planned.waits:
        within = (poll.closed or poll.terms.closes) + DECIDE_WITHIN
        last = Day(within.astimezone(desk.own_zone).date())
        yield keys.plan_overdue(by=last) if planned.overdue else keys.plan_waits(by=last)
        yield voted
    second = () if decision else second_vote(poll, desk.stores[Polls])
    yield from second
    if not (planned.waits or planned.choices or second):
        yield keys.plan_no_seats()
    if decision and decision.override:
        yield keys.plan_overridden(reason=decision.reason)
        if planned.outcome.winners:
            yield voted
