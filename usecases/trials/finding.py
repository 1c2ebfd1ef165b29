"""Whom a test could be for: found among its sources, and by chance outside of them; a person approves."""

from __future__ import annotations

from datetime import datetime

from customers.people import CustomerId
from trials import days, lifecycle, recruiting, tester
from trials.store import Candidates, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Trial, TrialId, Way
from usecases.trials import sources
from usecases.work import Work

SPARE = 2
"""For each place at least so many candidates are shown."""


def find(work: Work, trial: Trial) -> int:
    """Find more candidates, about as many as the places call for; return how many there are more."""
    accepted, answered = work.stores[Testers].participation()
    share = recruiting.participation(accepted, answered)
    size = max(recruiting.wanted(trial.terms.places, 0, share), SPARE * trial.terms.places)
    since = work.now - days.SEASON
    ways, groups = _by_source(work, trial, since, size)
    outside = work.stores[Candidates].anybody(trial.id, since)
    chosen = recruiting.chosen(list(ways), outside, size, _below(work))
    chosen += recruiting.company(chosen, groups)
    people = [
        (each.customer, Way.CHANCE if each.by_chance else ways[each.customer], each.likelihood)
        for each in chosen
    ]
    return work.stores[Testers].add(lifecycle.found(trial, people, work.now))


def _by_source(
    work: Work, trial: Trial, since: datetime, size: int
) -> tuple[dict[CustomerId, Way], list[list[CustomerId]]]:
    """Return who is found in each source, and how; who is in several comes by the first of them.

    Return also the groups that were found by an option: of fewer than five nobody is.
    """
    found: dict[CustomerId, Way] = {}
    groups: list[list[CustomerId]] = []
    for source in trial.terms.sources:
        most = len(found) + max(size, recruiting.GROUP)
        new = [each for each in sources.among(work, trial, source, since, most) if each not in found]
        if source.option and len(new) < recruiting.GROUP:
            continue
        if source.option:
            groups.append(new)
        found |= dict.fromkeys(new, source.way)
    return found, groups


def _below(work: Work) -> recruiting.Below:
    """Return whole numbers below another one, each alike: of 64 bits the remainder tells nothing."""
    return lambda most: int.from_bytes(work.entropy(16)) % most


def decide(work: Work, trial: TrialId, customer: CustomerId, *, approved: bool, by: CustomerId) -> Tester:
    """Approve somebody, or do not. Raises WrongStage, NoTester, NotNow."""
    testers = work.stores[Testers]
    found = lifecycle.running(work.stores[Trials], trial)
    him = testers.lock(trial, customer)
    standing = Standing.APPROVED if approved else Standing.REFUSED
    if him.standing is standing:
        return him
    tester.check(him, standing)
    work.audit("approve" if approved else "refuse", f"test:{trial} customer:{customer}", by)
    if approved:
        lifecycle.note_short(work.stores[Trials], found, None)
    return lifecycle.stand(testers, him, standing, work.now)
