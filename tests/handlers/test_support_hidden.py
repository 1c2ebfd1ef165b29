"""For its first seven days nobody but the team learns from his own data how many support an idea."""

from __future__ import annotations

from bot.domains import Stores
from bot.reports import personal
from customers.people import Contact, CustomerId
from customers.store import Customers
from tests.handlers.front import Counter, Guest


def _id(stores: Stores, guest: Guest) -> CustomerId:
    known = stores[Customers].find(Contact("telegram", guest.person.address))
    assert known is not None
    return known.id


async def exported(counter: Counter, guest: Guest) -> str:
    """What /mydata says of what he said."""
    known = await counter.database.run(lambda db: _id(Stores(db), guest))
    data = await counter.database.run(lambda db: personal(db, known, counter.now))
    return repr(data["voices"])


async def test_ones_own_data_are_the_same_whoever_supports_his_idea(counter: Counter) -> None:
    await counter.owner()
    ana = counter.guest("2")
    await ana.says("An audio book of every title, please")
    await ana.taps("said:1:idea")
    await counter.guest("1").taps("publish-idea:1")
    before = await exported(counter, ana)
    for number in range(3, 8):
        assert await counter.guest(str(number)).taps("support:1:1") == "You support it now."
    assert await exported(counter, ana) == before
