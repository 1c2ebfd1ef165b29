"""A test keeps the weights that the company had when it began to recruit: its list and reasons too."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from sqlalchemy import select

from bot.domains import Stores
from handlers.reception import Reception
from leadusers.weights import DEFAULTS, Weights
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import worked
from tests.handlers.test_finding import lead
from tests.handlers.trying import form, number_of
from trials.store import Trials
from trials.trial import TrialId
from usecases.leadusers import reckoning

ANSWERS = "of 5 on average"
NOTHING = Weights(questions=0.0, asks=0.0, solution=0.0, means=0.0)
"""By these nobody has anything to gain."""


@dataclass
class Weighing(Counter):
    """A counter whose operator sets how much each part of the score counts."""

    weights: Weights = DEFAULTS

    @property
    def reception(self) -> Reception:
        """The reception as it is set now."""
        usual = super().reception
        return replace(usual, company=replace(usual.company, weights=self.weights))


@pytest.fixture
def weighing(counter: Counter) -> Weighing:
    """The counter, with weights that can be set."""
    return Weighing(counter.database)


async def sets(counter: Weighing, weights: Weights) -> None:
    """Let the operator set other weights; all scores follow."""
    counter.weights = weights
    await worked(counter, reckoning.rebuild, weights=weights)


async def begins(counter: Weighing, mira: Guest, trial: int) -> None:
    """Let her look for testers of one more test among the lead users."""
    await mira.says(form(places="5", **{"from": "leads"}))
    await mira.taps(f"trial-recruit:{trial}:open")
    await mira.hears()


async def way(counter: Weighing, guest: Guest, trial: int) -> str:
    """How somebody was found for a test."""
    his = await number_of(counter, guest)
    query = select(testers.c.way).where(testers.c.trial == trial, testers.c.customer == his)
    return str(await counter.database.run(lambda db: db.execute(query).scalar_one()))


async def frozen(counter: Weighing, trial: int) -> Weights | None:
    """The weights of a test."""
    its = TrialId(trial)
    return await counter.database.run(lambda db: Stores(db)[Trials].get(its).weights)


async def card(counter: Weighing, mira: Guest, trial: int) -> str:
    """The candidates of a test, as she reads them."""
    await mira.taps(f"trial-candidates:{trial}")
    return await mira.hears() or counter.redrawn[-1]


async def test_a_test_keeps_the_weights_that_held_when_it_began(weighing: Weighing) -> None:
    mira, first = await weighing.owner(), Weights(prior=3.0, questions=0.7)
    await sets(weighing, first)
    await mira.says(form(places="5", **{"from": "leads"}))
    assert await frozen(weighing, 1) is None, "a draft follows what the operator sets"
    await begins(weighing, mira, 2)
    await sets(weighing, NOTHING)
    await mira.taps("trial-recruit:1:open")
    await mira.taps("trial-find:2")
    assert await frozen(weighing, 1) == NOTHING
    assert await frozen(weighing, 2) == first


async def test_who_is_found_is_by_the_weights_of_the_test_not_by_those_of_today(weighing: Weighing) -> None:
    mira = await weighing.owner()
    await begins(weighing, mira, 1)
    ana = await lead(weighing)
    await sets(weighing, NOTHING)
    await begins(weighing, mira, 2)
    assert await way(weighing, ana, 2) == "chance", "by the weights of today she gains nothing"
    await mira.taps("trial-find:1")
    assert await way(weighing, ana, 1) == "score"


async def test_reasons_stay_those_of_the_test_whatever_is_set_later(weighing: Weighing) -> None:
    mira = await weighing.owner()
    await lead(weighing)
    await begins(weighing, mira, 1)
    before = await card(weighing, mira, 1)
    assert ANSWERS in before
    await sets(weighing, NOTHING)
    await begins(weighing, mira, 2)
    assert ANSWERS not in await card(weighing, mira, 2)
    assert await card(weighing, mira, 1) == before
