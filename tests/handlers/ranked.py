"""People who agreed to be ranked, and what is known of them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from leadusers.evidence import Early, Kept
from leadusers.gain import Need
from leadusers.store import Scores, Settling
from leadusers.weights import DEFAULTS, Weights
from tests.handlers.front import READER, Counter, Guest
from usecases.company import Company
from usecases.leadusers import scoring
from usecases.work import Work

Result = TypeVar("Result")
EVER = datetime.fromisoformat("2020-01-01T00:00:00+00:00")


async def worked(counter: Counter, does: Callable[[Work], Result], *, weights: Weights = DEFAULTS) -> Result:
    """Do something in one transaction, now."""
    company = Company(READER, counter.owners, counter.team_chat, weights=weights)
    return await counter.database.run(
        lambda db: does(Work(Stores(db), counter.now, secrets.token_bytes, company))
    )


def number(work: Work, guest: Guest) -> CustomerId:
    """Return somebody's number."""
    known = work.stores[Customers].find(Contact("telegram", guest.person.address))
    assert known is not None
    return known.id


async def agrees(counter: Counter, guest: Guest, since: datetime | None = None) -> None:
    """Let somebody who was here agree to be ranked, from now on unless an instant is given."""
    await worked(counter, lambda work: scoring.begin(work, number(work, guest), since or work.now))


async def needs(counter: Counter, guest: Guest, need: Need) -> None:
    """Let somebody's need be known."""
    await worked(counter, lambda work: scoring.learned(work, number(work, guest), need))


async def evidence(counter: Counter, guest: Guest) -> Sequence[Early]:
    """Return the evidence of somebody's early choices."""

    def read(work: Work) -> Sequence[Early]:
        him = number(work, guest)
        return work.stores[Settling].evidence([him]).get(him, ())

    return await worked(counter, read)


async def kept(counter: Counter, guest: Guest) -> Kept | None:
    """Return where somebody stood when that was last reckoned."""
    return await worked(counter, lambda work: work.stores[Scores].find(number(work, guest)))


async def settles(counter: Counter) -> None:
    """Let the clock settle what has ended, and write all evidence of it."""
    for _ in range(3):
        await counter.reception.wake()


async def closed_poll(counter: Counter, votes: Sequence[tuple[Guest, Sequence[int]]], lines: str = "") -> int:
    """Let people vote between six titles of which two win, and close that; return its number."""
    mira = await counter.owner()
    options = "\n".join(f"- Title {each}" for each in range(1, 7))
    made = await mira.says(f"/newpoll Which?\ncloses: in 3 days\npick: 6\nseats: 2\n{lines}\n{options}")
    assert "Preview" in made
    poll = int(mira.buttons[0].partition(":")[2])
    assert "is open" in await mira.does(f"/open {poll}")
    for guest, choices in votes:
        for choice in choices:
            await guest.taps(f"m:{poll}:{choice}:1")
    counter.forward(days=4)
    await settles(counter)
    return poll
