"""The tally where votes add up: flat, from a thousand ballots to a million."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from benchmarks.figures import Figure, Run, seconds
from polls.poll import Terms
from polls.tally import Seal, from_counters

VOTERS = (1_000, 100_000, 1_000_000)
FLAT = 1.5
"""How many times as long the most ballots may take as the fewest, and still be called flat."""

TERMS = Terms(
    question="Which four titles shall we publish next?",
    options=tuple(f"Title {number}" for number in range(1, 13)),
    closes=datetime(2026, 12, 1, 18, tzinfo=UTC),
    pick=4,
    seats=4,
)


def figures(run: Run) -> Iterator[Figure]:
    """Yield the time of a tally for each number of voters, in turns, and the most against the fewest."""
    rounds = run.in_turns(lambda: [_milliseconds(voters) for voters in VOTERS])
    for voters, column in zip(VOTERS, zip(*rounds, strict=True), strict=True):
        yield Figure(what=f"tally of {voters:,} ballots", unit="ms", rounds=column)
    ratios = tuple(each[-1] / each[0] for each in rounds)
    what = f"tally of {VOTERS[-1]:,} against {VOTERS[0]:,}"
    yield Figure(what=what, unit="times", rounds=ratios, bar=FLAT, digits=2)


def _milliseconds(voters: int) -> float:
    """The tally of a poll with two options tied at the last seat, lot and all."""
    votes = [voters // 2 - voters // 100 * min(choice, 4) - choice // 5 for choice in range(12)]
    votes[4] = votes[3]
    seal = Seal(secret=bytes(32), head="00" * 32)
    return 1000 * seconds(lambda: from_counters(TERMS, votes, voters, seal), times=200)
