"""Evidence of early choices: of those alone who agreed, of what was chosen while nobody saw how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest
from sqlalchemy import Connection, Table

from bot.domains import Stores
from customers.people import CustomerId
from leadusers.store import Rebuilding
from polls.poll import PollId
from polls.store import Polls
from storage.leadusers.tables import evidence as lead_evidence
from storage.leadusers.tables import settled, things
from storage.suggestions.tables import voice_options
from storage.upserts import put
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import EVER, agrees, closed_poll, evidence, kept, number, settles, worked
from usecases.leadusers import reckoning, scoring
from usecases.work import Work

Votes = Sequence[tuple[Guest, Sequence[int]]]


def crowd(counter: Counter) -> Votes:
    """Five who choose the first title, and one who chooses two that nobody else wants."""
    return [
        *((counter.guest(str(each)), (1,)) for each in range(11, 16)),
        (counter.guest("16"), (5, 6)),
    ]


async def come(*guests: Guest) -> None:
    """Let people be here."""
    for each in guests:
        await each.says("/start")


async def test_what_was_chosen_in_a_hidden_poll_becomes_evidence_once_it_closes(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await come(ana, boris)
    await agrees(counter, ana)
    await agrees(counter, boris)
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2)), (boris, (3, 4)), (counter.guest("4"), (2,))])
    (his,) = await evidence(counter, ana)
    assert (his.known.count, his.won) == (2, 2)
    assert his.known.worth > his.known.expected
    (hers,) = await evidence(counter, boris)
    assert (hers.known.count, hers.won, hers.known.worth) == (2, 0, 0)
    assert hers.known.expected > 0


async def test_who_chooses_everything_gains_nothing(counter: Counter) -> None:
    ana = counter.guest("2")
    await come(ana)
    await agrees(counter, ana)
    await closed_poll(counter, [*crowd(counter), (ana, range(1, 7)), (counter.guest("4"), (2,))])
    (his,) = await evidence(counter, ana)
    assert his.known.worth <= his.known.expected


async def test_of_who_did_not_agree_nothing_is_kept(counter: Counter) -> None:
    ana = counter.guest("2")
    await come(ana)
    await closed_poll(counter, [*crowd(counter), (ana, (1,))])
    assert not await evidence(counter, ana)
    assert await kept(counter, ana) is None


def _emptied(db: Connection, table: Table) -> None:
    db.execute(table.delete())


async def test_what_a_poll_came_to_counts_from_when_it_closed_however_late_it_settles(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    await come(ana)
    await agrees(counter, ana)
    poll = await closed_poll(counter, [*crowd(counter), (ana, (1, 2)), (counter.guest("4"), (2,))])
    closed = await worked(counter, lambda work: work.stores[Polls].get(PollId(poll)).closed)
    for table in (lead_evidence, things, settled):
        await counter.database.run(partial(_emptied, table=table))
    counter.forward(days=365)
    await settles(counter)
    (row,) = await evidence(counter, ana)
    assert row.known.at == closed


async def test_what_he_did_before_counts_only_if_he_says_so(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2)), (boris, (1, 2)), (counter.guest("4"), (2,))])
    await agrees(counter, ana, since=EVER)
    await agrees(counter, boris)
    assert [each.won for each in await evidence(counter, ana)] == [2]
    assert not await evidence(counter, boris)


async def test_who_agrees_while_a_poll_runs_is_credited_for_what_he_chose_since(counter: Counter) -> None:
    mira = await counter.owner()
    ana, boris = counter.guest("2"), counter.guest("3")
    poll = await counter.open_poll(mira)
    for each in (ana, boris):
        await each.taps(f"m:{poll}:1:1")
    counter.forward(hours=1)
    for each in (ana, boris):
        await agrees(counter, each)
    counter.forward(hours=1)
    await ana.taps(f"m:{poll}:1:0")
    await ana.taps(f"m:{poll}:2:1")
    counter.forward(days=4)
    await settles(counter)
    assert await evidence(counter, ana)
    assert not await evidence(counter, boris)


@pytest.mark.parametrize("results", ["live", "team"])
async def test_where_somebody_saw_how_it_stood_nothing_is_foresight(counter: Counter, results: str) -> None:
    ana = counter.guest("2")
    await come(ana)
    await agrees(counter, ana)
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2))], f"results: {results}")
    assert not await evidence(counter, ana)


async def test_evidence_is_written_once_whoever_comes_first(counter: Counter) -> None:
    ana = counter.guest("2")
    await come(ana)
    await agrees(counter, ana)
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2))])
    before = await kept(counter, ana)
    await agrees(counter, ana, since=EVER)
    await settles(counter)
    after = await kept(counter, ana)
    assert before is not None
    assert after is not None
    assert before.choices == after.choices
    assert len(await evidence(counter, ana)) == 1


async def test_who_chooses_his_own_idea_in_a_poll_gets_no_credit_for_it(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await ana.says("Books with large letters")
    await ana.taps("said:1:idea")
    await agrees(counter, ana)
    await come(counter.guest("3"))
    poll = await counter.open_poll(mira)
    await counter.database.run(lambda db: put(db, voice_options, poll=poll, choice=1, voice=1))
    for guest in (ana, counter.guest("3")):
        await guest.taps(f"m:{poll}:1:1")
    counter.forward(days=4)
    await settles(counter)
    assert not await evidence(counter, ana)


async def test_linked_accounts_have_the_evidence_of_both_once(counter: Counter) -> None:
    ana, other = counter.guest("2"), counter.guest("3")
    await come(ana, other)
    await agrees(counter, ana)
    await agrees(counter, other)
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2)), (other, (1, 5)), (counter.guest("4"), (2,))])
    before = await kept(counter, ana)
    await closed_poll(counter, [*crowd(counter), (other, (1, 2)), (counter.guest("4"), (2,))])
    await worked(counter, lambda work: _united(work, number(work, other), number(work, ana)))
    after = await kept(counter, ana)
    assert before is not None
    assert after is not None
    assert len(await evidence(counter, ana)) == 2
    assert after.choices.count > before.choices.count
    await worked(counter, _begun_anew)
    assert await kept(counter, ana) == after


def _united(work: Work, goes: CustomerId, stays: CustomerId) -> None:
    assert isinstance(work.stores, Stores)
    work.stores.unite(goes, stays, work.now)


def _begun_anew(work: Work) -> None:
    work.stores[Rebuilding].save(work.company.weights, CustomerId(0))
    reckoning.rebuild(work)


async def test_who_takes_his_consent_back_leaves_neither_score_nor_evidence(counter: Counter) -> None:
    ana = counter.guest("2")
    await come(ana)
    await agrees(counter, ana)
    await closed_poll(counter, [*crowd(counter), (ana, (1, 2))])
    await worked(counter, lambda work: scoring.forget(work, number(work, ana)))
    await settles(counter)
    assert not await evidence(counter, ana)
    assert await kept(counter, ana) is None
