"""Takes out the guards of the list, one at a time, and says which tests turn red.

`python -m tests.mutants [WORD…]`: only those with one of these words in guard, file or tests. Exits with 1
when one survives.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests import machine
from tests.mutants import ROOT, listed
from tests.mutants.mutant import Mutant
from tests.mutants.trial import Verdict, copied, tried

SIDE_BY_SIDE = os.cpu_count() or 1


def chosen(words: list[str]) -> list[Mutant]:
    """Return those in which one of the words stands; all without any."""
    return [each for each in listed() if not words or any(word in repr(each) for word in words)]


def verdicts(mutants: list[Mutant]) -> Iterator[Verdict]:
    """Try them, as many side by side as there are cores, each in a copy of its own."""
    with tempfile.TemporaryDirectory(prefix="glas-mutants-") as folder:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(SIDE_BY_SIDE):
            copies.put(copied(ROOT, Path(folder) / str(number) / "glas"))

        def trial(mutant: Mutant) -> Verdict:
            copy = copies.get()
            try:
                return tried(mutant, copy, machine.GIVEN)
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            yield from pool.map(trial, mutants)


def told(verdict: Verdict) -> str:
    """Say what became of a mutant."""
    if not verdict.ran:
        return f"NOT TRIED  {verdict.mutant.guard}\n{verdict.printed}"
    if verdict.survived:
        return f"SURVIVED   {verdict.mutant.guard} ({verdict.mutant.file})"
    return "\n".join((f"red        {verdict.mutant.guard}", *(f"           {test}" for test in verdict.red)))


def main(words: list[str]) -> int:
    """Try the mutants that the words name; print each as it is known."""
    found = []
    for verdict in verdicts(chosen(words)):
        sys.stdout.write(told(verdict) + "\n")
        sys.stdout.flush()
        found.append(verdict)
    survivors = sum(each.survived for each in found)
    sys.stdout.write(f"{len(found)} guards taken out, {len(found) - survivors} noticed, {survivors} not.\n")
    return 1 if survivors or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
