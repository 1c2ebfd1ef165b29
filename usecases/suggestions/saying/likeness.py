"""Which ideas are offered to who writes one: those that everybody reads and may still support."""

from __future__ import annotations

from suggestions.kind import Kind
from suggestions.likeness import Likeness
from suggestions.reviewing import read_words
from suggestions.store import Voices
from suggestions.voice import ENDED, Voice
from usecases.work import Work


def bring_up_to_date(voice: Voice, work: Work) -> None:
    """Offer an idea from now on by how it reads now, or offer it no more."""
    likeness = work.stores[Likeness]
    if voice.kind is Kind.IDEA and voice.public and voice.status not in ENDED:
        likeness.keep(voice.id, read_words(work.stores[Voices].lines.of(voice.id)))
    else:
        likeness.drop(voice.id)
