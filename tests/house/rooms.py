"""Every room of the house is known to all who must know it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint

OUTBUILDINGS = {"benchmarks", "docs", "requirements", "tests"}
"""Folders that hold no part of the running product."""


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield packages that import rules, type checks or the installation would pass over."""
    path = root / "pyproject.toml"
    settings = tomllib.loads(path.read_text(encoding="utf-8"))
    tools = settings["tool"]
    listed = {
        "tool.importlinter.root_packages": tools["importlinter"]["root_packages"],
        "tool.mypy.files": tools["mypy"]["files"],
        "tool.hatch.build.targets.wheel.packages": tools["hatch"]["build"]["targets"]["wheel"]["packages"],
    }
    rooms = {folder.parent.name for folder in root.glob("*/__init__.py")} - OUTBUILDINGS
    for where, names in listed.items():
        for room in sorted(rooms - set(names)):
            yield Complaint(path, 1, f"{where} does not list {room}")
