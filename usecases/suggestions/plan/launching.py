"""Asking to be told when something is launched, and the picture with which it is told."""

from __future__ import annotations

from chat.answers import Button, Rows, data
from customers.people import CustomerId
from suggestions.errors import Hidden, NoSuchVoice, NotPlanned, TooLate
from suggestions.merging import root_of
from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId
from texts import keys
from usecases.work import Work


def ask(work: Work, id: VoiceId, customer: CustomerId) -> tuple[Voice, bool]:
    """Note that someone wants to be told when something is launched: his tap is the consent.

    Returns what it is part of now, and whether that is new. Raises NoSuchVoice for what he may not read,
    Hidden, and NotPlanned for what is planned no more.
    """
    voices = work.stores[Voices]
    asked = voices.get(id)
    if asked.published is None:
        raise NoSuchVoice(id)
    found = root_of(voices, asked)
    if found.hidden is not None:
        raise Hidden(found.id)
    if not found.public:
        raise NoSuchVoice(found.id)
    if found.status is not Status.PLANNED:
        raise NotPlanned(found.title, found.status)
    return found, voices.launches.add(found.id, customer, work.now)


def leave(work: Work, id: VoiceId, customer: CustomerId) -> Voice:
    """Note that someone does not want to be told after all. Raises NoSuchVoice for what he may not read."""
    voices = work.stores[Voices]
    asked = voices.get(id)
    found = root_of(voices, asked)
    waited = voices.launches.remove([each.id for each in voices.group(found.id)], customer)
    if not (waited or (found.public and asked.published is not None)):
        raise NoSuchVoice(id)
    return found


def ways(found: Voice) -> Rows:
    """The way to be told when something is launched, where it is planned."""
    if found.status is not Status.PLANNED:
        return ()
    return ((Button(keys.launch_tell(title=found.title), data("launch-tell", found.id, 1)),),)


def illustrate(work: Work, id: StepId, picture: str, messenger: str, by: CustomerId) -> Step:
    """Let a launch be told with a picture. Raises TooLate once people are told."""
    made = work.stores[Voices].steps.get(id)
    if made is None or made.due is None or made.due <= work.now or made.status is not Status.LAUNCHED:
        raise TooLate
    work.stores[Voices].steps.illustrate(id, picture, messenger)
    work.audit("launch-photo", f"voice:{made.voice}", by)
    return made
