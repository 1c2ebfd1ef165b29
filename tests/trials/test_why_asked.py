"""Why somebody is asked to test: true, and without a word of chance, which is marked for the team alone."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from tests.trials.test_report import NOW, TRIAL
from texts import keys
from trials.trial import Way
from usecases.trials.inviting import about

BELGRADE = ZoneInfo("Europe/Belgrade")


def test_who_came_by_chance_reads_that_he_agreed_and_nothing_of_chance() -> None:
    assert about(TRIAL, NOW, BELGRADE, Way.CHANCE)[0] == keys.trial_why(way="agreed")


@pytest.mark.parametrize("way", [Way.SCORE, Way.IDEA, Way.POLL, Way.APPLIED])
def test_whoever_came_otherwise_reads_by_what(way: Way) -> None:
    assert about(TRIAL, NOW, BELGRADE, way)[0] == keys.trial_why(way=way.value)
