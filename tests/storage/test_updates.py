"""An update's number is remembered for as long as a messenger may send it again, and not for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domains import Stores
from chat.records import Updates
from storage.database import Database
from tests.storage.voting import NOW

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
MAY_COME_AGAIN = timedelta(days=1)
"""For so long Telegram keeps an update that nobody confirmed."""


async def test_what_may_come_again_is_known_and_what_cannot_is_forgotten(database: Database) -> None:
    def story(stores: Stores) -> None:
        assert stores[Updates].first_time("telegram", "7", NOW)
        stores[Updates].forget_old(NOW + MAY_COME_AGAIN)
        assert not stores[Updates].first_time("telegram", "7", NOW + MAY_COME_AGAIN)
        stores[Updates].forget_old(NOW + 7 * MAY_COME_AGAIN)
        assert stores[Updates].first_time("telegram", "7", NOW + 7 * MAY_COME_AGAIN)

    await database.run(lambda db: story(Stores(db)))


async def test_two_messengers_may_count_alike(database: Database) -> None:
    def story(stores: Stores) -> None:
        assert stores[Updates].first_time("telegram", "7", NOW)
        assert stores[Updates].first_time("another", "7", NOW)

    await database.run(lambda db: story(Stores(db)))
