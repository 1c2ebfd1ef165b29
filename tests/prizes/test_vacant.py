"""A prize that nobody holds any more: its code serves whoever waits for one, its pass is good for nothing."""

from __future__ import annotations

import secrets

import pytest
from sqlalchemy import select

from bot.domains import HOUSE, Stores
from handlers.prizes.wakings import WAKINGS
from handlers.waking import Waking
from prizes import lifecycle
from prizes.award import State
from prizes.errors import NoSuchPass
from prizes.store import Prizes
from storage.database import Database
from storage.delivery.tables import outbox
from tests.prizes.winners import NOW, customers_of, drawn_for
from texts.rendering import Reader
from usecases.company import Company
from usecases.outbox import write

COMPANY = Company(reader=Reader("en", "UTC", zone_chosen=False), owners=frozenset(), team_chat=None)


async def test_the_code_of_a_vacant_award_goes_to_the_winner_who_waits_for_one(database: Database) -> None:
    def story(stores: Stores) -> None:
        ana, bojan = customers_of(stores, 2)
        stores[Prizes].codes.add("Cup", ["CODE-1"], NOW)
        first, second = drawn_for(stores, [ana, bojan], "code")
        assert lifecycle.claim(stores[Prizes], second, bojan, NOW).state is State.CLAIMED
        assert lifecycle.vacate(stores[Prizes], stores[Prizes].get(first).draw, 1)
        waking = Waking(stores, NOW, secrets.token_bytes, COMPANY, HOUSE)
        for errand in WAKINGS.looked_after(waking):
            write(errand(waking), stores, NOW)
        served = stores[Prizes].get(second)
        assert (served.state, stores[Prizes].codes.of(second)) == (State.FULFILLED, "CODE-1")

    await database.run(lambda db: story(Stores(db)))
    keys = await database.run(lambda db: db.execute(select(outbox.c.key)).scalars().all())
    assert [key for key in keys if key and key.startswith("code:2:")], "he was not told"


@pytest.mark.parametrize("kind", ["person", "shipped"])
async def test_the_pass_of_a_vacant_award_hands_nothing_over(kind: str, database: Database) -> None:
    def story(stores: Stores) -> None:
        (award,) = drawn_for(stores, customers_of(stores, 1), kind)
        held = stores[Prizes].get(award)
        lifecycle.vacate(stores[Prizes], held.draw, held.place)
        with pytest.raises(NoSuchPass):
            lifecycle.fulfil(stores[Prizes], held.token, NOW)
        assert stores[Prizes].get(award).state is State.VACANT

    await database.run(lambda db: story(Stores(db)))
