"""Stories and pages ask the product, not its tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, imports, modules

ASKING = ("tests/stories", "tests/web")
"""Where people and the team find out for themselves. What no answer shows is looked at in `tests/traces`."""

TABLES = (
    "sqlite3",
    "sqlalchemy",
    "asyncpg",
    "aiosqlite",
    "bot.domains.Stores",
    "storage.stores",
    "tests.traces",
)

OF_A_DOMAIN = re.compile(r"storage\.\w+\.tables\b")


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield every import with which a story could look into the database."""
    for room in ASKING:
        for module in modules(root, room):
            for line, name in imports(module):
                if OF_A_DOMAIN.match(name) or any(f"{name}.".startswith(f"{tables}.") for tables in TABLES):
                    yield Complaint(module.path, line, f"a story asks the product, not its tables: no {name}")
