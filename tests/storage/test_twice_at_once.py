"""What one person does twice at the same instant has its effect, and neither of the two fails."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import Connection, func, select

from bot.domains import Stores
from chat.records import Dialogues
from customers.consent import Purpose
from customers.news.preferences import Preferences, Quiet, Topic
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.team import Member, Role, Team
from polls.poll import PollId
from polls.store import Polls, Publication
from storage.customers.tables import customers
from storage.database import Database
from tests.storage.locks import meet
from tests.storage.voting import NOW, box, open_poll, slip

ANA, POLL = CustomerId(1), PollId(1)
Deed = Callable[[Stores], object]


def arrives(stores: Stores) -> CustomerId:
    return stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id


DEEDS: dict[str, Deed] = {
    "answers": lambda stores: stores[Dialogues].put(ANA, "question", b"{}"),
    "opens a ballot": lambda stores: stores[Polls].visit(POLL, ANA, NOW),
    "turns a topic off": lambda stores: stores[Preferences].mute(ANA, Topic.VOTES, yes=True),
    "keeps quiet hours": lambda stores: stores[Preferences].keep_quiet(ANA, Quiet(22, 7)),
    "joins the team": lambda stores: stores[Team].put(Member(ANA, Role.CARE, "Ana", NOW)),
    "publishes": lambda stores: stores[Polls].publish(
        Publication(poll=POLL, messenger="telegram", chat="-1", key="published:1", fingerprint="")
    ),
}


def done(deed: Deed, db: Connection) -> object:
    return deed(Stores(db))


@pytest.mark.postgres
async def test_what_comes_twice_at_once_is_done_and_neither_fails(postgres_url: str) -> None:
    database = Database(postgres_url)
    first, second, waited = await meet(database, partial(done, arrives), partial(done, arrives))
    assert (first, second, waited) == (ANA, ANA, True)
    people = select(func.count()).select_from(customers)
    assert await database.run(lambda db: db.execute(people).scalar()) == 1
    assert (await open_poll(database)).id == POLL
    for deed in DEEDS.values():
        await meet(database, partial(done, deed), partial(done, deed))
    await database.close()


async def test_the_last_word_stands(database: Database) -> None:
    def story(stores: Stores) -> None:
        ana = arrives(stores)
        for step in ("question", "options"):
            stores[Dialogues].put(ana, step, step.encode())
        assert stores[Dialogues].get(ana) == ("options", b"options")
        for quiet in (Quiet(22, 7), Quiet(23, 8)):
            stores[Preferences].keep_quiet(ana, quiet)
        assert stores[Preferences].quiet(ana) == Quiet(23, 8)
        for role in (Role.CARE, Role.EDITOR):
            stores[Team].put(Member(ana, role, "Ana", NOW))
        assert [member.role for member in stores[Team].members()] == [Role.EDITOR]

    await database.run(lambda db: story(Stores(db)))


@pytest.mark.postgres
async def test_a_first_vote_in_two_polls_at_once_is_one_consent(postgres: Database) -> None:
    """Both have found somebody who has not agreed yet; who comes second agrees to what stands."""
    polls = [await open_poll(postgres), await open_poll(postgres)]
    await postgres.run(lambda db: arrives(Stores(db)))

    def votes(db: Connection, number: int) -> object:
        return box(postgres)._fold(db, [slip(number, 7, polls[number], 1)], NOW)

    await meet(postgres, partial(votes, number=0), partial(votes, number=1))
    given = await postgres.run(lambda db: Stores(db)[Customers].consents(ANA))
    assert [each.purpose for each in given] == [Purpose.VOTES]
