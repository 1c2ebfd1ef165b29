"""The domain imports only what is listed here, and asks neither clock nor chance nor disk."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house import plan
from tests.house.reading import Complaint, Module, imports, modules

LIBRARY = {
    "__future__", "bisect", "collections", "csv", "dataclasses", "datetime", "decimal", "enum", "fractions",
    "functools", "hashlib", "heapq", "hmac", "itertools", "json", "math", "operator", "re", "statistics",
    "string", "struct", "types", "typing", "unicodedata", "zoneinfo",
}  # fmt: skip
"""Of the standard library: what computes. No loops, threads, sockets, files, clocks or dice."""

NAMES = {"io.StringIO"}
"""Single names out of modules that hold more than that."""

FINDERS = {"importlib.import_module", "pkgutil.iter_modules"}
"""Only where a package finds its files by itself, one voting method or kind of prize each."""

OURS = ("msgspec", "texts.text", "texts.keys", "texts.looks")
"""Values, what is to be said in no language yet, and how writing looks to who reads it."""

WORLDLY = {"now", "utcnow", "today"}
"""Methods that read the system's clock."""

BUILT_IN = {"open", "input", "print", "exec", "eval", "compile", "__import__"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every import and call that the domain must do without."""
    order = plan.domain(root)
    for position, room in enumerate(order):
        for module in modules(root, room):
            yield from _imports(module, order[: position + 1])
            yield from _calls(module)


def _imports(module: Module, rooms: list[str]) -> Iterator[Complaint]:
    for line, name in imports(module):
        if not _allowed(name, module, rooms):
            yield Complaint(module.path, line, f"the domain may not import {name}")


def _allowed(name: str, module: Module, rooms: list[str]) -> bool:
    top = name.partition(".")[0]
    return (
        top in LIBRARY
        or top in rooms
        or name in NAMES
        or (name in FINDERS and module.path.name == "__init__.py")
        or any(name == ours or name.startswith(ours + ".") for ours in OURS)
    )


def _calls(module: Module) -> Iterator[Complaint]:
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr in WORLDLY:
            yield Complaint(module.path, node.lineno, f"the domain is told the time: no .{called.attr}()")
        elif isinstance(called, ast.Name) and called.id in BUILT_IN:
            yield Complaint(
                module.path, node.lineno, f"the domain reads and writes nothing: no {called.id}()"
            )
