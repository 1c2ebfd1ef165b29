"""`glas import-tiers` takes a whole list or nothing, names what is wrong, and may run beside the bot."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.commands.importing_tiers import imported
from bot.domains import Stores
from bot.settings import Settings
from customers.people import Contact, CustomerId
from customers.store import Audit, Customers
from customers.tiers import Change, Tier, Tiers
from storage.database import Database
from tests.storage.locks import meet
from tests.storage.voting import NOW


async def people(database: Database, number: int) -> None:
    """So many customers, telegram:1 and on, of the same numbers."""

    def arrive(stores: Stores) -> None:
        for address in range(1, number + 1):
            stores[Customers].arrive(Contact("telegram", str(address)), "en", NOW)

    await database.run(lambda db: arrive(Stores(db)))


async def kept(database: Database) -> dict[CustomerId, str]:
    """Who is in which tier."""
    found = await database.run(lambda db: Stores(db)[Tiers].all())
    return {who: tier.name for who, tier in found.items()}


class Importing:
    """The command on a database, and the list that it is given."""

    def __init__(self, address: str, folder: Path) -> None:
        self.settings = Settings.model_validate({"database_url": address})
        self.file = folder / "tiers.csv"

    async def __call__(
        self, content: str | bytes, order: str = "gold,silver", *, look: bool = False, leave_out: bool = False
    ) -> int:
        self.file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return await asyncio.to_thread(
            imported, self.settings, self.file, order, look=look, leave_out=leave_out
        )


@pytest.fixture
async def importing(database: Database, address: str, tmp_path: Path) -> Importing:
    await people(database, 4)
    return Importing(address, tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "customer,tier\n1,gold\ntelegram:2,silver\n",
        "\ufeffcustomer;tier\r\n1;gold\r\ntelegram:2;silver\r\n",
        '"1"\t"gold"\n"telegram:2"\t"silver"',
        "customer,tier\n1,gold\ntelegram:2,silver\n".encode("utf-16"),
        "note,tier,customer\nкњига,gold,1\n,silver,telegram:2\n".encode("cp1251"),
    ],
)
async def test_a_list_is_loaded_however_it_was_saved(
    importing: Importing, database: Database, content: str | bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await importing(content) == 0
    assert await kept(database) == {1: "gold", 2: "silver"}
    assert "First in the queue: gold, then silver." in (out := capsys.readouterr().out)
    assert "New: 2. Into another tier: 0. As before: 0." in out
    log = await database.run(lambda db: Stores(db)[Audit].page(None, 9))
    assert [(entry.action, entry.subject) for entry in log] == [("import-tiers", "tiers:2")]


async def test_a_new_list_takes_the_place_of_the_one_before(
    importing: Importing, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await importing("1,gold\n2,gold\n3,silver\n")
    assert await importing("2,silver\n3,silver\n4,gold\n") == 0
    assert await kept(database) == {2: "silver", 3: "silver", 4: "gold"}
    out = capsys.readouterr().out
    assert "New: 1. Into another tier: 1. As before: 1." in out
    assert "not in the list: 1." in out


async def test_a_line_that_is_wrong_is_named_and_nothing_is_loaded(
    importing: Importing, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await importing("1,gold\n")
    assert await importing("customer,tier\n2,gold\nAna,gold\n3,\n") == 2
    assert await importing("2,gold\n77,gold\n2,silver\n4,bronze\n") == 2
    assert await kept(database) == {1: "gold"}
    err = capsys.readouterr().err
    assert "line 3: “Ana” is no customer" in err
    assert "line 4: no tier for 3" in err
    assert "line 2: nobody here is 77" in err
    assert "line 3: the person on line 1 again" in err
    assert "line 4: “bronze” is not in --order" in err
    assert err.count("Nothing is changed.") == 2


async def test_people_who_are_not_here_can_be_left_out(importing: Importing, database: Database) -> None:
    assert await importing("1,gold\ntelegram:77,gold\n") == 2
    assert await importing("1,gold\ntelegram:77,gold\n", leave_out=True) == 0
    assert await kept(database) == {1: "gold"}


def erased(db: Connection) -> None:
    """The second customer erases himself."""
    Stores(db).erase(CustomerId(2))


async def test_a_list_that_names_who_was_erased_does_not_bring_him_back(
    importing: Importing, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await importing("1,gold\n2,silver\n")
    await database.run(erased)
    assert await kept(database) == {1: "gold"}
    for him in ("2", "telegram:2"):
        assert await importing(f"1,gold\n{him},silver\n") == 2
        assert "nobody here is" in capsys.readouterr().err
        assert await importing(f"1,gold\n{him},silver\n", leave_out=True) == 0
        assert await kept(database) == {1: "gold"}
        assert "Left out, for they are not here: 1." in capsys.readouterr().out
    found = await database.run(lambda db: Stores(db)[Customers].find(Contact("telegram", "2")))
    assert found is None


@pytest.mark.postgres
@pytest.mark.parametrize("him", [CustomerId(2), Contact("telegram", "2")])
async def test_who_is_erased_while_a_list_is_read_is_not_here_for_it(
    postgres_url: str, him: CustomerId | Contact
) -> None:
    database = Database(postgres_url)
    await people(database, 2)
    gold = Tier("gold", 1)

    def taken(db: Connection) -> list[CustomerId | Contact]:
        known = Stores(db)[Tiers].known([CustomerId(1), him])
        change = Change(new=dict.fromkeys(known.values(), gold), moved={}, same=0, gone=())
        Stores(db)[Tiers].take(change, NOW)
        return list(known)

    _, named, _ = await meet(database, erased, taken)
    assert named == [CustomerId(1)], "who is loaded is loaded without him"
    assert await kept(database) == {1: "gold"}
    await database.close()


async def test_a_dry_run_says_all_and_changes_nothing(
    importing: Importing, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await importing("1,gold\n", look=True) == 0
    assert await kept(database) == {}
    assert "New: 1." in (out := capsys.readouterr().out)
    assert "Nothing is changed yet" in out
    assert await database.run(lambda db: Stores(db)[Audit].page(None, 9)) == []


async def test_an_order_of_words_is_asked_for(
    importing: Importing, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await importing("1,silver\n2,gold\n", order="") == 2
    assert '--order "gold,silver"' in capsys.readouterr().err
    assert await importing("1,2\n2,1\n", order="") == 0
    assert await kept(database) == {1: "2", 2: "1"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 a workbook", "save the sheet as CSV"),
        (b"customer,tier\n1,g\xd8\x00ld", "save the sheet as CSV"),
        (b"\xff\xfe1", "save it as CSV UTF-8"),
        ('1,"gold\n2,silver\n', "its quotes do not match"),
        ("customer,tier\n", "names nobody"),
        ("", "names nobody"),
        ("1," + "g" * 3000, "line 1 of tiers.csv"),
    ],
)
async def test_what_is_no_list_is_refused_with_a_sentence(
    importing: Importing,
    database: Database,
    content: str | bytes,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await importing(content) == 2
    assert said in capsys.readouterr().err
    assert await kept(database) == {}


async def test_a_hundred_thousand_lines_are_taken_and_no_more(
    importing: Importing, database: Database
) -> None:
    lines = [f"{number},gold" for number in range(1, 100_001)]
    assert await importing("customer,tier\n" + "\n".join(lines), leave_out=True) == 0
    assert len(await kept(database)) == 4
    assert await importing("customer,tier\n" + "\n".join([*lines, "1,gold", "2,gold"]), leave_out=True) == 2


async def test_without_a_database_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = Importing(f"sqlite:///{tmp_path / 'none.db'}", tmp_path)
    assert await nowhere("1,gold\n") == 2
    assert "start Glas first" in capsys.readouterr().err
