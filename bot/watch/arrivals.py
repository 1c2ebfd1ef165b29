"""What came in, counted in plain numbers: every vote passes here, and the library's own take locks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

SECONDS: Final = (0.002, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24)


class _Times:
    """How many took how long, and all of them together, in seconds."""

    __slots__ = ("numbers", "together")

    def __init__(self) -> None:
        self.numbers = [0] * (len(SECONDS) + 1)
        self.together = 0.0


class Arrivals(Collector):
    """The updates of one event loop, by kind; Prometheus reads them when it comes."""

    def __init__(self) -> None:
        self._outcomes: Counter[tuple[str, str]] = Counter()
        self._times: defaultdict[str, _Times] = defaultdict(_Times)

    def note(self, kind: str, outcome: str, seconds: float) -> None:
        """Count an update of a kind, with what became of it and how long it took."""
        self._outcomes[kind, outcome] += 1
        times = self._times[kind]
        times.numbers[bisect_left(SECONDS, seconds)] += 1
        times.together += seconds

    def collect(self) -> Iterator[Metric]:
        """Yield what was counted so far."""
        outcomes = CounterMetricFamily("glas_updates", "Updates that came in", labels=["kind", "outcome"])
        for labels, number in self._outcomes.items():
            outcomes.add_metric(labels, number)
        yield outcomes
        took = HistogramMetricFamily("glas_update_seconds", "From an update to its commit", labels=["kind"])
        for kind, times in self._times.items():
            took.add_metric([kind], _cumulated(times.numbers), times.together)
        yield took


def _cumulated(numbers: Sequence[int]) -> list[tuple[str, float]]:
    """For each bound how many did not exceed it, as the library writes bounds."""
    bounds = (*(str(bound) for bound in SECONDS), "+Inf")
    return [(bound, float(number)) for bound, number in zip(bounds, accumulate(numbers), strict=True)]
