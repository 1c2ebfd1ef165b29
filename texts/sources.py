"""The Fluent files of a language, parsed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser
from fluent.syntax.ast import Resource

ROOT: Final = Path(__file__).parent

GRAMMAR: Final = "grammar.ftl"
"""The file of a language that says how dates stand in its sentences; no conversation uses its messages."""


def files(language: str, root: Path = ROOT) -> list[Path]:
    """Return the Fluent files of a language in the order of their names; none when it has no folder."""
    return sorted((root / language).glob("*.ftl"))


def parsed(path: Path) -> Resource:
    """Parse one file. What cannot be read becomes a Junk entry, as Fluent prescribes."""
    return FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
