"""What docstrings, comments and pages name as code is there: `storage/reading.py`, `chat.ports.Messenger`.

Decisions tell how it was; they are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import plan
from tests.house.reading import Complaint, files

NAMED = re.compile(r"`([a-z_]+(?:/[A-Za-z_0-9.]+)+|[a-z_]+(?:\.[A-Za-z_][A-Za-z_0-9]*)+)`")
HISTORY = {"CHANGELOG.md", "docs/decisions"}


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield what stands in backquotes, begins with a room of the house, and is not there."""
    rooms = {*plan.rooms(root), *plan.OUTBUILDINGS}
    for path in files(root):
        where = path.relative_to(root).as_posix()
        if path.suffix not in {".py", ".md"} or any(where.startswith(each) for each in HISTORY):
            continue
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            for name in NAMED.findall(line):
                if re.split("[/.]", name)[0] in rooms and not _there(root, name):
                    yield Complaint(path, number, f"there is no {name}")


def _there(root: Path, name: str) -> bool:
    if "/" in name:
        return (root / name).exists() or any((root / name).parent.glob(f"{Path(name).name}*"))
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        place = root.joinpath(*parts[:length])
        for module in (place.with_suffix(".py"), place / "__init__.py"):
            if module.exists():
                text = module.read_text("utf-8")
                return all(re.search(rf"\b{part}\b", text) for part in parts[length:])
    return False
