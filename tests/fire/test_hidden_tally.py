"""The hidden tally is hidden: two evenings that differ only in how some vote look alike to all others."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest

from polls.poll import Results
from tests.fire.conftest import Many, Note
from tests.fire.evening import TEAM_CHAT, VOTERS, Evening, held, otherwise, repeatable, script
from tests.stage import OWNER


def own(evening: Evening, deviants: list[int], results: str) -> set[str]:
    """Where those look who may know: the deviants at their ballots, the team where the poll said so."""
    people = {evening.voters[voter].id for voter in deviants}
    theirs = {f"{what} {person}" for person in people for what in ("chat", "toasts")}
    return theirs | ({f"chat {OWNER}", f"chat {TEAM_CHAT}"} if results == "team" else set())


async def look_alike(folder: Path, seed: int, results: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Hold the evening twice and compare; return how many lines were seen."""
    random = Random(seed)
    deviants = random.sample(range(VOTERS), random.randint(1, VOTERS - 1))
    taps = script(random)
    evenings = []
    for name, each in (("one", taps), ("other", otherwise(taps, deviants, random))):
        with monkeypatch.context() as patched:
            repeatable(patched, seed)
            evenings.append(await held(folder / f"{seed}-{name}", each, results))
    one, other = evenings
    secret = own(one, deviants, results)
    differ = {place for place in one.seen if one.seen[place] != other.seen.get(place)} - secret
    assert [pair for place in differ for pair in _pairs(one.seen[place], other.seen.get(place, []))] == []
    assert set(one.seen) == set(other.seen)
    for place in {place for place in secret if place.startswith("chat")} - {f"chat {TEAM_CHAT}"}:
        assert one.seen[place] != other.seen[place], (
            "who voted otherwise must see it, or nothing was compared"
        )
    return sum(len(lines) for place, lines in one.seen.items() if place not in secret)


def _pairs(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    """The lines that differ."""
    return [pair for pair in zip_longest(one, other, fillvalue="nothing") if pair[0] != pair[1]]


@pytest.mark.parametrize("results", ["hidden", pytest.param("team", marks=pytest.mark.soak)])
async def test_nobody_sees_how_others_vote(
    results: str, tmp_path: Path, many: Many, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs, lines = many(1, 25), 0
    for seed in range(pairs):
        lines += await look_alike(tmp_path, seed, results, monkeypatch)
        note(f"{seed + 1} pairs of evenings, {lines} lines of calls, pages and log, all alike")


LIVE = SimpleNamespace(HIDDEN=Results.LIVE, TEAM=Results.TEAM, LIVE=Results.HIDDEN)
"""Hidden polls taken for live ones."""


@pytest.mark.soak
@pytest.mark.parametrize("guard", ["handlers.polls.results.Results", "handlers.polls.ballot_card.Results"])
async def test_without_its_guard_somebody_sees_it(
    guard: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, LIVE)
    monkeypatch.setattr("handlers.polls.voting.Results", LIVE)
    with pytest.raises(AssertionError):
        await look_alike(tmp_path, 0, "hidden", monkeypatch)
