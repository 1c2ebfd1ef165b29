"""Two taps about one idea at the same instant, in two processes: each has its effect once, in some order."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from bot.domains import Stores
from storage.database import Database
from storage.suggestions.tables import supporters
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_taps_at_once import tapped
from tests.handlers.test_voices import idea
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
"""SQLite has one who writes."""


@pytest.fixture
async def counter(postgres_url: str) -> AsyncIterator[Counter]:
    """The reception of a company with several processes."""
    database = Database(postgres_url)
    yield Counter(database)
    await database.close()


Hall = dict[str, Guest]


@pytest.fixture
async def hall(counter: Counter) -> Hall:
    """Two ideas of Ana stand on the board: 1, and 2; two people read them, and two of the team."""
    mira, ana = await counter.owner(), counter.guest("2")
    people = {"mira": mira, "ivan": await counter.member("7", "editor"), "ana": ana}
    for text in ("An audio book", "A paper book"):
        await idea(counter, ana, text)
        counter.forward(minutes=2)
    for name, address in (("boris", "3"), ("vera", "4")):
        people[name] = counter.guest(address)
        await people[name].says("/idea 1")
    return people


async def stands(counter: Counter, number: int = 1) -> tuple[Voice, int]:
    """Return an idea, and how many rows say that somebody supports it."""
    rows = select(func.count()).where(supporters.c.idea == number)

    def look(stores: Stores) -> Voice:
        return stores[Voices].get(VoiceId(number))

    found = await counter.database.run(lambda db: look(Stores(db)))
    return found, await counter.database.run(lambda db: db.execute(rows).scalar_one())


async def asked(guest: Guest, act: str) -> str:
    """Let somebody of the team be asked whether it is to be done; return the button that does it."""
    await guest.says(act)
    return guest.buttons[0]


async def both(counter: Counter, hall: Hall, first: tuple[str, str], second: tuple[str, str]) -> None:
    """Let both tap at the same instant; of what is asked about the word comes first."""
    done = []
    for name, what in (first, second):
        data = await asked(hall[name], what) if what.startswith("/") else what
        done.append(tapped(counter, hall[name], data))
    await meet(counter.database, *done)


@pytest.mark.parametrize("other", ["boris", "vera"])
async def test_who_supports_at_the_same_instant_is_counted_once(
    counter: Counter, hall: Hall, other: str
) -> None:
    await both(counter, hall, ("boris", "support:1:1"), (other, "support:1:1"))
    found, rows = await stands(counter)
    assert found.supporters == rows == len({"boris", other})


HIDE, MERGE = "/hide 1 It names somebody", "/merge 1 into 2"
PLAN = "status-to:1:planned"
ACTS = [
    (("mira", HIDE), ("boris", "support:1:1")),
    (("boris", "support:1:1"), ("mira", HIDE)),
    (("mira", HIDE), ("ivan", HIDE)),
    (("mira", HIDE), ("boris", "report:1:yes")),
    (("mira", HIDE), ("mira", PLAN)),
    (("mira", PLAN), ("ivan", HIDE)),
    (("mira", PLAN), ("ivan", PLAN)),
    (("mira", PLAN), ("boris", "support:1:1")),
    (("mira", PLAN), ("boris", "follow:1:1")),
    (("mira", MERGE), ("ivan", MERGE)),
    (("mira", MERGE), ("mira", PLAN)),
    (("mira", PLAN), ("ivan", MERGE)),
    (("mira", MERGE), ("ivan", HIDE)),
    (("mira", HIDE), ("ivan", MERGE)),
    (("mira", MERGE), ("boris", "support:1:1")),
    (("mira", MERGE), ("ana", "voice-withdraw:1:yes")),
    (("mira", MERGE), ("boris", "mute:1")),
    (("boris", "mute:1"), ("boris", "follow:1:1")),
    (("boris", "report:1:yes"), ("boris", "report:1:yes")),
    (("boris", "report:1:yes"), ("vera", "report:1:yes")),
    (("mira", "effort-is:1:S"), ("mira", PLAN)),
    (("mira", PLAN), ("ana", "voice-withdraw:1:yes")),
    (("mira", HIDE), ("ana", "sign:1:known")),
]


@pytest.mark.parametrize(("first", "second"), ACTS)
async def test_what_is_done_at_the_same_instant_leaves_one_truth(
    counter: Counter, hall: Hall, first: tuple[str, str], second: tuple[str, str]
) -> None:
    await both(counter, hall, first, second)
    found, rows = await stands(counter)
    done = {what.partition(" ")[0] for _, what in (first, second)}
    assert found.supporters == rows
    assert (found.hidden is not None) == ("/hide" in done) or "/merge" in done
    if "/merge" in done and found.status is Status.MERGED:
        assert (await stands(counter, 2))[0].supporters == rows
    log = [what for what, subject in await counter.log() if subject.startswith("voice:1")]
    for act in ("hide", "merge", "status"):
        assert log.count(act) <= 1
    steps = await counter.database.run(lambda db: Stores(db)[Voices].steps.of(VoiceId(1)))
    assert len(steps) == log.count("status") + log.count("merge")
    cards = [each for each in await counter.heard(TEAM.address) if "was reported" in each]
    assert len(cards) <= 1
