"""Supporting an idea, and bringing ideas together that are the same.

Support is a row that stays with the idea for which it was given. An idea and all that was merged into it are
a group; who supports one of the group counts once. So taking ideas apart again is exact.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import Circle, NotAnIdea, NotOpen, OwnIdea, WrongStep
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import ENDED, Status, Voice, VoiceId


def support(voices: Voices, id: VoiceId, customer: CustomerId, now: datetime) -> tuple[Voice, bool]:
    """Let someone support an idea. Returns it, and whether that is new.

    Raises NoSuchVoice, NotAnIdea, NotOpen, OwnIdea.
    """
    idea = _supportable(voices.lock(id))
    group = voices.group(id)
    if any(each.author == customer for each in group):
        raise OwnIdea
    ids = [each.id for each in group]
    if voices.supporters.supports(ids, customer):
        return idea, False
    voices.supporters.add(id, customer, now)
    return _counted(voices, idea, idea.supporters + 1), True


def withdraw_support(voices: Voices, id: VoiceId, customer: CustomerId) -> tuple[Voice, bool]:
    """Let someone support an idea no more. Returns it, and whether he did. Raises as `support` does."""
    idea = _supportable(voices.lock(id))
    group = voices.group(id)
    if not voices.supporters.remove([each.id for each in group], customer):
        return idea, False
    if any(each.author == customer for each in group):
        return idea, True
    return _counted(voices, idea, idea.supporters - 1), True


def supports(voices: Voices, idea: Voice, customer: CustomerId) -> bool:
    """Tell whether someone supports an idea, or one that was merged into it."""
    return voices.supporters.supports([each.id for each in voices.group(idea.id)], customer)


def merge(voices: Voices, id: VoiceId, into: VoiceId, now: datetime) -> tuple[Voice, Voice]:
    """Merge an idea, with all that was merged into it, into another one. Returns both.

    Raises NoSuchVoice, NotAnIdea, WrongStep, and Circle where both are one already.
    """
    if id == into:
        raise Circle
    first, second = (voices.lock(each) for each in sorted((id, into)))
    merged, root = (first, second) if id < into else (second, first)
    for each in (merged, root):
        if each.kind is not Kind.IDEA:
            raise NotAnIdea(each.id, each.kind)
        if each.status in {Status.SAID, Status.WITHDRAWN}:
            raise WrongStep(each.id, each.status, Status.MERGED)
    if any(each.id == root.id for each in voices.group(id)):
        raise Circle
    if root.into is not None or merged.into is not None:
        wrong = root if root.into is not None else merged
        raise WrongStep(wrong.id, wrong.status, Status.MERGED)
    stopped = merged.stopped or now
    merged = replace(merged, status=Status.MERGED, into=root.id, since=now, stopped=stopped)
    voices.save(merged)
    return merged, recounted(voices, root)


def part(voices: Voices, id: VoiceId, before: Status, now: datetime) -> tuple[Voice, Voice]:
    """Take an idea out again of the one that it was merged into; it stands where it stood `before`.

    Votes that came after the merge stay where they were given. Returns both. Raises NoSuchVoice, WrongStep.
    """
    known = voices.get(id)
    if known.into is None:
        raise WrongStep(id, known.status, before)
    held = {each: voices.lock(each) for each in sorted((id, known.into))}
    merged, root = held[id], held[known.into]
    if merged.into != root.id:
        raise WrongStep(id, merged.status, before)
    merged = replace(merged, status=before, into=None, since=now)
    voices.save(merged)
    merged = recounted(voices, merged)
    top = root_of(voices, root)
    return merged, recounted(voices, top)


def root_of(voices: Voices, voice: Voice) -> Voice:
    """Return the idea into which one was merged, by way of however many."""
    while voice.into is not None:
        voice = voices.lock(voice.into)
    return voice


def recounted(voices: Voices, idea: Voice) -> Voice:
    """Count anew who supports an idea, and keep that."""
    group = voices.group(idea.id)
    authors = {each.author for each in group if each.author is not None}
    return _counted(voices, idea, voices.supporters.count([each.id for each in group], authors))


def _counted(voices: Voices, idea: Voice, supporters: int) -> Voice:
    counted = replace(idea, supporters=supporters)
    voices.save(counted)
    return counted


def _supportable(idea: Voice) -> Voice:
    """Raise NotAnIdea, NotOpen unless an idea can be supported."""
    if idea.kind is not Kind.IDEA:
        raise NotAnIdea(idea.id, idea.kind)
    if not idea.public or idea.status in ENDED:
        raise NotOpen(idea.id, idea.status, idea.into, hidden=idea.hidden is not None)
    return idea
