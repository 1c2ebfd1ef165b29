"""Supporting an idea: who supports one of a group counts once (see `suggestions.merging`)."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import Hidden, NoSuchVoice, NotAnIdea, NotOpen, NotVotable, OwnIdea
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import ENDED, Status, Voice, VoiceId


def support(voices: Voices, id: VoiceId, customer: CustomerId, now: datetime) -> tuple[Voice, bool]:
    """Let someone support an idea. Returns it, and whether that is new.

    Raises NoSuchVoice, NotAnIdea, Hidden, NotOpen, OwnIdea.
    """
    idea = _supportable(voices.lock(id), customer)
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
    idea = _supportable(voices.lock(id), customer)
    group = voices.group(id)
    if not voices.supporters.remove([each.id for each in group], customer):
        return idea, False
    if any(each.author == customer for each in group):
        return idea, True
    return _counted(voices, idea, idea.supporters - 1), True


def supports(voices: Voices, idea: Voice, customer: CustomerId) -> bool:
    """Tell whether someone supports an idea, or one that was merged into it."""
    return voices.supporters.supports([each.id for each in voices.group(idea.id)], customer)


def check_votable(idea: Voice) -> Voice:
    """Return an idea that can be put to a vote. Raises NoSuchVoice, NotAnIdea, NotVotable."""
    if idea.filed is None:
        raise NoSuchVoice(idea.id)
    if idea.kind is not Kind.IDEA:
        raise NotAnIdea(idea.id, idea.kind)
    if not idea.public or idea.status in {Status.MERGED, Status.LAUNCHED}:
        raise NotVotable(idea.id, idea.status, idea.into)
    return idea


def recounted(voices: Voices, idea: Voice) -> Voice:
    """Count anew who supports an idea, and keep that."""
    group = voices.group(idea.id)
    authors = {each.author for each in group if each.author is not None}
    return _counted(voices, idea, voices.supporters.count([each.id for each in group], authors))


def _counted(voices: Voices, idea: Voice, supporters: int) -> Voice:
    counted = replace(idea, supporters=supporters)
    voices.save(counted)
    return counted


def _supportable(idea: Voice, customer: CustomerId) -> Voice:
    """Raise NotAnIdea, Hidden, NotOpen unless an idea can be supported.

    What someone else said and nobody ever read is no more to him than a number that was never given:
    NoSuchVoice.
    """
    if idea.published is None and idea.author != customer:
        raise NoSuchVoice(idea.id)
    if idea.kind is not Kind.IDEA:
        raise NotAnIdea(idea.id, idea.kind)
    if idea.hidden is not None:
        raise Hidden(idea.id)
    if not idea.public or idea.status in ENDED:
        raise NotOpen(idea.id, idea.status, idea.into)
    return idea
