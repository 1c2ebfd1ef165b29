"""Voices that wait and are alike: one answer can go to all of them, which the team chooses from a list."""

from __future__ import annotations

from collections import Counter
from typing import Final

from suggestions.likeness import likest, trigrams, weight
from suggestions.store import Voices
from suggestions.voice import Voice
from usecases.work import Work

LOOKED_AT: Final = 200
"""Of what waits, so much is looked at, the one promised earliest first."""
SHOWN: Final = 10


def alike(voice: Voice, work: Work) -> list[Voice]:
    """Return what others of its kind wait beside a voice and are like it, the likest first."""
    waiting = {
        int(each.id): each
        for each in work.stores[Voices].waiting(LOOKED_AT)
        if each.kind is voice.kind and each.id != voice.id and each.author not in {None, voice.author}
    }
    known = {id: trigrams(each.title) for id, each in waiting.items()}
    counted = Counter(part for parts in known.values() for part in parts)
    wanted = {part: weight(counted[part], len(known)) for part in trigrams(voice.title)}
    return [waiting[id] for id in likest(wanted, known, SHOWN)]
