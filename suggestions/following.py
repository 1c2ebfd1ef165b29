"""Following an idea without supporting it, and muting one: who hears what becomes of an idea.

A wish is a row that stays with the idea for which it was given, as support does (see `suggestions.merging`).
Who mutes an idea mutes all that is part of it then; what is merged into it later he hears of.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from customers.people import CustomerId
from suggestions.errors import Hidden, NoSuchVoice
from suggestions.kind import Kind
from suggestions.merging import root_of
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId


class Hears(StrEnum):
    """What somebody hears of an idea."""

    NOTHING = "nothing"
    """He neither supports nor follows it."""
    STEPS = "steps"
    """Each step, since he supports it."""
    FOLLOWED = "followed"
    """Each step, without supporting it."""
    MUTED = "muted"


def follow(voices: Voices, id: VoiceId, customer: CustomerId, now: datetime) -> bool:
    """Let someone hear of an idea. Returns whether that is new. Raises NoSuchVoice, Hidden."""
    root, ids = _group(voices, id)
    unmuted = voices.followers.remove(ids, customer, muted=True)
    if voices.supporters.supports(ids, customer) or voices.followers.follows(ids, customer):
        return unmuted
    voices.followers.put(root, customer, muted=False, now=now)
    return True


def unfollow(voices: Voices, id: VoiceId, customer: CustomerId) -> bool:
    """Let someone who follows an idea hear of it no more. Returns whether he did. Raises as `follow`."""
    _, ids = _group(voices, id)
    return voices.followers.remove(ids, customer, muted=False)


def mute(voices: Voices, id: VoiceId, customer: CustomerId, now: datetime) -> bool:
    """Let someone hear nothing of an idea, whether he supports it or not. Raises as `follow`.

    Returns whether that is new.
    """
    _, ids = _group(voices, id)
    new = not voices.followers.muted(ids, customer)
    for each in ids:
        voices.followers.put(each, customer, muted=True, now=now)
    return new


def hears(voices: Voices, idea: Voice, customer: CustomerId) -> Hears:
    """Return what someone hears of an idea, or of one that was merged into it."""
    ids = [each.id for each in voices.group(idea.id)]
    if voices.followers.muted(ids, customer):
        return Hears.MUTED
    if voices.supporters.supports(ids, customer):
        return Hears.STEPS
    return Hears.FOLLOWED if voices.followers.follows(ids, customer) else Hears.NOTHING


def _group(voices: Voices, id: VoiceId) -> tuple[VoiceId, list[VoiceId]]:
    """Return the whole that an idea is part of, held, and all that is part of it."""
    idea = voices.get(id)
    if idea.published is None:
        raise NoSuchVoice(id)
    root = voices.lock(root_of(voices, idea).id)
    if root.hidden is not None:
        raise Hidden(root.id)
    if root.kind is not Kind.IDEA or not root.public:
        raise NoSuchVoice(id)
    return root.id, [each.id for each in voices.group(root.id)]
