"""Invitations: who was approved is asked as places are free, and a place that nobody takes passes on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from chat.answers import Answer, Answers, Button, Message, Rows, TellEach, data
from customers.news.errors import NoSuchSegment, WrongArgument
from customers.news.segments import Segments
from customers.people import CustomerId
from texts import keys
from texts.text import Day, Moment, Text
from trials import days, lifecycle, recruiting
from trials.errors import WrongStage
from trials.recruiting import Kind
from trials.stock import Stocks
from trials.store import Prompts, Testers, Trials
from trials.tester import TAKES_A_PLACE, Standing, Tester
from trials.trial import Stock, Terms, Trial, TrialId, Way
from usecases.buttons import trial_button
from usecases.team_notices import is_known, to_team
from usecases.trials import asking, daytime, ending, sources, stocking
from usecases.work import Work

AT_ONCE = 200
"""So many people are invited, or move up, in one transaction."""
LOOKED_AT = 10_000
"""So many of those who were approved, or of those who wait, are looked at."""


def belonging(work: Work, trial: Trial, people: Collection[CustomerId]) -> Mapping[CustomerId, list[int]]:
    """Return of whose quotas' segments each of these people is, by the positions of the quotas.

    A quota of a segment that there is not is nobody's: its places stay empty, and the team hears why.
    """
    found: dict[CustomerId, list[int]] = {each: [] for each in people}
    for position, quota in enumerate(trial.terms.quotas):
        try:
            within = work.stores[Segments].within(quota.segment, people)
        except (NoSuchSegment, WrongArgument):
            continue
        for each in within:
            found[each].append(position)
    return found


def to_invite(work: Work, trial: Trial) -> Mapping[CustomerId, Kind]:
    """Return whom to invite now, each to which kind of place; whose turn comes in his night keeps it."""
    return _by_day(work, _called_for(work, trial))


def _by_day(work: Work, turns: Mapping[CustomerId, Kind]) -> Mapping[CustomerId, Kind]:
    """Return the first of these for whom it is day: nobody else gets the turn of who sleeps."""
    now = daytime.told_now(work, turns)
    return dict(islice(((each, kind) for each, kind in turns.items() if each in now), AT_ONCE))


def _called_for(work: Work, trial: Trial) -> Mapping[CustomerId, Kind]:
    """Return whose turn it is to be invited: of more than there are places, by who took part so far."""
    testers, approved = work.stores[Testers], {Standing.APPROVED}
    lack = _lacking(work, trial)
    if not testers.counts(trial.id).get(Standing.APPROVED) or not any(lack.values()):
        return {}
    people = [each.customer for each in testers.standing(trial.id, approved, LOOKED_AT)]
    people = _in_time(work, trial, people)
    belongs = belonging(work, trial, people)
    return recruiting.spread(lack, ((each, belongs[each]) for each in people), LOOKED_AT)


def _lacking(work: Work, trial: Trial) -> Mapping[Kind, int]:
    """Return how many more are to be invited for each kind of place; nobody where it is too late."""
    if days.too_late(trial.terms, work.now, work.company.zone):
        return {}
    testers = work.stores[Testers]
    taken, waiting, invited = (
        testers.by_kind(trial.id, where) for where in (TAKES_A_PLACE, {Standing.WAITING}, {Standing.INVITED})
    )
    share = recruiting.participation(*testers.participation())
    return recruiting.lacking(trial.terms, taken, waiting, invited, share)


def invite(work: Work, id: TrialId) -> Answers:
    """Invite those who were approved, as many as places call for, each by his own day."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    testers = work.stores[Testers]
    messages, turns = {}, to_invite(work, trial)
    zones = daytime.zones(work, turns)
    for customer, kind in turns.items():
        if (zone := zones.get(customer)) is None:  # who erased himself just now
            continue
        until = days.invited_until(trial.terms, work.now, zone)
        invited = lifecycle.invite(testers, testers.lock(id, customer), kind, work.now, until)
        messages[customer] = (key(trial), invitation(trial, invited, work.now, zone))
    return (TellEach(messages=messages),) if messages else ()


def key(trial: Trial) -> str:
    """Return what the dedupe key of an invitation begins with."""
    return f"trial-invited:{trial.token}"


def invitation(trial: Trial, him: Tester, now: datetime, zone: ZoneInfo) -> Message:
    """Say why he is invited, what it asks, what it gives, and how one leaves."""
    assert him.expires is not None
    way = him.way if him.applied is None else Way.APPLIED  # who asked knows why, however he was found besides
    texts = (
        keys.trial_invited(product=trial.terms.product),
        *about(trial, now, zone, way),
        keys.trial_answer_by(expires=Moment(him.expires)),
    )
    return Message(texts=texts, buttons=_ways(trial))


def about(trial: Trial, now: datetime, zone: ZoneInfo, way: Way | None = None) -> tuple[Text, ...]:
    """Say why somebody is asked, if he is; what a test asks and gives, and how one leaves it.

    What it asks is what is left of it, in his `zone`, for who takes part from `now` on.
    """
    terms = trial.terms
    asked = [terms.checkins[each.checkin - 1] for each in days.due(terms, now, zone)]
    questions = sum(len(each.questions) for each in asked)
    return (
        *((_why(way),) if way else ()),
        keys.trial_asks(
            starts=Day(days.first_day(terms, now, zone)),
            ends=Day(terms.ends),
            checkins=keys.trial_checkins(count=len(asked)),
            questions=keys.trial_questions(count=questions),
        ),
        *(gives(terms) or (keys.trial_gives_first(),)),
        keys.trial_leaving(),
    )


def gives(terms: Terms) -> tuple[Text, ...]:
    """Say what a test gives, and how those are thanked who complete it."""
    about_ = (keys.trial_gives(words=terms.about),) if terms.about else ()
    return (*about_, *ending.promised(terms))


def _why(way: Way) -> Text:
    """Say truly why somebody is asked, but not that it was by chance: who knows that, tests otherwise.

    What is kept of the way he reads under /mydata, where he asks for all that is kept of him.
    """
    return keys.trial_why(way="agreed" if way is Way.CHANCE else way.value)


def _ways(trial: Trial) -> Rows:
    join = Button(keys.trial_join(), data("trial-join", trial.token))
    no = Button(keys.trial_no(), data("trial-no", trial.token))
    return ((join,), (no,))


def may_move_up(work: Work, trial: Trial) -> bool:
    """Tell whether places are free while people wait who may be told now, with stock for them."""
    return bool(to_move_up(work, trial))


def to_move_up(work: Work, trial: Trial) -> Mapping[CustomerId, Kind]:
    """Return to whom a free place goes now, each to which kind; to nobody for whom it is too late.

    A place is kept until the morning for whose turn it is in his night: nobody behind him gets it.
    """
    testers, most = work.stores[Testers], LOOKED_AT
    if not testers.counts(trial.id).get(Standing.WAITING):
        return {}
    if trial.terms.stock is not Stock.NOTHING:
        most = min(most, work.stores[Stocks].count(trial.id).free)
    free = recruiting.room(trial.terms, testers.by_kind(trial.id, TAKES_A_PLACE))
    if not most or not any(free.values()):
        return {}
    people = _in_time(work, trial, [each.customer for each in testers.queue(trial.id)])
    belongs = belonging(work, trial, people)
    found = recruiting.spread(free, ((each, belongs[each]) for each in people), most)
    return _by_day(work, found)


def _in_time(work: Work, trial: Trial, people: Collection[CustomerId]) -> list[CustomerId]:
    """Return for whom of these it is not too late, by `lifecycle.check_time`, in their order."""
    zones = daytime.zones(work, people)
    late = {zone for zone in set(zones.values()) if days.too_late(trial.terms, work.now, zone)}
    owing = work.stores[Prompts].owing(trial.id) if late else set[CustomerId]()
    return [each for each in people if each in zones and (zones[each] not in late or each in owing)]


def waits_for_stock(work: Work, trial: Trial, customer: CustomerId) -> bool:
    """Tell whether a place is free that somebody may have, and only what a tester is handed has run out."""
    return stocking.lacks(work, trial) and _has_place(work, trial, [customer])


def _has_place(work: Work, trial: Trial, people: Collection[CustomerId]) -> bool:
    """Tell whether a place is free that any of these people may have."""
    free = recruiting.room(trial.terms, work.stores[Testers].by_kind(trial.id, TAKES_A_PLACE))
    if not people or not any(free.values()):
        return False
    return any(
        free[None] or any(free[each] for each in his) for his in belonging(work, trial, people).values()
    )


def is_out_of_stock(work: Work, trial: Trial) -> bool:
    """Tell whether somebody waits only because nothing is left to hand out, unknown to the team yet."""
    if not stocking.lacks(work, trial) or is_known(work, stocking.out_key(work, trial)):
        return False
    return _has_place(work, trial, [each.customer for each in work.stores[Testers].queue(trial.id)])


def say_stock(work: Work, id: TrialId) -> Answers:
    """Tell the team that people wait as nothing is left to hand out: once for what was brought so far."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    if not is_out_of_stock(work, trial):
        return ()
    return stocking.ran_out(work, trial)


def move_up(work: Work, id: TrialId) -> Answers:
    """Give places that are free to those who wait: the first of whom each may have; they are told."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    testers, prompts = work.stores[Testers], work.stores[Prompts]
    messages, notices, turns = {}, list[Answer](), to_move_up(work, trial)
    zones = daytime.zones(work, turns)
    for customer, kind in turns.items():
        if customer not in zones:  # who erased himself just now
            continue
        him = testers.lock(id, customer)
        if not stocking.taken(work, trial, customer):
            break
        lifecycle.begin(testers, prompts, trial, him, kind, work.now, zones[customer])
        messages[customer] = (
            f"trial-place:{trial.token}:{him.since:%y%m%d%H%M%S}",
            _moved_up(work, trial, customer),
        )
        notices += stocking.to_hand_out(work, trial, customer)
    return (TellEach(messages=messages), *notices) if messages else ()


def _moved_up(work: Work, trial: Trial, customer: CustomerId) -> Message:
    next_ = asking.next_asked(work, trial, customer)
    leave = Button(keys.trial_leave(), data("trial-leave", trial.token))
    texts = (keys.trial_moved_up(product=trial.terms.product), *stocking.given(work, trial, customer), *next_)
    return Message(texts=texts, buttons=(*stocking.way(trial), (leave,)))


def is_short(work: Work, trial: Trial) -> bool:
    """Tell whether places are free and nobody is left to invite who was approved, unknown to the team yet."""
    counts = work.stores[Testers].counts(trial.id)
    begun = any(counts.get(each) for each in Standing if each not in _NOT_ASKED)
    if trial.short is not None or not begun or counts.get(Standing.INVITED):
        return False
    return any(_lacking(work, trial).values()) and not _called_for(work, trial)


_NOT_ASKED = {Standing.CANDIDATE, Standing.REFUSED, Standing.APPROVED}


def say_short(work: Work, id: TrialId) -> Answers:
    """Tell the team that places are free and nobody is left to invite: once until it approves somebody."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    if not is_short(work, trial):
        return ()
    lifecycle.note_short(work.stores[Trials], trial, work.now)
    free = sum(recruiting.room(trial.terms, work.stores[Testers].by_kind(id, TAKES_A_PLACE)).values())
    text = keys.trial_short(number=str(id), product=trial.terms.product, count=free)
    return to_team(text, f"trial-short:{id}:{work.now:%y%m%d%H%M%S}", work, ((trial_button(id),),))


def has_wrong_quota(work: Work, trial: Trial) -> bool:
    """Tell whether a quota names no segment, unknown to the team yet."""
    return sources.wrong_quota(work, trial.terms) is not None and not is_known(work, _quota_key(trial))


def _quota_key(trial: Trial) -> str:
    return f"trial-quota:{trial.id}"


def say_quota(work: Work, id: TrialId) -> Answers:
    """Tell the team, once, that a quota names no segment, so that its places stay empty, and what to do."""
    try:
        trial = lifecycle.running(work.stores[Trials], id)
    except WrongStage:
        return ()
    wrong = sources.wrong_quota(work, trial.terms)
    if wrong is None or not has_wrong_quota(work, trial):
        return ()
    quota = f"{wrong.places} {wrong.segment}"
    text = keys.trial_quota_wrong(number=str(id), product=trial.terms.product, quota=quota)
    return to_team(text, _quota_key(trial), work, ((trial_button(id),),))
