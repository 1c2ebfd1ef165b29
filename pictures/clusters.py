"""What is read as one letter: a letter with its accents, an emoji of several parts, a flag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINER, NON_JOINER = "\u200d", "\u200c"
MARKS = 4
"""More accents than that no script puts on a letter; the others are left out."""


def clusters(text: str) -> Iterator[str]:
    """Yield what is read as one, much as Unicode's UAX 29 says."""
    cluster = ""
    for letter in text:
        if cluster and not _goes_on(cluster, letter):
            yield cluster
            cluster = ""
        cluster += letter
    if cluster:
        yield cluster


def _goes_on(cluster: str, letter: str) -> bool:
    """Tell whether a letter belongs to what came before it."""
    if is_flag(letter):
        return len(cluster) == 1 and is_flag(cluster)
    if cluster[-1] == JOINER and unicodedata.category(letter) in {"So", "Sm", "Cn"}:
        return True
    return is_extending(letter)


def is_extending(letter: str) -> bool:
    """Tell whether something changes the letter before it: accents, joiners, tones of skin, tags of flags."""
    if letter in {JOINER, NON_JOINER} or "\U0001f3fb" <= letter <= "\U0001f3ff":
        return True
    return unicodedata.category(letter).startswith("M") or "\U000e0020" <= letter <= "\U000e007f"


def is_flag(letter: str) -> bool:
    """Tell whether it is half of a flag."""
    return "\U0001f1e6" <= letter <= "\U0001f1ff"


def tidied(cluster: str) -> str:
    """Leave out what is invisible and belongs to nothing, and accents piled upon one another."""
    kept, marks = cluster[0], 0
    for letter in cluster[1:]:
        marks += unicodedata.category(letter).startswith("M") and letter != "\ufe0f"
        kept += letter if marks <= MARKS else ""
    return kept
