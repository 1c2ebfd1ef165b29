"""Evidence, scores, their rebuilding and what looks back are the same on either database."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from leadusers.ahead import Known, Thing, field
from leadusers.engagement import Deed
from leadusers.evidence import Early, Kept, Origin, Settled, Worth, early
from leadusers.fading import mass
from leadusers.gain import Need
from leadusers.profile import Question, Resource, Told
from leadusers.store import History, LookingBack, Profiles, Rebuilding, Scores, Settling
from leadusers.weights import Weights
from polls import lifecycle
from polls.poll import Poll
from polls.store import Polls
from storage.database import Database
from suggestions import merging, supporting
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from tests.storage.voting import NOW, box, open_poll, put, slip
from tests.suggestions.test_merging import filed
from texts.rendering import Reader
from usecases.company import Company
from usecases.leadusers import looking_back, reckoning, scoring, settling
from usecases.work import Work

Result = TypeVar("Result")
COMPANY = Company(Reader("en", "UTC", zone_chosen=False), frozenset(), None)
LATER = NOW + timedelta(days=8)
MUCH = Need(answers=(5, 5, 5), answered=NOW)


async def run(database: Database, does: Callable[[Work], Result], now: datetime = LATER) -> Result:
    """Do something in one transaction."""
    return await database.run(lambda db: does(Work(Stores(db), now, secrets.token_bytes, COMPANY)))


def him(work: Work, voter: int) -> CustomerId:
    """Return the number of a voter."""
    return work.stores[Customers].arrive(Contact("telegram", str(voter)), "en", NOW).id


async def closed(database: Database) -> Poll:
    """Let twelve vote, two of them for what only they and the winner's voters see, and close it."""
    poll = await open_poll(database)
    first = 100 * poll.id
    slips = [slip(first + voter, voter, poll, 1 if voter < 8 else 2) for voter in range(12)]
    await put(box(database), [*slips, slip(first + 20, 11, poll, 3)])

    def close(work: Work) -> None:
        lifecycle.close_due(work.stores[Polls], poll.id, work.now, secrets.token_bytes)

    await run(database, close)
    return poll


async def written(database: Database) -> None:
    """Write all evidence of what settled."""
    while unwritten := await run(database, lambda work: work.stores[Settling].unwritten(1)):
        await run(database, partial(settling.write, id=unwritten[0]))


async def test_the_evidence_of_a_poll_comes_to_the_same_whenever_he_agrees(database: Database) -> None:
    await run(database, lambda work: scoring.begin(work, him(work, 3), NOW))
    poll = await closed(database)
    assert await run(database, lambda work: work.stores[Settling].closed_polls(9)) == [poll.id]
    await run(database, lambda work: settling.settle_poll(work, poll.id))
    assert await run(database, lambda work: work.stores[Settling].closed_polls(9)) == []
    await written(database)
    await run(database, lambda work: scoring.begin(work, him(work, 4), NOW))
    await run(database, lambda work: scoring.begin(work, him(work, 5), LATER))

    def stand(work: Work) -> list[Kept]:
        return work.stores[Scores].lock([him(work, each) for each in (3, 4, 5)])

    first, second, third = await run(database, stand)
    assert first.choices.count == second.choices.count > 0
    assert third.choices.count == 0


async def test_ideas_settle_and_are_written_in_slices_of_people(database: Database) -> None:
    await database.run(_ideas)
    await run(database, settling.settle_ideas)
    await written(database)

    def won(work: Work) -> list[tuple[Origin, int, int]]:
        early = work.stores[Settling].evidence([him(work, 40)])
        return [(each.origin, each.known.count, each.won) for his in early.values() for each in his]

    assert await run(database, won) == [(Origin.IDEAS, 2, 1)]
    deeds = await run(
        database, lambda work: work.stores[History].counts(him(work, 40), NOW - timedelta(days=9))
    )
    assert deeds == {Deed.SUPPORT: 2}


def _begun(work: Work, voter: int) -> None:
    scoring.begin(work, him(work, voter), NOW)


def _ideas(db: Connection) -> None:
    """Six ideas on the board, of which one is launched and the rest declined; two are supported before."""
    work = Work(Stores(db), NOW, secrets.token_bytes, COMPANY)
    voices = work.stores[Voices]
    made = [filed(db, him(work, 30 + each)) for each in range(6)]
    scoring.begin(work, him(work, 40), NOW - timedelta(days=30))
    early = voices.get(made[0]).published
    assert early is not None
    for each in made[:2]:
        supporting.support(voices, each, him(work, 40), early + timedelta(days=1))
    for each in made:
        ends = Status.LAUNCHED if each == made[0] else Status.DECLINED
        voices.save(replace(voices.get(each), status=ends, since=NOW))


async def test_the_first_are_listed_and_a_rebuild_changes_nothing(database: Database) -> None:
    for voter in range(12):
        await run(database, partial(_begun, voter=voter))
    for _ in range(3):
        poll = await closed(database)
        await run(database, partial(settling.settle_poll, id=poll.id))
    await written(database)
    await run(database, lambda work: scoring.learned(work, him(work, 10), MUCH))
    places = await run(database, lambda work: reckoning.leading(work, 100))
    slow = Weights(half_life=timedelta(days=180))
    assert [each.customer for each in places] == [
        each.customer for each in await run(database, lambda work: reckoning.leading(work, 100, slow))
    ]
    before = await run(database, lambda work: work.stores[Scores].slice(CustomerId(0), 100))
    await run(database, lambda work: work.stores[Rebuilding].save(COMPANY.weights, CustomerId(0)))
    while await run(database, reckoning.unfinished):
        await run(database, reckoning.rebuild)
    assert await run(database, lambda work: work.stores[Scores].slice(CustomerId(0), 100)) == before
    await run(database, reckoning.at_night)
    found = await run(database, lambda work: looking_back.backtest(work.stores))
    assert (found.polls, found.anybody.of) == (3, 36)


async def test_rebuilt_each_ones_ideas_count_from_their_own_end_too(database: Database) -> None:
    """Of ideas that settle together one ended long before the last: what who chose it has fades from then."""

    def put(work: Work) -> None:
        scoring.begin(work, him(work, 0), NOW)
        new = Settled(origin=Origin.IDEAS, at=work.now, base=0.2, spread=0.1)
        settled = work.stores[Settling].add(new).id
        known = Known(at=NOW - timedelta(days=90), count=4, worth=3.0, expected=0.8, spread=0.4)
        his = Early(customer=him(work, 0), settled=settled, origin=Origin.IDEAS, known=known, won=3)
        scoring.add(work, [his], {his.customer: work.stores[Scores].lock([his.customer])[0]})

    await run(database, put)
    before = await run(database, lambda work: work.stores[Scores].slice(CustomerId(0), 100))
    assert before[0].choices.count > 0
    while await run(database, reckoning.unfinished):
        await run(database, reckoning.rebuild)
    assert await run(database, lambda work: work.stores[Scores].slice(CustomerId(0), 100)) == before


async def test_what_settled_later_was_not_known_on_the_day_looked_back_to(database: Database) -> None:
    """Of ideas that settle together what one was worth is known with the last, not when it ended itself."""

    def put(work: Work) -> list[int]:
        scoring.begin(work, him(work, 0), NOW)
        settled = work.stores[Settling].add(Settled(origin=Origin.IDEAS, at=NOW, base=0.2, spread=0.1)).id
        known = Known(at=NOW - timedelta(days=9), count=4, worth=3.0, expected=0.8, spread=0.4)
        his = Early(customer=him(work, 0), settled=settled, origin=Origin.IDEAS, known=known, won=3)
        scoring.add(work, [his], {his.customer: work.stores[Scores].lock([his.customer])[0]})
        past, who = work.stores[LookingBack], his.customer
        every = (past.evidence([who], NOW + timedelta(days=each)) for each in (-5, 0, 1))
        return [len(each.get(who, ())) for each in every]

    assert await run(database, put) == [0, 0, 1]


async def test_of_what_somebody_answered_only_that_of_before_is_known_when_looking_back(
    database: Database,
) -> None:
    await run(database, partial(_begun, voter=0))

    def answered(work: Work) -> tuple[Need, Need]:
        who, later = him(work, 0), work.now + timedelta(days=10)
        profiles = work.stores[Profiles]
        profiles.begin(who, work.now)
        profiles.answer(who, Question.LACKING, Told(1, work.now))
        for each in (Question.OFTEN, Question.COST):
            profiles.answer(who, each, Told(5, later))
        profiles.has(who, Resource.SKILLS, at_hand=True, now=work.now)
        profiles.has(who, Resource.EQUIPMENT, at_hand=True, now=later)
        scoring.learned(work, who, profiles.need(who))
        past = work.stores[LookingBack]
        half_life, after = COMPANY.weights.half_life, later + timedelta(days=1)
        return past.needs([who], later, half_life)[who], past.needs([who], after, half_life)[who]

    early, late = await run(database, answered)
    assert (early.answers, early.means) == ((1,), None)
    assert (late.answers, late.means) == ((1, 5, 5), True)


async def test_who_chose_everything_did_no_better_by_rounding(database: Database) -> None:
    """Of these things the sum of all is above three times their mean, in the last of its digits."""
    made = field([Thing(7, False), Thing(1, True), Thing(7, True)], 12, elected=True)
    assert sum(made.worth) > 3 * made.base
    poll = await open_poll(database)

    def put(work: Work) -> dict[CustomerId, bool]:
        scoring.begin(work, him(work, 0), NOW)
        things = {at: Worth(each, each > 0) for at, each in enumerate(made.worth, 1)}
        new = Settled(
            origin=Origin.POLL, poll=poll.id, at=work.now, base=made.base, spread=1.0, things=things
        )
        settled = work.stores[Settling].add(new)
        his = early(settled, him(work, 0), (1, 2, 3))
        assert his is not None
        kept = work.stores[Scores].lock([his.customer])
        scoring.add(work, [his], {his.customer: kept[0]})
        return work.stores[LookingBack].took_part(settled.id, 9)

    assert list((await run(database, put)).values()) == [False]


async def test_what_somebody_asked_for_counts_when_looking_back_as_it_stood_on_the_day(
    database: Database,
) -> None:
    ideas = await database.run(_asked)

    def times(work: Work, days: int) -> float:
        day, half_life = NOW + timedelta(days=days), COMPANY.weights.half_life
        need = work.stores[LookingBack].needs([him(work, 40)], day, half_life)[him(work, 40)]
        return need.asks / mass(NOW, half_life)

    assert await run(database, partial(times, days=1)) == 0
    assert await run(database, partial(times, days=3)) == pytest.approx(1, abs=0.1)
    await database.run(partial(_merged, ideas=ideas))
    assert await run(database, partial(times, days=3)) == pytest.approx(1, abs=0.1)
    assert await run(database, partial(times, days=6)) == pytest.approx(2, abs=0.1)


def _asked(db: Connection) -> tuple[VoiceId, VoiceId]:
    """Two ideas, of which somebody who agreed supports both two days later."""
    work = Work(Stores(db), NOW, secrets.token_bytes, COMPANY)
    first, second = filed(db, him(work, 30)), filed(db, him(work, 31))
    scoring.begin(work, him(work, 40), NOW - timedelta(days=30))
    for each in (first, second):
        supporting.support(work.stores[Voices], each, him(work, 40), NOW + timedelta(days=2))
    return first, second


def _merged(db: Connection, ideas: tuple[VoiceId, VoiceId]) -> None:
    work = Work(Stores(db), NOW, secrets.token_bytes, COMPANY)
    merging.merge(work.stores[Voices], *ideas, him(work, 1), NOW + timedelta(days=5))
