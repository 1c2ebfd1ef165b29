"""What becomes of an idea, and who hears of it: its authors and all who support it, once."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from chat.answers import Answers
from customers.people import CustomerId
from suggestions import steps
from suggestions.news import AT_ONCE, Hours, IdeaNews, next_digest
from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.text import Text
from texts.zones import zone_of
from usecases.suggestions import inbox, likeness, merging
from usecases.work import Work

SLICE: Final = 500
"""So many of those who wait are noted in one transaction: others write in between."""


def step(
    work: Work,
    id: VoiceId,
    status: Status,
    by: CustomerId,
    *,
    reason: str = "",
    owner: str = "",
    date: str = "",
) -> tuple[Voice, Step, Answers]:
    """Let an idea stand elsewhere; who waits for it is told later. Raises as `suggestions.steps.step`."""
    voices = work.stores[Voices]
    voice, made = steps.step(voices, id, status, by, work.now, reason=reason, owner=owner, date=date)
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

    Launched and declined are told at once, the rest in each one's next digest (`usecases.suggestions.news`).
    """
    voices, news = work.stores[Voices], work.stores[IdeaNews]
    made = voices.steps.get(id)
    if made is None or made.due is None or made.due > work.now:
        return ()
    people = merging.waiting_after(work, voices.get(made.voice), made.cursor, SLICE)
    hours = news.hours(people)
    if made.status in AT_ONCE:
        news.add(id, dict.fromkeys(hours, made.due))
    else:
        news.add(id, {each: _digest(made.due, hours[each], work) for each in hours})
    if len(people) == SLICE:
        voices.steps.noted(id, people[-1])
    else:
        voices.steps.told(id)
    return ()


def _digest(since: datetime, hours: Hours, work: Work) -> datetime:
    """Return when someone gets the first digest that comes after an instant."""
    return next_digest(since, work.company.digest, zone_of(hours.zone, work.company.reader), hours.quiet)


def told(voice: Voice, made: Step) -> tuple[Text, ...]:
    """Say what became of an idea."""
    number, title = str(voice.id), voice.title
    match made.status:
        case Status.PLANNED:
            by = keys.step_owner(owner=made.owner) if made.owner else None
            when = keys.step_date(date=made.date) if made.date else None
            first = keys.step_planned(number=number, title=title)
            return tuple(each for each in (first, when, by) if each is not None)
        case Status.DECLINED:
            return keys.step_declined(number=number, title=title), keys.step_reason(reason=made.reason)
        case Status.LAUNCHED:
            return (keys.step_launched(number=number, title=title),)
        case Status.CONSIDERING:
            return (keys.step_considering(number=number, title=title),)
        case _:
            return (keys.step_new(number=number, title=title),)
