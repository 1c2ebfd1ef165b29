"""The group commit: what was acknowledged is counted, exactly once, whatever happens at the same time."""

from __future__ import annotations

import asyncio
import random
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.engine.default import DefaultDialect

from bot.domains import Stores
from polls import ballotlog, lifecycle
from polls.ballotbox import Counted
from polls.ballots import BallotRecords
from polls.store import Polls
from storage.customers.tables import consents, contacts, customers
from storage.database import Database
from storage.dialogues.rows import UpdateRows
from storage.dialogues.tables import updates
from storage.failures import passes
from storage.polls import group_commit, voters
from storage.prepared import Prepared
from tests.storage.cutting import cut
from tests.storage.voting import (
    NOW,
    assert_adds_up,
    ballots_of,
    box,
    open_poll,
    poison,
    put,
    several,
    slip,
    taken,
)


async def test_hundreds_of_marks_at_once_add_up(database: Database) -> None:
    poll = await open_poll(database, pick=2)
    chance = random.Random(1)
    slips = [
        slip(number, chance.randrange(60), poll, chance.randint(1, 4), on=chance.random() < 0.8)
        for number in range(400)
    ]
    answers = await put(box(database), slips)
    assert not any(isinstance(answer, BaseException) for answer in answers)
    assert 200 < sum(map(taken, answers)) < 400
    await assert_adds_up(database, poll.id)
    standing = await ballots_of(database, poll.id)
    assert all(len(choices) <= 2 for choices in standing.values())


async def test_a_first_vote_makes_a_customer_with_his_consent_once(database: Database) -> None:
    poll = await open_poll(database)
    await put(box(database), [slip(1, 7, poll, 1), slip(2, 7, poll, 2), slip(3, 8, poll, 1)])

    def read(db: Connection) -> tuple[int, list[Any]]:
        people = db.execute(select(func.count()).select_from(customers)).scalar_one()
        given = db.execute(select(consents.c.purpose, consents.c.wording, consents.c.given))
        return people, list(given)

    people, given = await database.run(read)
    assert people == 2
    assert given == [("votes", "I agree (en)", NOW)] * 2


async def names(database: Database) -> dict[str, str]:
    """How each is called, by his address."""
    called = select(contacts.c.address, customers.c.name).join(customers)
    return {row.address: row.name for row in await database.run(lambda db: db.execute(called).all())}


async def test_who_only_voted_is_called_as_the_messenger_last_called_him(database: Database) -> None:
    """Newcomers of one batch, two of one name; then one by another name, and one without."""
    poll, one_box = await open_poll(database), box(database)
    called = ("Zoran", "Ana", "", "Ana", "Žana")
    slips = [slip(number, number, poll, 1, name=name) for number, name in enumerate(called)]
    await put(one_box, slips)
    assert await names(database) == {str(number): name for number, name in enumerate(called)}
    again = [slip(10, 0, poll, 2, name="Zoran P."), slip(11, 1, poll, 2), slip(12, 2, poll, 2, name="Eva")]
    await put(one_box, again)
    assert await names(database) == {"0": "Zoran P.", "1": "Ana", "2": "Eva", "3": "Ana", "4": "Žana"}
    chosen = {"0": (1, 2), "1": (1, 2), "2": (1, 2), "3": (1,), "4": (1,)}
    assert await ballots_of(database, poll.id) == chosen


async def test_names_are_written_where_they_changed_and_all_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    poll, one_box = await open_poll(database), box(database)
    await put(one_box, [slip(number, number, poll, 1, name=f"Ana {number}") for number in range(6)])
    written: list[list[str]] = []
    run = Prepared.run

    def noted(prepared: Prepared, db: Connection, each: Sequence[Mapping[str, object]]) -> None:
        if prepared is voters._NAMED:
            written.append(sorted(str(one["name"]) for one in each))
        run(prepared, db, each)

    monkeypatch.setattr(Prepared, "run", noted)
    await put(one_box, [slip(10 + number, number, poll, 2, name=f"Ana {number}") for number in range(6)])
    assert written == []
    names_now = ("Ana 0", "Eva", "Ana 2", "Ana 3", "Mia", "Ana 5")
    await put(one_box, [slip(20 + at, at, poll, 1, name=name) for at, name in enumerate(names_now)])
    assert written == [["Eva", "Mia"]]


async def who_was_refused_has_agreed_to_nothing(database: Database) -> None:
    """Newcomers of one batch: one is taken, one refused, one first refused and then taken."""
    poll = await open_poll(database)
    slips = [slip(1, 1, poll, 1), slip(2, 2, poll, 99), slip(3, 3, poll, 99), slip(4, 3, poll, 1)]
    assert [taken(answer) for answer in await put(box(database), slips)] == [True, False, False, True]

    def agreed(db: Connection) -> list[tuple[str, bool, int]]:
        given = select(func.count()).where(consents.c.customer == customers.c.id).scalar_subquery()
        people = select(contacts.c.address, customers.c.agreed.is_not(None), given).join(customers)
        return [
            (who, bool(yes), number) for who, yes, number in db.execute(people.order_by(contacts.c.address))
        ]

    assert await database.run(agreed) == [("1", True, 1), ("2", False, 0), ("3", True, 1)]


async def test_a_newcomer_whose_vote_is_refused_has_agreed_to_nothing(database: Database) -> None:
    await who_was_refused_has_agreed_to_nothing(database)


async def test_unless_it_is_taken_back_he_would_have(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voters, "refuse", lambda *_: None)
    with pytest.raises(AssertionError):
        await who_was_refused_has_agreed_to_nothing(database)


async def who_returns_to_a_choice_shows_it_to_nobody(database: Database) -> None:
    """He chooses, takes back, and chooses the same again: three leaves of which no two look alike."""
    poll = await open_poll(database)
    one_box = box(database)
    for update, on in enumerate((True, False, True, False)):
        (answer,) = await put(one_box, [slip(update, 7, poll, 1, on=on)])
        assert taken(answer)
    log = await database.run(lambda db: list(Stores(db)[BallotRecords].log(poll.id)))
    assert len({leaf.commitment for leaf in log}) == len(log) == 4


async def test_who_returns_to_a_choice_shows_it_to_nobody(database: Database) -> None:
    await who_returns_to_a_choice_shows_it_to_nobody(database)


async def test_without_a_nonce_for_each_change_he_would(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    commitment = ballotlog.commitment
    monkeypatch.setattr(ballotlog, "commitment", lambda _, choices: commitment("00" * 16, choices))
    with pytest.raises(AssertionError):
        await who_returns_to_a_choice_shows_it_to_nobody(database)


async def repeated_updates(database: Database) -> None:
    """He chooses, takes back, and the first tap is delivered again: in the same batch and in a later one."""
    poll = await open_poll(database)
    one_box = box(database)
    first, back = slip(1, 7, poll, 1), slip(2, 7, poll, 1, on=False)
    answers = await put(one_box, [first, back, first])
    assert [taken(answer) for answer in answers] == [True, True, False]
    assert answers[2] is None
    assert await put(one_box, [first]) == [None]
    assert await ballots_of(database, poll.id) == {"7": ()}
    await assert_adds_up(database, poll.id)


async def test_an_update_that_comes_twice_has_one_effect(database: Database) -> None:
    await repeated_updates(database)


async def test_without_the_table_of_updates_it_would_have_two(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def everything_is_new(_: Any, __: str, numbers: list[str], ___: Any) -> set[str]:
        return set(numbers)

    monkeypatch.setattr(UpdateRows, "first_times", everything_is_new)
    with pytest.raises(AssertionError):
        await repeated_updates(database)


async def a_poisoned_batch(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """One slip of a batch fails after everything of the batch has been written."""

    def thirteen(db: Connection, voters: Any) -> bool:
        his = select(contacts.c.customer).where(contacts.c.address == "13")
        return db.execute(his).scalar() in {voter.id for voter in voters}

    poison(monkeypatch, thirteen)
    poll = await open_poll(database)
    answers = await put(box(database), [slip(voter, voter, poll, 1) for voter in range(10, 20)])
    assert [taken(answer) for answer in answers] == [voter != 13 for voter in range(10, 20)]
    assert isinstance(answers[3], RuntimeError)
    assert {*await ballots_of(database, poll.id)} == {str(voter) for voter in range(10, 20)} - {"13"}
    await assert_adds_up(database, poll.id)
    noted = await database.run(lambda db: set(db.execute(select(updates.c.number)).scalars()))
    assert "13" not in noted


async def test_a_slip_that_fails_harms_no_other_in_its_batch(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_poisoned_batch(database, monkeypatch)


async def test_wherever_the_session_is_cut_each_slip_has_one_effect(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut also while each of a poisoned batch is tried by itself: what cannot be told as done comes again."""
    poison(monkeypatch, several)
    poll = await open_poll(postgres)
    for steps in range(100):
        slips = [slip(100 * steps + voter, 100 * steps + voter, poll, 1) for voter in range(3)]
        with cut(steps) as found:
            answers = await put(box(postgres), slips)
        if not found.done:
            break
        failed = [answer for answer in answers if not taken(answer)]
        assert all(isinstance(answer, Exception) and passes(answer) for answer in failed), answers
        await put(box(postgres), slips)
        assert len(await ballots_of(postgres, poll.id)) == 3 * (steps + 1)
    await assert_adds_up(postgres, poll.id)
    assert steps > 20, "nothing was cut"


async def test_without_the_savepoint_it_would(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def nothing(_: Connection) -> Iterator[None]:
        yield

    monkeypatch.setattr(Connection, "begin_nested", nothing)
    with pytest.raises(AssertionError):
        await a_poisoned_batch(database, monkeypatch)


@pytest.fixture
async def worker(address: str, database: Database) -> AsyncIterator[Database]:
    """A second worker: on PostgreSQL with connections of its own; SQLite has one process."""
    if database.sqlite:
        yield database
        return
    second = Database(address)
    yield second
    await second.close()


async def voting_while_closing(database: Database, worker: Database) -> None:
    """Voters vote by two workers while the team closes: who was told that he is counted, is."""
    poll = await open_poll(database)
    slips = [slip(voter, voter, poll, 1 + voter % 4) for voter in range(40)]
    marking = asyncio.create_task(put([box(database), box(worker)], slips[:10]))
    later = asyncio.create_task(put([box(database), box(worker)], slips[10:]))
    closing = asyncio.create_task(close(worker, poll.id))
    answers = [*await marking, *await later]
    outcome = (await closing).outcome
    acknowledged = [slips[turn] for turn, answer in enumerate(answers) if taken(answer)]
    assert outcome.voters == len(acknowledged)
    by_choice = [sum(found.choice == choice for found in acknowledged) for choice in range(1, 5)]
    assert [standing.votes for standing in outcome.standings] == by_choice
    assert {*await ballots_of(database, poll.id)} == {found.voter.address for found in acknowledged}
    await assert_adds_up(database, poll.id)


async def close(database: Database, poll: Any) -> lifecycle.Closing:
    return await database.run(
        lambda db: lifecycle.close_early(Stores(db)[Polls], poll, "Enough", NOW, secrets.token_bytes)
    )


async def test_what_was_acknowledged_before_the_cut_is_counted(database: Database, worker: Database) -> None:
    await voting_while_closing(database, worker)


async def test_two_workers_meet_the_same_newcomer(database: Database, worker: Database) -> None:
    poll = await open_poll(database, pick=4)
    slips = [slip(number, 7, poll, 1 + number % 4) for number in range(8)]
    answers = await put([box(database), box(worker)], slips)
    assert all(map(taken, answers)), answers
    assert await ballots_of(database, poll.id) == {"7": (1, 2, 3, 4)}
    people = await database.run(lambda db: db.execute(select(func.count()).select_from(customers)).scalar())
    assert people == 1


async def nobody_is_answered_before_the_disk_is_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hold the commit up until the words were found and the event loop has turned a few times."""
    poll = await open_poll(database)
    told, written = asyncio.Event(), threading.Event()
    commit: Callable[[Any, Any], None] = DefaultDialect.do_commit

    def slowly(self: Any, connection: Any) -> None:
        assert written.wait(60)
        commit(self, connection)

    def words(counted: Counted | None) -> Counted | None:
        told.set()
        return counted

    with monkeypatch.context() as slow:
        slow.setattr(DefaultDialect, "do_commit", slowly)
        marking = asyncio.create_task(box(database).mark(slip(1, 7, poll, 1), words))
        await told.wait()
        for _ in range(10):
            await asyncio.sleep(0)
        early = marking.done()
        written.set()
        assert taken(await marking)
    assert not early


in_a_thread = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
"""On PostgreSQL no commit works while words are found."""


@in_a_thread
async def test_nobody_is_answered_before_the_disk_is_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await nobody_is_answered_before_the_disk_is_done(database, monkeypatch)


@in_a_thread
async def test_who_answers_as_soon_as_he_has_words_answers_too_early(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hasty(one: group_commit.QueuedSlip, result: Counted | None) -> object:
        told = one.tell(result)
        one.answered.set_result(told)
        return told

    monkeypatch.setattr(group_commit, "_worded", hasty)
    with pytest.raises(AssertionError):
        await nobody_is_answered_before_the_disk_is_done(database, monkeypatch)
