"""Where somebody stands, kept up to date: he agrees, takes that back, or more is known of his need."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.evidence import Early, Kept, early, with_choices, with_need
from leadusers.fading import mass
from leadusers.gain import Need
from leadusers.pyramiding import Pyramids
from leadusers.reasons import Reason, reasons
from leadusers.score import Evidence, Score, score
from leadusers.store import Rebuilding, Scores, Settling
from leadusers.weights import Weights
from usecases.work import Work


class Standing(Struct, frozen=True):
    """Where somebody stands now, of what that is made, and why."""

    score: Score
    evidence: Evidence
    reasons: tuple[Reason, ...]
    """What makes most of it, at most three."""


def of(work: Work, customer: CustomerId, by: Weights | None = None) -> Standing | None:
    """Return where somebody stands now; None: he did not agree to be ranked.

    `by` are other weights than those by which scores are kept: a test's own.
    """
    kept = work.stores[Scores].find(customer)
    if kept is None:
        return None
    return standing(work, faded(work, [kept], by or work.company.weights)[0], by)


def faded(work: Work, kept: Sequence[Kept], by: Weights) -> list[Kept]:
    """Return some people as other weights' half-life has it; what they chose is read for all at once.

    What they asked for again counts as much now as by the company's half-life: when that was is not read.
    """
    ours = work.company.weights.half_life
    if by.half_life == ours or not kept:
        return list(kept)
    sums = work.stores[Rebuilding].choices_of([each.customer for each in kept], by.half_life)
    unit = mass(work.now, by.half_life) / mass(work.now, ours)
    return [
        replace(
            each,
            choices=sums.get(each.customer, Choices()),
            need=replace(each.need, asks=each.need.asks * unit),
        )
        for each in kept
    ]


def standing(work: Work, kept: Kept, by: Weights | None = None) -> Standing:
    """Return where somebody stands now, by what is kept of him, faded by the weights that are given."""
    now, weights = work.now, by or work.company.weights
    why = tuple(reasons(kept.evidence, now, weights))
    return Standing(score(kept.evidence, now, weights), kept.evidence, why)


def begin(work: Work, customer: CustomerId, since: datetime) -> None:
    """Rank somebody who agreed: what he did from an instant on counts, as far as its end is known already."""
    scores, settling = work.stores[Scores], work.stores[Settling]
    kept = scores.begin(Kept(customer=customer, since=since, reckoned=work.now))
    found = (early(settled, customer, chosen) for settled, chosen in settling.chosen_by(customer, since))
    add(work, [each for each in found if each is not None], {customer: kept})


def learned(work: Work, customer: CustomerId, need: Need) -> None:
    """Take in what is known of somebody's need by now; nothing happens where he did not agree."""
    scores = work.stores[Scores]
    scores.save([with_need(kept, need, work.now, work.company.weights) for kept in scores.lock([customer])])


def forget(work: Work, customer: CustomerId) -> None:
    """Delete somebody's score, all evidence of it, and who recommended him: he took his consent back."""
    work.stores[Scores].forget(customer)
    work.stores[Pyramids].forget(customer)


def add(work: Work, rows: list[Early], held: dict[CustomerId, Kept]) -> None:
    """Add evidence of people who are held; what was known of it already counts once."""
    new: dict[CustomerId, list[Early]] = {each: [] for each in held}
    for each in work.stores[Settling].write([each for each in rows if each.customer in held]):
        new[each.customer].append(each)
    weights = work.company.weights
    work.stores[Scores].save(
        [with_choices(held[customer], more, work.now, weights) for customer, more in new.items() if more]
    )
