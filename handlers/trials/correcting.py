"""A test's form with something wrong in it: kept, so that only corrected lines are sent again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from handlers.trials.said_tests import KEYS, NONE, QUESTION, SEVERAL, name_of

_ALONE: Final = frozenset(KEYS) - SEVERAL
"""What stands on one line alone."""


class Kept(Struct, frozen=True):
    """The lines of a form, those that are wrong, and the test that they change."""

    lines: tuple[str, ...] = ()
    """Of a new test the first is its product."""
    wrong: tuple[int, ...] = ()
    """Their numbers, from 1."""
    trial: int = 0
    """0: they make a new test."""


class _Block(NamedTuple):
    """A line that was sent, by its name; of a day, with the questions below it."""

    name: str
    lines: list[str]


def corrected(kept: Kept, sent: Sequence[str]) -> tuple[str, ...]:
    """Return the lines of a form with those that were sent in their places.

    A line takes the place of the wrong one that says the same, else of all that do; one that says
    something else corrects the first line that could not be read, and a day a wrong day, or it stands above a
    question that lacked one. A day with questions takes the place of all that was asked on it. What lacked
    comes on top, if it is a setting, else below what was sent before it, or at the end.
    """
    if not kept.lines:
        return tuple(sent)
    slots = [[line] for line in kept.lines]
    product = int(not kept.trial)
    names = [*[""] * product, *map(name_of, kept.lines[product:])]
    wrong = {number - 1 for number in kept.wrong}
    top: list[str] = []
    last = len(slots) - 1
    anew: dict[str, int] = {}
    for block in _blocks(sent):
        if block.name in anew:
            slots[anew[block.name]] += block.lines
            continue
        place = _place(block.name, names, sorted(wrong))
        if place is None and block.name in KEYS:
            top += block.lines
            continue
        if place is None:
            slots[last] += block.lines
            continue
        below = slots[place] if len(block.lines) == 1 and names[place] == QUESTION != block.name else []
        if block.name in SEVERAL and place not in wrong:
            anew[block.name] = place
        for each in _replaced(block, place, names, wrong):
            slots[each] = []
            wrong.discard(each)
        slots[place], last = [*block.lines, *below], place
    return tuple(line for each in (*slots[:product], top, *slots[product:]) for line in each)


def _blocks(sent: Sequence[str]) -> Iterator[_Block]:
    """Yield the lines that were sent, each day as one with its questions."""
    block: _Block | None = None
    for line in filter(None, map(str.strip, sent)):
        name = name_of(line)
        if name == QUESTION and block is not None and _is_day(block.name):
            block.lines.append(line)
            continue
        if block is not None:
            yield block
        block = _Block(name, [line])
    if block is not None:
        yield block


def _is_day(name: str) -> bool:
    return name.startswith("day ")


def _is_none(block: _Block) -> bool:
    return block.name in KEYS and block.lines[0].partition(":")[2].strip().lower() == NONE


def _place(name: str, names: Sequence[str], wrong: Sequence[int]) -> int | None:
    """Return the place of the line that one of this name corrects; None: it corrects none."""
    found = [each for each in wrong if name and names[each] == name]
    if not found and (name in KEYS or _is_day(name)):
        found = [each for each, known in enumerate(names) if known == name]
    if not found:
        found = [each for each in wrong if not names[each]]
    if not found and _is_day(name):
        found = [
            each
            for each in wrong
            if _is_day(names[each]) or (names[each] == QUESTION and not any(map(_is_day, names)))
        ]
    if not found and not name:
        found = list(wrong)
    return found[0] if found else None


def _replaced(block: _Block, place: int, names: Sequence[str], wrong: Collection[int]) -> Collection[int]:
    """Return the places of all lines for which those of the block stand now."""
    places = {place}
    if block.name in _ALONE or (block.name in SEVERAL and place not in wrong) or _is_none(block):
        places |= {each for each, name in enumerate(names) if name == block.name}
    if len(block.lines) > 1:
        for each in range(place + 1, len(names)):
            if names[each] != QUESTION:
                break
            places.add(each)
    return places
