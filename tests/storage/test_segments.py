"""Segments: each finds its people, they join by and/not, and nobody is counted who does not want news."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import update

from bot.domains import Stores
from chat.records import Outbox
from customers.consent import Purpose
from customers.news.errors import NoSuchSegment, SegmentUnreadable, WrongArgument
from customers.news.preferences import Preferences, Topic
from customers.news.segments import Segments, read_segment
from customers.people import Contact, CustomerId
from customers.store import Customers
from draws.draw import DrawId, Fall, Why
from draws.store import Draws
from polls.ballots import BallotRecords
from storage.customers.tables import customers
from storage.database import Database
from storage.segments import KINDS
from tests.prizes.winners import drawn_for
from tests.storage.voting import NOW, box, open_poll, put, slip

OLD = NOW - timedelta(days=90)
SPOKEN = {"1": "en", "2": "sr", "3": "sr", "4": "pl"}


async def people(database: Database) -> dict[str, CustomerId]:
    """Four who agreed to news long ago; 1 and 2 voted just now."""
    poll = await open_poll(database)

    def arrive(stores: Stores) -> dict[str, CustomerId]:
        found = {}
        for address, language in SPOKEN.items():
            found[address] = stores[Customers].arrive(Contact("telegram", address), language, OLD).id
            stores[Customers].give(found[address], Purpose.NEWS, "yes", OLD)
        return found

    found = await database.run(lambda db: arrive(Stores(db)))
    await put(box(database), [slip(1, 1, poll, 1), slip(2, 2, poll, 1), slip(3, 3, poll, 1)])
    await put(box(database), [slip(4, 3, poll, 1, on=False)])
    await database.run(lambda db: db.execute(update(customers).values(joined=OLD)))
    return found


async def readers(database: Database, segment: str, topic: Topic = Topic.LAUNCHES, zone: str = "UTC") -> int:
    found = read_segment(segment, zone)
    audience = await database.run(lambda db: Stores(db)[Segments].audience(found, topic))
    return sum(audience.values())


@pytest.mark.parametrize(
    ("segment", "number"),
    [
        ("everyone", 4),
        ("language:sr", 2),
        ("not language:sr", 2),
        ("voters:1", 2),
        ("voters:1 and not language:sr", 1),
        ("NOT voters:#1 AND language:sr", 1),
        ("active:2026-11-01", 3),
        ("silent:2026-11-01", 1),
        ("active:2026-11-02", 0),
        ("winners:1", 0),
        ("not winners:1", 4),
    ],
)
async def test_a_segment_finds_its_people(database: Database, segment: str, number: int) -> None:
    await people(database)
    assert await readers(database, segment) == number


@pytest.mark.parametrize(("zone", "active"), [("UTC", 0), ("Europe/Belgrade", 0), ("Pacific/Auckland", 3)])
async def test_a_day_begins_in_the_companys_zone(database: Database, zone: str, active: int) -> None:
    await people(database)
    assert await readers(database, "active:2026-11-02", zone=zone) == active
    assert await readers(database, "silent:2026-11-02", zone=zone) == 4 - active


async def test_who_is_heard_without_a_vote_is_not_silent(database: Database) -> None:
    await people(database)
    four = Contact("telegram", "4")
    await database.run(lambda db: Stores(db)[Customers].heard_from(four, NOW))
    assert await readers(database, "silent:2026-11-01") == 0
    assert await readers(database, "active:2026-11-01") == 4


async def test_a_day_that_is_in_no_calendar_is_refused(database: Database) -> None:
    with pytest.raises(WrongArgument):
        await readers(database, "active:0001-01-01", zone="Europe/Belgrade")


async def test_winners_are_those_who_hold_a_place_in_that_draw(database: Database) -> None:
    found = await people(database)

    def draw(stores: Stores) -> None:
        drawn_for(stores, [found["2"], found["4"]], "person")
        drawn_for(stores, [found["1"]], "person")
        stores[Draws].add_fall(Fall(draw=DrawId(1), ordinal=2, why=Why.EXPIRED, words="", at=NOW))

    await database.run(lambda db: draw(Stores(db)))
    assert await readers(database, "winners:1") == 1
    assert await readers(database, "winners:1 and language:sr") == 1
    assert await readers(database, "winners:#2 and language:en") == 1
    assert await readers(database, "not winners:1") == 3
    assert await readers(database, "winners:3") == 0
    await database.run(lambda db: Stores(db)[BallotRecords].let_go(found["2"]))
    await database.run(lambda db: Stores(db).erase(found["2"]))
    assert await readers(database, "not winners:1") == 3, "a winner who left hides nobody"


async def test_only_who_wants_it_and_can_be_reached_is_counted(database: Database) -> None:
    found = await people(database)

    def wish(stores: Stores) -> None:
        stores[Customers].withdraw(found["1"], Purpose.NEWS, NOW)
        stores[Preferences].mute(found["2"], Topic.LAUNCHES, yes=True)
        stores[Outbox].lose(Contact("telegram", "3"))
        fourth = stores[Customers].get(found["4"])
        assert fourth is not None
        stores[Customers].save(replace(fourth, stopped=NOW))

    await database.run(lambda db: wish(Stores(db)))
    assert await readers(database, "everyone") == 0
    assert await readers(database, "everyone", Topic.VOTES) == 1


@pytest.mark.parametrize("name", KINDS)
async def test_every_segment_reads_its_own_example(database: Database, name: str) -> None:
    example = KINDS[name].EXAMPLE
    assert example.partition(":")[0] == name
    assert await readers(database, example) == 0
    assert str(read_segment(f"not {example} and {example}", "UTC")) == f"not {example} and {example}"


@pytest.mark.parametrize("segment", ["", "and", "not", "voters:7 or x", "voters 7", "a and", "a:b c"])
def test_what_is_no_segment_is_refused(segment: str) -> None:
    with pytest.raises(SegmentUnreadable):
        read_segment(segment, "UTC")


@pytest.mark.parametrize(
    "segment",
    ["voters:x", "voters", "language:xx", "active:yesterday", "everyone:7", "winners:²", f"voters:{10**18}"],
)
async def test_an_argument_nobody_can_read_is_refused(database: Database, segment: str) -> None:
    with pytest.raises(WrongArgument):
        await readers(database, segment)


async def test_a_name_nobody_knows_is_refused(database: Database) -> None:
    with pytest.raises(NoSuchSegment):
        await readers(database, "everybody")
