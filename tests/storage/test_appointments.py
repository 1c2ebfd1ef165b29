"""What was kept of the calendar is known for a while, over any clock that is set, and not for ever."""

from __future__ import annotations

from datetime import timedelta

from bot.domains import Stores
from chat.records import Appointments
from storage.database import Database
from tests.storage.voting import NOW

TODAY = NOW.date()
MONTH = timedelta(days=30)


async def test_each_appointment_is_noted_once_on_each_date(database: Database) -> None:
    def story(stores: Stores) -> None:
        assert not stores[Appointments].done_on("morning", TODAY)
        assert stores[Appointments].first_time("morning", TODAY)
        assert stores[Appointments].done_on("morning", TODAY)
        assert not stores[Appointments].first_time("morning", TODAY)
        assert stores[Appointments].first_time("digest", TODAY)
        assert stores[Appointments].first_time("morning", TODAY + timedelta(days=1))

    await database.run(lambda db: story(Stores(db)))


async def test_what_was_kept_long_ago_is_forgotten(database: Database) -> None:
    def story(stores: Stores) -> None:
        stores[Appointments].first_time("morning", TODAY)
        stores[Appointments].forget_old(NOW + MONTH)
        assert stores[Appointments].done_on("morning", TODAY)
        stores[Appointments].forget_old(NOW + 3 * MONTH)
        assert not stores[Appointments].done_on("morning", TODAY)

    await database.run(lambda db: story(Stores(db)))
