"""Who takes his profile back after he was invited leaves no trace of a rank; the report keeps its counts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from sqlalchemy import select, update

from bot.domains import Stores
from customers.consent import Purpose
from customers.people import CustomerId
from customers.store import Customers
from storage.trials.tables import past_invitations, testers, trials
from tests.handlers.front import Counter
from tests.handlers.test_foretold import BELL, marks, nights, report
from tests.handlers.trials_past import Came, in_stores, ran
from trials import store
from trials.tester import Standing
from trials.trial import Change, Stage, TrialId, Way

LEAD = Came(words="A louder bell.", profile=True)
DRAWN = Came(way=Way.CHANCE, words="Nothing.", likelihood=0.1, profile=True)


async def taken_back(counter: Counter, test: TrialId) -> None:
    """Let all of a test who agreed to be ranked take it back."""

    def undone(stores: Stores) -> None:
        them = stores[store.Testers].standing(test, set(Standing), 100)
        for each in them:
            stores[store.Testers].unranked(each.customer, counter.now)

    await in_stores(counter, undone)


async def traces(counter: Counter) -> set[tuple[str, float]]:
    """Return what rows of testers say of how they came to be asked."""
    query = select(testers.c.way, testers.c.likelihood).distinct()
    return {(row[0], row[1]) for row in await counter.database.run(lambda db: db.execute(query).all())}


async def share(counter: Counter) -> tuple[int, int]:
    """Return how many took part so far, and of how many."""
    return await counter.database.run(lambda db: Stores(db)[store.Testers].participation())


@pytest.mark.parametrize("later", ["", "answers", "candidates"])
async def test_no_row_says_how_he_was_found_and_the_report_is_what_it_was(
    counter: Counter, later: str
) -> None:
    mira = await counter.owner()
    gone = Came(standing=Standing.DECLINED, profile=True)
    test = await ran(counter, *[LEAD] * 11, gone, *[DRAWN] * 12)
    await marks(mira, counter, test, 11)
    before, took = await report(mira), await share(counter)
    assert "By the score: 11 of 12" in before
    await taken_back(counter, test)
    assert await traces(counter) == {("unknown", 1.0)}
    if later:
        await nights(counter, later)
    assert await report(mira) == before
    assert await share(counter) == took
    await taken_back(counter, test)
    assert await report(mira) == before


async def test_who_is_cited_by_a_change_stays_of_use(counter: Counter) -> None:
    mira = await counter.owner()
    change = Change("a louder bell", "It rings louder now.")
    test = await ran(counter, LEAD, Came(words="All is fine."), changes=(change,))
    await marks(mira, counter, test, 0)
    before = await report(mira)
    assert "By the score: 1 of 2" in before
    await taken_back(counter, test)
    assert await report(mira) == before


async def test_while_a_test_runs_he_counts_for_no_way_and_still_took_part(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, LEAD, LEAD, stage=Stage.RECRUITING)
    took = await share(counter)
    one = CustomerId(
        await counter.database.run(lambda db: db.execute(select(testers.c.customer)).scalars().first() or 0)
    )
    await in_stores(counter, lambda stores: stores[store.Testers].unranked(one, counter.now))
    assert await share(counter) == took
    assert await traces(counter) == {("unknown", 1.0), ("score", 1.0)}
    kept = select(past_invitations.c.way, past_invitations.c.likelihood, past_invitations.c.activity)
    assert await counter.database.run(lambda db: db.execute(kept).all()) == [("unknown", 1.0, None)]
    over = update(testers).values(standing=Standing.THANKED.value)
    await counter.database.run(lambda db: db.execute(over))
    await in_stores(counter, lambda stores: _ended(stores, test))
    await marks(mira, counter, test, 2)
    assert "By the score: 1 of 1" in await report(mira)


async def test_who_is_invited_still_counts_as_no_refusal(counter: Counter) -> None:
    """By chance he was drawn, and he agreed to be asked: his invitation stands without a profile."""
    invited = Came(way=Way.CHANCE, likelihood=0.1, standing=Standing.INVITED, profile=True)
    test = await ran(counter, invited, stage=Stage.RECRUITING)

    def agrees(stores: Stores) -> CustomerId:
        (him,) = stores[store.Testers].standing(test, {Standing.INVITED}, 9)
        stores[Customers].give(him.customer, Purpose.TESTS, "yes", counter.now)
        return him.customer

    one = await counter.database.run(lambda db: agrees(Stores(db)))
    await taken_back(counter, test)
    assert await traces(counter) == {("unknown", 1.0)}
    assert await share(counter) == (0, 0)
    await in_stores(counter, lambda stores: _accepted(stores, test, one, counter))
    assert await share(counter) == (0, 0)


def _accepted(stores: Stores, test: TrialId, one: CustomerId, counter: Counter) -> None:
    him = stores[store.Testers].lock(test, one)
    assert him.standing is Standing.INVITED
    stores[store.Testers].save(replace(him, standing=Standing.ACTIVE, accepted=counter.now))


def _ended(stores: Stores, test: TrialId) -> None:
    trials = stores[store.Trials]
    trials.save(replace(trials.get(test), stage=Stage.OVER))


async def test_by_chance_alone_it_is_said_that_there_is_nothing_to_compare_with(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, LEAD, *[Came(way=Way.CHANCE, words="Fine.", likelihood=0.4)] * 3)
    running = update(trials).values(stage=Stage.RECRUITING.value)
    await counter.database.run(lambda db: db.execute(running))
    ranked = select(testers.c.customer).where(testers.c.way == "score")
    ana = CustomerId(await counter.database.run(lambda db: db.execute(ranked).scalar_one()))
    await in_stores(counter, lambda stores: stores[store.Testers].unranked(ana, counter.now))
    await in_stores(counter, lambda stores: _ended(stores, test))
    await marks(mira, counter, test, 1)
    said = await report(mira)
    assert (
        "By chance, from outside the top: 3 invited, but in the same tests nobody counts by the score" in said
    )
    assert "from outside the top: nobody yet" not in said


async def test_who_never_had_a_profile_keeps_his_way(counter: Counter) -> None:
    await ran(counter, Came(way=Way.IDEA, words="A bell."), BELL)
    some = select(testers.c.customer).order_by(testers.c.id)
    first = await counter.database.run(lambda db: db.execute(some).scalars().first())
    one = CustomerId(first or 0)
    await in_stores(counter, lambda stores: stores[store.Testers].unranked(one, counter.now))
    assert await traces(counter) == {("idea", 1.0), ("score", 1.0)}
