"""What its author says of an answer: helpful or not; and a complaint as a case, solved, reopened or ended."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from suggestions.answering import started
from suggestions.errors import ReasonMissing, WrongStep
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Part, Status, Voice, VoiceId


def answered_once(voices: Voices, voice: Voice) -> bool:
    """Tell whether an answer has left for its author: until then nothing can have helped him."""
    lines = voices.lines.of(voice.id)
    return any(line.part is Part.ANSWER and line.left is not None for line in lines)


def rate(voices: Voices, voice: Voice, *, helpful: bool) -> Voice:
    """Keep what its author says of the answer; another word takes the place of the first."""
    rated = replace(voice, helpful="yes" if helpful else "no")
    voices.save(rated)
    return rated


def solve(voices: Voices, voice: Voice, now: datetime) -> tuple[Voice, bool]:
    """Let its author call a complaint solved. Returns it, and whether that is new. Raises WrongStep."""
    _check_complaint(voice, Status.SOLVED)
    if voice.status is Status.SOLVED:
        return voice, False
    solved = replace(voice, status=Status.SOLVED, since=now, stopped=voice.stopped or now)
    voices.save(solved)
    return solved, True


def reopen(voices: Voices, voice: Voice, now: datetime, reply_by: datetime) -> tuple[Voice, bool]:
    """Let its author say that it is not solved: it waits for an answer again, and goes up a level.

    Returns it, and whether that is new: what waits already is not reopened. Raises WrongStep.
    """
    _check_complaint(voice, Status.NEW)
    if voice.waits:
        return voice, False
    anew = started(voice, reply_by)
    opened = replace(anew, status=Status.NEW, since=now, reopened=voice.reopened + 1, helpful="")
    voices.save(opened)
    return opened, True


def give_up(voices: Voices, id: VoiceId, reason: str, now: datetime) -> Voice:
    """End a complaint without a solution, for a reason its author reads. Raises ReasonMissing, WrongStep."""
    voice = voices.lock(id)
    _check_complaint(voice, Status.UNRESOLVED)
    if not reason:
        raise ReasonMissing
    if voice.status in {Status.SOLVED, Status.UNRESOLVED}:
        raise WrongStep(voice, Status.UNRESOLVED)
    ended = replace(voice, status=Status.UNRESOLVED, since=now, reason=reason, stopped=voice.stopped or now)
    voices.save(ended)
    return ended


def make_formal(voices: Voices, voice: Voice, now: datetime, reply_by: datetime) -> Voice:
    """Make a complaint a formal one, with the deadline that the law gives it. Raises WrongStep."""
    _check_complaint(voice, Status.NEW)
    if voice.formal is not None:
        return voice
    formal = replace(voice, formal=now, reply_by=reply_by)
    voices.save(formal)
    return formal


def _check_complaint(voice: Voice, wanted: Status) -> None:
    if voice.kind is not Kind.COMPLAINT or voice.filed is None or voice.status is Status.WITHDRAWN:
        raise WrongStep(voice, wanted)
