"""The groups are counted as the domain has them, whoever did what; and histories of whom the sample holds."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, insert

from bot.domains import Stores
from customers.people import CustomerId
from fairness.cohorts import Histories
from fairness.loyalty import SEASON, Group, group_of
from fairness.report import Counts, Lively, Measure, Segment
from storage.customers.tables import consents, customers, members, tiers
from storage.database import Database
from storage.draws.tables import draws, entries, falls, wins
from storage.polls.tables import ballots, polls
from storage.suggestions.tables import supporters, voices
from storage.trials.tables import testers, trial_cases, trials

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
SINCE = NOW - SEASON
DAY = timedelta(days=1)
R, N, C, S = Group.RETURNING, Group.NEW, Group.COMPLAINING, Group.SILENT


class Town:
    """Rows as they come to be, and who is what by the domain."""

    def __init__(self, db: Connection) -> None:
        self.db = db
        self.joined: dict[int, datetime] = {}
        self.acted: set[int] = set()
        self.complained: set[int] = set()
        self._voices = count(1)

    def put(self, table: Any, **values: Any) -> None:
        self.db.execute(insert(table).values(**values))

    def customer(self, id: int, joined: datetime, language: str = "en") -> None:
        self.put(customers, id=id, language=language, joined=joined)
        self.joined[id] = joined

    def poll(self, id: int, opened: datetime, closed: datetime | None) -> None:
        rules = {"pick": 1, "seats": 1, "binding": False, "quorum": 0, "creator": 1}
        self.put(polls, id=id, opened=opened, closed=closed, closes=NOW, created=opened, **rules)

    def votes(self, id: int, poll: int, at: datetime, choices: str = "1") -> None:
        self.put(ballots, poll=poll, ordinal=id, voter=id, choices=choices, revision=1, leaf=1, at=at)
        if choices and at >= SINCE:
            self.acted.add(id)

    def says(self, id: int | None, kind: str, filed: datetime | None, **more: Any) -> int:
        number, at = next(self._voices), filed or NOW - DAY
        row = {"id": number, "kind": kind, "status": "new", "author": id, "filed": filed} | more
        self.put(voices, begun=at, latest=at, since=at, **row)
        if id and filed and filed >= SINCE:
            self.acted.add(id)
            if kind == "complaint":
                self.complained.add(id)
        return number

    def supports(self, id: int, idea: int, since: datetime) -> None:
        self.put(supporters, customer=id, idea=idea, since=since)
        if since >= SINCE:
            self.acted.add(id)

    def groups(self) -> dict[int, Group]:
        return {
            id: group_of(joined, SINCE, acted=id in self.acted, complained=id in self.complained)
            for id, joined in self.joined.items()
        }


def by_chance(town: Town, seed: int) -> None:
    """A hundred people who did this and that at times about the season's beginning."""
    dice = random.Random(seed)

    def when() -> datetime:
        return SINCE + timedelta(
            days=dice.choice([-200, -20, -1, 0, 1, 20, 80]), seconds=dice.choice([-1, 0, 1])
        )

    town.poll(1, SINCE - 300 * DAY, SINCE - 100 * DAY)
    town.poll(2, SINCE - 30 * DAY, SINCE + DAY)
    town.poll(3, SINCE + DAY, None)
    idea = town.says(None, "idea", SINCE - 200 * DAY)
    for id in range(1, 101):
        town.customer(id, when())
        if dice.random() < 0.4:
            poll = dice.choice([1, 2, 3])
            at = {1: SINCE - 150 * DAY, 2: SINCE + dice.choice([-1, 0, 1]) * timedelta(hours=3), 3: NOW - DAY}
            town.votes(id, poll, at[poll], dice.choice(["1", "1", ""]))
        if dice.random() < 0.3:
            town.says(
                id, dice.choice(["idea", "complaint", "question", "praise"]), dice.choice([when(), None])
            )
        if dice.random() < 0.2:
            town.supports(id, idea, when())


@pytest.mark.parametrize("seed", range(6))
async def test_the_groups_are_those_of_the_domain(database: Database, seed: int) -> None:
    def found(db: Connection) -> tuple[Counter[Group], Any, Any]:
        town = Town(db)
        by_chance(town, seed)
        everybody = town.groups()
        for id in everybody:  # everybody agreed to be asked: who is invited is counted by group, one by one
            for purpose in ("tests", "age"):
                town.put(consents, customer=id, purpose=purpose, given=NOW, wording="yes")
        counts = Stores(db)[Counts]
        return (
            Counter(everybody.values()),
            counts.sizes(SINCE, NOW),
            counts.measured(Measure.INVITED, SINCE, NOW),
        )

    truth, sizes, one_by_one = await database.run(found)
    assert dict(sizes) == {group: truth[group] for group in Group}
    assert {group: of for group, (_, of) in one_by_one.items()} == {g: n for g, n in truth.items() if n}


def settled(town: Town) -> Iterator[int]:
    """One returning, one new, one complaining, one silent customer, and one of the team who did it all."""
    for id, joined in enumerate((SINCE - DAY, SINCE, SINCE - DAY, SINCE - DAY, SINCE - DAY), start=1):
        town.customer(id, joined)
        yield id
    town.put(members, customer=5, role="care", since=SINCE)
    town.says(1, "praise", NOW - DAY)
    town.says(3, "complaint", NOW - DAY)
    town.says(5, "complaint", NOW - DAY)


async def test_the_team_is_in_no_group(database: Database) -> None:
    def sizes(db: Connection) -> Any:
        list(settled(Town(db)))
        return Stores(db)[Counts].sizes(SINCE, NOW)

    assert await database.run(sizes) == {R: 1, N: 1, C: 1, S: 1}


async def test_prizes_count_once_for_each_who_won_and_not_for_who_fell_out(database: Database) -> None:
    def won(db: Connection) -> Any:
        town = Town(db)
        list(settled(town))
        for draw, at in ((1, NOW - DAY), (2, NOW - DAY), (3, SINCE - DAY)):
            town.put(draws, id=draw, secret=b"", created=at)
            for id in range(1, 6):
                town.put(entries, draw=draw, ordinal=id, customer=id)
                town.put(wins, draw=draw, place=id, ordinal=id, at=at)
        for draw in (1, 2):
            town.put(falls, draw=draw, ordinal=2, at=NOW)
        town.put(falls, draw=1, ordinal=3, at=NOW)
        return Stores(db)[Counts].measured(Measure.WON, SINCE, NOW)

    assert {group: hits for group, (hits, _) in (await database.run(won)).items()} == {R: 1, C: 1, S: 1}


async def test_invited_are_counted_among_those_who_may_be_asked(database: Database) -> None:
    def invited(db: Connection) -> Any:
        town = Town(db)
        list(settled(town))
        town.put(trials, id=1, token="t", creator=5, created=NOW)
        for id, withdrawn in ((1, None), (2, NOW), (3, None), (5, None)):
            for purpose, gone in (("tests", withdrawn), ("age", None)):
                town.put(consents, customer=id, purpose=purpose, given=NOW, wording="yes", withdrawn=gone)
        for id, at in ((1, NOW - DAY), (2, NOW - DAY), (3, SINCE - DAY), (5, NOW)):
            row = {"standing": "invited", "way": "poll", "likelihood": 1.0, "quoted": False}
            town.put(testers, trial=1, customer=id, since=at, invited=at, **row)
        return Stores(db)[Counts].measured(Measure.INVITED, SINCE, NOW)

    assert await database.run(invited) == {R: (1, 1), C: (0, 1)}


async def test_who_agreed_to_be_ranked_alone_counts_as_one_who_may_be_asked(database: Database) -> None:
    """So he is found as a candidate, unless he took tests back or never said his age."""

    def measured(db: Connection) -> Any:
        town = Town(db)
        list(settled(town))
        agreed = {1: ("profile", "age"), 2: ("profile", "age"), 3: ("profile",), 4: ("age",)}
        for id, purposes in agreed.items():
            for purpose in purposes:
                town.put(consents, customer=id, purpose=purpose, given=NOW, wording="yes")
        town.put(consents, customer=2, purpose="tests", given=NOW, wording="yes", withdrawn=NOW)
        return Stores(db)[Counts].measured(Measure.INVITED, SINCE, NOW)

    assert await database.run(measured) == {R: (0, 1)}


async def test_who_is_stuck_in_a_test_does_not_complain(database: Database) -> None:
    def sizes(db: Connection) -> Any:
        town = Town(db)
        list(settled(town))
        town.put(trials, id=1, token="t", creator=5, created=NOW)
        town.put(trial_cases, trial=1, voice=town.says(1, "complaint", NOW - DAY))
        return Stores(db)[Counts].sizes(SINCE, NOW)

    assert await database.run(sizes) == {R: 1, N: 1, C: 1, S: 1}


async def test_answers_count_where_they_were_due_and_not_taken_back(database: Database) -> None:
    def answered(db: Connection) -> Any:
        town = Town(db)
        list(settled(town))
        at = NOW - 2 * DAY
        town.says(1, "question", at, reply_by=NOW - DAY, stopped=NOW - DAY, answered=NOW - DAY)
        town.says(1, "question", at, reply_by=NOW - DAY, stopped=NOW, answered=NOW)
        town.says(2, "question", at, reply_by=NOW + DAY)
        town.says(3, "question", at, reply_by=NOW - DAY, status="withdrawn")
        town.says(3, "question", at, reply_by=NOW - DAY)
        town.says(5, "question", at, reply_by=NOW - DAY)
        counts = Stores(db)[Counts]
        return counts.measured(Measure.ANSWERED, SINCE, NOW), counts.answers(SINCE, NOW)

    kept, took = await database.run(answered)
    assert kept == {R: (1, 2), C: (0, 1)}
    assert {group: sorted(spans) for group, spans in took.items()} == {
        R: [(NOW - 2 * DAY, NOW - DAY), (NOW - 2 * DAY, NOW)]
    }


async def test_who_is_lively_counts_once_a_month_by_language_and_tier(database: Database) -> None:
    def lively(db: Connection) -> Any:
        town = Town(db)
        for id, language in ((1, "sr"), (2, "sr"), (3, "pl"), (4, "sr")):
            town.customer(id, SINCE - 300 * DAY, language)
        town.put(tiers, customer=1, name="gold", rank=1, since=SINCE)
        town.put(members, customer=4, role="care", since=SINCE)
        idea = town.says(1, "idea", NOW - DAY)
        town.supports(1, idea, NOW - 2 * DAY)
        town.supports(2, idea, NOW - 40 * DAY)
        town.says(2, "praise", NOW - 70 * DAY)
        town.says(4, "praise", NOW - DAY)
        town.poll(1, NOW - 100 * DAY, NOW - 20 * DAY)
        town.votes(3, 1, NOW - 95 * DAY)
        town.votes(1, 1, NOW - 45 * DAY)
        months = [(NOW - (back + 1) * 30 * DAY, NOW - back * 30 * DAY) for back in range(4)]
        return Stores(db)[Counts].lively(months)

    assert await database.run(lively) == {
        Segment("language", "sr"): Lively(1, 3),
        Segment("language", "pl"): Lively(0, 1),
        Segment("tier", "gold"): Lively(1, 1),
    }


async def test_of_many_every_so_many_th_is_looked_at(database: Database) -> None:
    def read(db: Connection) -> Any:
        town = Town(db)
        for id in range(1, 22):
            town.customer(id, NOW - id * DAY)
            town.says(id, "idea", NOW - timedelta(hours=1))
        town.put(members, customer=20, role="care", since=SINCE)
        histories = Stores(db)[Histories]
        sample = histories.sample(NOW - 20 * DAY, NOW, 5)
        return sample, list(histories.acts(sample, NOW - 20 * DAY, NOW))

    sample, acts = await database.run(read)
    assert (sample.of, sample.each) == (19, 4)
    assert [id for id, _ in sample.people] == [4, 8, 12, 16]
    assert sorted(id for id, _ in acts) == [CustomerId(id) for id in (4, 8, 12, 16)]
