"""Ten thousand invitations to one place: one gets it, all others wait, each is answered, none is lost."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, event, insert, select, update

from bot.domains import Stores
from chat.answers import Answers, TellEach
from customers.people import CustomerId
from storage.customers.tables import customers
from storage.database import Database
from storage.trials.tables import testers
from tests.handlers.front import NOW, READER
from tests.handlers.trials_past import TERMS
from trials import store
from trials.tester import Standing
from trials.trial import Stage, Trial, TrialId
from usecases.company import Company
from usecases.trials import daytime, ending, inviting, running, taking_part
from usecases.work import Work

MANY = 10_020
RACING = 60
"""So many of them accept at once in each of two processes; the others accept after them."""
A_SLICE = 10
MOST_PARAMETERS = 32_767
"""More a statement cannot have on PostgreSQL."""
FIRST = TrialId(1)
COMPANY = Company(READER, frozenset(), None)


def work_of(db: Connection) -> Work:
    """The desk of one transaction."""
    return Work(Stores(db), NOW, secrets.token_bytes, COMPANY)


def invited(db: Connection) -> None:
    """Keep a test of one place to which so many are invited."""
    day = NOW.date()
    terms = replace(TERMS, places=1, starts=day, ends=day + timedelta(days=30))
    made = Trial(id=TrialId(0), token="t", terms=terms, stage=Stage.DRAFT, created=NOW, creator=CustomerId(1))
    trial = Stores(db)[store.Trials].add(made)
    Stores(db)[store.Trials].save(replace(trial, stage=Stage.RECRUITING, opened=NOW))
    everybody = range(1, MANY + 1)
    db.execute(insert(customers), [{"id": each, "language": "en", "joined": NOW} for each in everybody])
    asked = {"trial": trial.id, "standing": "invited", "way": "idea", "likelihood": 1.0, "quoted": False}
    asked |= {"since": NOW, "invited": NOW, "expires": NOW + timedelta(days=3), "photos": False}
    db.execute(insert(testers), [asked | {"customer": each} for each in everybody])


def accepts(people: Sequence[int], db: Connection) -> list[Standing]:
    """Let some accept, each as his tap does; return what each is told that he has."""
    work = work_of(db)
    trial = work.stores[store.Trials].get(FIRST)
    found = []
    for each in people:
        him = work.stores[store.Testers].lock(trial.id, CustomerId(each))
        found.append(taking_part.accept(work, trial, him, "You bring it back.").standing)
    return found


def others_accept(db: Connection) -> None:
    """Let all others accept by now, as those did who came too late."""
    late = testers.c.standing == Standing.INVITED.value
    db.execute(
        update(testers).where(late).values(standing=Standing.WAITING.value, accepted=NOW, expires=None)
    )


def who(where: Standing, db: Connection) -> set[int]:
    """Return who stands there."""
    query = select(testers.c.customer).where(testers.c.standing == where.value)
    return set(db.execute(query).scalars())


def counted(does: Callable[[Work], Answers], db: Connection) -> tuple[Answers, int]:
    """Do something; return what is said of it, and how many statements it took."""
    asked: list[str] = []

    def note(*given: Any) -> None:
        asked.append(given[2])

    event.listen(db, "before_cursor_execute", note)
    said = does(work_of(db))
    event.remove(db, "before_cursor_execute", note)
    return said, len(asked)


async def racing(address: str) -> list[Standing]:
    """Let two processes take up invitations at once, slice after slice, from both ends."""
    one, other = Database(address), Database(address)
    slices = [range(begin, begin + A_SLICE) for begin in range(1, RACING, A_SLICE)]
    back = [range(MANY - begin - A_SLICE + 1, MANY - begin + 1) for begin in range(0, RACING - 1, A_SLICE)]

    async def process(database: Database, some: Sequence[range]) -> list[Standing]:
        return [each for one_ in some for each in await database.run(partial(accepts, one_))]

    found = await asyncio.gather(process(one, slices), process(other, back))
    await one.close()
    await other.close()
    return [each for his in found for each in his]


async def test_ten_thousand_accept_one_place_and_one_has_it(address: str) -> None:
    database = Database(address)
    await database.run(invited)
    await database.close()
    said = Counter(await racing(address))
    assert said == {Standing.ACTIVE: 1, Standing.WAITING: 2 * RACING - 1}
    database = Database(address)
    await database.run(others_accept)
    (first,) = await database.run(partial(who, Standing.ACTIVE))
    waiting = await database.run(partial(who, Standing.WAITING))
    assert len(waiting) == MANY - 1
    assert first not in waiting

    def leaves(work: Work) -> Answers:
        taking_part.leave(work, work.stores[store.Testers].lock(FIRST, CustomerId(first)))
        return inviting.move_up(work, FIRST)

    (told, *_), _ = await database.run(partial(counted, leaves))
    assert isinstance(told, TellEach)
    (second,) = await database.run(partial(who, Standing.ACTIVE))
    assert set(told.messages) == {second}
    assert second in waiting

    answers, statements = await database.run(partial(counted, lambda work: ending.end(work, FIRST)))
    over = [each for each in answers if isinstance(each, TellEach)]
    assert all(key == "trial-over:t" for each in over for key, _ in each.messages.values())
    assert sorted(who for each in over for who in each.messages) == sorted(waiting), "each is told once"
    assert await database.run(partial(who, Standing.EXPIRED)) == waiting
    assert statements < 30, "however many they are, nobody waits for a row of each"
    await database.close()


async def test_a_product_taken_back_is_told_to_all_of_them_by_their_day(database: Database) -> None:
    await database.run(invited)

    def withdrawn(work: Work) -> Answers:
        return running.withdraw(work, FIRST, "The frame breaks.", CustomerId(1))[1]

    told, statements = await database.run(partial(counted, withdrawn))
    later = [each for each in told if isinstance(each, TellEach)]
    assert sorted(person for each in later for person in each.messages) == list(range(1, MANY + 1))
    assert len(await database.run(partial(who, Standing.EXPIRED))) == MANY
    assert statements < 30


async def test_more_than_a_statement_has_parameters_hear_it_by_day(database: Database) -> None:
    await database.run(invited)
    everybody = list(map(CustomerId, range(1, MOST_PARAMETERS + 10)))

    def hours(db: Connection) -> list[CustomerId]:
        return [each for some in daytime.told_together(work_of(db), everybody).values() for each in some]

    assert sorted(await database.run(hours)) == everybody[:MANY], "who is not there is left out"
