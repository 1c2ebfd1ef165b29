"""Whoever has something to say returns it as an answer; one place writes answers into the outbox."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, modules

WRITER = "usecases.outbox"
WRITES = {"tell", "put", "edit"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every other place that writes to `stores[Outbox]`."""
    for room in ("handlers", "usecases"):
        for module in modules(root, room):
            if module.name == WRITER:
                continue
            for node in ast.walk(module.tree):
                match node:
                    case ast.Attribute(value=ast.Subscript(slice=ast.Name(id="Outbox")), attr=name) if (
                        name in WRITES
                    ):
                        what = f"return an answer: {WRITER} alone writes it down"
                        yield Complaint(module.path, node.lineno, what)
