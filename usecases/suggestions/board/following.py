"""Following and muting ideas; what waits to be sent of one that is turned off is not sent."""

from __future__ import annotations

from customers.people import CustomerId
from suggestions import following
from suggestions.store import Voices
from suggestions.voice import VoiceId
from usecases.suggestions.plan.unsending import unsend
from usecases.work import Work


def follow(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone hear of an idea. Raises NoSuchVoice, Hidden."""
    following.follow(work.stores[Voices], id, customer, work.now)


def unfollow(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone who follows an idea hear of it no more. Raises NoSuchVoice, Hidden."""
    if following.unfollow(work.stores[Voices], id, customer):
        unsend(work, id, customer)


def mute(work: Work, id: VoiceId, customer: CustomerId) -> None:
    """Let someone hear nothing of an idea. Raises NoSuchVoice, Hidden."""
    following.mute(work.stores[Voices], id, customer, work.now)
    unsend(work, id, customer)
