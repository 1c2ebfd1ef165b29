"""Functions fit in the eye, modules on a few screens."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, files, modules

MODULE = 350
FUNCTION = 40
CODE = {".py", ".js", ".css", ".html", ".ftl"}
GENERATED = {"texts/keys.py"}
"""Written by `python -m texts.generate`; nobody edits it."""


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield modules past 350 lines and functions past 40, counted from `def` to their last line."""
    for path in files(root):
        if path.suffix in CODE and path.relative_to(root).as_posix() not in GENERATED:
            lines = len(path.read_bytes().splitlines())
            if lines > MODULE:
                yield Complaint(path, lines, f"{lines} lines, at most {MODULE}: split it by meaning")
    for module in modules(root):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION:
                    what = f"{node.name} has {lines} lines, at most {FUNCTION}"
                    yield Complaint(module.path, node.lineno, what)
