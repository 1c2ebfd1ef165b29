"""What becomes of an idea, and who hears of it: its authors and all who support it, once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers
from customers.people import CustomerId
from polls.poll import PollId
from polls.store import Polls
from suggestions import promises, steps
from suggestions.digest import VOTING, DigestHours, Digests, next_digest
from suggestions.store import Voices
from suggestions.voice import Occasion, Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.text import Text
from texts.zones import zone_of
from usecases.suggestions.inbox import inbox
from usecases.suggestions.plan import dates, notes, responsible, sentences
from usecases.suggestions.plan.waiting import waiting_after
from usecases.suggestions.saying import likeness
from usecases.work import Work

SLICE: Final = 500
"""So many of those who wait are noted in one transaction: others write in between."""
OF_LAUNCHES: Final = frozenset({Occasion.SLIPPED, Occasion.FOLLOW_UP})
"""Of these hears too who asked to be told when it is launched."""


def step(
    work: Work,
    id: VoiceId,
    status: Status,
    by: CustomerId | None,
    *,
    reason: str = "",
    owner: str = "",
    date: str = "",
    already: str = "",
    poll: PollId | None = None,
) -> tuple[Voice, Step, Answers]:
    """Let an idea stand elsewhere; who waits for it is told later. Raises as `suggestions.steps.step`.

    Whoever plans it is responsible, unless somebody is named.
    """
    voices, zone = work.stores[Voices], work.company.zone
    owner = responsible.owner(work, voices.lock(id), status, owner, by)
    plan = {"reason": reason, "owner": owner, "date": date, "already": already}
    voice, made = steps.step(voices, id, status, by, work.now, zone, poll=poll, **plan)
    likeness.bring_up_to_date(voice, work)
    work.audit("status", f"voice:{id} status:{status.value}", by)
    return voice, made, inbox.changed(voice, work)


def take_back(work: Work, id: StepId, by: CustomerId) -> tuple[Voice, Answers]:
    """Undo a step of which nobody was told. Raises TooLate."""
    voice = steps.take_back(work.stores[Voices], id, work.now)
    likeness.bring_up_to_date(voice, work)
    work.audit("status-back", f"voice:{voice.id} status:{voice.status.value}", by)
    return voice, inbox.changed(voice, work)


def note(work: Work, id: StepId) -> Answers:
    """Note who is told of a step whose time has come, and when: a slice of those who wait for it.

    Launched and declined are told at once, the rest in each one's next digest (see `digest` beside this).
    """
    voices, digests = work.stores[Voices], work.stores[Digests]
    made = voices.steps.get(id)
    if made is None or made.due is None or made.due > work.now:
        return ()
    people = _slice(work, made)
    hours = digests.hours(people)
    digests.add(id, {each: _due(work, made, made.due, hours[each]) for each in hours})
    if len(people) == SLICE:
        voices.steps.noted(id, people[-1])
    else:
        voices.steps.told(id)
    noted = made.occasion is Occasion.STATUS and made.status is not Status.MERGED and not made.cursor
    return (notes.told(work, voices.get(made.voice), made),) if noted else ()


def _slice(work: Work, made: Step) -> Sequence[CustomerId]:
    """Return the next of those who are told of a step."""
    if made.undoes is not None:
        return work.stores[Digests].told(made.undoes, made.cursor, SLICE)
    launch = made.occasion in OF_LAUNCHES or (
        made.occasion is Occasion.STATUS and made.status is Status.LAUNCHED
    )
    voice = work.stores[Voices].get(made.voice)
    return waiting_after(work, voice, made.cursor, SLICE, launch=launch)


def _due(work: Work, made: Step, since: datetime, hours: DigestHours) -> datetime:
    """Return when someone is told: at once, or in his first digest after an instant.

    A vote that is over soon after that digest does not wait for it.
    """
    if made.at_once:
        return since
    zone = zone_of(hours.zone, work.company.reader)
    found = next_digest(since, work.company.digest, zone, hours.quiet)
    if made.occasion is not Occasion.BALLOT or made.poll is None:
        return found
    closes = work.stores[Polls].get(made.poll).terms.closes
    return found if found + VOTING <= closes else since


def slip(work: Work, id: StepId) -> Answers:
    """Let who waits be told that a promised date has passed, once, if nothing came of it."""
    voices = work.stores[Voices]
    found = promises.slip(voices, id, work.now)
    if found is not None:
        voice, made = found
        assert made.slips is not None
        voices.steps.add(replace(steps.occasion(voice, Occasion.SLIPPED, made.slips), date=made.date))
        work.audit("slipped", f"voice:{voice.id}")
    return ()


def told(work: Work, voice: Voice, made: Step) -> tuple[Text, ...]:
    """Say what became of an idea or an option, and what belongs to that."""
    earlier = promises.before(work.stores[Voices].steps.of(voice.id), made)
    more = list(plan(made.owner, made.date, made.already, made.reason))
    if earlier is not None:
        more.insert(0, keys.promise_before(date=dates.said(earlier.date)))
    if made.poll is not None:
        question = work.stores[Polls].get(made.poll).terms.question
        more.insert(0, keys.step_by_vote(question=question))
    return (sentences.stands(work, voice, made.status, made.already), *more)


def plan(owner: str, date: str, already: str, reason: str) -> Iterator[Text]:
    """Yield what belongs to where something stands: its date, who is responsible, and why."""
    if date:
        yield keys.step_date(date=dates.said(date))
    if owner:
        yield keys.step_owner(owner=owner)
    if already:
        yield keys.plan_already(date=dates.said(already))
    if reason:
        yield keys.step_reason(reason=reason)
