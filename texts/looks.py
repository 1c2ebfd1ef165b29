"""How writing looks to who reads it: which texts are the same to the eye, and which show nothing at all.

What looks like what is Unicode's list (UTS #39, Unicode Security Mechanisms), pinned in `confusables.txt`;
what is never seen is its property Default_Ignorable_Code_Point.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final
from unicodedata import category, decomposition, normalize

_LIST: Final = Path(__file__).with_name("confusables.txt")
_IGNORABLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f"
    "\U000e0080-\U000e0fff]|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+"
)
"""The tags of a flag are left: England's and Scotland's differ in nothing else."""

_EMPTY: Final = str.maketrans("\u2800\U0001d159\ufffc", "   ")
"""Symbols by their category, and as blank as a space: a pattern without dots, a note without a head."""

_PILED: Final = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
"""More than three combining marks in a row."""

_TYPED: Final = str.maketrans({**dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‘’‚‛`´", "'"), "—": "-"})
"""What one keyboard writes for another's."""

_PLANES: Final = 0x20000
"""Beyond its first two planes Unicode has none that is made of others in another size or place."""

_BLANK: Final = {"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Mn", "Mc", "Me"}
"""Categories of which nothing is seen without a letter beside it."""

_WITHIN: Final = str.maketrans({"0": "O", "1": "l", "I": "l", "|": "l"})
"""What reads alike within one alphabet. That `rn` reads like `m` is left out: corn is not com."""


def calmed(text: str) -> str:
    """Return a text in which at most so many marks stand on one letter as any language writes.

    More of them reach over the lines above and below, and hide what stands there.
    """
    return text if text.isascii() else _PILED.sub(r"\1", text)


def visible(text: str) -> bool:
    """Tell whether a reader sees anything of a text."""
    return any(category(sign) not in _BLANK for sign in _seen(text))


def visible_length(text: str) -> int:
    """Return how many characters a text has; none when a reader sees nothing of them."""
    return len(text) if visible(text) else 0


def folded(text: str) -> str:
    """Return a text without what makes no difference: capitals, spaces, unseen signs, alphabets.

    Two that are equal so are one and the same to a reader, and to whoever types it after another's dictation.
    """
    read = _seen(text).translate(_TYPED)
    if not read.isascii():
        read = normalize("NFC", _decomposed(read).casefold().translate(_folding()))
    return " ".join(read.casefold().split())


def glimpsed(text: str) -> str:
    """Return a text as it looks at a glance: as it stands, with 0 like O and 1 like l and I."""
    return " ".join(_plain(text).translate(_WITHIN).split())


def first_alike(texts: Iterable[str]) -> tuple[int, int] | None:
    """Return the positions, from 1, of two texts that read the same; None when each is its own."""
    seen: dict[tuple[str, str], int] = {}
    for position, text in enumerate(texts, 1):
        for key in (("folded", folded(text)), ("glimpsed", glimpsed(text))):
            if (first := seen.setdefault(key, position)) != position:
                return first, position
    return None


def _seen(text: str) -> str:
    return text if text.isascii() else _IGNORABLE.sub("", text).translate(_EMPTY)


def _plain(text: str) -> str:
    """Write every letter as the Latin one that it looks like, if there is one."""
    if text.isascii():
        return text
    return normalize("NFC", _decomposed(_seen(text)).translate(_confusables()))


def _decomposed(text: str) -> str:
    """Write ligatures, wide letters and the like as the plain ones they look like; x² and x2 stay apart."""
    kept = _each_apart()
    if not kept.search(text):
        return normalize("NFKD", text)
    return "".join(part if part in _apart() else normalize("NFKD", part) for part in kept.split(text))


@lru_cache(maxsize=1)
def _apart() -> frozenset[str]:
    """Return the signs whose look is their meaning: raised, lowered, a fraction, in a circle or a box."""
    tags = ("<super>", "<sub>", "<fraction>", "<circle>")
    signs = map(chr, range(_PLANES))
    return frozenset(
        sign for sign in signs if (parts := decomposition(sign)).startswith(tags) or _boxed(sign, parts)
    )


def _boxed(sign: str, parts: str) -> bool:
    """Tell whether it is a letter in a box; the squares of the first plane are units, in smaller print."""
    return parts.startswith("<square>") and sign > "\uffff"


@lru_cache(maxsize=1)
def _each_apart() -> re.Pattern[str]:
    return re.compile(f"([{''.join(sorted(_apart()))}])")


@lru_cache(maxsize=1)
def _folding() -> dict[int, str]:
    """Write each letter that is no capital as the Latin one that it looks like, or that its capital does.

    So a letter and its capital are one: `м` is no `m` to the eye, but `М` is an `M`.
    """
    found: dict[int, str] = {}
    confusables = _confusables()
    for low in {chr(source).casefold() for source in confusables}:
        own = confusables.get(ord(low), "") if len(low) == 1 else ""
        capital = confusables.get(ord(low.upper()), "") if len(low.upper()) == 1 else ""
        if not (own and own.isascii()) and _is_capital(capital):
            own = capital
        if own:
            found[ord(low)] = own.casefold()
    return found


def _is_capital(target: str) -> bool:
    """Tell whether it is one Latin capital, or a number, which has no other form."""
    return len(target) == 1 and target.isascii() and (target.isupper() or target.isdigit())


@lru_cache(maxsize=1)
def _confusables() -> dict[int, str]:
    lines = (line.split() for line in _LIST.read_text("utf-8").splitlines() if not line.startswith("#"))
    pairs = ((int(source, 16), "".join(chr(int(point, 16)) for point in target)) for source, *target in lines)
    return {source: _decomposed(_with_capitals(chr(source), target)) for source, target in pairs}


def _with_capitals(source: str, target: str) -> str:
    """The list writes the capital I as l; where capitals make no difference, I is an i."""
    return "I" if target == "l" and source.isupper() else {"rn": "m"}.get(target, target)
