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

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from storage.customers.tables import customers
from storage.database import Database
from storage.schema import up_to_date
from tests.house import ROOT

PASSED, FAILED = 0, 1

LACKING = """
@pytest.mark.postgres
def test_server(): pass

@pytest.mark.chromium
def test_browser(): pass
"""
WARNING = """
import warnings

def test_uses_what_will_be_gone():
    warnings.warn("use something else", DeprecationWarning)

def test_forgets_to_close():
    open(__file__)
"""
LACKS = ("no PostgreSQL: set GLAS_TEST_POSTGRES", "no Chromium:")
SKIPPING = """
def test_it(): pytest.skip('no mood')

@pytest.mark.skip(reason='no mood')
def test_that(): pass

@pytest.mark.xfail(strict=True)
def test_is_expected_to_fail(): assert False
"""


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


def test_what_the_machine_lacks_is_skipped_aloud(outcome: Outcome) -> None:
    code, output = outcome.of(LACKING)
    assert code == PASSED
    assert "2 skipped" in output
    assert all(says in output for says in LACKS)


def test_where_skipping_is_forbidden_no_skip_passes(outcome: Outcome) -> None:
    code, output = outcome.of(LACKING + SKIPPING, GLAS_TEST_NO_SKIP="1")
    assert code == FAILED
    assert "1 failed, 1 xfailed, 3 errors" in output
    assert output.count("Nothing may be skipped here") >= 4
    assert all(says in output for says in LACKS)


def test_where_skipping_is_forbidden_no_module_skips_itself(outcome: Outcome) -> None:
    code, output = outcome.of("pytest.skip('no mood', allow_module_level=True)\n", GLAS_TEST_NO_SKIP="1")
    assert code != PASSED
    assert "Nothing may be skipped here" in output


def test_who_is_warned_fails(outcome: Outcome) -> None:
    code, output = outcome.of(WARNING)
    assert code == FAILED
    assert "2 failed" in output


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
    Stores(db)[Customers].arrive(Contact("telegram", "1"), "en", datetime(2026, 11, 1, tzinfo=UTC))
    return int(db.execute(select(func.count()).select_from(customers)).scalar_one())


@pytest.mark.chromium
async def test_chromium_opens_a_page(browser: Browser) -> None:
    page = await browser.new_page()
    await page.set_content("<h1>Glas, глас, głos, голос, hlas</h1>")
    assert await page.locator("h1").inner_text() == "Glas, глас, głos, голос, hlas"
