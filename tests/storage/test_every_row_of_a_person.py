"""Whatever table there is: rows of a person follow him when he links accounts, and go when he is erased.

Nothing has to be registered here: a new table is planted as all others are.
"""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import Column, Connection

from bot.domains import Stores
from polls.ballots import BallotRecords
from storage.database import Database
from tests.storage.planting import holding, people, places, plant, standing, unkept
from tests.storage.voting import NOW

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
LOGGED = {"audit.actor"}
"""The log of the team's actions holds numbers alone; nothing of it ever changes."""
PLACES = {str(column): column for column in places() if str(column) not in LOGGED}
ENDED = {"account_links.customer", "account_links.joins"}
"""What was begun to link either of the two is over."""
MATCHED = [each for each in PLACES.values() if each.primary_key and len(each.table.primary_key) > 1]
"""Of which both may have one for the same thing."""
OURS = {
    "polls.creator": "what a poll asks is the company's word",
    "decisions.by": "the reason of a decision is public for ever",
    "broadcasts.creator": "what was sent to customers is the company's word",
    "trials.creator": "the terms of a test are the company's word",
    "confirmations.by": "a confirmation says what was confirmed: a hash",
    "saved_answers.by": "an answer that was saved is the team's word",
    "voices.holder": "what another one said, whom somebody of the team answered",
    "voices.recorder": "what another one said, which somebody of the team recorded",
    "voice_lines.by": "what somebody of the team wrote to another one",
    "voice_steps.by": "where an idea stands is the company's word",
    "bans.by": "the reason of another one's ban",
    "ballots.voter": "pseudonym and nonce, by which anyone recounts",
    "entries.customer": "why a ticket is out",
    "trial_stock.customer": "a link that was handed out stays handed out, in nobody's name",
    "awards.customer": "what is drawn and handed over",
}
"""Where the words in a row that leads to a person are not his, and stay."""


def followed(db: Connection, column: Column[int]) -> bool:
    """Link two accounts, of which one has a row; tell whether it is the other's now."""
    goes, stays = people(db, "Old", "New")
    plant(db, column, goes, "Word")
    Stores(db).unite(goes, stays, NOW)
    return not standing(db, goes) and (str(column) in standing(db, stays) or str(column) in ENDED)


async def test_every_row_follows_when_accounts_are_linked(database: Database) -> None:
    lost = [
        name for name, each in PLACES.items() if not await unkept(database, partial(followed, column=each))
    ]
    assert lost == []


def of_both(db: Connection, column: Column[int]) -> bool:
    """Link two accounts that both have a row for the same thing; tell whether one of them is left."""
    goes, stays = people(db, "Old", "New")
    same = plant(db, column, stays, "Word")
    key = [each.name for each in column.table.primary_key]
    plant(db, column, goes, "Word", **{name: same[name] for name in key})
    Stores(db).unite(goes, stays, NOW)
    return not standing(db, goes) and str(column) in standing(db, stays)


async def test_where_both_have_the_same_row_one_of_them_is_left(database: Database) -> None:
    lost = [str(each) for each in MATCHED if not await unkept(database, partial(of_both, column=each))]
    assert lost == []


def left_behind(db: Connection, column: Column[int]) -> bool:
    """Erase somebody who has a row; tell whether it leads to him still, or has his words."""
    (ana,) = people(db, "Canary")
    plant(db, column, ana, "Canary")
    stores = Stores(db)
    stores[BallotRecords].let_go(ana)
    stores.erase(ana)
    leads = set(standing(db, ana)) - OURS.keys()
    return bool(leads or (str(column) not in OURS and holding(db, "Canary")))


async def test_of_who_is_erased_no_row_and_no_word_is_left(database: Database) -> None:
    left = [
        name for name, each in PLACES.items() if await unkept(database, partial(left_behind, column=each))
    ]
    assert left == []


UNTOLD = {
    "testers.customer": "told with the test, which a planted row lacks",
    "trial_stock.customer": "told once it was handed out, with its test",
    "pyramid_links.customer": "told with what was asked",
    "recommended.customer": "told with what was asked",
    "referrals.inviter": "told of those alone who agreed",
    "ballots.voter": "told with its poll",
    "second_ballots.customer": "told with its ballot",
    "entries.customer": "told with its draw",
    "voice_lines.by": "told with what it answers",
}
"""What is told of rows only together with what they belong to."""


def told(db: Connection, column: Column[int]) -> bool:
    """Plant a row of somebody; tell whether what is given to him has one more for it."""
    (ana,) = people(db, "Ana")
    plant(db, column, ana, "Word")
    given = Stores(db).everything(ana)
    return any(rows for name, rows in given.items() if name != "customer")


async def test_every_row_is_told_to_whom_it_leads(database: Database) -> None:
    places = {name: each for name, each in PLACES.items() if name not in UNTOLD}
    found = {name: await unkept(database, partial(told, column=each)) for name, each in places.items()}
    assert [name for name, given in found.items() if not given] == []
