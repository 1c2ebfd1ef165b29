"""What a vote comes to, in the plainest words: who chose what, and how many that makes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.fire.post import Tap


@dataclass
class Model:
    """One poll's ballots; `pick` choices at the most on each."""

    pick: int
    ballots: dict[int, set[int]] = field(default_factory=dict)
    wrong: list[tuple[Tap, str]] = field(default_factory=list)
    """Taps that were answered with other words than these rules ask for."""

    def taken(self, tap: Tap, toast: str) -> None:
        """An update was acknowledged; without a toast it was one that had come before."""
        expected = self._apply(tap)
        if toast and expected not in toast:
            self.wrong.append((tap, toast))

    def _apply(self, tap: Tap) -> str:
        had = self.ballots.get(tap.voter, set())
        if tap.choice == 0:
            wanted = set()
        elif not tap.on:
            wanted = had - {tap.choice}
        else:
            wanted = had | {tap.choice}
        if len(wanted) > self.pick:
            return "limit"
        if wanted != had:
            self.ballots[tap.voter] = wanted
        return ""

    @property
    def standing(self) -> dict[str, tuple[int, ...]]:
        """Whoever ever chose something, by his address, with what stands; withdrawn ballots are empty."""
        return {str(voter): tuple(sorted(chosen)) for voter, chosen in self.ballots.items()}

    @property
    def voters(self) -> int:
        """How many votes stand."""
        return sum(map(bool, self.ballots.values()))

    def votes(self, options: int) -> list[int]:
        """How many chose each option."""
        counted = Counter(choice for chosen in self.ballots.values() for choice in chosen)
        return [counted[choice] for choice in range(1, options + 1)]
