"""Two accounts voted in a poll that is closed, and become one: both votes stay counted, and both are his."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from storage.polls.tables import ballots, options, second_ballots
from tests.handlers.front import Counter, Guest
from tests.handlers.test_linking import linked, two


async def closed(counter: Counter, ana: Guest, phone: Guest) -> int:
    """Let both accounts vote in a poll, for one option each, and close it; return its number."""
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await phone.taps(f"m:{number}:2:1")
    await mira.does(f"/close {number} Enough")
    return number


async def receipts(guest: Guest, poll: int) -> list[str]:
    """The lines of the receipts that somebody is given, in order."""
    await guest.hears()
    await guest.taps(f"receipt:{poll}")
    return [line for line in (await guest.hears()).split("\n") if "glas-receipt" in line]


async def test_both_receipts_are_to_be_had_from_either_card(counter: Counter) -> None:
    ana, phone = await two(counter)
    number = await closed(counter, ana, phone)
    before = [*await receipts(ana, number), *await receipts(phone, number)]
    assert len(set(before)) == 2
    await linked(counter, ana, phone)
    for each in (ana, phone):
        assert await receipts(each, number) == before


async def test_who_voted_with_two_accounts_reads_why_there_are_two_receipts(counter: Counter) -> None:
    ana, phone = await two(counter)
    number = await closed(counter, ana, phone)
    await phone.hears()
    await phone.taps(f"receipt:{number}")
    assert "two accounts" not in await phone.hears()
    await linked(counter, ana, phone)
    await phone.hears()
    await phone.taps(f"receipt:{number}")
    assert "two accounts that are one now" in await phone.hears()


async def test_both_stand_among_his_votes_with_one_way_to_their_receipts(counter: Counter) -> None:
    ana, phone = await two(counter)
    number = await closed(counter, ana, phone)
    before = [await ana.says("/mine"), await phone.says("/mine")]
    await linked(counter, ana, phone)
    now = await phone.says("/mine")
    chosen = [line for each in before for line in each.split("\n") if "You chose" in line]
    assert [line for line in now.split("\n") if "You chose" in line] == chosen
    assert phone.buttons.count(f"receipt:{number}") == 1


async def own(counter: Counter, address: str) -> list[dict[str, Any]]:
    """The votes among all that is kept of somebody."""

    def read(db: Connection) -> list[dict[str, Any]]:
        customer = Stores(db)[Customers].find(Contact("telegram", address))
        assert customer is not None
        found: list[dict[str, Any]] = Stores(db).everything(customer.id)["votes"]
        return found

    return await counter.database.run(read)


async def test_both_are_among_all_that_is_kept_of_him(counter: Counter) -> None:
    ana, phone = await two(counter)
    await closed(counter, ana, phone)
    before = [*await own(counter, "2"), *await own(counter, "3")]
    await linked(counter, ana, phone)
    assert await own(counter, "3") == before


async def test_a_third_account_brings_its_ballots_as_well(counter: Counter) -> None:
    ana, phone = await two(counter)
    number = await closed(counter, ana, phone)
    before = [*await receipts(ana, number), *await receipts(phone, number)]
    await linked(counter, ana, phone)
    old = counter.guest("4", "Ana B.")
    await old.says("/start")
    counter.forward(minutes=61)
    await linked(counter, old, phone)
    assert await receipts(old, number) == before


async def test_in_an_open_poll_there_is_one_ballot_and_one_receipt(counter: Counter) -> None:
    number = await counter.open_poll(await counter.owner())
    ana, phone = await two(counter)
    await ana.taps(f"m:{number}:1:1")
    await phone.taps(f"m:{number}:2:1")
    await linked(counter, ana, phone)
    assert len(await own(counter, "2")) == len(await receipts(phone, number)) == 1


async def test_who_is_erased_afterwards_leaves_both_counted_and_neither_his(counter: Counter) -> None:
    ana, phone = await two(counter)
    await closed(counter, ana, phone)
    await linked(counter, ana, phone)
    await phone.taps("forget:yes")

    def read(db: Connection) -> tuple[list[int], list[int | None], int]:
        counts = db.execute(select(options.c.votes).order_by(options.c.choice)).scalars()
        voters = db.execute(select(ballots.c.voter)).scalars()
        return list(counts)[:2], list(voters), len(db.execute(select(second_ballots)).all())

    assert await counter.database.run(read) == ([1, 1], [None, None], 0)
