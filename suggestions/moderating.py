"""What must not stand on the board: reported, hidden with a reason, objected to, shown again."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import Hidden, NoSuchVoice, NotAnIdea, NotHidden, ReasonMissing
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId


def report(voices: Voices, id: VoiceId, by: CustomerId, now: datetime) -> tuple[Voice, bool]:
    """Let someone report an idea that he reads. Returns it, and whether that is new.

    Once for each person, and nobody his own. Raises NoSuchVoice, Hidden.
    """
    idea = voices.lock(id)
    if idea.hidden is not None:
        raise Hidden(id)
    if idea.kind is not Kind.IDEA or not idea.public:
        raise NoSuchVoice(id)
    return idea, idea.author != by and voices.reports.add(id, by, now)


def let_stand(voices: Voices, id: VoiceId, now: datetime) -> tuple[Voice, bool]:
    """Note that the team has looked at what was reported, and lets it stand. Returns whether that is new."""
    idea = voices.lock(id)
    return idea, voices.reports.settle(id, now)


def check_hidden(voices: Voices, id: VoiceId, reason: str) -> Voice:
    """Return an idea that can be hidden, held against any change.

    Raises NoSuchVoice for what nobody reads, NotAnIdea, Hidden for what is
    hidden already, and ReasonMissing.
    """
    idea = _idea(voices, id)
    if idea.hidden is not None:
        raise Hidden(id)
    if not reason.strip():
        raise ReasonMissing
    return idea


def hide(voices: Voices, id: VoiceId, reason: str, now: datetime) -> Voice:
    """Hide an idea from everybody but its author and the team. Raises as `check_hidden` does."""
    idea = check_hidden(voices, id, reason)
    hidden = replace(idea, hidden=now, hiding=reason.strip(), objected=None)
    voices.save(hidden)
    voices.reports.settle(id, now)
    return hidden


def check_shown(voices: Voices, id: VoiceId) -> Voice:
    """Return an idea that is hidden, held against any change. Raises NoSuchVoice, NotAnIdea, NotHidden."""
    idea = _idea(voices, id)
    if idea.hidden is None:
        raise NotHidden(id)
    return idea


def show(voices: Voices, id: VoiceId) -> Voice:
    """Let a hidden idea stand again as it stood. Raises as `check_shown` does."""
    shown = replace(check_shown(voices, id), hidden=None, hiding="", objected=None)
    voices.save(shown)
    return shown


def object_to(voices: Voices, voice: Voice, now: datetime) -> tuple[Voice, bool]:
    """Let its author object to the hiding, once. Returns it, and whether that is new. Raises NotHidden."""
    if voice.hidden is None:
        raise NotHidden(voice.id)
    if voice.objected is not None:
        return voice, False
    objected = replace(voice, objected=now)
    voices.save(objected)
    return objected, True


def check_objection(voices: Voices, id: VoiceId) -> Voice:
    """Return a hidden idea to which its author objects, held. Raises NoSuchVoice, NotAnIdea, NotHidden."""
    idea = check_shown(voices, id)
    if idea.objected is None:
        raise NotHidden(id)
    return idea


def _idea(voices: Voices, id: VoiceId) -> Voice:
    idea = voices.lock(id)
    if idea.filed is None or idea.status is Status.WITHDRAWN or idea.published is None:
        raise NoSuchVoice(id)
    if idea.kind is not Kind.IDEA:
        raise NotAnIdea(id, idea.kind)
    return idea
