"""How much memory a process takes."""

from __future__ import annotations

import re
from pathlib import Path


def held(pid: int) -> float:
    """Return the megabytes that a process takes now, pages shared with others counted in part (PSS)."""
    return _megabytes(Path(f"/proc/{pid}/smaps_rollup"), "Pss")


def peak() -> float:
    """Return the most megabytes that this process has ever taken (RSS).

    Unlike `ru_maxrss` it forgets what a process was before it began another program.
    """
    return _megabytes(Path("/proc/self/status"), "VmHWM")


def _megabytes(file: Path, name: str) -> float:
    found = re.search(rf"^{name}:\s+(\d+) kB", file.read_text(), re.MULTILINE)
    if found is None:
        raise RuntimeError(f"{file} does not tell {name}")
    return int(found[1]) / 1024
