"""Ideas like a text: how many that mean the same are among the first three, and what a look-up takes.

Both makers: trigrams, and meaning where its extra is there; and both together, as they are shown.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import Final

from sqlalchemy import Connection

from benchmarks import databases
from benchmarks.figures import Figure, Run
from benchmarks.likeness import meaning
from benchmarks.likeness.labelled import Labelled, labelled
from storage.suggestions.likeness import LikenessRows
from suggestions.meaning import MOST, together

HERE: Final = Path(__file__).parent
SETS: Final = {"small set": "ideas.txt", "large set": "said/*.txt", "held out": "held_out/*.txt"}
"""Labelled sets, by name; by the last one nothing was chosen."""
FIRST: Final = 3
ASKED: Final = 100
BAR: Final = 30.0
"""Milliseconds of a look-up by trigrams among the most ideas."""
CHUNK: Final = 500

Found = Sequence[Sequence[int]]


def figures(run: Run) -> Iterator[Figure]:
    """Yield recall by trigrams, by meaning and by both; then the time of a look-up by each."""
    for name, files in SETS.items():
        yield from _recalls(name, labelled(sorted(HERE.glob(files))))
    sizes = [1_000, 10_000] if run.quick else [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_on(f"sqlite:///{folder}/glas.db", "SQLite", sizes))
    yield from asyncio.run(_on_postgres(sizes))
    yield from meaning.look_ups(sizes)


def _recalls(name: str, texts: Labelled) -> Iterator[Figure]:
    letters = _by_trigrams(texts)
    yield from _recall(name, "trigrams", letters, texts)
    if meaning.MISSING:
        yield Figure(what=f"{name}: by meaning", unit="", unmeasured=meaning.MISSING)
        return
    meant = meaning.nearest(texts, MOST)
    yield from _recall(name, "meaning", meant, texts)
    both = [together(mine, theirs, FIRST) for mine, theirs in zip(meant, letters, strict=True)]
    yield from _recall(name, "both", both, texts)


def _recall(name: str, how: str, found: Found, texts: Labelled) -> Iterator[Figure]:
    for same, where in ((True, "one language"), (False, "across")):
        asked = [
            one.idea in ideas[:FIRST]
            for one, ideas in zip(texts.said, found, strict=True)
            if one.same_language is same
        ]
        what = f"{name}: in the first {FIRST} of {len(texts.ideas)} by {how}, {where} ({len(asked)})"
        yield Figure(what=what, unit="", rounds=(sum(asked) / len(asked),), digits=2)


def _by_trigrams(texts: Labelled) -> list[list[int]]:
    async def found(url: str) -> list[list[int]]:
        async with databases.opened(url) as database:
            await database.run(lambda db: _keep(db, 0, texts.ideas))
            words = [one.words for one in texts.said]
            return await database.run(lambda db: [LikenessRows(db).alike(each, FIRST) for each in words])

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(found(f"sqlite:///{folder}/glas.db"))


def _keep(db: Connection, first: int, texts: Sequence[str]) -> None:
    rows = LikenessRows(db)
    for idea, text in enumerate(texts, first):
        rows.keep(idea, text)


async def _on_postgres(sizes: Sequence[int]) -> list[Figure]:
    if not databases.POSTGRES:
        return [Figure(what="look-up on PostgreSQL", unit="", unmeasured=databases.NO_POSTGRES)]
    async with databases.fresh_postgres() as url:
        return await _on(url, "PostgreSQL", sizes)


async def _on(url: str, kind: str, sizes: Sequence[int]) -> list[Figure]:
    """File more and more ideas, and look up among them."""
    dice, vocabulary = Random(11), _vocabulary()
    figures: list[Figure] = []
    kept = 0
    async with databases.opened(url) as database:
        for size in sizes:
            while kept < size:
                texts, first = [_made(dice, vocabulary) for _ in range(CHUNK)], kept
                await database.run(lambda db, *, first=first, texts=texts: _keep(db, first, texts))  # type: ignore[misc]
                kept += CHUNK
            asked = [_made(dice, vocabulary) for _ in range(ASKED)]
            taken = await database.run(lambda db, asked=asked: _taken(db, asked))  # type: ignore[misc]
            bar = BAR if size == sizes[-1] else None
            figures += timed(f"look-up by trigrams among {size:,} ideas, {kind}", taken, bar)
    return figures


def timed(what: str, taken: Sequence[float], bar: float | None = None) -> list[Figure]:
    """The middle of some times in milliseconds, and what one in a hundred takes."""
    worst = quantiles(taken, n=100)[-1]
    return [
        Figure(what=f"{what}, p50", unit="ms", rounds=(median(taken),), bar=bar, digits=1),
        Figure(what="… p99", unit="ms", rounds=(worst,), digits=1),
    ]


def _taken(db: Connection, asked: Sequence[str]) -> list[float]:
    """Milliseconds of each look-up."""
    rows, taken = LikenessRows(db), []
    for text in asked:
        began = perf_counter()
        rows.alike(text, FIRST)
        taken.append(1000 * (perf_counter() - began))
    return taken


def _vocabulary() -> list[str]:
    """Words of six languages, from the product's own sentences."""
    files = sorted(Path("texts").glob("*/*.ftl"))
    return sorted({word for file in files for word in file.read_text("utf-8").split() if word.isalpha()})


def _made(dice: Random, vocabulary: Sequence[str]) -> str:
    """As many words as an idea has; some are in each second idea, and most in few, as in a language."""
    places = (int(len(vocabulary) ** dice.random()) - 1 for _ in range(dice.randint(6, 22)))
    return " ".join(vocabulary[place * 7919 % len(vocabulary)] for place in places)
