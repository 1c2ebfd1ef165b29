"""Themes: words and phrases that several testers used, found by counting, so that anybody can follow it.

Candidates are what stands between stop words and signs (Rose, Engel, Cramer, Cowley, "Automatic keyword
extraction from individual documents", in Text Mining, 2010), up to three words long, whatever their
endings. A theme counts the testers who used it, each once, however often: nobody makes one by repeating
himself. A shorter one that hardly ever stands outside a longer one is left out (the idea of the C-value:
Frantzi, Ananiadou, Mima, "Automatic recognition of multi-word terms", 2000). A phrase is counted only where
each of its words is frequent enough by itself (Agrawal, Srikant, "Fast algorithms for mining association
rules", 1994).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from customers.people import CustomerId
from suggestions.folding import folded
from trials.stop_words import STOP_WORDS

LONGEST: Final = 3
"""Words of a phrase."""
LEAST: Final = 3
"""So many testers make a theme: what one or two said is a quote."""
MOST: Final = 12
"""Themes that are shown, the most frequent first."""
SHORTEST: Final = 3
"""Letters of a folded word that may be one."""
READ: Final = 2_000_000
"""Characters that are read of all testers together, of each as many as of the others."""

Phrase = tuple[str, ...]
"""Stems, as they stood one after the other."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_APART: Final = re.compile(r"[.!?;:,()\n\r\"“”„«»…–—]+")


class Said(Struct, frozen=True):
    """What one tester said, somewhere in his answers."""

    customer: CustomerId
    words: str


class Theme(Struct, frozen=True, kw_only=True):
    """A word or a phrase that several used."""

    key: str
    """Its words as they are folded, by which what the team did to it is found again."""
    name: str
    """As most wrote it; what the team calls it, where it has said so."""
    testers: int
    """How many used it."""
    said: tuple[int, ...]
    """Where it stands: positions in what was said."""


class Naming(Struct, frozen=True):
    """What the team did to a theme."""

    key: str
    name: str = ""
    """What it is called instead; empty: it is dropped."""


class _Word(Struct, frozen=True):
    folded: str
    written: str


def stem_of(word: str) -> str:
    """Return a folded word without its ending: one letter of a short word, two of a longer one, four stay."""
    return word[: max(4, len(word) - (1 if len(word) < 7 else 2))]


def roots(stems: Iterable[str]) -> dict[str, str]:
    """Return for each stem the one under which it is counted: the shortest that differs by one letter less.

    So `brake`, `brakes` and `braking` are one word, and so are most cases of a Slavic noun.
    """
    found: dict[str, str] = {}
    root = ""
    for stem in sorted(set(stems)):
        if not _same(root, stem):
            root = stem
        found[stem] = root
    return found


def _same(root: str, stem: str) -> bool:
    """Tell whether a stem is a root with an ending; one of three letters takes a plural or a case alone."""
    ending = stem.removeprefix(root)
    if len(root) < 3 or not stem.startswith(root):
        return False
    return ending in {"", *"saiou"} if len(root) == 3 else len(ending) <= 1


def key_of(words: str) -> str:
    """Return the key of a theme from its words, however they are written; empty: they are none."""
    return " ".join(filter(None, map(_folded, _WORD.findall(words))))


def themes(said: Sequence[Said], namings: Iterable[Naming] = (), least: int = LEAST) -> list[Theme]:
    """Return the themes of what testers said that at least so many of them used, the most frequent first."""
    runs = list(_read(said))
    done = list(namings)
    known = (stem_of(word) for each in done for word in each.key.split())
    said_stems = (stem_of(word.folded) for each in runs for run in each for word in run)
    root = roots((*known, *said_stems))
    people = [each.customer for each in said]
    frequent = {phrase[0] for phrase in _several(runs, people, root, least, longest=1)}
    runs = [[part for run in each for part in _parted(run, root, frequent)] for each in runs]
    several = _several(runs, people, root, least, longest=LONGEST)
    inside = _inside(several)
    kept = [each for each in several if inside.get(each, 0) * 5 < several[each] * 4]
    kept.sort(key=lambda phrase: (-several[phrase], -len(phrase), phrase))
    named = {_phrase_of(each.key, root): each for each in done}
    kept = [each for each in kept if each not in named or named[each].name][:MOST]
    return _named(kept, several, runs, root, named)


def _phrase_of(key: str, root: Mapping[str, str]) -> Phrase:
    stems = map(stem_of, key.split())
    return tuple(root.get(stem, stem) for stem in stems)


def _read(said: Sequence[Said]) -> Iterator[list[list[_Word]]]:
    """Yield of each answer its stretches of words between signs and stop words."""
    left = dict.fromkeys((each.customer for each in said), 0)
    share = READ // max(1, len(left))
    for each in said:
        words = each.words[: max(0, share - left[each.customer])]
        left[each.customer] += len(words)
        yield [run for clause in _APART.split(words) for run in _runs(clause)]


def _runs(clause: str) -> Iterator[list[_Word]]:
    run: list[_Word] = []
    for written in _WORD.findall(clause):
        plain = _folded(written)
        if plain:
            run.append(_Word(plain, written))
        elif run:
            yield run
            run = []
    if run:
        yield run


@lru_cache(maxsize=20_000)
def _folded(written: str) -> str:
    """Return a word as it is folded; empty where it says nothing by itself."""
    plain = folded(written).replace(" ", "")
    return "" if len(plain) < SHORTEST or plain in STOP_WORDS or plain.isdigit() else plain


def _parted(run: list[_Word], root: Mapping[str, str], frequent: Collection[str]) -> Iterator[list[_Word]]:
    """Yield the parts of a stretch in which every word is frequent."""
    part: list[_Word] = []
    for word in run:
        if root[stem_of(word.folded)] in frequent:
            part.append(word)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _phrases(
    runs: Iterable[list[_Word]], root: Mapping[str, str], longest: int
) -> Iterator[tuple[Phrase, list[_Word]]]:
    for run in runs:
        stems = [root[stem_of(word.folded)] for word in run]
        for start in range(len(run)):
            for end in range(start + 1, min(start + longest, len(run)) + 1):
                yield tuple(stems[start:end]), run[start:end]


def _several(
    runs: Sequence[list[list[_Word]]],
    people: Sequence[CustomerId],
    root: Mapping[str, str],
    least: int,
    longest: int,
) -> dict[Phrase, int]:
    """Count how many used each phrase, of those that at least so many used."""
    users: dict[Phrase, set[CustomerId]] = {}
    for each, customer in zip(runs, people, strict=True):
        for phrase, _ in _phrases(each, root, longest):
            users.setdefault(phrase, set()).add(customer)
    return {phrase: len(who) for phrase, who in users.items() if len(who) >= least}


def _inside(several: Mapping[Phrase, int]) -> dict[Phrase, int]:
    """Return for each phrase how many used the most frequent longer one in which it stands."""
    most: dict[Phrase, int] = {}
    for phrase, count in several.items():
        for size in range(1, len(phrase)):
            for start in range(len(phrase) - size + 1):
                part = phrase[start : start + size]
                most[part] = max(most.get(part, 0), count)
    return most


def _named(
    kept: Sequence[Phrase],
    several: Mapping[Phrase, int],
    runs: Sequence[list[list[_Word]]],
    root: Mapping[str, str],
    done: Mapping[Phrase, Naming],
) -> list[Theme]:
    """Give each theme its name and its places."""
    written: dict[Phrase, Counter[str]] = {phrase: Counter() for phrase in kept}
    keys: dict[Phrase, set[str]] = {phrase: set() for phrase in kept}
    places: dict[Phrase, list[int]] = {phrase: [] for phrase in kept}
    for place, each in enumerate(runs):
        for phrase, words in _phrases(each, root, LONGEST):
            if phrase not in written:
                continue
            written[phrase][" ".join(word.written for word in words).lower()] += 1
            keys[phrase].add(" ".join(word.folded for word in words))
            if places[phrase][-1:] != [place]:
                places[phrase].append(place)
    return [
        Theme(
            key=done[phrase].key if phrase in done else min(keys[phrase]),
            name=done[phrase].name if phrase in done else _as_most_wrote(written[phrase]),
            testers=several[phrase],
            said=tuple(places[phrase]),
        )
        for phrase in kept
    ]


def _as_most_wrote(written: Counter[str]) -> str:
    return min(written.items(), key=lambda pair: (-pair[1], pair[0]))[0]
