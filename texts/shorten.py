"""Labels for buttons: short, and never two alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from texts.characters import characters

LABEL: Final = 38
"""The characters of a label that a phone shows in full."""

_MORE: Final = "…"


def shortened(options: Sequence[str], limit: int = LABEL) -> list[str]:
    """Return a label of at most `limit` characters for each option, all of them different.

    What is too long loses its end; where that makes two alike, its middle; and what is alike even so gets the
    option's number (1, 2, …) in front. `limit` is at least 12.
    """
    words = [" ".join(option.split()) for option in options]
    labels = [_head(word, limit) for word in words]
    for alike in _alike(labels):
        labels[alike] = _ends(words[alike], limit)
    for alike in _alike(labels):
        labels[alike] = _numbered(words[alike], alike, limit)
    if _alike(labels):
        return [_numbered(word, index, limit) for index, word in enumerate(words)]
    return labels


def _alike(labels: Sequence[str]) -> list[int]:
    times = Counter(labels)
    return [index for index, label in enumerate(labels) if times[label] > 1]


def _head(word: str, limit: int) -> str:
    if len(word) <= limit or len(shown := characters(word)) <= limit:
        return word
    return "".join(shown[: limit - 1]).rstrip() + _MORE


def _ends(word: str, limit: int) -> str:
    shown = characters(word)
    if len(shown) <= limit:
        return word
    tail = (limit - 1) // 2
    return "".join(shown[: limit - 1 - tail]).rstrip() + _MORE + "".join(shown[-tail:]).lstrip()


def _numbered(word: str, index: int, limit: int) -> str:
    number = f"{index + 1}. "
    return number + _head(word, limit - len(number))
