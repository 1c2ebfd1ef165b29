"""`.env.example` explains every setting there is, and none that there is not."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path

import pytest

from bot.senseless import PREFIX
from bot.settings import Settings, SettingsWrong, load
from tests.house import ROOT

EXAMPLE = ROOT / ".env.example"
NAMES = [PREFIX + name.upper() for name in Settings.model_fields]


def test_the_example_has_every_setting_once_and_no_other() -> None:
    written = re.findall(r"^(GLAS_\w+)=", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(written) == sorted(NAMES)


def test_every_setting_stands_below_its_explanation() -> None:
    paragraphs = EXAMPLE.read_text(encoding="utf-8").split("\n\n")[1:]
    assert [part for part in paragraphs if not part.startswith("# ")] == []
    assert [name for name in NAMES if not any(name + "=" in part for part in paragraphs)] == []


def test_a_copied_example_is_the_default(tmp_path: Path) -> None:
    assert load(EXAMPLE) == load(tmp_path / "nothing")


@pytest.mark.parametrize(("written", "meant"), [("", time(8)), ("6:05", time(6, 5)), ("no", None)])
def test_the_morning_has_an_hour_or_is_not_wanted(
    written: str, meant: time | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLAS_MORNING", written)
    assert load(tmp_path / ".env").morning_time == meant


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("GLAS_RATE_CHAT", "x", "GLAS_RATE_CHAT must be a whole number of 0 or more"),
        ("GLAS_RATE_OVERALL", "-1", "GLAS_RATE_OVERALL must be a whole number of 0 or more"),
        ("GLAS_CLAIM_DAYS", "1.5", "GLAS_CLAIM_DAYS must be a whole number from 1 to 365"),
        ("GLAS_CLAIM_DAYS", "366", "GLAS_CLAIM_DAYS must be a whole number from 1 to 365"),
        ("GLAS_LEAD_HALF_LIFE", "7", "GLAS_LEAD_HALF_LIFE must be a whole number from 30 to 3650"),
        ("GLAS_LEAD_PRIOR", "0", "GLAS_LEAD_PRIOR must be a number from 0.5 to 100"),
        ("GLAS_LEAD_ASKS", "much", "GLAS_LEAD_ASKS must be a number from 0 to 1"),
        ("GLAS_LEAD_MEANS", "nan", "GLAS_LEAD_MEANS must be a number from 0 to 1"),
        ("GLAS_CONTACT", "x" * 201, "GLAS_CONTACT must be one line of at most 200 characters"),
        ("GLAS_MORNING", "24:00", "GLAS_MORNING must be an hour such as 08:00, or no"),
        ("GLAS_TWO_PERSON", "maybe", "GLAS_TWO_PERSON must be yes or no"),
    ],
)
def test_what_is_senseless_is_said_in_a_sentence(
    name: str, value: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsWrong) as wrong:
        load(tmp_path / ".env")
    assert str(wrong.value) == said
