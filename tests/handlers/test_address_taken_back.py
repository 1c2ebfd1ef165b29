"""Who takes back his consent to the address is told what that undoes; his prize stays his, and waits."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, event

from bot.domains import Stores
from customers.people import CustomerId
from prizes.award import AwardId, State
from prizes.store import Prizes
from tests.handlers.front import Counter, Guest

ADDRESS = "Ana Anić\nUlica 1\n11000 Beograd"
AWARD = AwardId(1)


@pytest.fixture
async def ana(counter: Counter) -> Guest:
    """Somebody who won a parcel, and said where it goes."""
    won = await counter.winner("Atlas as shipped")
    await won.taps("claim:1")
    await won.says(ADDRESS)
    await won.taps(won.buttons[0])
    await won.hears()
    return won


async def standing(counter: Counter) -> tuple[State, bool]:
    """Where the parcel stands, and whether an address is kept."""

    def look(stores: Stores) -> tuple[State, bool]:
        prizes = stores[Prizes]
        return prizes.get(AWARD).state, prizes.addresses.of(AWARD) is not None

    return await counter.database.run(lambda db: look(Stores(db)))


async def test_it_warns_and_erases_and_the_prize_stays_his(counter: Counter, ana: Guest) -> None:
    assert "Address for a parcel: you agreed" in await ana.says("/privacy")
    await ana.taps("consent:address:no")
    assert "the prize stays yours" in counter.redrawn[-1]
    assert await standing(counter) == (State.CLAIMED, True)
    await ana.taps("consent:address:sure")
    assert "Your prize stays yours" in await ana.hears()
    assert await standing(counter) == (State.CLAIMED, False)
    assert "Address for a parcel: you agreed" not in await ana.says("/privacy")


async def test_another_address_can_be_given_afterwards_with_a_consent_anew(
    counter: Counter, ana: Guest
) -> None:
    await ana.taps("consent:address:sure")
    await ana.taps("address:1")
    await ana.says("Ana Anić\nUlica 2\n21000 Novi Sad")
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, True)
    assert "Address for a parcel: you agreed" in await ana.says("/privacy")


async def test_what_was_shown_and_not_confirmed_is_gone_as_well(counter: Counter, ana: Guest) -> None:
    await ana.taps("address:1")
    await ana.says("Ana Anić\nUlica 2\n21000 Novi Sad")
    (yes, *_) = ana.buttons
    await ana.taps("consent:address:sure")
    await ana.taps(yes)
    assert await standing(counter) == (State.CLAIMED, False)


async def test_of_a_parcel_that_has_left_no_prize_waits(counter: Counter, ana: Guest) -> None:
    mira = counter.guest("1")
    prize = await counter.database.run(lambda db: Stores(db)[Prizes].get(AWARD))
    await mira.does(f"/fulfil {prize.token}")
    assert await standing(counter) == (State.FULFILLED, True)
    await ana.taps("consent:address:sure")
    assert "No address of yours is kept" in await ana.hears()
    kept = await counter.database.run(lambda db: Stores(db).everything(CustomerId(2)))
    assert kept["addresses"] == []


async def test_an_address_is_read_together_with_its_prize_so_that_one_given_meanwhile_spoils_nothing(
    counter: Counter, ana: Guest
) -> None:
    found: list[str] = []

    def look(db: Connection) -> list[dict[str, Any]]:
        event.listen(db, "before_cursor_execute", lambda *sent: found.append(sent[2]))
        return list(Stores(db).everything(CustomerId(2))["addresses"])

    (kept,) = await counter.database.run(look)
    assert (kept["prize"], counter.reception.company.sealing.open(kept["address"])) == ("Atlas", ADDRESS)
    assert len([each for each in found if "addresses.content" in each]) == 1
    assert len([each for each in found if "addresses" in each]) == 1
