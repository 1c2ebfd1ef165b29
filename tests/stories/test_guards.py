"""Guards and their mutants: each promise as it is, and with its guard taken out, when it must break."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.stage import Stage, rows, stage, words
from tests.stories.polls import TITLES, ballot, newpoll, opened

Promise = Callable[[Stage], Awaitable[None]]


async def customers_make_no_polls(there: Stage) -> None:
    ana = await there.person("Ana")
    assert "Only the product team" in words(await ana.asks(newpoll()))
    assert rows(there.settings, "SELECT id FROM polls") == []


async def late_taps_are_told_and_not_counted(there: Stage) -> None:
    mira = await there.owner()
    number = await opened(mira)
    ana = await there.person("Ana")
    card = await ballot(ana, number, TITLES[0])
    await mira.asks(f"/close {number} enough", "closed")
    assert "closed" in await ana.taps(TITLES[1], card)
    assert rows(there.settings, "SELECT sum(votes) FROM options") == [(1,)]


async def a_pick_too_many_is_refused(there: Stage) -> None:
    mira = await there.owner()
    number = await opened(mira, pick=1)
    ana = await there.person("Ana")
    card = await ballot(ana, number, TITLES[0])
    assert "limit" in await ana.taps(TITLES[1], card)
    assert rows(there.settings, "SELECT sum(votes) FROM options") == [(1,)]


GUARDS = (
    pytest.param(customers_make_no_polls, "handlers.dispatch._check", id="right"),
    pytest.param(late_taps_are_told_and_not_counted, "polls.voting.check_open", id="closing"),
    pytest.param(a_pick_too_many_is_refused, "polls.methods.approval.Approval.check", id="pick"),
)


@pytest.mark.parametrize(("promise", "guard"), GUARDS)
async def test_the_promise_holds(promise: Promise, guard: str, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await promise(there)


@pytest.mark.parametrize(("promise", "guard"), GUARDS)
async def test_without_its_guard_the_promise_breaks(
    promise: Promise, guard: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, lambda *_: None)
    async with stage(tmp_path) as there:
        with pytest.raises(AssertionError):
            await promise(there)
