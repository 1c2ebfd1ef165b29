"""Somebody's profile, from his consent until he takes it back; his score follows."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from chat.answers import Answers
from customers.people import CustomerId
from leadusers.asking import asks
from leadusers.gain import Need
from leadusers.profile import SolutionId
from leadusers.store import Profiles, Scores
from usecases.leadusers import built, scoring
from usecases.work import Work


def begin(work: Work, customer: CustomerId, since: datetime) -> None:
    """Let what somebody did from an instant on count; also earlier than he had said before."""
    profiles = work.stores[Profiles]
    before = profiles.since(customer)
    if before is not None and before <= since:
        return
    profiles.begin(customer, since)
    work.stores[Scores].forget(customer)
    scoring.begin(work, customer, since)
    learn(work, customer)


def learn(work: Work, customer: CustomerId) -> None:
    """Let his score follow what is known of his need by now; nothing happens where he did not agree."""
    if work.stores[Profiles].since(customer) is not None:
        scoring.learned(work, customer, need(work, customer))


def review(work: Work, id: SolutionId, how: str, by: CustomerId) -> Answers | None:
    """Keep what a person says to what somebody built; None where it is gone, or was decided before."""
    decided = built.review(work, id, how, by)
    if decided is None:
        return None
    author, answers = decided
    learn(work, author)
    return answers


def forget(work: Work, customer: CustomerId) -> Answers:
    """Erase all that his consent was needed for; the team's cards of what he built lose his words."""
    redacted = built.redacted(work, customer)
    work.stores[Profiles].forget(customer)
    scoring.forget(work, customer)
    return redacted


def need(work: Work, customer: CustomerId) -> Need:
    """Return what is known of his need, with how often he asked for the same thing."""
    profiles = work.stores[Profiles]
    since = profiles.since(customer)
    if since is None:
        return Need()
    asked = asks(profiles.asked_for(customer, since), work.company.weights.half_life)
    return replace(profiles.need(customer), asks=asked)
