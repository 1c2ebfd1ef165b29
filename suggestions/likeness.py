"""Which ideas are like a text: offered to who writes one, never claimed to be the same.

No threshold tells the same idea from one that is merely alike (docs/decisions/0036).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from math import log, sqrt
from typing import Final, Protocol

from suggestions.folding import folded

READ: Final = 1_000
"""Letters of a folded text that are compared: what an idea is about stands at its beginning."""

WORTH: Final = 0.08
"""The least score with which an idea is shown at all: below it there is nothing but chance."""

FEW: Final = 50
"""Below so many ideas nobody can tell which trigrams are rare: syllables alone make nothing alike there."""
RUN: Final = 4
"""So many trigrams together are a word of four letters, or five letters at an end of a longer one."""
PLAIN: Final = 0.18
"""The least score with which an idea is shown among few though it has no such run: several words are near."""

_BITS: Final = 6
_ALPHABET: Final = {sign: number for number, sign in enumerate(" abcdefghijklmnopqrstuvwxyz0123456789")}
_OTHERS: Final = (1 << _BITS) - len(_ALPHABET)


class Likeness(Protocol):
    """The ideas that can be offered as like a text."""

    def keep(self, idea: int, text: str) -> None:
        """Offer an idea from now on, by this text; another text takes the place of the one before."""
        ...

    def drop(self, idea: int) -> None:
        """Offer an idea no more, and forget its text. One that is not kept changes nothing."""
        ...

    def alike(self, text: str, most: int) -> list[int]:
        """Return at most so many ideas that are like a text, the likest first; none when nothing is."""
        ...


def trigrams(text: str) -> frozenset[int]:
    """Return which three letters stand together in the words of a text, a word's ends among them.

    Each is a number below 2^18. Letters beyond the Latin alphabet share the numbers that are left: what two
    of them have in common by that is offered, and claims nothing.
    """
    return frozenset(trigram for word in words_of(text) for trigram in word)


def words_of(text: str) -> list[tuple[int, ...]]:
    """Return the trigrams of each word of a text, in their order."""
    words = (f" {each} " for each in folded(text)[:READ].split())
    return [tuple(_number(word[at : at + 3]) for at in range(len(word) - 2)) for word in words]


def weight(ideas: int, of: int) -> float:
    """Return what it says that a trigram is shared which so many ideas have, of all there are.

    The inverse document frequency (K. Spärck Jones, 1972), smoothed: it is never 0.
    """
    return log(1 + (of + 1) / (ideas + 1))


def score(wanted: Mapping[int, float], idea: Collection[int]) -> float:
    """Return how like an idea is to the text whose trigrams are wanted, by their weights: from 0 to 1.

    What is shared counts by its weight; a long idea has more in common with anything, and is counted down.
    """
    total = sum(wanted.values())
    if not total or not idea:
        return 0.0
    shared = sum(wanted[each] for each in idea if each in wanted)
    return shared / total * min(1.0, sqrt(len(wanted) / len(idea)))


def likest(wanted: Mapping[int, float], ideas: Mapping[int, Collection[int]], most: int) -> list[int]:
    """Return at most so many ideas that are worth showing, by their trigrams; of equals the older first."""
    scores = {idea: score(wanted, each) for idea, each in ideas.items()}
    worth = sorted((-each, idea) for idea, each in scores.items() if each >= WORTH)
    return [idea for _, idea in worth[:most]]


def likest_of_few(
    text: str, wanted: Mapping[int, float], ideas: Mapping[int, Collection[int]], most: int
) -> list[int]:
    """Return what `likest` does, of ideas that share a word with a text, or most of one, or very much.

    Among ten ideas any two share some syllables: without this nine of ten unlike texts were offered something
    (docs/decisions/0036).
    """
    words = words_of(text)
    near = {
        idea: its
        for idea, its in ideas.items()
        if score(wanted, its) >= PLAIN or any(_longest_run(each, its) >= RUN for each in words)
    }
    return likest(wanted, near, most)


def _longest_run(word: Sequence[int], idea: Collection[int]) -> int:
    """Return how many trigrams of a word stand together that an idea has as well."""
    has = map(frozenset(idea).__contains__, word)
    return max((len(tuple(run)) for shared, run in groupby(has) if shared), default=0)


def _number(signs: Sequence[str]) -> int:
    """Three letters as a number, six bits for each."""
    number = 0
    for sign in signs:
        number = number << _BITS | _ALPHABET.get(sign, len(_ALPHABET) + ord(sign) % _OTHERS)
    return number
