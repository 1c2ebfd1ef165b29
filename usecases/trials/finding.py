"""Whom a test could be for: found among its sources, and by chance outside of them; a person approves."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from customers.people import CustomerId
from trials import days, lifecycle, recruiting, tester
from trials.store import Candidates, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Trial, TrialId, Way
from usecases.trials import daytime, sources
from usecases.work import Work

SPARE = 2
"""For each place at least so many candidates are shown, where the sources have as many."""
MOST = 1_000
"""So many are found at one look; there can be another one."""


class Found(Struct, frozen=True):
    """Whom a test could be for, as that was read before they are kept; `trial` as it was then."""

    trial: Trial
    people: tuple[tuple[CustomerId, Way], ...]
    groups: tuple[frozenset[CustomerId], ...]
    """Those found by an option: of fewer than five nobody is shown."""
    drawn: float
    """How likely it was that anybody outside the top was drawn, from 0 to 1."""


def look(work: Work, trial: Trial) -> Found:
    """Look for more candidates, about as many as the places call for; nothing is written.

    It reads of all who could be asked: to be done before the transaction that keeps them.
    """
    accepted, answered = work.stores[Testers].participation()
    share = recruiting.participation(accepted, answered)
    needed = recruiting.wanted(trial.terms.places, 0, share)
    most = min(max(needed, SPARE * trial.terms.places), MOST)
    since = work.now - days.SEASON
    ways, groups = _by_source(work, trial, since, most)
    top, candidates = list(ways), work.stores[Candidates]
    size = recruiting.looked_for(needed, most, len(top))
    others = candidates.count(trial.id, since, top)
    picks = recruiting.chosen(len(top), others, size, _below(work))
    outside = candidates.at([each.place for each in picks if each.by_chance], trial.id, since, top)
    chosen = [
        (outside[each.place], Way.CHANCE) if each.by_chance else (top[each.place], ways[top[each.place]])
        for each in picks
    ]
    chosen += [(each, ways[each]) for each in recruiting.company([each for each, _ in chosen], groups)]
    drawn = recruiting.drawn(len(top), others, size)
    return Found(trial, tuple(chosen), tuple(map(frozenset, groups)), drawn)


def find(work: Work, trial: Trial, before: Found | None = None) -> int:
    """Find more candidates; return how many there are more.

    `before` is what was found beside whoever writes. Kept are those who can be asked still; where the test
    has changed meanwhile, it is looked anew. All whom chance has drawn so far stand for as many: how likely
    they were drawn in one look or the other.
    """
    found = before if before and _same(before.trial, trial) else look(work, trial)
    trials, testers = work.stores[Trials], work.stores[Testers]
    chance = lifecycle.note_chance(trials, trial, found.drawn)
    people = [(each, way, chance if way is Way.CHANCE else 1.0) for each, way in _still(work, trial, found)]
    count = testers.add(lifecycle.found(trial, people, work.now))
    testers.drawn(trial.id, chance)
    return count


def _same(before: Trial, trial: Trial) -> bool:
    """Tell whether what was found for a test is for it as it is now; a draft has no weights yet."""
    same = before.id, before.terms, before.chance
    return same == (trial.id, trial.terms, trial.chance) and before.weights in {None, trial.weights}


def _still(work: Work, trial: Trial, found: Found) -> list[tuple[CustomerId, Way]]:
    """Return those who can be asked still; of a group that is no group any more nobody."""
    candidates, since = work.stores[Candidates], work.now - days.SEASON
    able = candidates.able([each for each, _ in found.people], trial.id, since)
    for group in found.groups:
        if group & {each for each, _ in found.people} and _too_few(able & group):
            able -= group
    return [(each, way) for each, way in found.people if each in able]


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
        if source.option and _too_few(new):
            continue
        if source.option:
            groups.append(new)
        found |= dict.fromkeys(new, source.way)
    return found, groups


def _too_few(group: Collection[CustomerId]) -> bool:
    """Tell whether so few are found by an option that it would show how they voted."""
    return len(group) < recruiting.GROUP


def _below(work: Work) -> recruiting.Below:
    """Return whole numbers below another one, each alike: of 128 bits the remainder favours none."""
    return lambda most: int.from_bytes(work.entropy(16)) % most


def decide(work: Work, trial: TrialId, customer: CustomerId, *, approved: bool, by: CustomerId) -> Tester:
    """Approve somebody, or do not. Raises WrongStage, NoTester, NotNow.

    Whom chance drew and a person does not approve is counted: what chance brings is then that of the others.
    """
    testers = work.stores[Testers]
    found = lifecycle.running(work.stores[Trials], trial)
    him = testers.lock(trial, customer)
    standing = Standing.APPROVED if approved else Standing.REFUSED
    if him.standing is standing:
        return him
    tester.check(him, standing)
    work.audit("approve" if approved else "refuse", f"test:{trial} customer:{customer}", by)
    if approved:
        found = lifecycle.note_short(work.stores[Trials], found, None)
    if him.way is Way.CHANCE and (not approved or him.standing is Standing.REFUSED):
        lifecycle.note_refused(work.stores[Trials], found, -1 if approved else 1)
    if approved:
        return lifecycle.stand(testers, him, standing, work.now)
    told = days.daytime(work.now + days.THOUGHT_OVER, daytime.zone(work, customer))
    return lifecycle.refuse(testers, him, work.now, told)
