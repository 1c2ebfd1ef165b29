"""Every route of a conversation declares the right it needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, Module, modules

ROUTES = {"OnCommand", "OnTap", "OnStep", "OnAct"}
THIRD, FOURTH = 2, 3


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield routes without a right, and kinds of route that could do without."""
    if not (root / "handlers").is_dir():
        return
    for module in modules(root, "handlers"):
        yield from _without_right(module)
        yield from _kinds(module)


def _without_right(module: Module) -> Iterator[Complaint]:
    """A right is written out at the route itself, by the name of a constant, so that a reader sees it."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ROUTES:
            named = [keyword.value for keyword in node.keywords if keyword.arg == "right"]
            position = FOURTH if node.func.id == "OnAct" else THIRD
            if not any(map(_is_right, named or node.args[position : position + 1])):
                what = f"{node.func.id} names no right: write EDIT_POLLS or another after its handlers"
                yield Complaint(module.path, node.lineno, what)


def _is_right(value: ast.expr) -> bool:
    """A right by its name; or that of an act, which its parts share."""
    return isinstance(value, ast.Name | ast.Attribute) and (
        ast.unparse(value).isupper() or ast.unparse(value) == "act.right"
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
