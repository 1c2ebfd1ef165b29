"""Among whom testers are found: lead users, supporters of an idea, voters of a closed poll."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from customers.news.errors import IdeaHidden, TestSecret
from customers.news.segments import Segments
from customers.people import CustomerId
from polls.errors import NoSuchPoll
from polls.poll import PollId, State
from polls.store import Polls
from suggestions.errors import NoSuchVoice
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import VoiceId
from trials import recruiting
from trials.errors import SourceWrong
from trials.store import Candidates
from trials.trial import Source, Terms, Trial, Way
from usecases.leadusers.reckoning import leading
from usecases.work import Work

LEADS = 1_000
"""So many of those with the highest scores are lead users to a test."""


def check(work: Work, terms: Terms) -> None:
    """Raise SourceWrong for a source of which nobody can be asked, or that would show ballots.

    Raises NoSuchSegment, WrongArgument for a quota of a segment that there is not.
    """
    check_quotas(work, terms)
    for source in terms.sources:
        if source.way is Way.POLL:
            _check_poll(work, source)
        if source.way is Way.IDEA and not _is_idea(work, source):
            raise SourceWrong(source, "no-idea")


def check_quotas(work: Work, terms: Terms) -> None:
    """Raise NoSuchSegment or WrongArgument for a quota of a segment that there is not.

    One that nobody may hear of is as good as any: of a quota customers hear nothing.
    """
    for quota in terms.quotas:
        with suppress(IdeaHidden, TestSecret):
            work.stores[Segments].check(quota.segment)


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


def _is_idea(work: Work, source: Source) -> bool:
    try:
        return work.stores[Voices].get(VoiceId(source.number)).kind is Kind.IDEA
    except NoSuchVoice:
        return False


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
