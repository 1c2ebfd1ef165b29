"""How far people have come in a test: each in one group, and the groups add up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.trials.test_report import NOW, person
from trials.participation import (
    BEFORE,
    WITH_A_PLACE,
    WITHOUT_A_PLACE,
    Progress,
    before,
    counted,
    groups,
    marks,
    progress,
)
from trials.tester import Standing
from trials.tester import Tester as Person

ENDED = NOW + timedelta(days=1)
NOT_ASKED = {"invited": None, "accepted": None, "sign": None}
ASKED = {"accepted": None, "sign": None}
AGREED = {"sign": None}


def at(standing: Standing, **more: object) -> Person:
    """Somebody who stands there; with a place unless it is said otherwise."""
    return person(1, standing=standing, **more)


@pytest.mark.parametrize(
    ("him", "wanted"),
    [
        (at(Standing.CANDIDATE, **NOT_ASKED), Progress.CANDIDATE),
        (at(Standing.APPROVED, **NOT_ASKED), Progress.APPROVED),
        (at(Standing.REFUSED, **NOT_ASKED), Progress.REFUSED),
        (at(Standing.LEFT, **NOT_ASKED), Progress.WITHDREW),
        (at(Standing.INVITED, **ASKED), Progress.UNDECIDED),
        (at(Standing.DECLINED, **ASKED), Progress.DECLINED),
        (at(Standing.EXPIRED, **ASKED), Progress.SILENT),
        (at(Standing.EXPIRED, **ASKED, since=ENDED), Progress.SILENT),
        (at(Standing.LEFT, **ASKED), Progress.GONE),
        (at(Standing.WAITING, **AGREED), Progress.WAITING),
        (at(Standing.EXPIRED, **AGREED, since=ENDED), Progress.UNPLACED),
        (at(Standing.LEFT, **AGREED), Progress.GONE),
        (at(Standing.ACTIVE), Progress.ACTIVE),
        (at(Standing.COMPLETED), Progress.COMPLETED),
        (at(Standing.THANKED), Progress.COMPLETED),
        (at(Standing.LEFT), Progress.LEFT),
        (at(Standing.EXPIRED), Progress.PASSED),
        (at(Standing.EXPIRED, since=ENDED), Progress.UNFINISHED),
    ],
)
def test_everybody_has_come_so_far(him: Person, wanted: Progress) -> None:
    assert progress(marks(him, ENDED)) is wanted


def test_each_group_stands_in_one_whole_and_the_parts_add_up_to_it() -> None:
    assert sorted((*BEFORE, *WITHOUT_A_PLACE, *WITH_A_PLACE)) == sorted(Progress)
    counts = {each: number for number, each in enumerate(Progress, 1)}
    for (_, whole), *parts in groups(counts):
        assert whole == sum(number for _, number in parts)
    [invited, placed] = groups(counts)
    assert invited[1] == placed[0]
    assert invited[0][1] + sum(number for _, number in before(counts)) == sum(counts.values())


def test_where_nobody_is_nothing_is_said_but_that_nobody_was_invited() -> None:
    assert groups(counted([])) == ((("invited", 0),),)
    assert before(counted([])) == ()
