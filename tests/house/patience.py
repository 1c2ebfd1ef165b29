"""No test's HTTP client gives up by itself: on a busy machine five seconds are soon over."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, modules

WAITING = {"AsyncClient", "Client", "get", "post", "request", "stream"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every call of httpx that leaves it to wait for as long as it likes."""
    for module in modules(root, "tests"):
        for node in ast.walk(module.tree):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id="httpx"), attr=name)) if name in WAITING:
                    if all(keyword.arg != "timeout" for keyword in node.keywords):
                        yield Complaint(module.path, node.lineno, "httpx gives up after 5 s: say `timeout`")
