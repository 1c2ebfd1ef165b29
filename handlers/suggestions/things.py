"""How voices are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from handlers.desk import Desk
from handlers.things import Subject, Thing
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions import options
from usecases.suggestions.titles import called


def _named(subject: Subject, desk: Desk) -> Text:
    voice = desk.stores[Voices].get(VoiceId(int(subject["voice"])))
    return keys.audit_voice(number=options.number_of(desk, voice), title=called(voice, desk))


def _leads(number: str, desk: Desk) -> Button:
    voice = desk.stores[Voices].get(VoiceId(int(number)))
    card = "idea" if voice.kind is Kind.OPTION else "case"
    return Button(keys.audit_to_voice(number=options.number_of(desk, voice)), data(card, number))


THINGS = {"voice": Thing(_named, _leads)}
