"""Whoever has something to say returns it as an answer; one place writes answers into the outbox."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from tests.house.reading import Complaint, modules

WRITER = "usecases.outbox"
WRITES = {"tell", "put", "edit"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every other place that writes to `stores[Outbox]`, or hands it on to somebody who may."""
    for room in ("handlers", "usecases"):
        for module in modules(root, room):
            if module.name == WRITER:
                continue
            asked = {id(each) for each in _asked(module.tree)}
            for node in ast.walk(module.tree):
                if _is_outbox(node) and id(node) not in asked:
                    what = f"return an answer: {WRITER} alone writes it down"
                    yield Complaint(module.path, node.lineno, what)


def _asked(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the outboxes of which something is asked, at once."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _is_outbox(node.value) and node.attr not in WRITES:
            yield node.value


def _is_outbox(node: ast.AST) -> TypeGuard[ast.Subscript]:
    return isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id == "Outbox"
