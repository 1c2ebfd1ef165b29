"""What waits to be sent of an idea that is read no more: letters are dropped, digests put together anew."""

from __future__ import annotations

from customers.people import CustomerId
from suggestions.digest import Digests
from suggestions.store import Voices
from suggestions.voice import VoiceId
from usecases.work import Work


def unsend(work: Work, id: VoiceId, customer: CustomerId | None = None) -> None:
    """Let what waits to be sent of an idea, and of what is part of it, go to someone no more.

    None: to nobody. The other news of a digest is told all the same.
    """
    kept = work.stores[Voices].steps
    group = work.stores[Voices].group(id)
    made = [step.id for each in group for step in (*kept.of(each.id), *kept.others(each.id))]
    work.stores[Digests].unsend_steps(made, work.now, customer)
