"""Whatever stands in the audit log is said in a sentence, in each language: nobody reads a raw key."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from texts.text import Text

ROOT: Final = Path(__file__).parents[2]
ROOMS: Final = ("usecases", "handlers")
WRITES: Final = frozenset({"audit", "note"})
"""What writes into the log, called with the name of what was done."""
BUILT: Final = frozenset({"broadcast-"})
"""The beginning of a name that is put together; what it can become has tests of its own."""


def noted(node: ast.AST) -> Iterator[str]:
    """Yield the names that a call may write."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
        for part in ast.walk(node.args[0]) if node.args else ():
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


def every() -> set[str]:
    """Return the names of all that is written into the log."""
    files = (file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    trees = (ast.walk(ast.parse(file.read_text("utf-8"))) for file in files)
    return {name for tree in trees for node in tree for name in noted(node)} - BUILT


def said(action: str, language: Language) -> str:
    """How an entry of the log reads."""

    def named(name: str) -> Text:
        return keys.audit_name(name=name)

    text = keys.audit_did(action=action, who=named("MIRA"), what=named("THING"), more=named("MORE"))
    return render(text, Reader(language, "Europe/Belgrade", zone_chosen=False), markup=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_of_the_log_has_a_sentence(language: Language) -> None:
    actions = every()
    assert {"approve", "hide", "mark-answer", "count-devices", "ask-who-knows"} <= actions
    unknown = said("no-action", language)
    assert [each for each in sorted(actions) if said(each, language) == unknown] == []
