"""What came of a message is known for as long as its author may change it, and not for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domains import Stores
from chat.answers import To
from chat.heard import Became, Heard
from chat.records import Hearing
from customers.people import Contact
from customers.store import Customers
from storage.database import Database
from tests.storage.voting import NOW

HERE, THERE = To("telegram", "7"), To("telegram", "-7")
CHANGEABLE = timedelta(days=2)
"""For so long Telegram lets people change what they wrote."""
TAKEN = Heard(Became.TAKEN, "a mark", 5, "newpoll", "")


async def test_it_is_known_for_each_message_of_each_chat_as_it_was_noted_last(database: Database) -> None:
    def story(stores: Stores) -> None:
        ana = stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id
        stores[Hearing].note(ana, HERE, "1", Heard(Became.NOTHING, "mark"), NOW)
        stores[Hearing].note(ana, HERE, "1", TAKEN, NOW)
        assert stores[Hearing].of(ana, HERE, "1") == TAKEN
        assert stores[Hearing].of(ana, THERE, "1") is None
        assert stores[Hearing].of(ana, HERE, "2") is None

    await database.run(lambda db: story(Stores(db)))


async def test_with_its_dialogue_an_answer_is_done_and_nobody_elses(database: Database) -> None:
    def story(stores: Stores) -> None:
        ana, eva = (stores[Customers].arrive(Contact("telegram", each), "en", NOW).id for each in "78")
        for customer, message, what in (
            (ana, "1", TAKEN),
            (ana, "2", Heard(Became.NOTHING, "m")),
            (ana, "3", Heard(Became.ASKED, "m")),
            (eva, "1", TAKEN),
        ):
            stores[Hearing].note(customer, HERE, message, what, NOW)
        assert stores[Hearing].settle(ana, Became.DONE, "poll:7") == 1, "a command is no answer"
        assert stores[Hearing].of(ana, HERE, "1") == Heard(Became.DONE, "a mark", 5, "newpoll", "poll:7")
        assert stores[Hearing].of(ana, HERE, "2") == Heard(Became.NOTHING, "m")
        assert stores[Hearing].of(ana, HERE, "3") == Heard(Became.DONE, "m", subject="poll:7")
        assert stores[Hearing].of(eva, HERE, "1") == TAKEN

    await database.run(lambda db: story(Stores(db)))


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
async def test_what_can_be_changed_is_known_and_what_cannot_is_forgotten(database: Database) -> None:
    def story(stores: Stores) -> None:
        ana = stores[Customers].arrive(Contact("telegram", "7"), "en", NOW).id
        stores[Hearing].note(ana, HERE, "1", TAKEN, NOW)
        stores[Hearing].forget_old(NOW + CHANGEABLE)
        assert stores[Hearing].of(ana, HERE, "1") == TAKEN
        stores[Hearing].forget_old(NOW + 2 * CHANGEABLE)
        assert stores[Hearing].of(ana, HERE, "1") is None

    await database.run(lambda db: story(Stores(db)))
