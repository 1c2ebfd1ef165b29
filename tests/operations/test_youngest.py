"""From what age one may be profiled and asked to test is set within bounds, and reaches the company."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import SettingsWrong
from tests.operations.test_settings import loaded
from tests.operations.test_weighing import company


@pytest.mark.parametrize("given", [13, 18, 99])
def test_the_age_that_is_set_is_the_companys(tmp_path: Path, given: int) -> None:
    assert company(tmp_path, GLAS_MIN_AGE=str(given)).min_age == given


def test_without_a_setting_it_is_sixteen(tmp_path: Path) -> None:
    assert company(tmp_path).min_age == 16


@pytest.mark.parametrize("given", ["12", "0", "-16", "100", "16.5", "sixteen"])
def test_an_age_that_makes_no_sense_stops_the_start(tmp_path: Path, given: str) -> None:
    with pytest.raises(SettingsWrong, match="GLAS_MIN_AGE must be a whole number from 13 to 99"):
        loaded(tmp_path, GLAS_MIN_AGE=given)
