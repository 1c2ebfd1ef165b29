"""Likeness by meaning, measured as the process that knows it works: embedding, and the nearest of all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Final

import msgspec

from benchmarks.figures import Figure
from benchmarks.likeness.labelled import Labelled
from benchmarks.memory import held
from bot.likeness.apart import LEAST
from bot.unplugged import EXTRA, missing
from suggestions.meaning import MOST, READ

MISSING: Final = f"{' and '.join(EXTRA)} are not installed: make meaning" if missing() else ""
ASKED: Final = 100
SHORT: Final = "Please make audiobooks of your novels, I would listen to them in the car"


class Taken(msgspec.Struct):
    """What one process took."""

    embedding: list[float]
    """Milliseconds for a text of an idea's length."""
    longest: list[float]
    """Milliseconds for the longest text that is read."""
    nearest: dict[int, list[float]]
    """Milliseconds to find the nearest among so many."""
    megabytes: dict[int, float]
    """Memory while it holds so many."""


def nearest(texts: Labelled, most: int) -> list[list[int]]:
    """Return the places of the nearest ideas to what was said, as they would be offered."""
    from meaning.embedding import Embedding
    from meaning.vectors import Nearest, pack

    model, held_ = Embedding(), Nearest()
    held_.put(dict(enumerate(pack(model.of(texts.ideas)), 1)))
    wanted = model.of([one.words for one in texts.said])
    return [[id - 1 for id in held_.to(each, most, LEAST)] for each in wanted]


def look_ups(sizes: Sequence[int]) -> Iterator[Figure]:
    """Yield what embedding takes, then the nearest among each number, and memory."""
    from benchmarks.likeness.section import timed

    if MISSING:
        yield Figure(what="look-up by meaning", unit="", unmeasured=MISSING)
        return
    command = [sys.executable, "-m", __name__, *map(str, sizes)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    taken = msgspec.json.decode(done.stdout, type=Taken)
    yield from timed(f"the meaning of a text of {len(SHORT)} letters", taken.embedding)
    yield from timed(f"… of {READ}", taken.longest)
    for size in sizes:
        yield from timed(f"nearest by meaning among {size:,} ideas", taken.nearest[size])
        yield Figure(what="… memory of its process", unit="MB", rounds=(taken.megabytes[size],), digits=0)


def _measured(sizes: Sequence[int]) -> Taken:
    """Measure in this process."""
    import os

    import numpy as np

    from meaning.embedding import Embedding
    from meaning.vectors import SIZE, Nearest, pack

    model, many = Embedding(), Nearest()
    long = (SHORT + " ") * (READ // len(SHORT) + 1)
    model.of([SHORT])
    embedding = [_milliseconds(lambda: model.of([SHORT])) for _ in range(ASKED)]
    longest = [_milliseconds(lambda: model.of([long[:READ]])) for _ in range(ASKED // 5)]
    found: dict[int, list[float]] = {}
    megabytes: dict[int, float] = {}
    dice = np.random.default_rng(5)
    for size in sizes:
        while many.count < size:
            packed = pack(dice.standard_normal((500, SIZE)).astype(np.float32))
            many.put(dict(enumerate(packed, many.count + 1)))
        wanted = dice.standard_normal((ASKED, SIZE)).astype(np.float32)
        found[size] = [_milliseconds(lambda each=each: many.to(each, MOST, LEAST)) for each in wanted]
        megabytes[size] = held(os.getpid())
    return Taken(embedding, longest, found, megabytes)


def _milliseconds(work: object) -> float:
    began = perf_counter()
    assert callable(work)
    work()
    return 1000 * (perf_counter() - began)


if __name__ == "__main__":
    sys.stdout.buffer.write(msgspec.json.encode(_measured([int(each) for each in sys.argv[1:]])))
