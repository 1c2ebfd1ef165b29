"""How voices are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from handlers.desk import Desk
from handlers.things import Subject, Thing
from suggestions.kind import Kind
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.plan import options
from usecases.suggestions.saying.titles import called


def _named(subject: Subject, desk: Desk) -> Text:
    """Name a voice; by its words, which may say who wrote them, to those alone who may read them."""
    voice = desk.stores[Voices].get(VoiceId(int(subject["voice"])))
    number = options.number_of(desk, voice)
    if not (voice.public or desk.may(ANSWER)):
        return keys.audit_voice_number(number=number)
    return keys.audit_voice(number=number, title=called(voice, desk))


def _leads(number: str, desk: Desk) -> Button | None:
    voice = desk.stores[Voices].get(VoiceId(int(number)))
    label = keys.audit_to_voice(number=options.number_of(desk, voice))
    if voice.kind is Kind.OPTION:
        return Button(label, data("idea", number))
    return Button(label, data("case", number)) if desk.may(ANSWER) else None


THINGS = {"voice": Thing(_named, _leads)}
