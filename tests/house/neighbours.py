"""What asks about a whole PostgreSQL server names its database: others on it may be somebody else's.

Tests run side by side on one server, and so do companies.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, modules

OF_ALL = ("pg_stat_" + "activity", "pg_" + "locks")
OF_ONE = ("datname", "current_database()")


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every statement that looks at sessions or locks of all databases."""
    for module in modules(root):
        for node in ast.walk(module.tree):
            match node:
                case ast.Constant(value=str(said)) if _of_all(said):
                    what = "sessions and locks are the whole server's: name the database"
                    yield Complaint(module.path, node.lineno, what)


def _of_all(said: str) -> bool:
    return any(name in said for name in OF_ALL) and not any(name in said for name in OF_ONE)
