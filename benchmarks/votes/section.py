"""What the rounds of votes come to: rates, ratios, waits and costs, beside the design's bars and aims."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.databases import NO_POSTGRES
from benchmarks.figures import Figure, Run
from benchmarks.load import looped
from benchmarks.votes.measuring import Round, Rounds, measure

OURS = {
    "sqlite": "SQLite",
    "postgres": "PostgreSQL, one process",
    "postgres-2": "PostgreSQL, two processes",
}
RIVALS = {
    "nothing": "our server storing nothing",
    "aiogram": "aiogram storing nothing",
    "usual": "the usual bot",
    "usual-postgres": "the usual bot on PostgreSQL",
}
Bars = dict[str, tuple[float | None, float | None]]
BARS: Bars = {"nothing": (0.4, 0.6), "aiogram": (4.0, 7.0), "usual": (24.0, 40.0)}
"""How many times as quick as each rival we have to be on SQLite, and would like to be."""
BARS_POSTGRES: Bars = {"nothing": (None, None), "aiogram": (2.0, 3.0), "usual-postgres": (10.0, 20.0)}
"""The same on PostgreSQL, whose server works on the same two cores."""
LONGEST_WAIT = 40
"""Milliseconds that 99 of 100 votes may take."""
BUSY = 0.8
"""How much of the quickest server's processor the load may take before it begins to be what is measured."""


def figures(run: Run) -> Iterator[Figure]:
    """Measure all kinds in turns and yield what came of it."""
    rounds: Rounds = []
    with run.stoppable():
        looped(measure(run, rounds))
    if rounds:
        for kind, name in OURS.items():
            yield from _ours(rounds, kind, name)
        for kind, name in RIVALS.items():
            yield from _rival(rounds, kind, name)
        yield from _load(_column(rounds, "nothing"))


def _ours(rounds: Rounds, kind: str, name: str) -> Iterator[Figure]:
    """Our votes on one database: known voters, first-time ones, and both against the others."""
    known, first = _column(rounds, kind), _column(rounds, f"{kind}-first")
    if not known:
        yield Figure(what=f"votes on {name}", unit="/s", unmeasured=NO_POSTGRES)
        return
    yield Figure(what=f"votes on {name}", unit="/s", rounds=_rates(known), digits=0)
    yield from _costs(known, LONGEST_WAIT)
    for other, (least, aim) in (BARS if kind == "sqlite" else BARS_POSTGRES).items():
        ratios = _ratios(known, _column(rounds, other))
        what = f"… against {RIVALS[other]}"
        yield Figure(what=what, unit="times", rounds=ratios, least=least, aim=aim, digits=2)
    yield Figure(what=f"first-time voters on {name}", unit="/s", rounds=_rates(first), digits=0)
    yield Figure(
        what="… against known voters", unit="times", rounds=_ratios(first, known), least=0.5, digits=2
    )


def _rival(rounds: Rounds, kind: str, name: str) -> Iterator[Figure]:
    """What a rival reached."""
    if found := _column(rounds, kind):
        yield Figure(what=name, unit="/s", rounds=_rates(found), digits=0)
        yield from _costs(found, None)


def _costs(found: list[Round], longest: float | None) -> Iterator[Figure]:
    """How long an answer took, and what it cost."""
    half, most = (tuple(one.load.percentile(share) for one in found) for share in (0.5, 0.99))
    yield Figure(what="… wait, p50", unit="ms", rounds=half, digits=1)
    yield Figure(what="… wait, p99", unit="ms", rounds=most, digits=1, bar=longest)
    cost = tuple(one.processor for one in found)
    yield Figure(what="… processor for each", unit="µs", rounds=cost, digits=0)


def _load(quickest: list[Round]) -> Iterator[Figure]:
    """Whether the load could be what limits the quickest server; each has a core of the two."""
    cost = tuple(1e6 * one.load.processor / one.load.acknowledged for one in quickest)
    share = tuple(load / one.processor for load, one in zip(cost, quickest, strict=True))
    yield Figure(what="processor of the load for each tap", unit="µs", rounds=cost, digits=0)
    yield Figure(what="… against the quickest server's", unit="times", rounds=share, bar=BUSY, digits=2)


def _column(rounds: Rounds, kind: str) -> list[Round]:
    """One kind's rounds; none where it was not measured."""
    return [each[kind] for each in rounds if kind in each]


def _rates(found: list[Round]) -> tuple[float, ...]:
    return tuple(one.load.rate for one in found)


def _ratios(ours: list[Round], theirs: list[Round]) -> tuple[float, ...]:
    """Round by round, so that what disturbs the machine disturbs both."""
    return tuple(one / other for one, other in zip(_rates(ours), _rates(theirs), strict=True))
