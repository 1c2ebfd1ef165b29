"""Scores reckoned anew: at night the highest, and all of them once a week or when their weights change."""

from __future__ import annotations

from itertools import islice
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers
from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.evidence import Kept, reckoned
from leadusers.leading import Place, first
from leadusers.score import score
from leadusers.store import Rebuilding, Scores
from leadusers.weights import Weights
from usecases.leadusers import scoring
from usecases.leadusers.settling import settle_ideas
from usecases.work import Work

TOP: Final = 1000
"""So many of the highest are reckoned anew each night, so that the list of the first reads little."""
PEOPLE: Final = 2000
"""So many are reckoned anew in one transaction."""
SUNDAY: Final = 6


def leading(work: Work, size: int, weights: Weights | None = None) -> list[Place[Kept]]:
    """Return those with the highest scores of now, at most `size`; nobody whose score is 0.

    By other weights than those by which scores are kept (a test's own) it is looked at ten times as many.
    """
    by = weights or work.company.weights
    ranked = work.stores[Scores].ranked()
    if by != work.company.weights:
        return sorted(_reckoned(work, list(islice(ranked, 10 * size)), by), key=_order)[:size]
    return first(size, ranked, lambda kept: _total(work, kept, by))


def _order(place: Place[Kept]) -> tuple[float, int]:
    return -place.value, place.customer


def _reckoned(work: Work, ranked: list[tuple[float, CustomerId, Kept]], by: Weights) -> list[Place[Kept]]:
    """Return where some stand by other weights, those who stand above 0 by them."""
    people = scoring.faded(work, [each for _, _, each in ranked], by)
    totals = ((each, _total(work, each, by)) for each in people)
    return [Place(each.customer, total, each) for each, total in totals if total]


def _total(work: Work, kept: Kept, by: Weights) -> float | None:
    total = score(kept.evidence, work.now, by).total
    return total.value if total else None


def at_night(work: Work) -> Answers:
    """Settle ideas that have ended, reckon the highest scores anew, and on Sundays begin with all."""
    settle_ideas(work)
    scores, weights = work.stores[Scores], work.company.weights
    top = [customer for _, customer, _ in islice(scores.ranked(), TOP)]
    scores.save([reckoned(each, work.now, weights) for each in scores.lock(top)])
    if work.now.astimezone(work.company.zone).weekday() == SUNDAY:
        work.stores[Rebuilding].save(weights, CustomerId(0))
    return ()


def unfinished(work: Work) -> bool:
    """Tell whether somebody's score is still to be reckoned anew, by weights that hold now."""
    state = work.stores[Rebuilding].state()
    if state is None:
        return work.stores[Scores].counts().agreed > 0
    return state[0] != work.company.weights or state[1] is not None


def rebuild(work: Work) -> Answers:
    """Reckon the scores of the next people anew from all their evidence; begin where weights have changed."""
    scores, rebuilding, weights = work.stores[Scores], work.stores[Rebuilding], work.company.weights
    state = rebuilding.lock()
    cursor = state[1] if state and state[0] == weights else CustomerId(0)
    if cursor is None:
        return ()
    kept = scores.slice(cursor, PEOPLE)
    if kept:
        sums = rebuilding.choices(kept, weights.half_life)
        anew = (replace(each, choices=sums.get(each.customer, Choices())) for each in kept)
        scores.save([reckoned(each, work.now, weights) for each in anew])
    rebuilding.save(weights, kept[-1].customer if len(kept) == PEOPLE else None)
    return ()
