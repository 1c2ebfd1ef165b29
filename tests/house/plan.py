"""The plan of the house: its rooms from top to bottom, as `pyproject.toml` has them for import-linter."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

FILE = "pyproject.toml"

ABOVE_THE_DOMAIN, BELOW_IT = "chat", "texts"

OUTBUILDINGS = {"benchmarks", "docs", "requirements", "tests"}
"""Folders that hold no part of the running product."""


def rooms(root: Path) -> list[str]:
    """Return the packages of the product."""
    named: list[str] = _import_linter(root)["root_packages"]
    return named


def layers(root: Path) -> list[str]:
    """Return the rooms from top to bottom; those of one layer follow one another."""
    found = [each["layers"] for each in _import_linter(root)["contracts"] if each["type"] == "layers"]
    return [room.strip() for layers in found for layer in layers for room in layer.split("|")]


def domain(root: Path) -> list[str]:
    """Return the rooms of the domain; later ones may import earlier ones."""
    order = layers(root)
    return order[order.index(ABOVE_THE_DOMAIN) + 1 : order.index(BELOW_IT)][::-1]


def _import_linter(root: Path) -> dict[str, Any]:
    settings = tomllib.loads((root / FILE).read_text(encoding="utf-8"))
    found: dict[str, Any] = settings["tool"]["importlinter"]
    return found
