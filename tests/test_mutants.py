"""The list of guards says what is there, and whoever takes one out is told what noticed."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.mutants import ROOT, listed
from tests.mutants.__main__ import told
from tests.mutants.mutant import Mutant, NotThere
from tests.mutants.trial import Verdict, copied, tried

GUARDED = "def may_vote(age):\n    return age >= 16\n"
NOTICES = "from rules import may_vote\n\n\ndef test_a_child():\n    assert not may_vote(15)\n"
SLEEPS = "from rules import may_vote\n\n\ndef test_a_grown_up():\n    assert may_vote(40)\n"
LACKS = "import pytest\n\n\ndef test_elsewhere():\n    pytest.skip('no server')\n"


@cache
def functions(path: str) -> frozenset[str]:
    """The names of a file's functions."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    kinds = ast.FunctionDef, ast.AsyncFunctionDef
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))


@pytest.mark.parametrize("mutant", listed(), ids=lambda mutant: mutant.guard)
def test_every_guard_of_the_list_stands_where_it_is_said_to(mutant: Mutant) -> None:
    assert mutant.with_guard != mutant.without
    without = mutant.taken_out(ROOT)
    if mutant.file.endswith(".py"):
        ast.parse(without)
    for test in mutant.tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).exists()
        assert not name or name.partition("[")[0] in functions(path)


def test_each_guard_is_listed_once() -> None:
    assert [name for name, times in Counter(each.guard for each in listed()).items() if times > 1] == []


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A repository with one guard, and two tests of which one notices."""
    original = tmp_path / "original" / "house"
    original.mkdir(parents=True)
    tests = {"notices": NOTICES, "sleeps": SLEEPS, "lacks": LACKS}
    for name, text in {"rules": GUARDED, **{f"test_{name}": text for name, text in tests.items()}}.items():
        (original / f"{name}.py").write_text(text, encoding="utf-8")
    return copied(original, tmp_path / "copy" / "house")


def tried_in(house: Path, *tests: str, without: str = "True") -> Verdict:
    verdict = tried(Mutant("Children do not vote", "rules.py", "age >= 16", without, tests), house, {})
    assert (house / "rules.py").read_text("utf-8") == GUARDED
    return verdict


def test_what_notices_is_named(house: Path) -> None:
    verdict = tried_in(house, "test_notices.py", "test_sleeps.py")
    assert verdict.red == ("test_notices.py::test_a_child",)
    assert not verdict.survived
    assert "test_a_child" in told(verdict)


def test_a_guard_that_nobody_misses_has_survived(house: Path) -> None:
    assert told(tried_in(house, "test_sleeps.py")).startswith("SURVIVED")


@pytest.mark.parametrize(
    ("test", "without"),
    [
        pytest.param("test_gone.py", "True", id="it is not there"),
        pytest.param("test_notices.py", "True)", id="the file cannot be read"),
        pytest.param("test_lacks.py", "True", id="the machine lacks what it needs"),
    ],
)
def test_what_did_not_run_shows_nothing(house: Path, test: str, without: str) -> None:
    verdict = tried_in(house, test, without=without)
    assert verdict.survived
    assert told(verdict).startswith("NOT TRIED")


def test_a_guard_that_is_not_there_is_not_taken_out(house: Path) -> None:
    with pytest.raises(NotThere):
        Mutant("Dogs do not vote", "rules.py", "is_dog", "True", ("test_notices.py",)).taken_out(house)
