"""How voices are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Answers, Button, data
from chat.events import Said
from handlers.desk import Desk
from handlers.naming import short
from handlers.suggestions.saying import line_of
from handlers.things import Subject, Thing
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions import filing


def _named(subject: Subject, desk: Desk) -> Text:
    voice = desk.stores[Voices].get(VoiceId(int(subject["voice"])))
    return keys.audit_voice(number=subject["voice"], title=short(voice.title))


def _leads(number: str, _: Desk) -> Button:
    return Button(keys.audit_to_voice(number=number), data("case", number))


def _changed(number: str, event: Said, desk: Desk) -> Answers | None:
    """Let a line of a voice read anew; the team sees it under how it read before. Raises Supported."""
    told = filing.change(desk, VoiceId(int(number)), desk.customer.id, line_of(event, desk))
    return told


THINGS = {"voice": Thing(_named, _leads, changed=_changed)}
