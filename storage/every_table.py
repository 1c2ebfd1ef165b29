"""Every table there is: `tables.py` of each folder beside this file, found by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import Path

from sqlalchemy import Table

from storage.columns import metadata


@cache
def every_table() -> Sequence[Table]:
    """Return all tables, those that others refer to first; whoever was imported so far."""
    for found in sorted(Path(__file__).parent.glob("*/tables.py")):
        import_module(f"storage.{found.parent.name}.tables")
    return metadata.sorted_tables
