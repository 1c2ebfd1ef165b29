"""All there is to read in a language, and all code that says it: read once, by the first test that asks."""

from __future__ import annotations

import ast
from functools import cache

from texts.languages import DEFAULT
from texts.messages import Described, messages
from texts.sources import ROOT


@cache
def told(language: str) -> dict[str, Described]:
    """The messages of a language, by key."""
    return messages(language)


def english() -> dict[str, Described]:
    """Those of the language in which they are first written."""
    return told(DEFAULT)


@cache
def code() -> tuple[ast.Module, ...]:
    """Every module of the product, but for the generated keys."""
    packages = [path.parent for path in ROOT.parent.glob("*/__init__.py")]
    product = [package for package in packages if package.name not in ("tests", "benchmarks")]
    files = [path for package in product for path in package.rglob("*.py") if path != ROOT / "keys.py"]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in files)
