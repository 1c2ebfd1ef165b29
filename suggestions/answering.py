"""The thread of a voice: what the team answers, and what its author writes back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import NoSuchVoice, TooLate
from suggestions.store import Voices
from suggestions.voice import Line, LineId, Part, Status, Voice, VoiceId

LEAVES: Final = timedelta(seconds=20)
"""So long an answer can be taken back before it goes."""


def answer(voices: Voices, voice: Voice, line: Line, now: datetime) -> Line:
    """Keep what the team answers; it goes to the author a moment later, unless it is taken back.

    Raises NoSuchVoice where nobody is left to answer.
    """
    if voice.author is None or voice.filed is None:
        raise NoSuchVoice(voice.id)
    return voices.lines.add(replace(line, voice=voice.id, part=Part.ANSWER, at=now, leaves=now + LEAVES))


def take_back(voices: Voices, id: LineId, now: datetime) -> Line:
    """Take an answer back that has not left. Raises TooLate."""
    line = voices.lines.get(id)
    if line is None or line.leaves is None or line.leaves <= now:
        raise TooLate
    voices.lines.drop(id)
    return line


def leave(voices: Voices, id: LineId, now: datetime) -> tuple[Voice, Line] | None:
    """Let an answer go whose time has come: what its author said last is answered then.

    None where it was taken back, has gone already, or nobody is left to read it.
    """
    line = voices.lines.get(id)
    if line is None or line.leaves is None or line.leaves > now:
        return None
    voice = voices.lock(line.voice)
    gone = replace(line, leaves=None)
    voices.lines.save(gone)
    if voice.author is None:
        return None
    answered = replace(voice, answered=voice.answered or now, stopped=voice.stopped or now)
    voices.save(answered)
    return answered, gone


def say_back(
    voices: Voices, voice: Voice, line: Line, reply_by: datetime | None, author: CustomerId
) -> Voice:
    """Let an author write back: it stays one thread, and waits for an answer again from now on."""
    assert voice.author == author
    voices.lines.add(replace(line, voice=voice.id, part=Part.TALK))
    if voice.waits or voice.status is Status.WITHDRAWN:
        return voice
    waiting = started(voice, reply_by)
    voices.save(waiting)
    return waiting


def stop(voices: Voices, id: VoiceId, now: datetime) -> None:
    """Stop the clock of a voice whose author goes: nobody waits for an answer any more."""
    voice = voices.lock(id)
    if voice.waits:
        voices.save(replace(voice, stopped=now))


def started(voice: Voice, reply_by: datetime | None) -> Voice:
    """Return a voice whose clock begins anew: an answer is waited for again, until then."""
    return replace(voice, answered=None, stopped=None, alerted=None, escalated=None, reply_by=reply_by)
