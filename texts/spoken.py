"""How times are said in each of our languages: the words of every `times.toml`, as patterns."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Final
from unicodedata import combining, decomposition, normalize

from texts.languages import LANGUAGES

_ROOT: Final = Path(__file__).parent


def plain(text: str) -> str:
    """Return a text in small letters without marks, as long as it was, so that positions in it stay."""
    return "".join(map(_plain, text))


@lru_cache(maxsize=1024)
def _plain(sign: str) -> str:
    base = sign
    while len(base) == 1 and decomposition(base) and not base.isspace():
        base = "".join(part for part in normalize("NFKD", base) if not combining(part)) or base
        if base == sign:
            break
    small = {"ł": "l", "đ": "d"}.get(base.lower(), base.lower())
    return " " if sign.isspace() else small if len(small) == 1 else sign


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, list[str]], ...]:
    return tuple(
        tomllib.loads((_ROOT / language / "times.toml").read_text("utf-8")) for language in LANGUAGES
    )


@lru_cache(maxsize=64)
def words(name: str) -> str:
    """Return a pattern for all words of this name, in whichever language."""
    return _pattern([word for table in _tables() for word in table[name]])


@lru_cache(maxsize=4)
def numbered(name: str) -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each weekday, month or number up to twelve, in their order."""
    groups = zip(*(table[name] for table in _tables()), strict=True)
    return tuple(
        re.compile(_pattern([word for each in group for word in each.split("|")])) for group in groups
    )


@lru_cache(maxsize=4)
def any_of(name: str) -> str:
    """Return a pattern for any weekday, month or number up to twelve."""
    return "(?:" + "|".join(each.pattern for each in numbered(name)) + ")"


def position(name: str, word: str) -> int:
    """Return which weekday, month or number a word is, from 0."""
    return next(place for place, each in enumerate(numbered(name)) if each.fullmatch(word))


def _pattern(found: list[str]) -> str:
    longest = sorted({plain(word) for word in found}, key=lambda word: (-len(word), word))
    patterns = (re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in longest)
    return "(?:" + "|".join(patterns) + r")(?!\w)"
