"""`docs/privacy.md` says of every table what is in it, and of every time of keeping how long that is."""

from __future__ import annotations

import re
from pathlib import Path

from bot.domains import DOMAINS
from bot.settings import Settings, load
from storage.every_table import every_table
from tests.house import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
FIRST = [line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `")]
NAMED = [name for cell in FIRST for name in re.findall(r"`(\w+)`", cell)]


TIMES = PAGE.partition("## How long")[2].partition("## What the operator decides")[0]
DECIDED = PAGE.partition("## What the operator decides")[2].partition("## Table by table")[0]
NO_MATTER = frozenset(
    {
        *("timezone", "language", "webhook_url", "webhook_secret", "two_person", "claim_days"),
        *("rate_overall", "rate_chat", "rate_group", "morning", "digest", "weekly"),
        *("voices_a_day", "ideas_a_day", "working_hours", "holidays", "reply_within", "complaint_days"),
    }
)
"""Settings by which nothing more or less of anybody is kept, seen or passed on."""


def test_every_table_is_told_of_once_and_no_other() -> None:
    assert DOMAINS  # whose tables are known now
    tables = [name for name in NAMED if not name.startswith("GLAS_")]
    assert sorted(tables) == sorted(table.name for table in every_table())


def test_every_time_is_told_of_with_what_it_is_by_default(tmp_path: Path) -> None:
    usual = load(tmp_path / "nothing")
    times = [name for name in Settings.model_fields if name.startswith("keep_") or name == "address_days"]
    lines = {line.split("`")[1]: line for line in TIMES.splitlines() if line.startswith("| `GLAS_")}
    assert sorted(lines) == sorted(f"GLAS_{name.upper()}" for name in times)
    for name in times:
        assert f"| {getattr(usual, name)} days |" in lines[f"GLAS_{name.upper()}"]


def test_every_setting_that_bears_on_privacy_is_told_of_with_what_it_is_by_default(tmp_path: Path) -> None:
    usual = load(tmp_path / "nothing")
    told = [name.removeprefix("GLAS_").lower() for name in re.findall(r"`(GLAS_\w+)`", TIMES + DECIDED)]
    assert set(told) | NO_MATTER == set(Settings.model_fields)
    assert set(told) & NO_MATTER == set()
    for name in ("min_age", "invites_most", "ideas", "likeness"):
        (line,) = (each for each in DECIDED.splitlines() if each.startswith(f"| `GLAS_{name.upper()}`"))
        assert line.endswith(f"| {getattr(usual, name)} |")
