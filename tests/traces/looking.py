"""A look into the bot's SQLite database, and at its files."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from bot.settings import Settings
from tests.databases import bytes_of

PASSING = {"updates", "outbox", "contacts", "customers", "dialogues", "heard", "visits", "alembic_version"}
"""Tables that change whenever somebody writes to the bot."""
OF_THE_CLOCK = {"appointments", "lead_rebuilding"}
"""Tables that the clock writes by itself, at whatever moment it first looks."""


LEADING = ("customer", "voter", "actor", "by", "creator", "author", "holder", "recorder", "inviter")
"""Columns that lead to a person."""


def rows(settings: Settings, query: str) -> list[tuple[Any, ...]]:
    """Return what a query finds."""
    path = settings.database.partition("///")[2]
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def tables(settings: Settings) -> list[str]:
    """Return the names of all tables."""
    found = rows(settings, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in found if not name.startswith("sqlite_")]


def all_rows(settings: Settings, *, without: set[str] = PASSING) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that is kept, table by table."""
    wanted = (name for name in tables(settings) if name not in without | OF_THE_CLOCK)
    return {name: rows(settings, f"SELECT * FROM {name}") for name in wanted}


def leading_to(settings: Settings, customer: int) -> dict[tuple[str, str], int]:
    """Return how many rows lead to a customer, for each table and column that could."""
    return {
        (table, column): len(rows(settings, f'SELECT 1 FROM {table} WHERE "{column}" = {customer}'))
        for table in tables(settings)
        for (column,) in rows(settings, f"SELECT name FROM pragma_table_info('{table}')")
        if column in LEADING
    }


def words_left(folder: Path, word: str) -> list[str]:
    """Return the files of the database in which a word stands."""
    return [file.name for file in folder.glob("glas.db*") if word.encode() in bytes_of(file)]
