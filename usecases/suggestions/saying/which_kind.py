"""The question what a voice is: it stands once in a chat, below all that was said there since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from chat.answers import Answers, Button, Edit, Message, Rows, Say, data
from chat.records import Outbox
from suggestions import filing
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Line, Voice, VoiceId
from texts import keys
from usecases.suggestions.saying import belonging
from usecases.suggestions.saying.named_doors import label, named_door
from usecases.trials import adding
from usecases.work import Work


def question(work: Work, voice: Voice, likely: tuple[Kind, ...]) -> Message:
    """Ask what it is: a tap for each kind, for the thread or answer to which it may belong, and a way out."""
    lines = work.stores[Voices].lines.of(voice.id)
    pieces = len(lines)
    kinds: Rows = tuple(
        (Button(keys.voice_kind(kind=kind.value), data("said", voice.id, kind.value)),) for kind in likely
    )
    nothing = (Button(keys.voice_nothing(), data("said", voice.id, "nothing")),)
    minutes = filing.PATIENCE // timedelta(minutes=1)
    buttons = (*_door(lines, voice.id), *kinds, nothing)
    asked = Message(texts=(keys.voice_what(pieces=pieces, minutes=minutes),), buttons=buttons)
    return adding.offered(belonging.offered(asked, voice, work), voice, work)


def _door(lines: Sequence[Line], id: VoiceId) -> Rows:
    """Return the button of what he names, where he says nothing else."""
    door = named_door(lines[0].text) if len(lines) == 1 else None
    return ((Button(label(door), data("said", id, "door", door.value)),),) if door is not None else ()


def asked(work: Work, voice: Voice, likely: tuple[Kind, ...]) -> Answers:
    """Ask at the end of the chat; the question that stood above loses its buttons."""
    key = key_of(voice.id)
    above = work.stores[Outbox].give_way(key)
    said = Say(message=question(work, voice, likely), key=key)
    return (Edit(of=above, message=Message(texts=(keys.voice_asked_below(),))), said) if above else (said,)


def asked_again(work: Work, voice: Voice, likely: tuple[Kind, ...]) -> Answers:
    """Ask about one message more: where the question stands, or anew below what we said after it."""
    if work.stores[Outbox].followed(key_of(voice.id)):
        return asked(work, voice, likely)
    return (Edit(of=key_of(voice.id), message=question(work, voice, likely)),)


def key_of(id: VoiceId) -> str:
    """The dedupe key of the question."""
    return f"said:{id}"
