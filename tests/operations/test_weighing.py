"""What the operator sets of the lead-user score is what the company weighs by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.plugged import Plugged
from bot.process import Plugs
from bot.settings import SettingsWrong
from leadusers.weights import DEFAULTS, Weights
from messengers.memory.app import MemoryApp
from messengers.memory.bundle import bundle
from tests.operations.test_settings import loaded
from usecases.company import Company

SET = {
    "GLAS_LEAD_HALF_LIFE": "45",
    "GLAS_LEAD_PRIOR": "3",
    "GLAS_LEAD_ENOUGH": "4",
    "GLAS_LEAD_QUESTIONS": "0.1",
    "GLAS_LEAD_ASKS": "0.2",
    "GLAS_LEAD_SOLUTION": "0.3",
    "GLAS_LEAD_MEANS": "0.5",
}
MEANT = Weights(
    half_life=timedelta(days=45), prior=3, enough=4, questions=0.1, asks=0.2, solution=0.3, means=0.5
)


def company(folder: Path, **given: str) -> Company:
    """The company of a process with these settings."""
    unused: Any = None
    plugs = Plugs(
        settings=loaded(folder, **given),
        stored=unused,
        plugged=Plugged((bundle(MemoryApp()),)),
        maker=unused,
        now=lambda: datetime.now(UTC),
        watch=None,
        meaning=None,
    )
    return plugs._company()


def test_the_company_weighs_by_what_is_set(tmp_path: Path) -> None:
    assert company(tmp_path, **SET).weights == MEANT


def test_without_settings_it_weighs_by_the_defaults(tmp_path: Path) -> None:
    assert company(tmp_path).weights == DEFAULTS


BOUNDS = {
    "GLAS_LEAD_HALF_LIFE": "a whole number from 30 to 3650",
    "GLAS_LEAD_PRIOR": "a number from 0.5 to 100",
    "GLAS_LEAD_ENOUGH": "a number from 1 to 100",
    "GLAS_LEAD_QUESTIONS": "a number from 0 to 1",
    "GLAS_LEAD_ASKS": "a number from 0 to 1",
    "GLAS_LEAD_SOLUTION": "a number from 0 to 1",
    "GLAS_LEAD_MEANS": "a number from 0 to 1",
}


@pytest.mark.parametrize("given", ["-1", "100000", "nan", "inf", "much", "0,5"])
@pytest.mark.parametrize("name", SET)
def test_a_weight_that_makes_no_sense_stops_the_start_and_the_bounds_are_said(
    tmp_path: Path, name: str, given: str
) -> None:
    with pytest.raises(SettingsWrong) as refused:
        loaded(tmp_path, **{name: given})
    assert str(refused.value) == f"{name} must be {BOUNDS[name]}"
