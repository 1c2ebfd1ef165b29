"""What was measured, beside its bar, and how much is measured."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import process_time
from typing import TypeVar

from msgspec import Struct

Result = TypeVar("Result")


class Figure(Struct, frozen=True, kw_only=True):
    """Several rounds of one measurement."""

    what: str
    unit: str
    rounds: tuple[float, ...] = ()
    bar: float | None = None
    """The most that is allowed; None where there is no bar."""
    least: float | None = None
    """The least that is asked for."""
    aim: float | None = None
    """What we would like to reach, beyond the bar and in its direction."""
    digits: int = 3
    unmeasured: str = ""
    """Why there are no rounds."""

    @property
    def typical(self) -> float:
        """The median round."""
        return median(self.rounds)

    @property
    def met(self) -> bool:
        """Whether the median keeps the bar; what was not measured breaks none."""
        if self.unmeasured:
            return True
        over = self.bar is not None and self.typical > self.bar
        return not over and (self.least is None or self.typical >= self.least)

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """What, median, spread, bar with the aim, and whether it is met."""
        sign, bar = ("≤", self.bar) if self.least is None else ("≥", self.least)
        asked = "" if bar is None else f"{sign} {bar:g}" + (f"; aim {self.aim:g}" if self.aim else "")
        if self.unmeasured:
            return self.what, "NOT MEASURED", self.unmeasured, asked, ""
        least, most = (f"{each:,.{self.digits}f}" for each in (min(self.rounds), max(self.rounds)))
        spread = f"{least} to {most}" if len(self.rounds) > 1 else "once"
        verdict = ("met" if self.met else "MISSED") if asked else ""
        return self.what, f"{self.typical:,.{self.digits}f} {self.unit}", spread, asked, verdict


class Run(Struct):
    """How much is measured, and whether somebody has had enough."""

    rounds: int = 5
    quick: bool = False
    """Fewer rounds and smaller sizes: shows that everything works, and little more."""
    stopped: bool = False

    def size(self, full: int, quick: int) -> int:
        """Return the one or the other."""
        return quick if self.quick else full

    def turns(self) -> Iterator[int]:
        """Yield the number of each round, telling of it."""
        for number in range(1, self.rounds + 1):
            say(f"round {number} of {self.rounds}")
            yield number

    @contextmanager
    def stoppable(self) -> Iterator[None]:
        """End the block, and after it the run, when somebody interrupts."""
        try:
            yield
        except KeyboardInterrupt:
            self.stopped = True

    def in_turns(self, measure: Callable[[], Result]) -> list[Result]:
        """Measure round after round; an interrupted run keeps those that are complete.

        Raises KeyboardInterrupt when there is none.
        """
        found: list[Result] = []
        with self.stoppable():
            for _ in self.turns():
                found.append(measure())  # noqa: PERF401 - what is complete must not be lost
        if not found:
            raise KeyboardInterrupt
        return found


def say(what: str) -> None:
    """Tell whoever waits how far it is."""
    print(f"  … {what}", file=sys.stderr, flush=True)


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Return the seconds of processor time that one of `times` calls takes."""
    began = process_time()
    for _ in range(times):
        work()
    return (process_time() - began) / times
