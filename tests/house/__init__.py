"""The rules of the house that no tool we know can hold: `python -m tests.house`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.house import (
    asking,
    domain,
    names,
    neighbours,
    patience,
    references,
    registered,
    rights,
    rooms,
    sizes,
    walls,
    writing,
)
from tests.house.reading import Complaint

ROOT = Path(__file__).parents[2]

RULES: tuple[Callable[[Path], Iterator[Complaint]], ...] = (
    rooms.complaints,
    walls.complaints,
    domain.complaints,
    rights.complaints,
    registered.complaints,
    sizes.complaints,
    names.complaints,
    asking.complaints,
    patience.complaints,
    neighbours.complaints,
    writing.complaints,
    references.complaints,
)


def complaints(root: Path = ROOT) -> list[Complaint]:
    """Return every breach of a rule in the repository at `root`."""
    return [complaint for rule in RULES for complaint in rule(root)]
