"""What came of invitations tells whether the score is any good, or that it is too early to tell."""

from __future__ import annotations

import random

import pytest

from customers.people import CustomerId
from leadusers.usefulness import wilson
from trials.foretelling import Invitation, Outcome, Verdict, cites, foretold, verdict
from trials.trial import Change, TrialId, Way


def came(way: Way, useful: bool, activity: int | None = 0, likelihood: float = 1.0, test: int = 1) -> Outcome:
    """What came of one invitation."""
    return Outcome(trial=TrialId(test), way=way, likelihood=likelihood, useful=useful, activity=activity)


def several(way: Way, hits: int, of: int, **more: float) -> list[Outcome]:
    """Some of so many were useful."""
    return [came(way, number < hits, likelihood=more.get("likelihood", 1.0)) for number in range(of)]


def test_of_few_it_is_said_that_they_are_not_enough() -> None:
    found = foretold([*several(Way.SCORE, 9, 9), *several(Way.CHANCE, 0, 50, likelihood=0.1)])
    assert found.against_chance is Verdict.TOO_FEW
    assert foretold([]).against_activity is Verdict.TOO_FEW


@pytest.mark.parametrize(
    ("hits", "by_chance", "expected"),
    [(24, 4, Verdict.BETTER), (4, 24, Verdict.WORSE), (15, 14, Verdict.OPEN)],
)
def test_the_score_stands_against_those_by_chance(hits: int, by_chance: int, expected: Verdict) -> None:
    found = foretold([*several(Way.SCORE, hits, 30), *several(Way.CHANCE, by_chance, 30, likelihood=0.1)])
    assert found.against_chance is expected


def test_who_came_by_chance_counts_for_as_many_as_he_was_drawn_from() -> None:
    small = several(Way.CHANCE, 20, 20, likelihood=1.0)
    large = several(Way.CHANCE, 0, 20, likelihood=0.01)
    lead = came(Way.SCORE, True)
    assert foretold([lead, *small, *large]).chance.value == pytest.approx(20 / 2020)


def test_chance_is_asked_of_the_tests_in_which_the_score_was_tried_as_often_as_it_was() -> None:
    """A test with a large crowd, of whom few are of use, does not speak for one with a small one."""
    small = [came(Way.SCORE, True, test=1)] * 20 + [came(Way.CHANCE, True, likelihood=0.5, test=1)] * 20
    large = [came(Way.SCORE, False, test=2)] * 20
    large += [came(Way.CHANCE, False, likelihood=0.001, test=2)] * 20
    alone = [came(Way.CHANCE, False, likelihood=0.5, test=3)] * 50
    found = foretold([*small, *large, *alone])
    assert found.score.value == 0.5 == pytest.approx(found.chance.value)
    assert found.against_chance is Verdict.OPEN


def test_a_test_without_anybody_by_chance_is_compared_with_no_other() -> None:
    without = [came(Way.SCORE, True, test=1)] * 500
    both = [came(Way.SCORE, False, test=2)] * 20 + [came(Way.CHANCE, True, likelihood=0.5, test=2)] * 20
    assert foretold([*without, *both]).against_chance is Verdict.WORSE


def test_who_came_by_chance_is_counted_where_nobody_came_by_the_score() -> None:
    alone = foretold([*several(Way.CHANCE, 1, 4, likelihood=0.5), *several(Way.IDEA, 1, 1)])
    assert (alone.chance.of, alone.drawn) == (0, 4)


def test_each_way_of_recruiting_counts_on_its_own() -> None:
    found = foretold([*several(Way.SCORE, 1, 4), *several(Way.IDEA, 3, 5), *several(Way.APPLIED, 6, 6)])
    assert (found.score.hits, found.score.of) == (1, 4)
    assert {way: (each.hits, each.of) for way, each in found.others.items()} == {
        Way.IDEA: (3, 5),
        Way.APPLIED: (6, 6),
    }


def test_activity_alone_is_given_as_many_invitations_as_the_score() -> None:
    """Twenty by the score who were useful and idle, twenty by chance who were busy and of no use."""
    quiet = [came(Way.SCORE, True, activity=1) for _ in range(20)]
    busy = [came(Way.CHANCE, False, activity=9) for _ in range(20)]
    found = foretold([*quiet, *busy])
    assert (found.activity.value, found.activity.of) == (0.0, 20)
    assert found.against_activity is Verdict.BETTER


def test_who_is_as_busy_as_the_last_of_them_is_taken_for_a_part() -> None:
    people = [came(Way.SCORE, number % 2 == 0, activity=3) for number in range(20)]
    people += [came(Way.CHANCE, False, activity=3) for _ in range(20)]
    found = foretold(people)
    random.Random(1).shuffle(people)
    assert found.activity.value == pytest.approx(0.25)
    assert foretold(people).activity == found.activity


def test_the_busiest_are_sought_in_each_test_by_itself() -> None:
    idle = [came(Way.SCORE, True, activity=1, test=1), came(Way.CHANCE, False, activity=0, test=1)]
    busy = [came(Way.CHANCE, False, activity=50, test=2)] * 5
    assert foretold([*idle, *busy]).activity.value == 1.0


def test_of_whom_nothing_may_be_kept_his_activity_is_not_looked_at() -> None:
    people = [came(Way.SCORE, True, activity=2)] * 10
    unknown = [came(Way.CHANCE, False, activity=None)] * 10
    assert foretold([*people, *unknown]).activity == foretold(people).activity


def test_who_never_finished_is_of_no_use_whatever_was_marked() -> None:
    his = Invitation(
        trial=TrialId(1),
        customer=CustomerId(2),
        way=Way.SCORE,
        likelihood=1.0,
        completed=False,
        marked=True,
        activity=None,
    )
    assert not his.outcome(cited=True).useful


@pytest.mark.parametrize(
    ("said", "words", "cited"),
    [
        ("the lock is jammed", "Well, The Lock  is jammed again", True),
        ("the lock is jam", "Well, the lock is jammed again", False),
        ("a bell", "I want a bell", False),
        ("a louder bell", "I want a bell", False),
    ],
)
def test_a_change_cites_an_answer_that_holds_its_words(said: str, words: str, cited: bool) -> None:
    assert cites(Change(said, "Done"), words) is cited


def test_a_verdict_needs_enough_on_both_sides() -> None:
    assert verdict(wilson(100, 100), wilson(0, 9)) is Verdict.TOO_FEW
    assert verdict(wilson(100, 100), wilson(0, 10)) is Verdict.BETTER
