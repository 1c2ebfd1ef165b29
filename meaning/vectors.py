"""Many vectors in little memory, and the nearest of them: a byte for each number, no object for each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

    def put(self, packed: Mapping[int, bytes]) -> None:
        """Hold vectors under numbers above 0, in place of those before; an empty one: hold none."""
        ids = self._ids[: self.count]
        known = {int(ids[place]): int(place) for place in np.flatnonzero(np.isin(ids, list(packed)))}
        filled = {known[id] if id in known else self._new(): id for id, each in packed.items() if each}
        self._fill(filled, b"".join(packed[id] for id in filled.values()))
        emptied = dict.fromkeys((known[id] for id, each in packed.items() if not each and id in known), 0)
        self._fill(emptied, bytes(SIZE * len(emptied)))

    def _new(self) -> int:
        """The place of one more: a free one, or that of the oldest."""
        place = self._next
        self._next = (place + 1) % len(self._ids)
        self.count = max(self.count, place + 1)
        if place // self._block == len(self._rows):
            self._rows.append(np.zeros((self._block, SIZE), dtype=np.int8))
            self._shrink.append(np.zeros(self._block, dtype=np.float32))
        return place

    def _fill(self, ids: Mapping[int, int], packed: bytes) -> None:
        """Put rows, one after the other, at these places under these numbers."""
        rows = np.frombuffer(packed, dtype=np.int8).reshape(len(ids), SIZE)
        lengths = np.linalg.norm(rows.astype(np.float32), axis=1)
        shrink = np.divide(1, lengths, out=np.zeros_like(lengths), where=lengths > 0)
        places = np.fromiter(ids, dtype=np.int64, count=len(ids))
        self._ids[places] = list(ids.values())
        for block in np.unique(places // self._block):
            here = places // self._block == block
            self._rows[block][places[here] % self._block] = rows[here]
            self._shrink[block][places[here] % self._block] = shrink[here]

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
