"""Among whom testers are found: lead users, supporters of an idea, voters of a closed poll."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import NamedTuple

from customers.news.errors import IdeaHidden, NewsError, TestSecret
from customers.news.segments import Segments
from customers.people import CustomerId
from polls.errors import NoSuchPoll
from polls.poll import PollId, State
from polls.store import Polls
from suggestions.errors import NoSuchVoice
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from trials import recruiting
from trials.errors import SourceWrong, TermsWrong
from trials.store import Candidates
from trials.trial import Quota, Source, Terms, Trial, Way
from usecases.leadusers.reckoning import leading
from usecases.work import Work

LEADS = 1_000
"""So many of those with the highest scores are lead users to a test."""


class Fault(NamedTuple):
    """What is wrong with a test."""

    error: NewsError | SourceWrong | TermsWrong
    place: int = 0
    """Which of its quotas or sources it is, from 1; 0: it is none of them."""


def check(work: Work, terms: Terms) -> None:
    """Raise SourceWrong for a source of which nobody can be asked, or that would show ballots.

    Raises NoSuchSegment, WrongArgument, NothingThere, NoIdea, IdeaWithdrawn for a quota of no segment.
    """
    for fault in faults(work, terms):
        raise fault.error


def faults(work: Work, terms: Terms) -> Iterator[Fault]:
    """Yield what is wrong with the quotas and the sources of a test."""
    checks = (
        *((place, partial(check_quota, work, each)) for place, each in enumerate(terms.quotas, 1)),
        *((place, partial(_check_source, work, each)) for place, each in enumerate(terms.sources, 1)),
    )
    for place, holds in checks:
        try:
            holds()
        except (NewsError, SourceWrong) as error:
            yield Fault(error, place)


def check_quota(work: Work, quota: Quota) -> None:
    """Raise NoSuchSegment, WrongArgument, NothingThere, NoIdea or IdeaWithdrawn for a quota of no segment."""
    _check_segment(work, quota)
    work.stores[Segments].check_numbers(quota.segment)


def _check_segment(work: Work, quota: Quota) -> None:
    """Raise NoSuchSegment or WrongArgument for a quota of no segment.

    One that nobody may hear of is as good as any: of a quota customers hear nothing.
    """
    with suppress(IdeaHidden, TestSecret):
        work.stores[Segments].check(quota.segment)


def _check_source(work: Work, source: Source) -> None:
    if source.way is Way.IDEA:
        _check_idea(work, source)
    if source.way is Way.POLL:
        _check_poll(work, source)


def wrong_quota(work: Work, terms: Terms) -> Quota | None:
    """Return the first quota of a segment that there is not: of a test from before they were checked.

    What a quota names by its number may be gone since: then its places stay empty, and no others.
    """
    for quota in terms.quotas:
        try:
            _check_segment(work, quota)
        except NewsError:
            return quota
    return None


def _check_poll(work: Work, source: Source) -> None:
    try:
        poll = work.stores[Polls].get(PollId(source.number))
    except NoSuchPoll:
        raise SourceWrong(source, "no-poll") from None
    if poll.state not in {State.CLOSED, State.DECIDED}:
        raise SourceWrong(source, "open")
    if source.option > len(poll.terms.options):
        raise SourceWrong(source, "no-option")
    if source.option:
        chose, others = work.stores[Candidates].choosers(source)
        if min(chose, others) < recruiting.GROUP:
            raise SourceWrong(source, "shows")


def _check_idea(work: Work, source: Source) -> None:
    """One that was merged stands for the whole group (see `Candidates.among`)."""
    try:
        idea = work.stores[Voices].get(VoiceId(source.number))
    except NoSuchVoice:
        raise SourceWrong(source, "no-idea") from None
    if idea.kind is not Kind.IDEA or idea.filed is None:
        raise SourceWrong(source, "no-idea")
    if idea.status is Status.WITHDRAWN:
        raise SourceWrong(source, "withdrawn")


def among(work: Work, trial: Trial, source: Source, since: datetime, limit: int) -> list[CustomerId]:
    """Return those of a source who could be asked, those first who have most to say, at most `limit`.

    By the option of a poll only while those who did not choose it are a group of five or more: what a single
    one voted does not show. That those who are found are one too is for the caller to see to.
    """
    candidates = work.stores[Candidates]
    if source.way is Way.SCORE:
        leads = [each.customer for each in leading(work, LEADS, trial.weights)]
        able = candidates.able(leads, trial.id, since)
        return [each for each in leads if each in able][:limit]
    if source.option:
        _, others = candidates.choosers(source)
        if others < recruiting.GROUP:
            return []
    return candidates.among(source, trial.id, since, limit)
