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
    least: float | None = None
    """The least that is asked for."""
    digits: int = 3

    @property
    def typical(self) -> float:
        """The median round."""
        return median(self.rounds)

    @property
    def met(self) -> bool:
        """Whether the median keeps the bar."""
        over = self.bar is not None and self.typical > self.bar
        return not over and (self.least is None or self.typical >= self.least)

    @property
    def line(self) -> tuple[str, str, str, str, str]:
        """What, median, spread, bar, and whether it is met."""
        least, most = (f"{each:,.{self.digits}f}" for each in (min(self.rounds), max(self.rounds)))
        bar = "" if self.bar is None else f"≤ {self.bar:g} {self.unit}"
        bar = bar if self.least is None else f"≥ {self.least:g} {self.unit}"
        verdict = ("met" if self.met else "MISSED") if bar else ""
        return self.what, f"{self.typical:,.{self.digits}f} {self.unit}", f"{least} to {most}", bar, verdict


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the seconds of processor time that one of `times` calls takes."""
    began = process_time()
    for _ in range(times):
        work()
    return (process_time() - began) / times
