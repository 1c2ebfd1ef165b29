"""Real elections, replayed tap by tap over HTTP, come to the votes that their cities published."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from polls.poll import PollId
from storage.dialogues.rows import UpdateRows
from tests.fire.conftest import Many, Note
from tests.fire.hall import hall
from tests.fire.post import Tap
from tests.polls.test_real_elections import Real, real
from tests.storage.voting import assert_adds_up
from tests.stories.polls import TAKEN, opened, verified

FIRST = 700_000
LONGEST = 100
"""Characters of a project's name that we take; their number makes them differ."""


def tapped(vote: Real) -> list[list[Tap]]:
    """Each voter's taps, in the order of his ballot."""
    return [[Tap(FIRST + voter, 1, choice) for choice in ballot] for voter, ballot in enumerate(vote.ballots)]


async def replayed(vote: Real, folder: Path, note: Note) -> tuple[int, ...]:
    """Let everyone vote as he did; return the votes of the outcome."""
    names = tuple(f"{place}. {name[:LONGEST]}" for place, name in enumerate(vote.terms.options, 1))
    people = tapped(vote)
    async with hall(folder, f"sqlite:///{folder / 'glas.db'}") as inside:
        mira = await inside.there.owner()
        number = await opened(mira, "Who shall get it?", options=names, pick=vote.terms.pick, seats=4)
        refused: list[str] = []
        inside.edge.answered = lambda _, toast: None if toast.startswith(TAKEN) else refused.append(toast)
        await inside.edge.crowd(people)
        assert [toast for toast in refused if toast] == []
        await assert_adds_up(inside.database, PollId(number))
        await mira.does(f"/close {number} Counted by the city as well", "is closed")
        outcome = await inside.outcome(number)
        await mira.asks(f"/export {number}", "table")
        content = await mira.file(await mira.hears("glas verify"))
    assert await asyncio.to_thread(recounted, content, folder / "public.json") == 0
    note(
        f"{len(people)} ballots of {len(names)} options, {sum(map(len, people))} taps over HTTP, "
        f"{inside.edge.repeated} of them twice: the published counts exactly, the public file verifies"
    )
    return tuple(standing.votes for standing in outcome.standings)


def recounted(content: bytes, file: Path) -> int:
    """Recount a public file as anyone would; return the exit code."""
    file.write_bytes(content)
    return verified(file)


async def test_lodz_2020_tap_by_tap(shared: Path, tmp_path: Path, many: Many, note: Note) -> None:
    vote = real("poland_lodz_2020_zdrowie-mania.pb", pick=5)
    assert len(vote.ballots) == 890
    some = part(vote, many(120, 890))
    assert await replayed(some, tmp_path, note) == some.published
    if len(some.ballots) == len(vote.ballots):
        assert some.published == vote.published


@pytest.mark.soak
async def test_gdynia_2020_tap_by_tap(shared: Path, tmp_path: Path, note: Note) -> None:
    vote = real("poland_gdynia_2020_.pb", pick=3)
    assert len(vote.ballots) == 27_073
    assert await replayed(vote, tmp_path, note) == vote.published


def part(vote: Real, ballots: int) -> Real:
    """The first so many ballots, with the votes in them."""
    some = vote.ballots[:ballots]
    counted = Counter(int(choice) for ballot in some for choice in ballot)
    votes = tuple(counted[choice] for choice in vote.terms.choices)
    return vote._replace(ballots=some, published=votes)


async def test_taps_that_count_whenever_they_come_break_it(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tap asks for a state, an update is known by its number: without both, coming twice counts twice."""
    monkeypatch.setattr("polls.voting._wanted", lambda had, mark, _: tuple(sorted((*had, mark.choice))))
    monkeypatch.setattr("polls.methods.approval.Approval.check", lambda *_: None)
    monkeypatch.setattr(UpdateRows, "first_times", lambda _, __, numbers, ___: set(numbers))
    vote = part(real("poland_lodz_2020_zdrowie-mania.pb", pick=5), 80)
    with pytest.raises(AssertionError):
        assert await replayed(vote, tmp_path, lambda _: None) == vote.published
