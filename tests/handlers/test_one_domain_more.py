"""One more domain costs its folder and a line: what it registers works, wherever it has to be known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domains import DOMAINS, Domain, Stores
from customers.team import ANYONE
from handlers.conversations import Conversations
from handlers.house import House, TwoOfOneName
from handlers.routes import OnCommand, OnStep, OnTap
from storage.stores import StoresOf
from tests.handlers import cravings
from tests.handlers.front import TEAM, Counter

LISTED = (Domain(cravings.KEEPING, cravings.CONVERSATIONS), *DOMAINS)
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
    assert "nobody of our team reads" in await ana.says("I have had enough")
    await mira.says("/newpoll")
    assert "You crave" not in await mira.says("I crave tea")


async def test_it_hears_nobody_who_lacks_the_right(counter: Counter) -> None:
    ana, care = counter.guest("2"), await counter.member("3", "care")
    assert "nobody of our team reads" in await ana.says("I loathe tea")
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


def test_every_table_is_kept_by_one_domain() -> None:
    kept = [table for domain in DOMAINS for table in domain.keeping.tables]
    assert sorted(table.name for table in kept) == sorted(kept[0].metadata.tables)


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
