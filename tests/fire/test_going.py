"""A person can go at any moment: totals, log and lot stay right, and no word of him is left."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from polls.poll import PollId
from storage.database import Database
from storage.every_table import every_table
from storage.schema import migrate
from tests.databases import bytes_of
from tests.fire.conftest import Many, Note
from tests.fire.hall import Hall, hall
from tests.fire.model import Model
from tests.fire.post import Tap
from tests.fire.test_real_elections import recounted
from tests.stage import Actor, until
from tests.storage.voting import assert_adds_up
from tests.stories.polls import TITLES, opened

PICK = 3
TAPS = 4


def canary(number: int) -> str:
    """A word that stands in nobody's name but this person's."""
    return f"Kanarinka{number}x"


@dataclass
class Crowd:
    """People who vote; some of them go in the midst of it."""

    inside: Hall
    number: int
    people: list[Actor]
    chance: random.Random
    folder: Path
    model: Model = field(default_factory=lambda: Model(PICK))
    gone: set[int] = field(default_factory=set)
    silent: set[int] = field(default_factory=set)

    async def lives(self, person: Actor, fate: str) -> None:
        """Vote a few times, and go somewhere in between."""
        going = self.chance.randrange(TAPS + 1)
        await person.asks("/start")
        for turn in range(TAPS + 1):
            if turn == going and fate == "forgets":
                await self.forgets(person)
            elif turn == going and fate == "stops":
                await person.asks("/stop", "nothing more")
                self.silent.add(person.id)
            if turn < TAPS and person.id not in self.gone:
                choice = self.chance.randint(1, len(TITLES))
                await self.inside.edge.taps([Tap(person.id, self.number, choice, self.chance.random() < 0.8)])

    async def forgets(self, person: Actor) -> None:
        """Leave a word behind, then be erased."""
        await person.asks(f"/language {canary(person.id)}", canary(person.id))
        assert await person.taps("Erase", await person.asks("/forget", "Erase everything")) == ""
        self.gone.add(person.id)
        self.model.ballots.pop(person.id, None)


async def anyone_may_go(folder: Path, address: str, size: int, seed: int) -> Crowd:
    """Let people vote and go, close, and look for them. Raises AssertionError."""
    chance = random.Random(seed)
    async with hall(folder, address, seed=seed) as inside:
        mira = await inside.there.owner()
        number = await opened(mira, pick=PICK, ties="lot")
        people = [await inside.there.person(canary(position)) for position in range(size)]
        crowd = Crowd(inside, number, people, chance, folder)
        inside.edge.answered = crowd.model.taken
        fates = [chance.choice(("forgets", "stops", "stays")) for _ in people]
        waiting = iter(zip(people, fates, strict=True))

        async def some() -> None:
            for person, fate in waiting:
                await crowd.lives(person, fate)

        await asyncio.gather(*(some() for _ in range(16)))
        assert crowd.model.wrong == []
        await assert_adds_up(inside.database, PollId(number))
        await ends_right(crowd, mira, folder)
        await is_silent_to_those_who_went(crowd)
        await one_more_goes_after_closing(crowd)
        await leaves_no_trace(crowd)
    return crowd


async def ends_right(crowd: Crowd, mira: Actor, folder: Path) -> None:
    """Close: those who stayed are counted, and everything about it can be recounted."""
    await mira.does(f"/close {crowd.number} Enough", "closed")
    outcome = await crowd.inside.outcome(crowd.number)
    assert outcome.voters == crowd.model.voters
    assert [standing.votes for standing in outcome.standings] == crowd.model.votes(len(TITLES))
    await mira.asks(f"/export {crowd.number}", "table")
    content = await mira.file(await mira.hears("glas verify"))
    assert await asyncio.to_thread(recounted, content, folder / "public.json") == 0
    assert b"anarinka" not in content


async def is_silent_to_those_who_went(crowd: Crowd) -> None:
    """All who voted and stayed hear the result; nobody else does."""
    voted = {person.id for person in crowd.people if crowd.model.ballots.get(person.id)}
    for person in crowd.people:
        if person.id in voted - crowd.silent:
            await person.hears("took part")
    for person in crowd.people:
        if person.id in crowd.gone | crowd.silent:
            assert not any("took part" in said for said in await person.heard())


async def one_more_goes_after_closing(crowd: Crowd) -> None:
    """What was counted stays counted, without his name."""
    before = await crowd.inside.outcome(crowd.number)
    late = next(person for person in crowd.people if person.id not in crowd.gone | crowd.silent)
    await crowd.forgets(late)
    assert await crowd.inside.outcome(crowd.number) == before
    await assert_adds_up(crowd.inside.database, PollId(crowd.number))


def all_rows(db: Connection) -> str:
    """Everything that is kept, as text, but for times: their microseconds are any number."""
    rows = (row for table in every_table() for row in db.execute(select(table)))
    return "\n".join(repr([value for value in row if not isinstance(value, datetime)]) for row in rows)


async def leaves_no_trace(crowd: Crowd) -> None:
    """Neither his words nor his address are left, in no table and in no file of the database."""
    kept = await crowd.inside.database.run(all_rows)
    for person in crowd.people:
        if person.id in crowd.gone:
            assert canary(person.id) not in kept
            assert not re.search(rf"(?<![0-9a-f.]){person.id}(?![0-9a-f])", kept), person.id
    gone = [canary(person.id).encode() for person in crowd.people if person.id in crowd.gone]

    def emptied() -> bool:
        """The log is, as soon as nobody reads: the clock does now and then."""
        files = b"".join(contents(crowd.folder))
        return not any(word in files for word in gone)

    await until(emptied)


def contents(folder: Path) -> list[bytes]:
    """The files of a SQLite database; none for PostgreSQL."""
    return [bytes_of(file) for file in folder.glob("glas.db*")]


async def emptied(address: str) -> None:
    """Have the database as it was before anybody came: each round counts its updates from the first."""
    database = Database(address)
    try:
        await migrate(database, "base")
    finally:
        await database.close()


async def test_anyone_can_go_at_any_moment(address: str, tmp_path: Path, many: Many, note: Note) -> None:
    kind = "SQLite" if address.startswith("sqlite") else "PostgreSQL"
    for round_ in range(many(1, 10)):
        if round_:
            await emptied(address)
        crowd = await anyone_may_go(tmp_path, address, many(16, 300), seed=round_)
        note(
            f"{kind}: of {len(crowd.people)} people {len(crowd.gone)} were erased and {len(crowd.silent)} "
            f"stopped while all voted: totals, log and public file as the rules say, no trace"
        )


def keeps_the_vote(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ballot in an open poll is not withdrawn."""
    monkeypatch.setattr("polls.erasure.mark_all", lambda *_: [])


def keeps_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was sent to him is left where it was."""
    monkeypatch.setattr("bot.domains.Stores.erase", lambda *_: None)


def tells_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """That he stopped is not kept."""
    monkeypatch.setattr("storage.customers.rows.CustomerRows.save", lambda *_: None)


@pytest.mark.parametrize("mutant", [keeps_the_vote, keeps_the_name, tells_all_the_same])
async def test_without_the_guard_something_of_him_is_left(
    mutant: Callable[[pytest.MonkeyPatch], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    with pytest.raises(AssertionError):
        await anyone_may_go(tmp_path, f"sqlite:///{tmp_path / 'glas.db'}", 12, seed=1)
