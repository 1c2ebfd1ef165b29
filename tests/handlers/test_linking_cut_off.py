"""Two accounts become one wholly or not at all, wherever the power fails, and whoever races for the code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.engine import Engine

from storage.customers.tables import customers
from storage.database import Database
from storage.draws.tables import entries
from storage.every_table import every_table
from storage.polls.tables import options
from tests.handlers.front import Counter, Guest
from tests.handlers.test_linking import asked, code_of, count_of, people, two
from tests.handlers.test_taps_at_once import tapped
from tests.handlers.test_voices import idea
from tests.storage.locks import meet

CHANGES, COMMIT = ("INSERT", "UPDATE", "DELETE"), "commit"


class PowerFails(BaseException):
    """Nothing after it is done, and nothing of what came before it in the transaction is kept."""


@contextmanager
def fails_before(change: int) -> Iterator[list[str]]:
    """Let the power fail before the change of this number; note changes and commits."""
    done: list[str] = []

    def executes(_: Any, __: Any, statement: str, *___: Any) -> None:
        if statement.startswith(CHANGES):
            if sum(each != COMMIT for each in done) == change:
                raise PowerFails
            done.append(statement)

    def commits(_: Any) -> None:
        done.append(COMMIT)

    event.listen(Engine, "before_cursor_execute", executes)
    event.listen(Engine, "commit", commits)
    try:
        yield done
    finally:
        event.remove(Engine, "before_cursor_execute", executes)
        event.remove(Engine, "commit", commits)


async def tapped_until_done(counter: Counter, guest: Guest, button: str) -> int:
    """Let somebody tap, while the power fails ever later, until it does not; return how much was changed.

    Of each time it failed nothing is kept; what is done at last is one transaction, so that it is the same
    wherever else it fails.
    """
    before = await everything(counter)
    for change in (0, 1, 2, *(2**power for power in range(2, 12))):
        with fails_before(change) as done:
            try:
                await guest.taps(button)
            except PowerFails:
                assert await everything(counter) == before, f"half of it was kept after {change} changes"
                continue
        while done and done[0] == COMMIT:
            done.pop(0)
        assert done[-1] == COMMIT
        assert COMMIT not in done[:-1], "it is done in two goes"
        return len(done) - 1
    raise AssertionError("it never ends")


async def everything(counter: Counter) -> dict[str, list[str]]:
    """All that is kept, table by table."""

    def read(db: Any) -> dict[str, list[str]]:
        return {each.name: sorted(map(str, db.execute(select(each)).all())) for each in every_table()}

    return await counter.database.run(read)


@pytest.fixture
def counter(database: Database) -> Counter:
    """The reception of a company on either database."""
    return Counter(database)


async def test_wherever_the_power_fails_the_accounts_are_two_as_before_or_one(counter: Counter) -> None:
    """With two ballots in an open poll, two in a closed one with its two tickets, an idea, and consents."""
    mira = await counter.owner()
    closed, running = await counter.open_poll(mira, "prizes: 1 x Mug"), await counter.open_poll(mira)
    ana, phone = await two(counter)
    for each, choice in ((ana, 1), (phone, 2)):
        for poll in (closed, running):
            await each.taps(f"m:{poll}:{choice}:1")
    await phone.taps("consent:news:yes")
    await idea(counter, phone, "A chair")
    await mira.does(f"/close {closed} Enough")
    await asked(counter, ana, phone)
    assert await tapped_until_done(counter, ana, ana.buttons[0]) > 20
    assert await people(counter) == 2, "she, and the owner"
    assert await count_of(counter, running) == (1, 0, 3), "the elder ballot counts, the younger is withdrawn"
    assert (await count_of(counter, closed))[:2] == (1, 1), "both stay counted"
    tickets = await counter.database.run(lambda db: list(db.execute(select(entries.c.customer)).scalars()))
    assert sorted(each is None for each in tickets) == [False, True], "one ticket sleeps"


async def test_between_both_words_the_power_takes_nothing(counter: Counter) -> None:
    ana, phone = await two(counter)
    await phone.says(f"/link {await code_of(ana)}")
    assert await tapped_until_done(counter, phone, phone.buttons[0]) > 1
    await ana.hears()
    await ana.taps(ana.buttons[0])
    assert await people(counter) == 1


@pytest.mark.postgres
async def test_of_two_who_redeem_a_code_at_the_same_instant_one_is_asked_about(postgres_url: str) -> None:
    database = Database(postgres_url)
    counter = Counter(database)
    ana, phone = await two(counter)
    eva = counter.guest("4", "Eva")
    await eva.says("/start")
    code = await code_of(ana)
    first, second = (tapped(counter, each, f"link-join:{code}") for each in (phone, eva))
    await meet(database, first, second)
    assert (await ana.hears()).count("yours as well") == 1
    assert sum("does not work" in each for each in counter.redrawn) == 1
    await ana.taps(ana.buttons[0])
    left = await database.run(lambda db: sorted(db.execute(select(customers.c.name)).scalars()))
    assert left == ["Ana", "Eva"], "whose word came first"
    await database.close()


@pytest.mark.postgres
async def test_a_last_word_that_comes_twice_at_once_links_once(postgres_url: str) -> None:
    database = Database(postgres_url)
    counter = Counter(database)
    number = await counter.open_poll(await counter.owner())
    ana, phone = await two(counter)
    for each in (ana, phone):
        await each.taps(f"m:{number}:1:1")
    await asked(counter, ana, phone)
    yes = ana.buttons[0]
    await meet(database, tapped(counter, ana, yes), tapped(counter, ana, yes))
    votes = select(options.c.votes).where(options.c.poll == number, options.c.choice == 1)
    assert await database.run(lambda db: db.execute(votes).scalar_one()) == 1
    assert await people(counter) == 2
    await database.close()
