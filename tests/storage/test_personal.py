"""What is kept about somebody is given to him whole, but for what is secret before its time."""

from __future__ import annotations

import json
import secrets
from datetime import timedelta

import pytest

from bot.domains import Stores
from customers import bans, team
from customers.bans import Bans
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.team import Role, Team
from draws import lifecycle as drawing
from draws.draw import Manner
from draws.lines import PrizeLine
from draws.store import Draws
from polls import lifecycle as polling
from polls.poll import Terms
from polls.store import Polls
from prizes import lifecycle as winning
from prizes.store import Prizes
from storage.database import Database
from tests.prizes.winners import customers_of, drawn_for
from tests.storage.voting import NOW, OPTIONS

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
LATER = {"prize": "CODE-OF-THE-CUP", "poll": "p" * 32, "draw": "d" * 32}
"""What nobody may know yet."""


def told(db: object, customer: CustomerId) -> str:
    """Everything that he is given."""
    return json.dumps(Stores(db).everything(customer), default=str)  # type: ignore[arg-type]


def ana_of_the_team(stores: Stores) -> CustomerId:
    """She has opened a poll and promised a draw with it."""
    (ana,) = customers_of(stores, 1)
    prizes = (PrizeLine(1, "Cup", "code"),)
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7), prizes=prizes)
    drafted = polling.draft(stores[Polls], terms, ana, NOW)
    polling.open_(stores[Polls], drafted.id, NOW, lambda size: b"p" * size)
    drawing.announce(stores[Draws], "Cups", prizes, Manner(), NOW, lambda size: b"d" * size)
    return ana


async def test_who_made_a_poll_is_not_told_its_secret_nor_that_of_its_draw(database: Database) -> None:
    ana = await database.run(lambda db: ana_of_the_team(Stores(db)))
    given = await database.run(lambda db: told(db, ana))
    assert "Which?" in given
    assert LATER["poll"] not in given
    assert LATER["draw"] not in given


async def test_a_code_is_told_once_it_was_claimed(database: Database) -> None:
    def won(stores: Stores) -> CustomerId:
        stores[Prizes].codes.add("Cup", [LATER["prize"]], NOW)
        (ana,) = customers_of(stores, 1)
        (award,) = drawn_for(stores, [ana], "code")
        assert stores[Prizes].codes.of(award)
        return ana

    ana = await database.run(lambda db: won(Stores(db)))
    assert LATER["prize"] not in await database.run(lambda db: told(db, ana))
    (award,) = await database.run(lambda db: Stores(db)[Prizes].of(ana))
    await database.run(lambda db: winning.claim(Stores(db)[Prizes], award.id, ana, NOW))
    assert LATER["prize"] in await database.run(lambda db: told(db, ana))


async def test_of_others_whom_he_invited_or_banned_he_is_told_nothing_that_leads_to_them(
    database: Database,
) -> None:
    def acted(stores: Stores) -> tuple[CustomerId, list[str]]:
        ana, jan = customers_of(stores, 2)
        token = team.invite(stores[Team], ana, Role.CARE, secrets.token_bytes, NOW)
        (his,) = stores[Customers].contacts(jan)
        bans.ban(stores[Bans], his, jan, ana, "Three accounts", NOW)
        hashed = bans.contact_hash(stores[Bans].key(), Contact(his.messenger, his.address))
        return ana, [token, team._hash(token), hashed, f'"customer": {jan}']

    ana, hidden = await database.run(lambda db: acted(Stores(db)))
    given = await database.run(lambda db: told(db, ana))
    assert "Three accounts" in given
    assert "care" in given
    assert [each for each in hidden if each in given] == []
