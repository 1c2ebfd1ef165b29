"""A mutant is tried: its tests run in a copy of the repository from which the guard is gone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.mutants.mutant import Mutant

NOT_COPIED = (".git", ".venv", "__pycache__", "build", ".*_cache", ".hypothesis", "data")
FAILED = re.compile(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", re.MULTILINE)
SKIPPED = re.compile(r"\b\d+ skipped\b")
PYTEST = (sys.executable, "-m", "pytest", "-q", "--tb=no", "-rfEs", "--timeout=120", "-p", "no:cacheprovider")
NOTHING_RAN = {2, 3, 4, 5}
"""What pytest exits with: interrupted, broken, asked for what is not there, no test found."""

_seconds = count(1_000_000_000)


@dataclass(frozen=True)
class Verdict:
    """What the tests made of a mutant."""

    mutant: Mutant
    red: tuple[str, ...]
    """The tests that failed."""
    ran: bool
    """Whether they ran at all: an unreadable file, a test that is missing or skipped shows nothing."""
    printed: str

    @property
    def survived(self) -> bool:
        """Whether nothing has noticed, or nothing was shown."""
        return not self.red or not self.ran


def copied(root: Path, to: Path) -> Path:
    """Copy a repository, without what is only of this machine; return the copy."""
    shutil.copytree(root, to, ignore=shutil.ignore_patterns(*NOT_COPIED))
    if (root.parent / "shared").is_dir() and not (to.parent / "shared").exists():
        (to.parent / "shared").symlink_to(root.parent / "shared")
    return to


def _write(file: Path, text: str) -> None:
    """Write a file as of another second each time: by that Python knows what it has to compile anew."""
    file.write_text(text, encoding="utf-8")
    second = next(_seconds)
    os.utime(file, (second, second))


def tried(mutant: Mutant, copy: Path, settings: Mapping[str, str]) -> Verdict:
    """Take the guard out of the copy, run the tests there, and put it back. Raises NotThere."""
    file = copy / mutant.file
    whole, mutated = file.read_text(encoding="utf-8"), mutant.taken_out(copy)
    _write(file, mutated)
    environment = {**os.environ, **settings, "PYTHONPATH": str(copy)}
    try:
        command = [*PYTEST, *mutant.tests]
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    finally:
        _write(file, whole)
    red = tuple(FAILED.findall(done.stdout))
    ran = done.returncode not in NOTHING_RAN and (bool(red) or not SKIPPED.search(done.stdout))
    return Verdict(mutant, red, ran, printed=done.stdout + done.stderr)
