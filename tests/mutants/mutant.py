"""One guard, and the product without it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class NotThere(Exception):
    """What a mutant replaces stands nowhere in its file, or more than once."""


@dataclass(frozen=True)
class Mutant:
    """A change of one place that takes a guard out, and where the tests are that must turn red."""

    guard: str
    """What is promised: a sentence that holds no more without the guard."""
    file: str
    """The file with the guard, from the root of the repository."""
    with_guard: str
    """A stretch of the file that stands there once."""
    without: str
    """What stands in its place in the mutant."""
    tests: tuple[str, ...]
    """Files or single tests, as pytest takes them; one of them at least turns red."""

    def taken_out(self, root: Path) -> str:
        """Return the file's text without the guard. Raises NotThere."""
        text = (root / self.file).read_text(encoding="utf-8")
        if text.count(self.with_guard) != 1:
            raise NotThere(
                f"{self.file}: {self.with_guard!r} stands there {text.count(self.with_guard)} times"
            )
        return text.replace(self.with_guard, self.without)
