"""What the rules read: the repository's files and, of Python modules, their trees."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HIDDEN_BUT_OURS = {".ci", ".env.example", ".gitignore"}
NOT_OURS = {"__pycache__", "artifacts", "build", "data", "dist", "node_modules"}


class Complaint(NamedTuple):
    """A breach of a rule, and where."""

    path: Path
    line: int
    what: str

    def within(self, root: Path) -> str:
        """Write it as `file:line: what`."""
        return f"{self.path.relative_to(root)}:{self.line}: {self.what}"


class Module(NamedTuple):
    """A Python module; `name` is dotted, a package's own ends in `__init__`."""

    path: Path
    name: str
    tree: ast.Module


def files(root: Path) -> Iterator[Path]:
    """Yield the repository's own files, in order; not what is installed, built or kept at run time."""
    for folder, folders, found in os.walk(root):
        folders[:] = sorted(filter(_ours, folders))
        yield from (Path(folder, name) for name in sorted(filter(_ours, found)))


def _ours(name: str) -> bool:
    return name in HIDDEN_BUT_OURS or not (
        name.startswith(".") or name in NOT_OURS or name.endswith(".egg-info")
    )


def modules(root: Path, *rooms: str) -> Iterator[Module]:
    """Yield the Python modules of these rooms, or of the whole repository."""
    for start in [root / room for room in rooms] or [root]:
        for path in files(start):
            if path.suffix == ".py":
                dotted = ".".join(path.relative_to(root).with_suffix("").parts)
                yield Module(path, dotted, ast.parse(path.read_bytes(), path))


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Yield the line and the dotted name of all that is imported, wherever it stands in the module.

    `from a.b import c` yields a.b.c, which may be a module or something in one.
    """
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = _origin(module, node)
            yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)


def _origin(module: Module, node: ast.ImportFrom) -> str:
    """Return the dotted name of what is imported from, with leading dots resolved."""
    if not node.level:
        return node.module or ""
    package = module.name.split(".")[: -node.level]
    return ".".join([*package, *filter(None, [node.module])])
