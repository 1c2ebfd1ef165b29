"""Voters who change their minds: each tap is a change that the rules accept, and what must stand is known.

The first tap of a voter chooses an option. From then on he chooses another and takes the older one back, in
turns: half of all taps of known voters take a choice back. He never has more than two of his four picks.
"""

from __future__ import annotations

from collections import Counter

from benchmarks.databases import OPTIONS
from benchmarks.updates import tapped


class Crowd:
    """So many voters who tap in turn on the ballot of one poll."""

    def __init__(self, voters: int, first: int = 10_000, poll: int = 1) -> None:
        self.voters = voters
        self.tapped = 0
        self._first = first
        self._poll = poll
        self._chosen: list[list[int]] = [[] for _ in range(voters)]

    def taps(self, number: int) -> list[bytes]:
        """Return the requests of the next so many taps."""
        return [self._tap() for _ in range(number)]

    @property
    def votes(self) -> Counter[int]:
        """How many votes each option must have once all taps are counted."""
        return Counter(choice for chosen in self._chosen for choice in chosen)

    def _tap(self) -> bytes:
        turn, index = divmod(self.tapped, self.voters)
        self.tapped += 1
        chosen = self._chosen[index]
        back = len(chosen) > 1
        choice = chosen.pop(0) if back else 1 + (index + turn) % OPTIONS
        if not back:
            chosen.append(choice)
        return tapped(self._first + index, f"m:{self._poll}:{choice}:{0 if back else 1}")
