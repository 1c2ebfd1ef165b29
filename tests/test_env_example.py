"""`.env.example` explains every setting there is, and none that there is not."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import PREFIX, Settings, load
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
