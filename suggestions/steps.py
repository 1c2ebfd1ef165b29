"""What becomes of an idea, step by step: new, considering, planned, launched, or declined with a reason."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import NotAnIdea, ReasonMissing, TooLate, WrongStep
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId

BACK: Final = timedelta(minutes=10)
"""A step taken back within this time was never told."""
STEPS: Final = (Status.NEW, Status.CONSIDERING, Status.PLANNED, Status.LAUNCHED, Status.DECLINED)
_DATE: Final = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


def step(
    voices: Voices,
    id: VoiceId,
    status: Status,
    by: CustomerId,
    now: datetime,
    *,
    reason: str = "",
    owner: str = "",
    date: str = "",
) -> tuple[Voice, Step]:
    """Let an idea stand elsewhere. Who waits for it is told ten minutes later, unless it is taken back.

    Raises NoSuchVoice, NotAnIdea, ReasonMissing, and WrongStep for what is merged, withdrawn, or stands there
    already with the same owner and date.
    """
    voice = voices.lock(id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(id, voice.kind)
    if status is Status.DECLINED and not reason:
        raise ReasonMissing
    same = (voice.status, voice.owner, voice.date) == (status, owner, date)
    if same or status not in STEPS or voice.status not in STEPS:
        raise WrongStep(id, voice.status, status)
    made = Step(
        voice=id,
        at=now,
        by=by,
        before=voice.status,
        status=status,
        reason=reason,
        owner=owner,
        date=date,
        due=now + BACK,
    )
    stepped = replace(voice, status=status, since=now, reason=reason, owner=owner, date=date)
    if status is not Status.NEW and voice.stopped is None:
        stepped = replace(stepped, stopped=now)
    voices.save(stepped)
    return stepped, voices.steps.add(made)


def take_back(voices: Voices, id: StepId, now: datetime) -> Voice:
    """Undo the last step of an idea of which nobody was told. Raises TooLate, NoSuchVoice.

    What was merged is taken out again by `suggestions.merging.part`: here it is too late.
    """
    made = voices.steps.get(id)
    if made is None or made.due is None or made.due <= now:
        raise TooLate
    voice = voices.lock(made.voice)
    steps = voices.steps.of(voice.id)
    if steps[-1].id != id or made.status is Status.MERGED:
        raise TooLate
    voices.steps.drop(id)
    last = steps[-2] if len(steps) > 1 else None
    back = replace(
        voice,
        status=made.before,
        since=last.at if last else voice.filed or voice.begun,
        reason=last.reason if last else "",
        owner=last.owner if last else "",
        date=last.date if last else "",
        stopped=voice.stopped if stands(voice, last) else None,
    )
    voices.save(back)
    return back


def stands(voice: Voice, last: Step | None) -> bool:
    """Tell whether nobody waits for an answer to an idea, whatever the step was that is taken back."""
    stepped = last is not None and last.status is not Status.NEW
    return voice.answered is not None or voice.published is not None or stepped


def read_date(text: str) -> str:
    """Return a promised day or month, `2027-03-15` or `2027-03`. Raises ValueError for what is none."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    date(int(found[1]), int(found[2]), int(found[3] or 1))
    return text
