"""docs/recount.py, which shares no line with Glas, comes to the same verdicts."""

from __future__ import annotations

import ast
import json
import runpy
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from polls.poll import Ties
from polls.verdict import Exit
from polls.verification import verify
from tests.polls.elections import election, lively, terms_of
from tests.polls.forgery import resealed, tampered, written
from tests.polls.test_verification import before_closing
from tests.scripts import RECOUNT, in_english, said_by
from texts import keys

SCRIPT = Path(__file__).parents[2] / "docs" / "recount.py"


def recounted(file: bytes, folder: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the script ends well on a file."""
    path = folder / "poll.json"
    path.write_bytes(file)
    monkeypatch.setattr(sys, "argv", [str(SCRIPT), str(path)])
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    try:
        runpy.run_path(str(SCRIPT))
    except SystemExit as end:
        return not end.code
    except Exception:
        return False
    return True


def test_it_is_as_short_as_it_says() -> None:
    """Thirty lines, beside what says that a file is none, check it: who distrusts us can read them all."""
    source, saying = SCRIPT.read_text("utf-8").split("# What is said of it")
    assert len(saying.splitlines()) <= 30
    told = [
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.Expr | ast.Import | ast.ImportFrom | ast.FunctionDef)
    ]
    apart = {line for node in told[:8] for line in range(node.lineno, (node.end_lineno or 0) + 1)}
    lines = enumerate(source.splitlines(), 1)
    code = [line for number, line in lines if number not in apart and line.strip() and line[0] != "#"]
    assert len(code) <= 30


def test_it_needs_nothing_but_the_standard_library() -> None:
    imports = [
        node
        for node in ast.walk(ast.parse(SCRIPT.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    names = {each.module if isinstance(each, ast.ImportFrom) else each.names[0].name for each in imports}
    assert {str(name).split(".")[0] for name in names} <= sys.stdlib_module_names


def test_it_runs_by_itself_and_exits_by_what_it_finds(tmp_path: Path) -> None:
    forged = json.loads(lively().file())
    forged["outcome"]["standings"][0]["votes"] += 1
    for file, code in ((lively().file(), 0), (written(forged), 1), (b"{", 2)):
        path = tmp_path / "poll.json"
        path.write_bytes(file)
        run = subprocess.run(
            [sys.executable, "-I", str(SCRIPT), str(path)], capture_output=True, cwd=tmp_path, check=False
        )
        assert run.returncode == code


@pytest.mark.parametrize("ties", Ties)
@pytest.mark.parametrize("rules", [{"seats": 1}, {"seats": 2}, {"seats": 4}, {"seats": 2, "quorum": 3}])
def test_it_finds_honest_files_right(
    ties: Ties, rules: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elections: list[list[tuple[int, ...]]] = [
        [],
        [()],
        [(1,)],
        [(1, 2), (2, 3), (1, 3)],
        [(1, 2, 3, 4), (1,), (2,)],
        [(1,), (1,), (2,), (3,), (4,)],
    ]
    for ballots in elections:
        held = election(ballots, terms_of(ties=ties, **rules))
        assert recounted(held.file(), tmp_path, monkeypatch)


def test_it_agrees_with_verify_on_tampered_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(17)
    honest = json.loads(lively().file())
    for _ in range(300):
        forged = tampered(honest, random)
        assert not recounted(written(forged), tmp_path, monkeypatch)
        if verify(resealed(forged)).exit is Exit.RIGHT:
            assert recounted(resealed(forged), tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("closed", "reason", "right"),
    [
        ("2026-12-01T17:00:00Z", "", True),
        ("2026-12-01T17:00:00.5Z", "Enough", False),
        ("2026-12-01T16:59:59.5Z", "Enough", True),
        ("2026-12-01T16:59:59.5Z", "", False),
        ("2026-10-01T09:00:00Z", "By a clock that was set back to before it opened", True),
    ],
)
def test_it_agrees_with_verify_on_when_a_poll_closed(
    closed: str, reason: str, right: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = json.loads(lively().file())
    told["life"] |= {"closed": closed, "reason": reason}
    assert (verify(resealed(told)).exit is Exit.RIGHT) is right
    assert recounted(resealed(told), tmp_path, monkeypatch) is right


def test_of_a_poll_whose_clock_was_set_back_that_is_said() -> None:
    told = json.loads(lively().file())
    told["life"]["opened"] = "2026-12-01T17:00:01Z"
    assert verify(resealed(told)).texts[3:] == (keys.verify_backwards(),)
    told["life"] |= {
        "opened": "2026-11-01T09:00:00Z",
        "notices": [{"at": "2026-10-01T09:00:00", "text": "!"}],
    }
    assert verify(resealed(told)).texts[3:] == (), "without a zone it is no instant"


def test_it_says_what_verify_says(tmp_path: Path) -> None:
    """Of the file, and of each receipt: as it was given while the poll was open, and after closing."""
    held = lively()
    path = tmp_path / "poll.json"
    path.write_bytes(held.file())
    lines = [each.line for each in (*held.receipts, *before_closing(held.receipts))]
    broken = [f"{line[:70].upper()}\n {line[70:]}" for line in lines[:3]]
    wrong = [
        lines[0][:-3],
        lines[0].replace(":7:", ":8:", 1),
        lines[0].replace("a", "b"),
        "glas-receipt-1",
        "-",
    ]
    for line in (None, *lines, *broken, *wrong):
        verdict = verify(held.file(), line)
        ended, said = said_by(RECOUNT, path, *([line] if line else []))
        assert ended is (verdict.exit is Exit.RIGHT), line
        expected = in_english(verdict.texts)
        if verdict.exit is Exit.RIGHT:
            assert said == expected, line
        else:
            assert said.rstrip(".\n") == expected.split(":")[0], line
