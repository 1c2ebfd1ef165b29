"""What a domain has to register is registered: routes with its conversations, both halves with the house."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.house.reading import Complaint, Module, imports, modules

KINDS = {
    "ROUTES": "conversations.py",
    "TEXTS": "conversations.py",
    "WAKINGS": "conversations.py",
    "THINGS": "conversations.py",
    "CONVERSATIONS": "domains.py",
    "KEEPING": "domains.py",
}
"""What a module names at its top, and the file that has to take it up."""

ROOMS = ("handlers", "storage", "bot")


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield what a module holds ready and nobody takes up; which one is meant is known by its path."""
    found = [module for room in ROOMS if (root / room).is_dir() for module in modules(root, room)]
    taken = {(module.path.name, each) for module in found for each in _taken(module, KINDS)}
    for module in found:
        for line, name in _held(module):
            if name in KINDS and (KINDS[name], f"{module.name}.{name}") not in taken:
                what = f"{name} is taken up by no {KINDS[name]}: nobody will hear of it"
                yield Complaint(module.path, line, what)


def _held(module: Module) -> Iterator[tuple[int, str]]:
    """Yield what a module names at its top, however it is assigned."""
    for node in module.tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            yield from ((node.lineno, each.id) for each in ast.walk(target) if isinstance(each, ast.Name))


def _taken(module: Module, names: Iterable[str]) -> Iterator[str]:
    """Yield, dotted and whole, what is read of other modules: `handlers.polls.voting.ROUTES`."""
    known = {alias: origin for origin, alias in _aliases(module)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in names and isinstance(node.value, ast.Name):
            yield f"{known.get(node.value.id, node.value.id)}.{node.attr}"


def _aliases(module: Module) -> Iterator[tuple[str, str]]:
    """Yield the dotted name of what is imported, and what it is called here."""
    origins = {(line, name.rpartition(".")[2]): name for line, name in imports(module)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((origins[node.lineno, each.name], each.asname or each.name) for each in node.names)
