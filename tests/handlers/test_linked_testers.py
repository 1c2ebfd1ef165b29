"""Two accounts of one person that test the same thing: what both answered counts, and the test can end."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from storage.trials.tables import prompts, testers
from tests.handlers.early import standings
from tests.handlers.front import Counter, Guest
from tests.handlers.test_linking import linked
from tests.handlers.testing import begun, testing
from tests.handlers.trying import token
from tests.trial_forms import DAY, form

LATER = "day 2: Ride it.\n- rating: How fast is it?"
WORDS = "day 0: Sit on it.\n- text: What is it like?\n- rating: How stable?"
QUOTED = "whether your words may stand in it"


def plan(days: str) -> str:
    return form("from: leads", "thanks: A year of free rides", places="20", ends="in 20 days", days=days)


async def both(counter: Counter, days: str) -> tuple[Guest, Guest, str]:
    """Two accounts of one person, both of which test, and have nothing in their way on the first day."""
    await begun(counter, plan(days))
    dan, leo = counter.guest("2", "Dan"), counter.guest("3", "Leo")
    await testing(counter, dan, leo)
    its = await token(counter)
    for each in (dan, leo):
        await each.taps(f"checkin:{its}:1:fine")
        await each.hears()
    return dan, leo, its


async def open_days(counter: Counter) -> int:
    undone = select(prompts).where(prompts.c.done.is_(None))
    return len(await counter.database.run(lambda db: db.execute(undone).all()))


@pytest.mark.parametrize("other", [False, True])
async def test_a_day_that_either_account_ended_is_ended(counter: Counter, other: bool) -> None:
    dan, leo, its = await both(counter, f"{DAY}\n{LATER}")
    await (leo if other else dan).taps(f"answer:{its}:1:1:4")
    await linked(counter, dan, leo)
    counter.forward(days=2)
    await counter.reception.wake()
    await dan.taps(f"checkin:{its}:2:fine")
    await dan.taps(f"answer:{its}:2:1:4")
    assert await open_days(counter) == 0
    assert await standings(counter, 1) == ["completed"]


async def test_days_that_both_answered_by_halves_are_all_of_the_test(counter: Counter) -> None:
    dan, leo, its = await both(counter, WORDS)
    await dan.taps(f"answer:{its}:1:2:4")
    await leo.says("It leans in the wind")
    await dan.hears()
    assert await standings(counter, 1) == ["active", "active"]
    await linked(counter, dan, leo)
    assert await standings(counter, 1) == ["completed"]
    assert QUOTED in await dan.hears()


async def test_who_has_more_to_answer_tests_on(counter: Counter) -> None:
    dan, leo, its = await both(counter, WORDS)
    await leo.taps(f"answer:{its}:1:2:4")
    await linked(counter, dan, leo)
    assert await standings(counter, 1) == ["active"]
    assert await open_days(counter) == 1
    await dan.says("It leans in the wind")
    assert await standings(counter, 1) == ["completed"]


async def test_what_one_account_said_is_not_asked_of_the_other(counter: Counter) -> None:
    await begun(counter, plan(DAY))
    dan, leo = counter.guest("2", "Dan"), counter.guest("3", "Leo")
    await testing(counter, dan, leo)
    its = await token(counter)
    await leo.taps(f"checkin:{its}:1:fine")
    await linked(counter, dan, leo)
    row = await counter.database.run(lambda db: db.execute(select(prompts)).one())
    assert (row.stuck, row.remind) == (False, None)
    await dan.taps(f"answer:{its}:1:1:4")
    assert await standings(counter, 1) == ["completed"]


async def test_words_are_quoted_where_both_accounts_allowed_it(counter: Counter) -> None:
    dan, leo, _ = await both(counter, WORDS)
    allowed = update(testers).where(testers.c.customer.in_(select(testers.c.customer).limit(1)))
    await counter.database.run(lambda db: db.execute(allowed.values(quoted=True, photos=True)))
    await linked(counter, dan, leo)
    row = await counter.database.run(lambda db: db.execute(select(testers)).one())
    assert (row.quoted, row.photos) == (False, False)
