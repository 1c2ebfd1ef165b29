"""Every room of the house stands on its plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.house import plan
from tests.house.reading import Complaint


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield packages that the import rules would pass over."""
    listed = {"root_packages": plan.rooms(root), "the layers": plan.layers(root)}
    for folder in sorted(root.glob("*/__init__.py")):
        room = folder.parent.name
        for where, names in listed.items():
            if room not in plan.OUTBUILDINGS and room not in names:
                yield Complaint(root / plan.FILE, 1, f"tool.importlinter: {where} do not list {room}")
