"""New words of an idea that everybody reads: they wait for the team, and the old ones stand till then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Final

from msgspec.structs import replace

from suggestions.errors import Reworded, Supported
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.titling import title_of
from suggestions.voice import Line, Part, Status, Voice, VoiceId

FINGERPRINT: Final = 10
"""Signs that tell one wording from another."""


def read_words(lines: Sequence[Line]) -> str:
    """Return what everybody reads of an idea, message by message: new words that wait are no part of it."""
    words = (each.text if each.shown is None else each.shown for each in lines if each.part is Part.WORDS)
    return "\n".join(each for each in words if each)


def fingerprint(idea: Voice, lines: Sequence[Line]) -> str:
    """Return a few signs for what is read when an idea is let stand: its words and its author's name."""
    words = (f"{each.text}\n{each.handle}" for each in lines if each.part is Part.WORDS)
    return sha256("\0".join((idea.signed, *words)).encode()).hexdigest()[:FINGERPRINT]


def check_read(voices: Voices, id: VoiceId, shown: str) -> None:
    """Hold an idea, and raise Reworded where it reads otherwise than it did with this fingerprint.

    Empty: it is not known what was shown. Raises NoSuchVoice.
    """
    idea = voices.lock(id)
    if shown and shown != fingerprint(idea, voices.lines.of(id)):
        raise Reworded(id)


def kept_back(voice: Voice, line: Line, before: str) -> Line:
    """Return a line of a published idea whose new words wait; `before` is how it read until now."""
    shown = before if line.shown is None else line.shown
    return replace(line, shown=None if shown == line.text else shown) if is_read(voice) else line


def is_read(voice: Voice) -> bool:
    """Tell whether the team has let an idea stand."""
    return voice.kind is Kind.IDEA and voice.published is not None


def noted(voices: Voices, voice: Voice, now: datetime) -> Voice:
    """Note whether new words of an idea wait by now, and since when."""
    waits = any(each.shown is not None for each in voices.lines.of(voice.id))
    found = replace(voice, rewritten=(voice.rewritten or now) if waits else None)
    voices.save(found)
    return found


def let_stand(voices: Voices, id: VoiceId) -> tuple[Voice, bool]:
    """Let everybody read the new words of an idea. Returns it, and whether any waited.

    Raises NoSuchVoice; Supported where others have come to support it as it reads.
    """
    idea = voices.lock(id)
    if idea.rewritten is None or idea.status is Status.WITHDRAWN:
        return idea, False
    if idea.supporters:
        raise Supported(id)
    words = [each for each in voices.lines.of(id) if each.part is Part.WORDS]
    for line in words:
        voices.lines.save(replace(line, shown=None))
    title = title_of(*(each.text for each in words))
    standing = replace(idea, rewritten=None, title=title or idea.title)
    voices.save(standing)
    return standing, True


def keep_old(voices: Voices, id: VoiceId) -> tuple[Voice, bool]:
    """Let an idea read as everybody reads it; the new words stay beside it for the team alone.

    Returns it, and whether any waited. Raises NoSuchVoice.
    """
    idea = voices.lock(id)
    if idea.rewritten is None:
        return idea, False
    for line in voices.lines.of(id):
        if line.shown is not None:
            old = replace(line, text=line.shown, shown=None, before=(*line.before, line.text))
            voices.lines.save(old)
    standing = replace(idea, rewritten=None)
    voices.save(standing)
    return standing, True
