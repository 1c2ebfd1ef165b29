"""Claim against expiry, from many processes at once: exactly one of them happens, and once."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, or_, select

from bot.domains import HOUSE, Stores
from draws.draw import DrawState
from draws.store import Draws
from draws.succession import fill
from handlers.prizes.wakings import WAKINGS
from handlers.waking import Waking
from prizes import lifecycle
from prizes.award import Award, State
from prizes.errors import ClaimLate, PrizeError
from prizes.store import Prizes
from storage.database import Database
from storage.delivery.tables import outbox
from storage.draws.rows import DrawRows
from storage.draws.tables import falls
from storage.prizes.rows import PrizeRows
from tests.prizes.winners import NOW, WINDOW, announced, customers_of
from tests.storage.locks import meet
from texts.rendering import Reader
from usecases.company import Company
from usecases.outbox import write
from usecases.prizes.awarding import Awarding, forget
from usecases.work import Work

COMPANY = Company(reader=Reader("en", "UTC", zone_chosen=False), owners=frozenset(), team_chat=None)
HANDS = 6
"""So many processes find the time over at once."""


def held(stores: Stores) -> Award:
    """A draw of one cup among three people: the first has it."""
    people = customers_of(stores, 3)
    draw = announced(stores, 1, "code")
    stores[Draws].enter(draw.id, people)
    stores[Draws].keep_order(draw.id, [1, 2, 3])
    drawn = replace(draw, state=DrawState.DRAWN, drawn=NOW, tickets=3, came=3)
    stores[Draws].save(drawn)
    awarding = Awarding(Work(stores, NOW, secrets.token_bytes, COMPANY))
    fill(stores[Draws], drawn, (1,), NOW, awarding)
    write(awarding.answers, stores, NOW)
    return stores[Prizes].of_draw(draw.id)[0]


def expired(db: Connection) -> None:
    """What the clock does once the time is over."""
    waking = Waking(Stores(db), NOW + WINDOW, secrets.token_bytes, COMPANY, HOUSE)
    for each in WAKINGS.due(waking):
        write(each(waking), waking.stores, waking.now)


def claimed(award: Award, db: Connection) -> bool:
    """The holder's claim, in his last moment."""
    assert award.customer
    with suppress(PrizeError):
        lifecycle.claim(Stores(db)[Prizes], award.id, award.customer, NOW + WINDOW - timedelta(seconds=1))
        return True
    return False


def became(award: Award, db: Connection) -> tuple[Award, int, int]:
    """Where it stands now, how many fell out, and how many were told anything."""
    fell = db.execute(select(falls).where(falls.c.draw == award.draw)).all()
    told = [outbox.c.key.startswith(f"{what}:{award.draw}:") for what in ("won", "out")]
    keys = db.execute(select(outbox.c.key).where(or_(*told))).all()
    return Stores(db)[Prizes].get(award.id), len(fell), len(keys)


async def one_has_happened(database: Database, award: Award, claims: bool) -> None:
    """It is claimed by its holder, or has passed to the next; nothing of both. Raises AssertionError."""
    now, fell, told = await database.run(partial(became, award))
    if claims:
        assert (now.customer, now.claimed is not None, fell, told) == (award.customer, True, 0, 1)
    else:
        assert (now.state, now.ordinal, fell, told) == (State.AWARDED, 2, 1, 3)


async def the_first_decides(database: Database, *, claims_first: bool) -> None:
    """Who comes second looks before the first has committed. Raises AssertionError."""
    award = await database.run(lambda db: held(Stores(db)))
    claim = partial(claimed, award)
    if claims_first:
        claims, _, _ = await meet(database, claim, expired)
    else:
        _, claims, _ = await meet(database, expired, claim)
    assert claims is claims_first
    await one_has_happened(database, award, claims)


def looked_at(self: PrizeRows, draw: int, place: int) -> Award | None:
    """The award of a place, held against nothing."""
    return next((award for award in self.of_draw(draw) if award.place == place), None)


async def test_a_prize_is_claimed_or_passed_on_and_never_both(database: Database) -> None:
    award = await database.run(lambda db: held(Stores(db)))
    runs: list[Awaitable[bool | None]] = [database.run(expired) for _ in range(HANDS)]
    runs.insert(HANDS // 2, database.run(partial(claimed, award)))
    results = await asyncio.gather(*runs)
    await one_has_happened(database, award, bool(results[HANDS // 2]))


FIRST = pytest.mark.parametrize("claims_first", [True, False], ids=["the claim", "the expiry"])


@FIRST
@pytest.mark.postgres
async def test_of_claim_and_expiry_the_first_decides(postgres: Database, claims_first: bool) -> None:
    await the_first_decides(postgres, claims_first=claims_first)


async def test_in_the_instant_of_its_deadline_a_prize_is_claimed_no_more(database: Database) -> None:
    award = await database.run(lambda db: held(Stores(db)))
    assert award.customer
    late = partial(lifecycle.claim, id=award.id, customer=award.customer, now=award.deadline)
    with pytest.raises(ClaimLate):
        await database.run(lambda db: late(Stores(db)[Prizes]))
    await database.run(expired)
    now, fell, _ = await database.run(partial(became, award))
    assert (now.ordinal, fell) == (2, 1)


@FIRST
@pytest.mark.postgres
async def test_without_the_lock_on_the_award_both_happen(
    postgres: Database, claims_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.prizes.rows.PrizeRows.lock", PrizeRows.get)
    monkeypatch.setattr("storage.prizes.rows.PrizeRows.at", looked_at)
    with pytest.raises(AssertionError):
        await the_first_decides(postgres, claims_first=claims_first)


async def test_an_erasure_holds_draws_before_awards_as_expiry_does(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await held_by_an_erasure(database, monkeypatch) == ["draw", "award"]
    monkeypatch.setattr("draws.succession.hold", lambda *_: None)
    assert await held_by_an_erasure(database, monkeypatch) == ["award", "draw"]


async def held_by_an_erasure(database: Database, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the erasure of a winner holds, in the order in which it holds each for the first time."""
    order: dict[str, None] = {}

    def noting(what: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*arguments: Any) -> Any:
            order[what] = None
            return call(*arguments)

        return noted

    award = await database.run(lambda db: held(Stores(db)))
    with monkeypatch.context() as patched:
        patched.setattr(DrawRows, "lock", noting("draw", DrawRows.lock))
        for name in ("lock", "at"):
            patched.setattr(PrizeRows, name, noting("award", getattr(PrizeRows, name)))
        await database.run(partial(erased, award))
    return list(order)


def erased(award: Award, db: Connection) -> None:
    """What is done with somebody's prizes when he leaves."""
    assert award.customer
    forget(award.customer, Waking(Stores(db), NOW, secrets.token_bytes, COMPANY, HOUSE))
