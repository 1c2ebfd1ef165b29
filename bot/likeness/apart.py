"""What is done in the process that knows what texts mean: embedding them, and finding the nearest ideas.

It reads the database by itself, and holds the vectors of all ideas as long as it lives.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Final

from storage.reading import Reading
from storage.suggestions.meanings import since

if TYPE_CHECKING:
    from meaning.embedding import Embedding

AT_ONCE: Final = 2_000
"""Rows that are read at once: 0.8 MB."""

LEAST: Final = 0.2
"""The least cosine with which an idea is offered: below it nothing but chance."""


def read(texts: Sequence[str]) -> list[bytes]:
    """Return what each text means, packed."""
    from meaning.vectors import pack  # noqa: PLC0415 - loads numpy, which the bot itself does without

    return pack(_embedding().of(texts)) if texts else []


def alike(url: str, words: str, most: int) -> list[int]:
    """Return at most so many ideas of a database that mean nearly the same, the nearest first."""
    return _known(url).alike(words, most)


def ready(url: str) -> None:
    """Load the model, and what ideas mean."""
    _known(url).catch_up()


@cache
def _embedding() -> Embedding:
    from meaning.embedding import Embedding  # noqa: PLC0415 - loads the model

    return Embedding()


class _Known:
    """The meaning of all ideas of a database, kept up to date by the numbers of their changes."""

    def __init__(self, url: str) -> None:
        from meaning.vectors import Nearest  # noqa: PLC0415 - loads numpy

        self._embedding = _embedding()
        self._nearest = Nearest()
        self._newest = 0
        self._reading = Reading(url)
        self._loop = asyncio.Runner()

    def catch_up(self) -> None:
        """Read what changed since the last time; after a restart, all."""
        rows = None
        while rows is None or len(rows) == AT_ONCE:
            changed_since = partial(since, number=self._newest, most=AT_ONCE)
            rows = self._loop.run(self._reading.read(changed_since))
            if rows:
                self._nearest.put({row.idea: bytes(row.meaning) for row in rows})
                self._newest = rows[-1].changed

    def alike(self, words: str, most: int) -> list[int]:
        """Find them; nothing means what no words mean."""
        self.catch_up()
        if not words.strip():
            return []
        return self._nearest.to(self._embedding.of([words])[0], most, LEAST)


_known = cache(_Known)
