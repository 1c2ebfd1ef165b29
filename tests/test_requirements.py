"""The lists that are installed agree with what `pyproject.toml` asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import ROOT

PINNED = re.compile(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]*\])?==([^ ;\\]+)", re.MULTILINE)


def pinned(file: Path) -> dict[str, str]:
    """The version of each package of a list."""
    found = PINNED.findall(file.read_text("utf-8"))
    return {canonicalize_name(name): version for name, version in found}


def asked(project: dict[str, Any], group: str) -> list[Requirement]:
    """What the project and a group of it ask for, groups within it too."""
    wanted = [Requirement(line) for line in project["project"]["dependencies"]]
    for line in project["dependency-groups"][group]:
        inner = asked(project, line["include-group"]) if isinstance(line, dict) else [Requirement(line)]
        wanted += inner
    return wanted


@pytest.mark.parametrize(("file", "group"), [("dev.txt", "dev"), ("run.txt", "checkout")])
def test_every_requirement_is_pinned_to_a_version_that_it_allows(file: str, group: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    versions = pinned(ROOT / "requirements" / file)
    for each in asked(project, group):
        assert each.specifier.contains(versions[canonicalize_name(each.name)], prereleases=True), each


def test_what_runs_is_what_was_tested() -> None:
    tested = pinned(ROOT / "requirements" / "dev.txt")
    run = pinned(ROOT / "requirements" / "run.txt")
    assert run.items() <= tested.items()


@pytest.mark.parametrize("file", ["dev.txt", "run.txt"])
def test_every_pinned_package_has_a_hash(file: str) -> None:
    text = (ROOT / "requirements" / file).read_text("utf-8")
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=[a-z0-9])", text) if "==" in block)
