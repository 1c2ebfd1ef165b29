"""Guards of the product, each with the product without it: `make mutants` takes them out, a test must notice.

Each module here lists those of one room. A new guard enters the list with the change that needs it.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.mutants.mutant import Mutant

ROOT = Path(__file__).parents[2]


def listed() -> list[Mutant]:
    """Return all mutants, room by room."""
    rooms = [name for _, name, _ in iter_modules(__path__) if name.startswith("in_")]
    return [mutant for name in rooms for mutant in import_module(f"{__name__}.{name}").MUTANTS]
