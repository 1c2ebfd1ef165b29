"""What becomes of an idea, and who hears of it: its authors and all who support it, once."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Tell, data, said_since
from customers.people import CustomerId
from suggestions import steps
from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions import inbox, likeness, merging
from usecases.work import Work


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


def tell(work: Work, id: StepId) -> Answers:
    """Tell authors and supporters of a step whose time has come."""
    voices = work.stores[Voices]
    made = voices.steps.get(id)
    if made is None or made.due is None or made.due > work.now:
        return ()
    voices.steps.told(id)
    voice = voices.get(made.voice)
    if made.status is Status.MERGED:
        return said_since(merging.told(work, voice, made), made.due)
    people = merging.waiting(work, voice) if voice.public else merging.authors([voice])
    button = (Button(keys.idea_see(), data("idea", voice.id)),)
    message = Message(texts=(told(voice, made),), buttons=(button,) if voice.public else ())
    heard = tuple(sorted(people))
    return said_since((Tell(people=heard, message=message, key=f"step:{id}"),), made.due)


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
