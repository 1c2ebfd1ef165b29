"""Characters as a reader counts them, so that no cut goes through one."""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST: Final = 32
"""The most code points taken for one character. Text made by people stays below it (UAX #15, 30 combining
marks); what goes on for ever is cut."""

_JOINER: Final = "\u200d"

INVISIBLE: Final = "\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Characters that nobody sees and that join nothing, for a class of a regular expression: pasting and phones
leave them around a command or a number."""


def units(text: str) -> int:
    """Return the length in UTF-16 code units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str) -> list[str]:
    """Split text into what a reader takes for one character: a letter with its marks, a joined emoji, a flag.

    The clusters of UAX #29, but for the rules of scripts that write syllables.
    """
    if text.isascii():
        return list(text)
    clusters: list[str] = []
    for point in text:
        if clusters and _belongs(point, clusters[-1]):
            clusters[-1] += point
        else:
            clusters.append(point)
    return clusters


def _belongs(point: str, cluster: str) -> bool:
    if len(cluster) >= LONGEST or cluster.isspace():
        return False
    if cluster[-1] == _JOINER or point == _JOINER:
        return True
    if len(cluster) == 1 and _is_flag_half(cluster) and _is_flag_half(point):
        return True
    return unicodedata.category(point).startswith("M") or _modifies_emoji(point)


def _is_flag_half(point: str) -> bool:
    return "\U0001f1e6" <= point <= "\U0001f1ff"


def _modifies_emoji(point: str) -> bool:
    return "\U0001f3fb" <= point <= "\U0001f3ff" or "\U000e0020" <= point <= "\U000e007f"
