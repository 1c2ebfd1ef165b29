"""The lists that are installed agree with what `pyproject.toml` asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.unplugged import EXTRA
from tests.house import ROOT

PINNED = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?==([^ ;\\]+)", re.MULTILINE)


def pinned(file: Path) -> dict[str, str]:
    """The version of each package of a list."""
    found = PINNED.findall(file.read_text("utf-8"))
    return {canonicalize_name(name): version for name, version in found}


def asked(project: dict[str, Any], group: str, *extras: str) -> list[Requirement]:
    """What the project, some extras and a group of it ask for, groups within it too."""
    lines = list(project["project"]["dependencies"])
    for extra in extras:
        lines += project["project"]["optional-dependencies"][extra]
    wanted = [Requirement(line) for line in lines]
    for line in project["dependency-groups"][group]:
        inner = asked(project, line["include-group"]) if isinstance(line, dict) else [Requirement(line)]
        wanted += inner
    return wanted


@pytest.mark.parametrize(
    ("file", "group", "extras"),
    [("dev.txt", "dev", ["meaning"]), ("run.txt", "checkout", []), ("meaning.txt", "checkout", ["meaning"])],
)
def test_every_requirement_is_pinned_to_a_version_that_it_allows(
    file: str, group: str, extras: list[str]
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    versions = pinned(ROOT / "requirements" / file)
    for each in asked(project, group, *extras):
        assert each.specifier.contains(versions[canonicalize_name(each.name)], prereleases=True), each


def test_what_runs_is_what_was_tested() -> None:
    tested = pinned(ROOT / "requirements" / "dev.txt")
    run, meaning = (pinned(ROOT / "requirements" / file) for file in ("run.txt", "meaning.txt"))
    assert run.items() < meaning.items() <= tested.items()


def test_what_runs_does_without_the_extra() -> None:
    run, meaning = (pinned(ROOT / "requirements" / file) for file in ("run.txt", "meaning.txt"))
    assert meaning.keys() - run.keys() == set(EXTRA)


@pytest.mark.parametrize("file", ["dev.txt", "run.txt", "meaning.txt"])
def test_every_pinned_package_has_a_hash(file: str) -> None:
    text = (ROOT / "requirements" / file).read_text("utf-8")
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=[a-z0-9])", text) if "==" in block)
