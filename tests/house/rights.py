"""Every route of a conversation declares the right it needs, and stands in the dispatch table."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, Module, modules

ROUTES = {"OnCommand", "OnTap", "OnStep", "OnAct"}
THIRD, FOURTH = 2, 3


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield routes without a right, kinds of route that could do without, and tables that nobody reads."""
    if not (root / "handlers").is_dir():
        return
    found = list(modules(root, "handlers"))
    read = {table for module in found if module.name == "handlers.dispatch" for table in _tables(module)}
    for module in found:
        yield from _without_right(module)
        yield from _kinds(module)
        yield from _unread(module, read)


def _without_right(module: Module) -> Iterator[Complaint]:
    """A right is written out as `Right.SOMETHING` at the route itself, so that a reader sees it."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ROUTES:
            named = [keyword.value for keyword in node.keywords if keyword.arg == "right"]
            position = FOURTH if node.func.id == "OnAct" else THIRD
            if not any(map(_is_right, named or node.args[position : position + 1])):
                what = f"{node.func.id} names no right: write Right.SOMETHING after its handlers"
                yield Complaint(module.path, node.lineno, what)


def _is_right(value: ast.expr) -> bool:
    """A right by its name; or that of an act, which its parts share."""
    return isinstance(value, ast.Attribute) and (
        ast.unparse(value.value) == "Right" or ast.unparse(value) == "act.right"
    )


def _kinds(module: Module) -> Iterator[Complaint]:
    """A kind of route has a field `right`, and no default for it."""
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef) and node.name in ROUTES:
            fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
            rights = [field for field in fields if ast.unparse(field.target) == "right"]
            if not rights or rights[0].value is not None:
                yield Complaint(
                    module.path, node.lineno, f"{node.name} must have a field right without default"
                )


def _tables(module: Module) -> Iterator[str]:
    """Yield the handlers whose table the dispatch table takes up: `voting.ROUTES`."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr == "ROUTES" and isinstance(node.value, ast.Name):
            yield node.value.id


def _unread(module: Module, read: set[str]) -> Iterator[Complaint]:
    own = module.name.rpartition(".")[2]
    for node in module.tree.body:
        named = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ROUTES"
        if named and own not in read and own != "dispatch":
            yield Complaint(module.path, node.lineno, "ROUTES is in no dispatch table: add it to TABLES")
