"""Prints every figure beside its bar; exits with 1 when a bar is missed."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from benchmarks import drawings, lots, tallies
from benchmarks.figures import ROUNDS
from benchmarks.votes import measuring as votes

console = Console()
table = Table(
    "what", "median", f"least to most of {ROUNDS}", "bar", "", title="Glas, measured on this machine"
)
missed = False
for name, measured in (("tallies", tallies), ("draws", lots), ("pictures", drawings), ("votes", votes)):
    with console.status(f"Measuring {name} …"):
        for figure in measured.figures():
            table.add_row(*figure.line)
            missed |= not figure.met
console.print(table)
sys.exit(1 if missed else 0)
