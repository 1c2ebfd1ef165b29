"""A score in words, for the team: both axes with their intervals, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from leadusers.axis import Axis, in_points
from leadusers.evidence import Early
from leadusers.reasons import Reason, Why
from leadusers.score import Evidence
from leadusers.weights import Weights
from texts import keys
from texts.text import Text
from usecases.leadusers.scoring import Standing

FEWEST: Final = 5
"""Of fewer early choices it is not told how many hit: that could tell what somebody chose in a poll."""


def said_axis(axis: Axis | None) -> Text:
    """Say a value with its interval, where it has one, in whole points; or that it is unknown."""
    if axis is None:
        return keys.lead_unknown()
    return keys.lead_axis(**in_points(axis))


def said_axes(standing: Standing) -> Text:
    """Say both axes."""
    score = standing.score
    return keys.lead_axes(ahead=said_axis(score.ahead), gain=said_axis(score.gain))


def said_reasons(standing: Standing, early: Sequence[Early]) -> tuple[Text, ...]:
    """Say why somebody stands where he stands, what makes most of it first."""
    return tuple(_reason(each, standing.evidence, early) for each in standing.reasons)


def _reason(reason: Reason, evidence: Evidence, early: Sequence[Early]) -> Text:
    if reason.why is Why.EARLY:
        return said_early(early) or keys.lead_reason(why=reason.why.value)
    if reason.why is Why.NEED:
        answers = evidence.need.answers
        return keys.lead_reason_need(mean=round(sum(answers) / len(answers)))
    return keys.lead_reason(why=reason.why.value)


def said_early(early: Sequence[Early]) -> Text | None:
    """Say how many early choices hit, wherever made; None where that would tell which they were."""
    count, won = sum(each.known.count for each in early), sum(each.won for each in early)
    if count < FEWEST or not 0 < won < count:
        return None
    return keys.lead_reason_early(won=won, count=count)


def lacking(standing: Standing, weights: Weights) -> Iterator[Text]:
    """Say what is not known of somebody yet."""
    if standing.score.ahead is None:
        yield keys.lead_lacks_ahead(fewest=weights.fewest)
    if standing.score.gain is None:
        yield keys.lead_lacks_gain()
