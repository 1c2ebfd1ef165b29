"""`python -m benchmarks [--quick] [SECTION …]`: prints each figure beside its bar, as soon as it is measured.

Exits with 1 when a bar is missed, with 130 when interrupted.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator

from benchmarks import (
    beginning,
    broadcasts,
    commands,
    drawings,
    fairness,
    findings,
    leadusers,
    lots,
    mydata,
    tallies,
)
from benchmarks.ballots import section as ballots
from benchmarks.figures import Figure, Run, say
from benchmarks.likeness import section as likeness
from benchmarks.reading import section as reading
from benchmarks.voices import section as voices
from benchmarks.votes import section as votes

SECTIONS: dict[str, Callable[[Run], Iterator[Figure]]] = {
    "votes": votes.figures,
    "reading": reading.figures,
    "commands": commands.figures,
    "start": beginning.figures,
    "tallies": tallies.figures,
    "pictures": drawings.figures,
    "reports": findings.figures,
    "ballots": ballots.figures,
    "draws": lots.figures,
    "broadcasts": broadcasts.figures,
    "likeness": likeness.figures,
    "voices": voices.figures,
    "leadusers": leadusers.figures,
    "fairness": fairness.figures,
    "mydata": mydata.figures,
}
WIDTHS = (64, 14, 22, 14, 6)


def main() -> int:
    """Measure what was asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two rounds of small sizes")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    asked = parser.parse_args()
    if unknown := [name for name in asked.sections if name not in SECTIONS]:
        parser.error(f"there is no section {unknown[0]}; known are {', '.join(SECTIONS)}")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    run = Run(rounds=2, quick=True) if asked.quick else Run()
    _print(("what", "median", f"least to most of {run.rounds}", "bar", ""))
    _print(tuple("-" * width for width in WIDTHS))
    missed = _measured(asked.sections or list(SECTIONS), run)
    if run.quick:
        print("\nA quick run: too short and too small to judge by.")
    if run.stopped:
        print("\nInterrupted: above stands what was measured until then.")
        return 130
    return 1 if missed else 0


def _measured(names: list[str], run: Run) -> bool:
    """Measure and print section by section until stopped; return whether a bar was missed."""
    missed = False
    for name in names:
        say(name)
        try:
            for figure in SECTIONS[name](run):
                _print(figure.cells)
                missed |= not figure.met
        except KeyboardInterrupt:
            run.stopped = True
        if run.stopped:
            break
    return missed


def _print(cells: tuple[str, ...]) -> None:
    """One row of a table in Markdown."""
    print("| " + " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)) + " |")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
