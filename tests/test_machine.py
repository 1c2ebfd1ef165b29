"""Tests run on any machine, say what they could not try, and try all of it where nothing may be skipped."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser
from sqlalchemy import Connection, func, inspect, select

from customers.people import Contact
from storage.database import Database
from storage.schema import up_to_date
from storage.stores import Stores
from storage.tables import customers
from tests.house import ROOT

PASSED, FAILED = 0, 1


@pytest.fixture
def outcome(tmp_path: Path) -> Outcome:
    return Outcome(tmp_path / "test_outside.py")


class Outcome:
    """What comes of running a test module in a process of its own, on a machine that lacks everything."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, source: str, **environment: str) -> tuple[int, str]:
        self._path.write_text("import pytest\n" + source, encoding="utf-8")
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-p",
                "tests.conftest",
                "-c",
                ROOT / "pyproject.toml",
                self._path,
            ],
            cwd=ROOT,
            env=os.environ | {"PATH": ""} | environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("mark", "says"), [("postgres", "no PostgreSQL: set GLAS_TEST_POSTGRES"), ("chromium", "no Chromium:")]
)
def test_what_the_machine_lacks_is_skipped_aloud(outcome: Outcome, mark: str, says: str) -> None:
    source = f"@pytest.mark.{mark}\ndef test_it(): pass\n"
    code, output = outcome.of(source)
    assert code == PASSED
    assert says in output
    code, output = outcome.of(source, GLAS_TEST_NO_SKIP="1")
    assert code == FAILED
    assert says in output


@pytest.mark.parametrize(
    "source",
    [
        "def test_it(): pytest.skip('no mood')\n",
        "@pytest.mark.skip(reason='no mood')\ndef test_it(): pass\n",
        "pytest.skip('no mood', allow_module_level=True)\n",
    ],
)
def test_where_skipping_is_forbidden_no_skip_passes(outcome: Outcome, source: str) -> None:
    code, output = outcome.of(source, GLAS_TEST_NO_SKIP="1")
    assert code != PASSED
    assert "Nothing may be skipped here" in output


def test_an_expected_failure_is_no_skip(outcome: Outcome) -> None:
    source = "@pytest.mark.xfail(strict=True)\ndef test_it(): assert False\n"
    assert outcome.of(source, GLAS_TEST_NO_SKIP="1")[0] == PASSED


@pytest.mark.postgres
@pytest.mark.parametrize("turn", [1, 2])
async def test_each_test_gets_a_database_of_its_own_with_nothing_in_it(turn: int, postgres_url: str) -> None:
    database = Database(postgres_url)
    try:
        assert not await up_to_date(database), "it is of the newest version"
        assert await database.run(customers_after_one_more) == 1
    finally:
        await database.close()


@pytest.mark.postgres
async def test_who_migrates_gets_one_without_any_table(empty_postgres_url: str) -> None:
    database = Database(empty_postgres_url)
    try:
        assert await database.run(lambda db: inspect(db).get_table_names()) == []
    finally:
        await database.close()


def customers_after_one_more(db: Connection) -> int:
    Stores(db).customers.arrive(Contact("telegram", "1"), "en", datetime(2026, 11, 1, tzinfo=UTC))
    return int(db.execute(select(func.count()).select_from(customers)).scalar_one())


@pytest.mark.chromium
async def test_chromium_opens_a_page(browser: Browser) -> None:
    page = await browser.new_page()
    await page.set_content("<h1>Glas, глас, głos, голос, hlas</h1>")
    assert await page.locator("h1").inner_text() == "Glas, глас, głos, голос, hlas"
