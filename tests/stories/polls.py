"""Polls that stories vote on, and what can be asked of the database from outside."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from bot.cli import main
from bot.settings import Settings
from tests.stage import Actor, Json, Stage, rows, words

QUESTION = "Which title shall we publish?"
TITLES = ("Viking", "Pyramid", "Gladiator", "Titanic", "Samurai", "Secret Agent")


def newpoll(question: str = QUESTION, options: tuple[str, ...] = TITLES, **settings: object) -> str:
    """A poll in one message; it closes in three days unless the settings say otherwise."""
    lines = [f"{key}: {value}" for key, value in ({"closes": "in 3 days"} | settings).items()]
    return "\n".join([f"/newpoll {question}", *lines, *(f"- {option}" for option in options)])


async def drafted(mira: Actor, question: str = QUESTION, **settings: object) -> int:
    """Let her make a draft; return its number."""
    options = settings.pop("options", TITLES)
    assert isinstance(options, tuple)
    preview = await mira.asks(newpoll(question, options, **settings), "Preview")
    found = re.search(r"#(\d+)", words(preview))
    assert found
    return int(found[1])


async def opened(mira: Actor, question: str = QUESTION, **settings: object) -> int:
    """Let her make a poll and open it; return its number."""
    number = await drafted(mira, question, **settings)
    await mira.asks(f"/open {number}", "is open")
    return number


async def ballot(person: Actor, number: int, *picks: str) -> Json:
    """Let somebody open his ballot and choose; return the card."""
    card = await person.asks(f"/vote {number}", "You")
    for pick in picks:
        assert "Chosen" in await person.taps(pick, card)
    return card


async def crowd(there: Stage, number: int, *ballots: tuple[str, ...]) -> list[Actor]:
    """Let as many people appear and vote."""
    people = []
    for position, picks in enumerate(ballots, 1):
        person = await there.person(f"Voter {position}")
        await ballot(person, number, *picks)
        people.append(person)
    return people


def votes(settings: Settings, number: int) -> list[int]:
    """The counters of a poll, in the order of its options."""
    found = rows(settings, f"SELECT votes FROM options WHERE poll = {number} ORDER BY choice")
    return [count for (count,) in found]


def state_of(settings: Settings, number: int) -> str:
    """Where a poll stands in its life."""
    ((state,),) = rows(settings, f"SELECT state FROM polls WHERE id = {number}")
    return str(state)


PASSING = {"updates", "outbox", "contacts", "customers", "dialogues", "visits", "alembic_version"}
"""Tables that change whenever somebody writes to the bot."""


def all_rows(settings: Settings, *, without: set[str] = PASSING) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is kept, table by table."""
    tables = rows(settings, "SELECT name FROM sqlite_master WHERE type = 'table'")
    wanted = (name for (name,) in tables if name not in without and not name.startswith("sqlite_"))
    return {name: rows(settings, f"SELECT * FROM {name}") for name in wanted}


def verified(file: Path, receipt: str = "") -> int:
    """Recount a public file as anyone would; return the exit code."""
    return (
        CliRunner()
        .invoke(main, ["verify", str(file), *(["--receipt", receipt] if receipt else [])])
        .exit_code
    )


def words_left(folder: Path, word: str) -> list[str]:
    """The files of the database in which a word stands."""
    return [file.name for file in folder.glob("glas.db*") if word.encode() in file.read_bytes()]


async def public_file(there: Stage, person: Actor, number: int) -> Path:
    """Ask for the public file of a poll and keep it."""
    path = there.settings.data_dir / f"public-{number}.json"
    card = await person.asks(f"/results {number}", "All options")
    await person.taps("Recount", card)
    path.write_bytes(await person.file(await person.hears("glas verify")))
    return path


def closed(there: Stage, number: int = 1) -> bool:
    return state_of(there.settings, number) == "closed"


async def times_told(person: Actor, said: str = "took part") -> int:
    return sum(said in text for text in await person.heard())
