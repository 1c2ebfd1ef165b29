"""Ideas, and texts that mean the same: a blank line between two ideas, a language before each text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct


class Said(Struct, frozen=True):
    """A text that means the same as an idea."""

    words: str
    idea: int
    """The place of that idea, from 0."""
    same_language: bool


class Labelled(Struct, frozen=True):
    """Ideas, and what was said of them."""

    ideas: list[str]
    said: list[Said]


def labelled(files: Iterable[Path]) -> Labelled:
    """Read files, all ideas one after the other. Raises ValueError for a text without its language."""
    ideas: list[str] = []
    said: list[Said] = []
    for file in files:
        lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
        for block in "\n".join(lines).strip().split("\n\n"):
            (language, idea), *others = (_text(line) for line in block.splitlines())
            said += [Said(words, len(ideas), spoken == language) for spoken, words in others]
            ideas.append(idea)
    return Labelled(ideas, said)


def _text(line: str) -> tuple[str, str]:
    language, colon, words = line.partition(": ")
    if not colon or len(language) != 2:
        raise ValueError(f"no language stands before: {line}")
    return language, words
