"""The Fluent files of a language, parsed."""

from __future__ import annotations

import re
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
    return parsed_text(path.read_text(encoding="utf-8"))


def parsed_text(text: str) -> Resource:
    """Parse what a file holds, or one entry of it."""
    return FluentParser(with_spans=False).parse(text)


def entries(path: Path) -> dict[str, str]:
    """Return the source of each message and term of a file by its name, a term's with its hyphen.

    Found without parsing: an entry begins where a name stands at the start of a line (Fluent's grammar, 1.0).
    """
    return {found[1]: found[0] for found in _ENTRY.finditer(path.read_text(encoding="utf-8"))}


_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*?(?=^-?[a-zA-Z][\w-]* *=|\Z)", re.MULTILINE | re.DOTALL)
