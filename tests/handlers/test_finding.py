"""Candidates are looked for beside whoever writes, by the test's own weights; chance counts all looks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from bot.domains import Stores
from bot.storing import Transactions
from customers.consent import Purpose
from customers.people import Contact, CustomerId
from customers.store import Customers
from leadusers.gain import Need
from leadusers.weights import Weights
from storage.leadusers.rebuilding import RebuildingRows
from storage.trials import testers as tester_rows
from storage.trials.candidates import CandidateRows
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import closed_poll, needs, worked
from tests.handlers.test_foretold import report
from tests.handlers.test_who_is_asked import looked_for, ranked
from tests.handlers.trying import form, number_of, recruited, willing
from trials import lifecycle
from trials.store import Marks, Trials
from trials.trial import Stage, TrialId
from usecases.leadusers import reckoning

FIRST = TrialId(1)


async def drawn(counter: Counter) -> list[tuple[str, float]]:
    """Return how each came into the first test, and the chance that is kept of him."""
    query = select(testers.c.way, testers.c.likelihood).order_by(testers.c.id)
    return [tuple(row) for row in await counter.database.run(lambda db: db.execute(query).all())]


async def changed(counter: Counter, **more: Any) -> None:
    """Let the first test be otherwise."""

    def change(stores: Stores) -> None:
        stores[Trials].save(replace(stores[Trials].get(FIRST), **more))

    await counter.database.run(lambda db: change(Stores(db)))


async def a_crowd(counter: Counter, count: int = 8) -> list[Guest]:
    """People who agreed to be asked, and did nothing else."""
    found = [counter.guest(str(address)) for address in range(20, 20 + count)]
    for each in found:
        await each.says("/privacy")
        await each.taps("consent:tests:yes")
    return found


async def lead(counter: Counter) -> Guest:
    """Somebody with a score: early in three polls, and in need."""
    ana = await ranked(counter, "2")
    await needs(counter, ana, Need(answers=(5,), answered=counter.now))
    others = [(counter.guest(str(50 + each)), [each]) for each in range(1, 7)]
    for _ in range(3):
        await closed_poll(counter, [(ana, [1, 2]), *others])
    return ana


async def test_who_could_be_asked_is_read_beside_whoever_writes(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_crowd(counter)
    writing, counted = [False], list[bool]()
    begin, counts = Transactions.__call__, CandidateRows.count

    async def begun(transactions: Transactions, work: Any) -> Any:
        writing[0] = True
        try:
            return await begin(transactions, work)
        finally:
            writing[0] = False

    def counting(rows: CandidateRows, *given: Any) -> int:
        counted.append(writing[0])
        return counts(rows, *given)

    monkeypatch.setattr(Transactions, "__call__", begun)
    monkeypatch.setattr(CandidateRows, "count", counting)
    mira = await looked_for(counter, places="1")
    assert len(await drawn(counter)) == 2
    await mira.taps("trial-find:1")
    assert len(await drawn(counter)) == 4
    assert counted == [False, False]


async def test_who_takes_it_back_before_he_is_kept_is_not_found(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = await a_crowd(counter, 3)
    mira = await counter.owner()
    await mira.says(form(confidential="yes", places="3", **{"from": "leads"}))
    gone, hold = people[0], lifecycle.recruit

    def meanwhile(trials: Any, id: TrialId, *given: Any) -> Any:
        him = Stores(trials._db)
        known = him[Customers].find(Contact("telegram", gone.person.address))
        assert known is not None
        him[Customers].withdraw(known.id, Purpose.TESTS, counter.now)
        return hold(trials, id, *given)

    monkeypatch.setattr(lifecycle, "recruit", meanwhile)
    await mira.taps("trial-recruit:1")
    found = select(testers.c.customer).order_by(testers.c.customer)
    kept = list(await counter.database.run(lambda db: db.execute(found).scalars().all()))
    assert kept == sorted([await number_of(counter, each) for each in people[1:]])


async def test_reasons_are_by_the_weights_that_are_frozen_with_the_test(counter: Counter) -> None:
    await lead(counter)
    mira = await looked_for(counter)
    shown = await mira.hears()
    assert "Chose early what won" in shown
    assert "of 5 on average" in shown
    await changed(counter, weights=Weights(questions=0.0))
    await mira.taps("trial-candidates:1")
    shown = await mira.hears()
    assert "among the lead users" in shown
    assert "of 5 on average" not in shown


async def test_another_half_life_asks_once_for_what_all_of_them_chose(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [await ranked(counter, str(2 + each)) for each in range(2)]
    for each in people:
        await needs(counter, each, Need(answers=(5,), answered=counter.now))
    others = [(counter.guest(str(50 + each)), [each]) for each in range(1, 7)]
    others += [(counter.guest(str(60 + each)), [each]) for each in range(3, 7)]
    for _ in range(5):
        await closed_poll(counter, [*((each, [1, 2]) for each in people), *others])
    asked, of = list[Sequence[CustomerId]](), RebuildingRows.choices_of

    def noted(rows: RebuildingRows, customers: Sequence[CustomerId], half_life: timedelta) -> Any:
        asked.append(customers)
        return of(rows, customers, half_life)

    monkeypatch.setattr(RebuildingRows, "choices_of", noted)
    usual = await worked(counter, lambda work: reckoning.leading(work, 10))
    slow = Weights(half_life=timedelta(days=180))
    found = await worked(counter, lambda work: reckoning.leading(work, 10, slow))
    assert [each.customer for each in found] == [each.customer for each in usual]
    assert len(found) == 2
    assert [sorted(each) for each in asked] == [sorted(each.customer for each in usual)]


async def test_over_several_looks_all_whom_chance_drew_stand_for_as_many(counter: Counter) -> None:
    await a_crowd(counter, 8)
    mira = await looked_for(counter, places="1")
    assert [likely for _, likely in await drawn(counter)] == pytest.approx([2 / 8] * 2)
    await mira.taps("trial-find:1")
    assert [likely for _, likely in await drawn(counter)] == pytest.approx([1 - 6 / 8 * 4 / 6] * 4)


async def test_the_report_says_whom_chance_drew_and_a_person_did_not_approve(counter: Counter) -> None:
    people = await a_crowd(counter, 4)
    mira = await looked_for(counter, places="2")
    numbers = [await number_of(counter, each) for each in people]
    for number in (*numbers[:3], numbers[0]):
        await mira.taps(f"trial-refuse:1:{number}")
    await mira.taps(f"trial-approve:1:{numbers[1]}:refused:0")
    await counter.reception.wake()
    await changed(counter, stage=Stage.OVER)
    await counter.database.run(lambda db: Stores(db)[Marks].read_through(FIRST, counter.now))
    assert "Drawn by chance and not approved by your team: 2." in await report(mira)


async def test_who_was_found_otherwise_and_is_not_approved_is_no_loss_of_chance(
    counter: Counter,
) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter)
    await mira.taps(f"trial-refuse:1:{await number_of(counter, ana)}")
    kept = await counter.database.run(lambda db: Stores(db)[Trials].get(FIRST))
    assert kept.refused == 0


async def test_who_was_refused_and_asks_himself_came_by_no_chance(counter: Counter) -> None:
    (ana,) = await a_crowd(counter, 1)
    mira = await looked_for(counter, places="1", confidential="no")
    await mira.taps("trial-recruit:1:open")
    assert [way for way, _ in await drawn(counter)] == ["chance"]
    await mira.taps(f"trial-refuse:1:{await number_of(counter, ana)}")
    token = (await counter.database.run(lambda db: Stores(db)[Trials].get(FIRST))).token
    await ana.taps(f"trial-apply:{token}:yes")
    assert await drawn(counter) == [("applied", 1.0)]


async def test_chance_fills_up_only_what_the_places_are_expected_to_take(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_crowd(counter)
    monkeypatch.setattr(tester_rows.TesterRows, "participation", lambda rows: (9, 10))
    await looked_for(counter, places="3")
    assert [way for way, _ in await drawn(counter)] == ["chance"] * 4
    assert [likely for _, likely in await drawn(counter)] == pytest.approx([4 / 8] * 4)


async def test_the_team_reads_how_many_came_from_its_sources_and_how_many_by_chance(counter: Counter) -> None:
    await a_crowd(counter)
    (ana,) = await willing(counter, 2)
    mira = await looked_for(counter, places="2", **{"from": "idea 1"})
    shown = await mira.hears()
    ways = [way for way, _ in await drawn(counter)]
    assert (len(ways), ways.count("idea")) == (4, 1)
    assert f"{ana.person.name}: supports the idea" in shown
    assert "Found in your sources: 1 · by chance: 3." in shown
    assert "more do where the sources have too few people for the places" in shown


async def test_of_chance_nothing_is_said_where_nobody_came_by_it(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await recruited(counter)
    await mira.taps("trial-candidates:1")
    assert "by chance" not in await mira.hears()
