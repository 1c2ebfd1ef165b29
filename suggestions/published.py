"""Answers that may be shown to the next who asks the same: with the consent of the one who asked first."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NewType, Protocol

from msgspec import Struct

from customers.people import CustomerId
from suggestions.likeness import score, trigrams, weight
from suggestions.voice import VoiceId

PublishedId = NewType("PublishedId", int)
CLOSE: Final = 0.3
"""So like a question at least must be that its answer is offered."""
LOOKED_AT: Final = 500
"""So many are compared, the newest first."""


class Published(Struct, frozen=True, kw_only=True):
    """A question with its answer; whoever asked it has consented, or is asked to."""

    id: PublishedId = PublishedId(0)
    voice: VoiceId
    author: CustomerId
    question: str
    answer: str
    published: datetime | None = None
    """Since when it is offered; None: its author has not said yes."""


class PublishedAnswers(Protocol):
    """Where they are kept."""

    def add(self, asked: Published) -> Published | None:
        """Keep one, of which its author is asked; None where the voice has one already."""
        ...

    def get(self, id: PublishedId) -> Published | None:
        """Return one, held against any change; None when it is gone."""
        ...

    def of(self, voice: VoiceId) -> Published | None:
        """Return the one of a voice; None: it has none."""
        ...

    def publish(self, id: PublishedId, now: datetime) -> None:
        """Offer it from now on."""
        ...

    def drop(self, id: PublishedId) -> None:
        """Forget it."""
        ...

    def offered(self, limit: int) -> list[Published]:
        """Return what is offered, the newest first."""
        ...


def like(answers: PublishedAnswers, question: str) -> Published | None:
    """Return the published answer to the question that is most like this one; None where none is close."""
    known = {each.id: (each, trigrams(each.question)) for each in answers.offered(LOOKED_AT)}
    wanted = trigrams(question)
    weights = {part: weight(sum(part in parts for _, parts in known.values()), len(known)) for part in wanted}
    best = max(known.values(), key=lambda each: score(weights, each[1]), default=None)
    return best[0] if best is not None and score(weights, best[1]) >= CLOSE else None
