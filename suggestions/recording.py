"""What was said at the counter or by phone: a member of the team writes it down, and may answer it there."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import NoSuchVoice
from suggestions.store import Voices
from suggestions.titling import title_of
from suggestions.voice import Line, Part, Voice, VoiceId


def record(
    voices: Voices, author: CustomerId | None, recorder: CustomerId, text: str, now: datetime
) -> Voice:
    """Keep what somebody said elsewhere, to be filed; `author` is None where nobody knows who it was."""
    title = title_of(text)
    new = Voice(author=author, recorder=recorder, title=title, begun=now, latest=now, since=now)
    voice = voices.add(new)
    voices.lines.add(Line(voice=voice.id, part=Part.WORDS, by=author, at=now, text=text))
    return voice


def settle(voices: Voices, id: VoiceId, now: datetime) -> tuple[Voice, bool]:
    """Note that somebody was answered where he spoke. Returns it, and whether that is new.

    Raises NoSuchVoice for what is not filed, and for the voice of who is written to: he gets an answer.
    """
    voice = voices.lock(id)
    if voice.filed is None or voice.author is not None:
        raise NoSuchVoice(id)
    if not voice.waits:
        return voice, False
    settled = replace(voice, answered=now, stopped=now)
    voices.save(settled)
    return settled, True
