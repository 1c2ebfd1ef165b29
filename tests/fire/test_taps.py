"""A tap grants nothing: whatever its data is, it has no effect beyond the rights of who tapped."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.domains import HOUSE
from customers.team import Role
from handlers.polls.voting import MARK
from tests.fire.conftest import Many, Note
from tests.stage import Actor, Json, Stage, quiet, stage, words
from tests.stories.polls import TITLES, ballot, drafted, opened
from tests.traces.looking import rows

CROWD = 8
"""So many people of one role tap at the same time."""
SECRET = "canary-draft"
EDITORS = {Role.EDITOR, Role.OWNER}
READERS = {Role.CARE, Role.ANALYST, *EDITORS}
TAPPERS: tuple[Role | None, ...] = (None, Role.CARE, Role.ANALYST, Role.EDITOR)

NAMES = (
    *HOUSE.taps,
    MARK,
    "",
    "M",
    "m ",
    "close",
    "void",
    "team",
    "role",
    "start",
    "open-yes ",
    "export",
    "plan",
)
WORDS = (
    *(
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "99",
        "-1",
        "01",
        "1.0",
        "１",
        "٣",
        "²",
        "1e3",
        "0x1",
        " 1",
        "1 ",
    ),
    *("9" * 18, "9" * 19, "", "yes", "no", "all", "owner", "editor", "care", "sr", "xx", "None", "'", "%00"),
)


@dataclass
class Stand:
    """Polls in every state, two voters, an owner and a group; and those who tap."""

    there: Stage
    mira: Actor
    voters: list[Actor]
    group: int
    published: Json
    crowds: dict[Role | None, list[tuple[Actor, Json]]] = field(default_factory=dict)


async def made(there: Stage) -> Stand:
    """Bring it about, in chat."""
    mira = await there.owner()
    voters = [await there.person(f"Voter {number}") for number in range(2)]
    group = await there.chat("group", "Customers", mira, *voters)
    first = await opened(mira, pick=2)
    for question, results in (("Second?", "hidden"), ("Third?", "hidden"), ("Fourth?", "team")):
        number = await opened(mira, question, results=results)
        for voter in voters:
            await ballot(voter, number, TITLES[number])
    for voter in voters:
        await ballot(voter, first, TITLES[0])
    await mira.does("/close 2 enough", "closed")
    await mira.does("/void 3 wrong titles", "without a result")
    await drafted(mira, f"{SECRET} one?", options=(f"{SECRET} a", f"{SECRET} b"))
    await drafted(mira, f"{SECRET} two?", options=(f"{SECRET} c", f"{SECRET} d"), opens="in 2 days")
    await mira.asks("/team invite editor", "team-")
    published = await mira.does(f"/publish {first}", "have voted", chat=group)
    return Stand(there, mira, voters, group, published)


async def crowd(stand: Stand, role: Role | None) -> list[tuple[Actor, Json]]:
    """People of one role, each with a message of the bot under which he can tap."""
    found = []
    for number in range(CROWD):
        person = await stand.there.person(f"{role} {number}")
        if role is not None:
            link = re.search(
                r"team-[0-9a-f]{32}", words(await stand.mira.asks(f"/team invite {role}", "team-"))
            )
            assert link
            await person.asks(f"/start {link[0]}")
        joining = {"chat": stand.group, "user": person.id, "status": "member"}
        assert (await stand.there.http.post("/sandbox/members", json=joining)).status_code == 200
        found.append((person, await person.asks("/vote 1", "chosen")))
    return found


def payload(random: Random, people: list[int]) -> str:
    """Tap data that looks more or less like ours."""
    if random.random() < 0.3:
        return f"{MARK}:{random.randint(1, 7)}:{random.randint(0, 3)}:{random.randint(0, 1)}"
    foreign = [*map(str, people), *(str(number) for number in range(1, 8))]
    number = random.choice((0, 1, 1, 2, 2, 3, 3, 5))
    words = [random.choice(random.choice((WORDS, foreign))) for _ in range(number)]
    return ":".join((random.choice(NAMES), *words))[:64]


async def taps(stand: Stand, role: Role | None, random: Random) -> None:
    """Everyone of a crowd taps once, some of them in the group."""
    people = [person.id for person in stand.there.people]
    under_way = []
    for person, card in stand.crowds[role]:
        data = payload(random, people)
        in_group = random.random() < 0.1
        message, chat = (stand.published, stand.group) if in_group else (card, None)
        under_way.append(person.forges(data or ":", message, chat=chat))
    await asyncio.gather(*under_way)


TERMS = (
    "SELECT id, state, question, pick, seats, closes, opened, closed, extended, reason, commitment, outcome "
    "FROM polls ORDER BY id"
)
POLLS = (TERMS, "SELECT * FROM decisions", "SELECT * FROM notices", "SELECT poll, choice, text FROM options")
ENDED = "SELECT * FROM ballots WHERE poll IN (2, 3) ORDER BY poll, ordinal"
UNOPENED = "SELECT * FROM ballots WHERE poll > 4"
"""Whoever may open a poll may vote in it then."""


def protected(stand: Stand, role: Role | None, crowd: str) -> dict[str, list[tuple[Any, ...]]]:
    """All that nobody of this role may change by a tap. `crowd` are the numbers of those who tap now."""
    own = ", ".join(f"'{person.id}'" for person in (stand.mira, *stand.voters))
    mine = f"(SELECT customer FROM contacts WHERE address IN ({own}))"
    queries = [ENDED, f"SELECT * FROM ballots WHERE voter IN {mine} ORDER BY poll, ordinal"]
    tables = ("consents", "dialogues", "visits")
    queries += [f"SELECT * FROM {table} WHERE customer IN {mine}" for table in tables]
    queries.append(f"SELECT * FROM customers WHERE id IN {mine}")
    queries.append(f"SELECT count(*) FROM outbox WHERE chat IN ({own})")
    queries.append(f"SELECT * FROM members WHERE customer NOT IN ({crowd}) ORDER BY customer")
    queries.append(f"SELECT * FROM members WHERE customer IN ({crowd}) AND role != '{role}'")
    queries.append("SELECT * FROM invites")
    if role not in EDITORS:
        queries += [*POLLS, UNOPENED, "SELECT count(*) FROM audit"]
    if role not in READERS:
        queries.append("SELECT id, seen FROM polls")
    return {query: rows(stand.there.settings, query) for query in queries}


def miscounted(stand: Stand) -> list[tuple[Any, ...]]:
    """Options whose counter is not the number of the ballots that choose them."""
    counted = (
        "SELECT poll, choice, votes FROM options o WHERE votes != (SELECT count(*) FROM ballots b "
        "WHERE b.poll = o.poll AND ',' || b.choices || ',' LIKE '%,' || o.choice || ',%')"
    )
    return rows(stand.there.settings, counted)


async def overheard(stand: Stand, role: Role | None) -> list[str]:
    """What people of this role, and whoever reads along in the group, were told that is not for them."""
    told = [text for person, _ in stand.crowds[role] for text in await person.heard()]
    told = [text for text in told if role not in READERS and (SECRET in text or "Audit" in text)]
    in_group = await stand.mira.heard(chat=stand.group)
    return told + [text for text in in_group if SECRET in text or "receipt" in text]


async def taps_grant_nothing(there: Stage, times: int, seed: int) -> int:
    """Tap so many times; return how often it was."""
    stand, random, done = await made(there), Random(seed), 0
    for role in TAPPERS:
        stand.crowds[role] = await crowd(stand, role)
        await quiet(there)
        tapping = ", ".join(f"'{person.id}'" for person, _ in stand.crowds[role])
        numbers = rows(there.settings, f"SELECT customer FROM contacts WHERE address IN ({tapping})")
        crowded = ", ".join(str(number) for (number,) in numbers)
        before = protected(stand, role, crowded)
        while done < times * (TAPPERS.index(role) + 1) // len(TAPPERS):
            await taps(stand, role, random)
            done += CROWD
        await quiet(there)
        after = protected(stand, role, crowded)
        changed = {query: after[query] for query in after if after[query] != before[query]}
        assert changed == {}, role
        assert miscounted(stand) == []
        assert await overheard(stand, role) == []
    return done


async def test_a_tap_grants_nothing(tmp_path: Path, many: Many, note: Note) -> None:
    async with stage(tmp_path) as there:
        done = await taps_grant_nothing(there, many(96, 20_000), 7)
    note(f"{done} forged taps by {len(TAPPERS)} roles, on {len(HOUSE.taps) + 1} kinds of buttons")


GUARDS = (
    pytest.param("handlers.dispatch._check", lambda *_: None, id="right"),
    pytest.param("polls.voting.check_open", lambda *_: None, id="open"),
)


@pytest.mark.soak
@pytest.mark.parametrize(("guard", "without"), GUARDS)
async def test_without_its_guard_a_tap_grants_something(
    guard: str, without: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        monkeypatch.setattr(guard, without)
        with pytest.raises(AssertionError):
            await taps_grant_nothing(there, 480, 7)
