"""How far people have come in a test, counted in one place: its page, its report and its picture agree.

Everybody who was invited is in exactly one group of those without a place, or of those with one, so that
the groups add up to who was invited, and the groups of those with a place to who got one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from trials.tester import Standing, Tester


class Progress(StrEnum):
    """How far somebody has come."""

    CANDIDATE = "candidate"
    """Also who was out before he had a place, and asks to take part anew."""
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDREW = "withdrew"
    """He may not be asked any more, or would not, before he was invited."""
    UNDECIDED = "undecided"
    """He was invited and can still answer."""
    DECLINED = "declined"
    SILENT = "silent"
    """He was invited, and his time to answer ran out."""
    WAITING = "waiting"
    """He accepted, and waits for a place."""
    UNPLACED = "unplaced"
    """He accepted, and waited in vain."""
    GONE = "gone"
    """He left before he had a place."""
    ACTIVE = "active"
    COMPLETED = "completed"
    """Thanked or not."""
    LEFT = "left"
    PASSED = "passed"
    """He had a place, and it passed on."""
    UNFINISHED = "unfinished"
    """He had a place when the test ended, and had not answered everything."""


_P = Progress
BEFORE: Final = (_P.CANDIDATE, _P.APPROVED, _P.REFUSED, _P.WITHDREW)
"""Those who are not invited."""
WITHOUT_A_PLACE: Final = (_P.UNDECIDED, _P.DECLINED, _P.SILENT, _P.WAITING, _P.UNPLACED, _P.GONE)
WITH_A_PLACE: Final = (_P.ACTIVE, _P.COMPLETED, _P.LEFT, _P.PASSED, _P.UNFINISHED)
"""Those who have or had a place."""

_PLAIN: Final = {
    Standing.CANDIDATE: _P.CANDIDATE,
    Standing.APPROVED: _P.APPROVED,
    Standing.REFUSED: _P.REFUSED,
    Standing.INVITED: _P.UNDECIDED,
    Standing.DECLINED: _P.DECLINED,
    Standing.WAITING: _P.WAITING,
    Standing.ACTIVE: _P.ACTIVE,
    Standing.COMPLETED: _P.COMPLETED,
    Standing.THANKED: _P.COMPLETED,
}


class Marks(Struct, frozen=True):
    """What tells how far somebody has come."""

    standing: Standing
    invited: bool
    accepted: bool
    placed: bool
    """Whether he has or had a place."""
    to_the_end: bool
    """Whether he has stood there only since the test ended."""


def had_a_place(him: Tester) -> bool:
    """Tell whether he has or had a place: who only waited for one gave no sign of life in it."""
    return him.sign is not None


def marks(him: Tester, ended: datetime | None) -> Marks:
    """Return what tells how far somebody has come; `ended`: when the test did."""
    last = ended is not None and him.since >= ended
    return Marks(him.standing, him.invited is not None, him.accepted is not None, had_a_place(him), last)


def progress(of: Marks) -> Progress:
    """Return how far somebody has come."""
    if of.standing is Standing.LEFT:
        if of.placed:
            return Progress.LEFT
        return Progress.GONE if of.invited else Progress.WITHDREW
    if of.standing is not Standing.EXPIRED:
        return _PLAIN[of.standing]
    if of.placed:
        return Progress.UNFINISHED if of.to_the_end else Progress.PASSED
    return Progress.UNPLACED if of.accepted else Progress.SILENT


def counted(found: Iterable[tuple[Marks, int]]) -> dict[Progress, int]:
    """Count how many have come how far."""
    counts = dict.fromkeys(Progress, 0)
    for each, number in found:
        counts[progress(each)] += number
    return counts


def placed(counts: Mapping[Progress, int]) -> int:
    """Count who have or had a place."""
    return sum(counts[each] for each in WITH_A_PLACE)


def invited(counts: Mapping[Progress, int]) -> int:
    """Count who were invited, whatever came of it."""
    return placed(counts) + sum(counts[each] for each in WITHOUT_A_PLACE)


Line = tuple[str, int]


def before(counts: Mapping[Progress, int]) -> tuple[Line, ...]:
    """Return who is not invited."""
    return _lines(counts, BEFORE)


def groups(counts: Mapping[Progress, int]) -> tuple[tuple[Line, ...], ...]:
    """Return who was invited, and who of them got a place: each a whole, and the parts that add up to it.

    The parts of the whole "invited" begin with who got a place. Parts of nobody are left out.
    """
    got = ("placed", placed(counts))
    first = (("invited", invited(counts)), *filter(_any, (got,)), *_lines(counts, WITHOUT_A_PLACE))
    return (first, *(((got, *_lines(counts, WITH_A_PLACE)),) if got[1] else ()))


def _lines(counts: Mapping[Progress, int], which: Iterable[Progress]) -> tuple[Line, ...]:
    return tuple((each.value, counts[each]) for each in which if counts[each])


def _any(line: Line) -> bool:
    return line[1] > 0
