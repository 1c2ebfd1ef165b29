"""Why somebody is asked to test: true, and without a word of chance, which is marked for the team alone."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from customers.people import CustomerId
from tests.trials.test_report import NOW, TRIAL
from texts import keys
from trials import tester
from trials.tester import Standing
from trials.trial import Way
from usecases.trials.inviting import about, invitation

BELGRADE = ZoneInfo("Europe/Belgrade")


def test_who_came_by_chance_reads_that_he_agreed_and_nothing_of_chance() -> None:
    assert about(TRIAL, NOW, BELGRADE, Way.CHANCE)[0] == keys.trial_why(way="agreed")


@pytest.mark.parametrize("way", [Way.CHANCE, Way.IDEA])
def test_who_asked_to_take_part_reads_so_however_he_was_found_besides(way: Way) -> None:
    him = tester.Tester(
        trial=TRIAL.id,
        customer=CustomerId(1),
        standing=Standing.INVITED,
        way=way,
        since=NOW,
        applied=NOW,
        expires=NOW,
    )
    texts = invitation(TRIAL, him, NOW, BELGRADE).texts
    assert keys.trial_why(way="applied") in texts
    assert keys.trial_why(way="agreed") not in texts


@pytest.mark.parametrize("way", [Way.SCORE, Way.IDEA, Way.POLL, Way.APPLIED])
def test_whoever_came_otherwise_reads_by_what(way: Way) -> None:
    assert about(TRIAL, NOW, BELGRADE, way)[0] == keys.trial_why(way=way.value)
