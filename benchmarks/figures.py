"""What was measured, beside its bar."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time

from msgspec import Struct

ROUNDS = 5


class Figure(Struct, frozen=True, kw_only=True):
    """Several rounds of one measurement."""

    what: str
    unit: str
    rounds: tuple[float, ...]
    bar: float | None = None
    """The most that is allowed; None where there is no bar."""
    digits: int = 3

    @property
    def typical(self) -> float:
        """The median round."""
        return median(self.rounds)

    @property
    def met(self) -> bool:
        """Whether the median keeps the bar."""
        return self.bar is None or self.typical <= self.bar

    @property
    def line(self) -> tuple[str, str, str, str, str]:
        """What, median, spread, bar, and whether it is met."""
        least, most = (f"{each:,.{self.digits}f}" for each in (min(self.rounds), max(self.rounds)))
        bar = "" if self.bar is None else f"≤ {self.bar:g} {self.unit}"
        verdict = "" if self.bar is None else ("met" if self.met else "MISSED")
        return self.what, f"{self.typical:,.{self.digits}f} {self.unit}", f"{least} to {most}", bar, verdict


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the seconds of processor time that one of `times` calls takes."""
    began = process_time()
    for _ in range(times):
        work()
    return (process_time() - began) / times
