"""`python -m benchmarks.votes`: only the vote path."""

from __future__ import annotations

from rich.console import Console

from benchmarks.votes.measuring import figures

if __name__ == "__main__":
    console = Console()
    for figure in figures():
        console.print(*figure.line, sep="  |  ")
