"""What becomes of an idea: `/status 12 planned 2027-03 by Mira`, or a button; it can be taken back."""

from __future__ import annotations

import re
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap
from suggestions.errors import NoSuchVoice, NotAnIdea
from suggestions.kind import Kind
from suggestions.news import IdeaNews
from suggestions.rights import PLAN
from suggestions.steps import BACK, STEPS, read_date
from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions import steps

_BY: Final = re.compile(r"(?:^|\s)by\s+(.+)$", re.IGNORECASE | re.DOTALL)


def status(command: Command, desk: Desk) -> Answers:
    """Let an idea stand elsewhere; without a status, offer those it can have."""
    id, rest = command.number(VoiceId, keys.status_how())
    word, _, more = rest.partition(" ")
    if not word:
        return _offered(id, desk)
    wanted = word.casefold()
    if wanted not in {each.value for each in STEPS}:
        raise Misunderstood(keys.status_unknown(status=word), keys.status_how())
    return _stepped(id, Status(wanted), more.strip(), desk)


def _offered(id: VoiceId, desk: Desk) -> Answers:
    voice = desk.stores[Voices].get(id)
    if voice.filed is None:
        raise NoSuchVoice(id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(id, voice.kind)
    rows: Rows = tuple(
        (Button(keys.status_name(status=each.value), data("status-to", id, each.value)),)
        for each in STEPS
        if each is not voice.status and each is not Status.DECLINED
    )
    text = keys.status_which(number=str(id), title=voice.title, status=voice.status.value)
    return (Say(message=Message(texts=(text, *heard(id, desk), keys.status_how()), buttons=rows)),)


def heard(id: VoiceId, desk: Desk) -> tuple[tuple[Text, ...], ...]:
    """Say how many were told of the last step of an idea; nothing where nobody is told yet."""
    last = next(reversed(desk.stores[Voices].steps.of(id)), None)
    fates = desk.stores[IdeaNews].fates(last.id) if last is not None else None
    if fates is None or not fates.people:
        return ()
    rest = (
        keys.step_told_waiting(count=fates.waiting) if fates.waiting else None,
        keys.step_told_unreachable(count=fates.unreachable) if fates.unreachable else None,
        keys.step_told_uncertain(count=fates.uncertain) if fates.uncertain else None,
        keys.step_told_unwanted(count=fates.unwanted) if fates.unwanted else None,
    )
    return ((keys.step_told(told=fates.told, people=fates.people), *(each for each in rest if each)),)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Let an idea stand where the button says."""
    wanted = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if wanted not in {each.value for each in STEPS}:
        raise Misunderstood(keys.tap_outdated())
    return _stepped(tap.id(VoiceId), Status(wanted), "", desk)


def _stepped(id: VoiceId, wanted: Status, more: str, desk: Desk) -> Answers:
    """Do it. What follows the status is a reason; of what is planned a date, and who is responsible."""
    if wanted is not Status.PLANNED:
        voice, made, told = steps.step(desk, id, wanted, desk.customer.id, reason=more)
        return (*_done(voice, made), *told)
    by = _BY.search(more)
    date = (more[: by.start()] if by else more).strip()
    voice, made, told = steps.step(
        desk,
        id,
        wanted,
        desk.customer.id,
        owner=by[1].strip() if by else "",
        date=_date(date) if date else "",
    )
    return (*_done(voice, made), *told)


def _date(text: str) -> str:
    try:
        return read_date(text)
    except ValueError:
        raise Misunderstood(keys.status_date_wrong(date=text)) from None


def _done(voice: Voice, made: Step) -> Answers:
    minutes = int(BACK.total_seconds()) // 60
    text = keys.status_done(
        number=str(voice.id), title=voice.title, status=made.status.value, minutes=minutes
    )
    back = (Button(keys.status_back(), data("status-back", made.id)),)
    return (Say(message=Message(texts=(text,), buttons=(back,))),)


def take_back(tap: Tap, desk: Desk) -> Answers:
    """Undo a step of which nobody was told."""
    voice, told = steps.take_back(desk, tap.id(StepId), desk.customer.id)
    text = keys.status_taken_back(number=str(voice.id), status=voice.status.value)
    return (Redraw(Message(texts=(text,))), *told)


ROUTES = (
    OnCommand("status", status, PLAN, numbered=True),
    OnTap("status-to", tapped, PLAN),
    OnTap("status-back", take_back, PLAN),
)
