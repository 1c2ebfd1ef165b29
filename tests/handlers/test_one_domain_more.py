"""One more domain costs its folder and a line: what it registers works, wherever it has to be known."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from importlib import import_module
from unittest import mock

import pytest
from sqlalchemy import Table

from bot.domains import DOMAINS, Domain, Stores
from bot.storing import Reads
from customers.team import ANYONE, Team
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.house import House, NoSuchCommand, TwoOfOneName
from handlers.routes import OnCommand, OnStep, OnTap
from handlers.things import Thing
from storage.columns import metadata
from storage.customers.team import TeamRows
from storage.keeping import Keeping, StoreEntry, rows_of
from storage.stores import StoresOf
from tests.handlers import cravings
from tests.handlers.front import TEAM, Counter
from tests.house import ROOT
from texts import keys
from usecases.work import Work

LISTED = (*DOMAINS, Domain(cravings.KEEPING, cravings.CONVERSATIONS))
"""The line."""


class Theirs(StoresOf):
    """The stores of all domains and of this one."""

    keepings = tuple(domain.keeping for domain in LISTED)


@pytest.fixture
async def counter(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """A bot with one domain more."""
    monkeypatch.setattr("bot.storing.Stores", Theirs)
    await counter.database.run(cravings.cravings.create)
    return replace(counter, house=House([domain.conversations for domain in LISTED]))


async def test_its_command_its_error_and_its_line_in_the_log(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    assert await ana.says("/crave tea") == "You crave tea"
    assert await ana.says("/crave a whole tea shop") == "Nobody craves that much"
    assert "a craving for tea" in await mira.says("/audit")
    assert "crave" in mira.buttons


async def test_it_hears_what_no_dialogue_takes_and_leaves_the_rest(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    assert await ana.says("I crave tea") == "You crave tea"
    assert "What is this?" in await ana.says("I have had enough")
    await mira.says("/newpoll")
    assert "You crave" not in await mira.says("I crave tea")


async def test_it_hears_nobody_who_lacks_the_right(counter: Counter) -> None:
    ana, care = counter.guest("2"), await counter.member("3", "care")
    assert "What is this?" in await ana.says("I loathe tea")
    assert await care.says("I loathe tea") == "You loathe tea"


async def test_the_clock_wakes_it(counter: Counter) -> None:
    await counter.guest("2").says("/crave tea")
    await counter.reception.wake()
    await counter.reception.wake()
    assert (await counter.heard(TEAM.address)).count("Somebody craves tea") == 1


async def test_its_lines_stand_in_menu_and_help(counter: Counter) -> None:
    care = await counter.member("2", "care")
    assert "Cravings are told to you." in await care.says("/help")
    assert "Cravings" not in await counter.guest("3").says("/help")
    assert "crave" in {line.command for line in counter.house.menu(None)}


async def test_what_it_keeps_of_somebody_is_given_to_him_and_goes_with_him(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/crave tea")
    given = await counter.database.run(lambda db: Theirs(db).everything(1))  # type: ignore[arg-type]
    assert [row["what"] for row in given["cravings"]] == ["tea"]
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "tea" not in str(
        await counter.database.run(lambda db: db.execute(cravings.cravings.select()).all())
    )
    assert "One craves no more" in await counter.heard(TEAM.address)


EVERY = "from storage.every_table import every_table; print(len(every_table()))"


def test_every_table_is_known_also_where_nothing_else_was_imported() -> None:
    """A process that moves a database reads no conversation."""
    found = subprocess.run(
        [sys.executable, "-c", EVERY], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert int(found.stdout) == len(metadata.sorted_tables)


def test_whoever_refers_to_customers_exports_and_erases() -> None:
    for domain in ROOT.glob("storage/*/tables.py"):
        tables = import_module(f"storage.{domain.parent.name}.tables")
        keeping = import_module(f"storage.{domain.parent.name}.keeping").KEEPING
        theirs = [
            table.name
            for table in vars(tables).values()
            if isinstance(table, Table)
            for key in table.foreign_keys
            if key.column.table.name == "customers"
        ]
        assert keeping in [each.keeping for each in DOMAINS]
        if theirs:
            assert keeping.personal, f"{theirs}: nobody is given what is kept of him there"
            assert keeping.erase is not Keeping.erase, f"{theirs}: nobody is erased there"


@pytest.mark.parametrize(
    "wrong",
    [
        Conversations(routes=(OnTap("poll", lambda _, __: (), ANYONE),)),
        Conversations(menu=(MenuLine("polls", keys.menu_polls()),)),
        Conversations(things={"poll": Thing()}),
    ],
)
def test_no_domain_hides_what_another_registered(wrong: Conversations) -> None:
    with pytest.raises(TwoOfOneName):
        House([*(domain.conversations for domain in DOMAINS), wrong])


def test_a_menu_offers_no_command_that_nobody_hears() -> None:
    with pytest.raises(NoSuchCommand):
        House([Conversations(menu=(MenuLine("polls", keys.menu_polls()),))])


@pytest.mark.parametrize(
    "wrong",
    [
        Keeping(personal={"messages": rows_of(cravings.cravings)}),
        Keeping(stores=(StoreEntry[Team](Team, TeamRows),)),
    ],
)
def test_no_domain_hides_what_another_keeps(wrong: Keeping) -> None:
    with pytest.raises(ValueError, match="would be hidden"):
        type("Both", (StoresOf,), {"keepings": (*Stores.keepings, wrong)})


async def test_where_one_domain_fails_the_others_are_asked_all_the_same(counter: Counter) -> None:
    def fails(_: Work) -> tuple[()]:
        raise ZeroDivisionError

    broken = Conversations(wakings=Wakings(due=fails, instants=fails, looked_after=fails), agenda=fails)
    house = House([broken, *(domain.conversations for domain in LISTED)])
    spoiled = replace(counter, house=house)
    await spoiled.guest("2").says("/crave tea")
    assert await spoiled.reception.wake() == await counter.reception.wake()
    await spoiled.reception.look_after()
    assert "Somebody craves tea" in await spoiled.heard(TEAM.address)


async def test_a_domain_that_waits_for_nothing_is_not_asked(counter: Counter) -> None:
    one = House([Conversations(), Conversations(wakings=Wakings(instants=lambda _: ()))])
    with mock.patch.object(Reads, "__call__", return_value=[]) as reads:
        await replace(counter, house=one).reception.wake()
    assert reads.await_count == 1


def test_a_store_that_nobody_registered_is_not_found() -> None:
    with pytest.raises(KeyError):
        Stores(None)[cravings.Cravings]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "route",
    [
        OnCommand("close", lambda _, __: (), ANYONE),
        OnTap("claim", lambda _, __: (), ANYONE),
        OnStep("newpoll", lambda _, __, ___: (), ANYONE),
    ],
)
def test_two_routes_of_one_name_do_not_start(route: OnCommand | OnTap | OnStep) -> None:
    others = [domain.conversations for domain in DOMAINS]
    assert House(others)
    with pytest.raises(TwoOfOneName, match=route.name):
        House([*others, Conversations(routes=(route,))])
