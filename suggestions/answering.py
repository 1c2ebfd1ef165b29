"""The thread of a voice: what the team answers, and what its author writes back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import NoSuchVoice, TooLate
from suggestions.filing import TOGETHER
from suggestions.store import Voices
from suggestions.voice import Arrival, Line, LineId, Part, Status, Voice, VoiceId

LEAVES: Final = timedelta(seconds=20)
"""So long an answer can be taken back before it goes."""


def answer(voices: Voices, voice: Voice, line: Line, now: datetime) -> Line:
    """Keep what the team answers; it goes to the author a moment later, unless it is taken back.

    The pieces of an album are one answer: they go when the first of them does. Raises NoSuchVoice where
    nobody is left to answer, and for what its author took back.
    """
    if voice.author is None or voice.filed is None or voice.status is Status.WITHDRAWN:
        raise NoSuchVoice(voice.id)
    kept = replace(line, voice=voice.id, part=Part.ANSWER, at=now, leaves=now + LEAVES)
    waits = [each for each in together(voices, kept) if each.leaves is not None]
    return voices.lines.add(replace(kept, leaves=waits[0].leaves if waits else kept.leaves))


def together(voices: Voices, line: Line) -> list[Line]:
    """Return a line and what was sent with it as one album, the oldest first."""
    if not line.album:
        return [line]
    found = voices.lines.album(line.messenger, line.chat, line.album)
    return [each for each in found if (each.voice, each.part) == (line.voice, line.part)]


def take_back(voices: Voices, id: LineId, now: datetime) -> Line:
    """Take an answer back that has not left, an album as a whole. Raises TooLate."""
    line = _not_left(voices, id, now)
    for each in together(voices, line):
        if each.leaves is not None:
            voices.lines.drop(each.id)
    return line


def _not_left(voices: Voices, id: LineId, now: datetime) -> Line:
    line = voices.lines.get(id)
    if line is None or line.leaves is None or line.leaves <= now:
        raise TooLate
    return line


def leave(voices: Voices, id: LineId, now: datetime) -> tuple[Voice, list[Line]] | None:
    """Let an answer go whose time has come: what its author said last is answered then.

    Returns the voice and the answer, an album as a whole. None where it was taken back, has gone already, or
    nobody is left to read it; to what its author took back meanwhile it stays a draft.
    """
    line = voices.lines.get(id)
    if line is None or line.leaves is None or line.leaves > now:
        return None
    voice = voices.lock(line.voice)
    gone = [replace(each, leaves=None) for each in together(voices, line) if each.leaves is not None]
    withdrawn = voice.status is Status.WITHDRAWN
    if withdrawn:
        gone = [replace(each, arrival=Arrival.DRAFT) for each in gone]
    elif voice.author is not None:
        gone[0] = replace(gone[0], arrival=Arrival.PENDING)
        gone = [replace(each, left=now) for each in gone]
    for each in gone:
        voices.lines.save(each)
    if voice.author is None or withdrawn:
        return None
    answered = voice.answered if line.asks else voice.answered or now
    left = replace(voice, answered=answered, stopped=voice.stopped or now)
    voices.save(left)
    return left, gone


def arrive(voices: Voices, id: LineId, arrival: Arrival) -> tuple[Voice, Line] | None:
    """Note what became of an answer; one that did not arrive for certain answered nobody: the clock runs on.

    None where that was noted already.
    """
    line = voices.lines.get(id)
    if line is None or line.arrival != Arrival.PENDING:
        return None
    voice = voices.lock(line.voice)
    noted = replace(line, arrival=arrival)
    voices.lines.save(noted)
    if arrival is Arrival.SENT or line.left not in {voice.answered, voice.stopped}:
        return voice, noted
    since = [each for each in voices.lines.of(line.voice) if _given_since(each, noted)]
    given = min((each.left for each in since if each.left is not None and not each.asks), default=None)
    rests = min((each.left for each in since if each.left is not None), default=None)
    answered = given if voice.answered == line.left else voice.answered
    waiting = replace(
        voice, answered=answered, stopped=rests if voice.stopped == line.left else voice.stopped
    )
    voices.save(waiting)
    return waiting, noted


def _given_since(other: Line, lost: Line) -> bool:
    """Whether another answer went no earlier than a lost one, and arrived, or still may."""
    if other.left is None or lost.left is None or other.id == lost.id:
        return False
    return other.left >= lost.left and other.arrival in {Arrival.PENDING, Arrival.SENT}


def ask_back(voices: Voices, id: LineId, now: datetime) -> Line:
    """Let an answer that has not left ask its author something. Raises TooLate."""
    asking = replace(_not_left(voices, id, now), asks=True)
    voices.lines.save(asking)
    return asking


def send_anyway(voices: Voices, id: LineId, by: CustomerId, now: datetime) -> Line:
    """Let someone's answer leave that was not sent because a colleague's was leaving. Raises TooLate."""
    line = voices.lines.get(id)
    if line is None or line.arrival != Arrival.DRAFT or line.by != by:
        raise TooLate
    leaving = replace(line, arrival="", at=now, leaves=now + LEAVES)
    voices.lines.save(leaving)
    return leaving


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


def talks(voices: Voices, author: CustomerId, now: datetime) -> Voice | None:
    """Return the voice about which an author wrote back within the last minute: he goes on. None: none."""
    line = voices.lines.newest_by(author)
    if line is None or line.part is not Part.TALK or now - line.at > TOGETHER:
        return None
    voice = voices.lock(line.voice)
    return voice if voice.author == author and voice.status is not Status.WITHDRAWN else None


def stop(voices: Voices, id: VoiceId, now: datetime) -> None:
    """Stop the clock of a voice whose author goes: nobody waits for an answer any more."""
    voice = voices.lock(id)
    if voice.waits:
        voices.save(replace(voice, stopped=now))


def started(voice: Voice, reply_by: datetime | None) -> Voice:
    """Return a voice whose clock begins anew: an answer is waited for again, until then."""
    return replace(voice, answered=None, stopped=None, alerted=None, escalated=None, reply_by=reply_by)
