"""Many vectors in little memory, and the nearest of them: a byte for each number, no object for each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

SIZE: Final = 384
"""Numbers of a vector, and bytes of a packed one."""

BLOCK: Final = 4_096
"""Rows that are reckoned with at once: 1.6 MB packed, 6 MB while it lasts."""

HELD: Final = 200_000
"""The most vectors that are held: 77 MB. Past that the newest takes the place of the oldest."""

LARGEST: Final = 127

Vectors = NDArray[np.float32]


def pack(vectors: Vectors) -> list[bytes]:
    """Return each vector in a byte a number, scaled by its largest: only its direction is kept."""
    most = np.abs(vectors).max(axis=1, keepdims=True)
    whole = np.rint(vectors / np.where(most > 0, most, 1) * LARGEST).astype(np.int8)
    return [row.tobytes() for row in whole]


class Nearest:
    """Packed vectors by number, of which those are found that point most nearly the same way."""

    def __init__(self, held: int = HELD, block: int = BLOCK) -> None:
        self._block = block
        self._rows: list[NDArray[np.int8]] = []
        self._shrink: list[Vectors] = []
        self._ids = np.zeros(held, dtype=np.int64)
        self._next = 0
        self.count = 0

    def put(self, id: int, packed: bytes) -> None:
        """Hold a vector under a number above 0, in place of the one before; an empty one: hold none."""
        found = np.flatnonzero(self._ids[: self.count] == id)
        if not packed:
            for place in found:
                self._fill(int(place), 0, bytes(SIZE))
        else:
            self._fill(int(found[0]) if len(found) else self._new(), id, packed)

    def _new(self) -> int:
        """The place of one more: a free one, or that of the oldest."""
        place = self._next
        self._next = (place + 1) % len(self._ids)
        self.count = max(self.count, place + 1)
        if place // self._block == len(self._rows):
            self._rows.append(np.zeros((self._block, SIZE), dtype=np.int8))
            self._shrink.append(np.zeros(self._block, dtype=np.float32))
        return place

    def _fill(self, place: int, id: int, packed: bytes) -> None:
        row = np.frombuffer(packed, dtype=np.int8, count=SIZE)
        length = float(np.linalg.norm(row.astype(np.float32)))
        block, at = divmod(place, self._block)
        self._ids[place] = id
        self._rows[block][at] = row
        self._shrink[block][at] = 1 / length if length else 0.0

    def to(self, vector: Vectors, most: int, least: float) -> list[int]:
        """Return the numbers of at most so many, the nearest first; none whose cosine is below `least`."""
        if not self.count:
            return []
        near = np.concatenate([self._cosines(number, vector) for number in range(len(self._rows))])
        near = near[: self.count]
        best = np.argpartition(-near, min(most, len(near) - 1))[:most]
        worth: Sequence[int] = [int(place) for place in best[np.argsort(-near[best])] if near[place] >= least]
        return [int(self._ids[place]) for place in worth]

    def _cosines(self, block: int, vector: Vectors) -> Vectors:
        product: Vectors = self._rows[block].astype(np.float32) @ vector
        return product * self._shrink[block]
