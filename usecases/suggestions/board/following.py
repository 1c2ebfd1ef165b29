"""Following and muting ideas; what waits to be sent of one that is turned off is not sent."""

from __future__ import annotations

from customers.people import CustomerId
from suggestions import following
from suggestions.digest import Digests
from suggestions.store import Voices
from suggestions.voice import VoiceId
from usecases.work import Work


def follow(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone hear of an idea. Raises NoSuchVoice, Hidden."""
    following.follow(work.stores[Voices], id, customer, work.now)


def unfollow(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone who follows an idea hear of it no more. Raises NoSuchVoice, Hidden."""
    if following.unfollow(work.stores[Voices], id, customer):
        _unsend(work, id, customer)


def mute(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone hear nothing of an idea. Raises NoSuchVoice, Hidden."""
    following.mute(work.stores[Voices], id, customer, work.now)
    _unsend(work, id, customer)


def _unsend(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Drop what waits for someone of an idea's steps, and of those that were merged into it."""
    voices = work.stores[Voices]
    steps = [step.id for each in voices.group(id) for step in voices.steps.of(each.id)]
    work.stores[Digests].unsend_steps(steps, customer)
