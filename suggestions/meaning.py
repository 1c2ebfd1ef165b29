"""Which ideas mean what a text means: asked beside, while trigrams answer at once, and taken together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple, Protocol

from suggestions.voice import VoiceId

READ: Final = 400
"""Letters of a text whose meaning is read: a text of so many takes a tenth of a second."""

MOST: Final = 6
"""Ideas that are asked for: some may be gone by the time they are shown."""

BY_MEANING: Final = 2
"""Ideas by meaning, to each by trigrams: of the first three they find more than either does alone."""


class Meaning(Protocol):
    """What is asked about the meaning of texts, in no transaction; it may not answer."""

    def wake(self) -> None:
        """Get ready: somebody may ask in a moment. Waits for nothing."""
        ...

    async def alike(self, words: str, most: int) -> list[int]:
        """Return at most so many ideas that mean nearly the same, the nearest first.

        Waits for a bounded time, and raises nothing; none where no answer came.
        """
        ...


class Unread(NamedTuple):
    """An idea whose meaning is to be read, or which is offered no more."""

    idea: VoiceId
    offered: bool


class Meanings(Protocol):
    """Where the meaning of ideas is kept, as bytes that only its maker reads."""

    def unread(self, most: int) -> list[Unread]:
        """Return at most so many that changed since they were read, in the order of their numbers."""
        ...

    def hold(self, idea: VoiceId) -> bool:
        """Hold an idea's row against any change until the transaction ends. Tells whether it is unread."""
        ...

    def put(self, idea: VoiceId, meaning: bytes) -> None:
        """Keep what an idea means, empty where it is offered no more. One process at a time does this."""
        ...

    def progress(self) -> tuple[int, int]:
        """Return how many ideas are read, and how many there are; it counts them all."""
        ...


def together(by_meaning: Sequence[int], by_trigrams: Sequence[int], most: int) -> list[int]:
    """Return at most so many of both, each once: in turns two by meaning, and one by trigrams."""
    meant, written, found = iter(by_meaning), iter(by_trigrams), dict[int, None]()
    for _ in range(most):
        found |= dict.fromkeys((*islice(meant, BY_MEANING), *islice(written, 1)))
    return list(found)[:most]
