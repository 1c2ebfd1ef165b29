"""Having the meaning of ideas read: some of those that changed, and keeping what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from chat.records import Stores
from suggestions.meaning import READ, Meanings
from suggestions.reviewing import read_words
from suggestions.store import Voices
from suggestions.voice import VoiceId


def unread(stores: Stores, most: int) -> dict[VoiceId, str]:
    """Return ideas whose meaning is to be read, by number, with their words; without, when not offered."""
    wanted = stores[Meanings].unread(most)
    return {each.idea: _words(stores, each.idea) if each.offered else "" for each in wanted}


def keep(stores: Stores, words: Mapping[VoiceId, str], meanings: Sequence[bytes]) -> int:
    """Keep what was read of these words, in their order; what reads otherwise by now waits. Returns how many.

    An idea without words means nothing.
    """
    kept = 0
    for (idea, read), meaning in sorted(zip(words.items(), meanings, strict=True)):
        if stores[Meanings].hold(idea) and (not read or _words(stores, idea) == read):
            stores[Meanings].put(idea, meaning if read else b"")
            kept += 1
    return kept


def _words(stores: Stores, idea: VoiceId) -> str:
    """The beginning of what its author wants to be read."""
    return read_words(stores[Voices].lines.of(idea))[:READ]
