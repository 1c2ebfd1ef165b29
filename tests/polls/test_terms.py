"""Terms make sense up to their very bounds, and not a step beyond."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from polls import terms as rules
from polls.poll import Terms
from polls.terms import TermsError, check
from tests.storage.voting import NOW, OPTIONS

TICK = timedelta(microseconds=1)
TERMS = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7))


def numbered(number: int) -> tuple[str, ...]:
    return tuple(f"Title {position}" for position in range(number))


@pytest.mark.parametrize(
    "changes",
    [
        {"question": "?"},
        {"question": "x" * 300},
        {"options": ("A", "B")},
        {"options": numbered(50)},
        {"options": ("A", "x" * 200)},
        {"pick": 4, "seats": 4},
        {"notice": "x" * 1000},
        {"closes": NOW + TICK},
        {"closes": NOW + rules.MAX_AHEAD},
        {"opens": NOW + TICK, "closes": NOW + 2 * TICK},
    ],
)
def test_terms_within_the_bounds_make_sense(changes: dict[str, object]) -> None:
    check(replace(TERMS, **changes), NOW)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"question": ""}, rules.QuestionLength),
        ({"question": "x" * 301}, rules.QuestionLength),
        ({"options": ("A",)}, rules.OptionsNumber),
        ({"options": numbered(51)}, rules.OptionsNumber),
        ({"options": ("A", "")}, rules.OptionLength),
        ({"options": ("A", "x" * 201)}, rules.OptionLength),
        ({"options": ("Straße 1", "STRASSE  １")}, rules.OptionsAlike),
        ({"pick": 0}, rules.PickRange),
        ({"pick": 5}, rules.PickRange),
        ({"seats": 0}, rules.SeatsRange),
        ({"seats": 5}, rules.SeatsRange),
        ({"quorum": -1}, rules.QuorumRange),
        ({"notice": "x" * 1001}, rules.NoticeLength),
        ({"closes": NOW}, rules.ClosesPast),
        ({"closes": NOW + rules.MAX_AHEAD + TICK}, rules.ClosesFar),
        ({"opens": NOW}, rules.OpensPast),
        ({"opens": NOW + TICK, "closes": NOW + TICK}, rules.ClosesBeforeOpening),
    ],
)
def test_terms_a_step_beyond_are_refused(changes: dict[str, object], error: type[TermsError]) -> None:
    with pytest.raises(error):
        check(replace(TERMS, **changes), NOW)
