"""What waits to be sent of an idea that is read no more: letters are dropped, digests put together anew."""

from __future__ import annotations

from collections.abc import Iterable

from customers.people import CustomerId
from suggestions.digest import Digests
from suggestions.store import Voices
from suggestions.voice import VoiceId
from usecases.work import Work


def unsend(work: Work, id: VoiceId, customer: CustomerId | None = None) -> None:
    """Let what waits to be sent of an idea, and of what is part of it, go to someone no more.

    None: to nobody. The other news of a digest is told all the same.
    """
    unsend_all(work, [id], customer)


def unsend_all(work: Work, ideas: Iterable[VoiceId], customer: CustomerId | None = None) -> None:
    """The same of several ideas, dropped at once."""
    kept, voices = work.stores[Voices].steps, work.stores[Voices]
    groups = dict.fromkeys(each.id for idea in ideas for each in voices.group(idea))
    made = [step.id for each in groups for step in (*kept.of(each), *kept.others(each))]
    work.stores[Digests].unsend_steps(made, work.now, customer)
