"""`glas verify` and the scripts beside it drop nothing that they were asked, and say so in a line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from tests.draws.holding import file, lively
from tests.polls.elections import lively as election
from tests.scripts import RECOUNT, REDRAW


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "poll.json").write_bytes(election().file())
    (tmp_path / "draw.json").write_bytes(file(lively()))
    (tmp_path / "bad.json").write_bytes(b"no JSON")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "option", "said"),
    [
        ("draw", "--receipt", "--receipt is for the file of a poll"),
        ("poll", "--ticket", "--ticket is for the file of a draw"),
    ],
)
@pytest.mark.parametrize("value", ["abc", ""])
def test_an_option_for_the_other_kind_of_file_is_not_dropped(
    name: str, option: str, said: str, value: str, files: Path
) -> None:
    run = CliRunner().invoke(main, ["verify", str(files / f"{name}.json"), option, value])
    assert run.exit_code == 2
    assert run.stderr.startswith(said)
    assert not run.stdout, "no verdict stands beside it that might be taken for an answer"


def test_an_option_with_nothing_in_it_is_answered(files: Path) -> None:
    for name, option in (("draw", "--ticket"), ("poll", "--receipt")):
        assert CliRunner().invoke(main, ["verify", str(files / f"{name}.json"), option, ""]).exit_code == 1
    assert CliRunner().invoke(main, ["verify", str(files / "bad.json"), "--ticket", "5f2c"]).exit_code == 2


@pytest.mark.parametrize(("script", "other"), [(RECOUNT, "draw"), (REDRAW, "poll")])
def test_of_what_is_no_such_file_a_script_says_so_in_a_line(script: Path, other: str, files: Path) -> None:
    for named in (["bad.json"], [f"{other}.json"], ["none.json"], []):
        run = subprocess.run(
            [sys.executable, "-I", str(script), *named],
            capture_output=True,
            cwd=files,
            check=False,
            text=True,
        )
        assert run.returncode == 2, named
        assert run.stderr.startswith("This cannot be read as the public file of a "), named
        assert run.stderr.count("\n") == 1, named
