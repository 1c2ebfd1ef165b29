"""Polls that stories vote on, and their public files."""

from __future__ import annotations

import json
import re
from pathlib import Path

from click.testing import CliRunner

from bot.cli import main
from tests.stage import Actor, Json, Stage, words

QUESTION = "Which title shall we publish?"
TAKEN = ("Chosen", "Counted")
"""What the toast of a tap begins with that was taken; the second once the ballot is whole."""
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
    await mira.does(f"/open {number}", "is open")
    return number


async def ballot(person: Actor, number: int, *picks: str) -> Json:
    """Let somebody open his ballot and choose; return the card."""
    card = await person.asks(f"/vote {number}", "chosen")
    for pick in picks:
        assert (await person.taps(pick, card)).startswith(TAKEN)
    return card


async def crowd(there: Stage, number: int, *ballots: tuple[str, ...]) -> list[Actor]:
    """Let as many people appear and vote."""
    people = []
    for position, picks in enumerate(ballots, 1):
        person = await there.person(f"Voter {position}")
        await ballot(person, number, *picks)
        people.append(person)
    return people


def verified(file: Path, receipt: str = "") -> int:
    """Recount a public file as anyone would; return the exit code."""
    return (
        CliRunner()
        .invoke(main, ["verify", str(file), *(["--receipt", receipt] if receipt else [])])
        .exit_code
    )


async def public_file(there: Stage, person: Actor, number: int) -> Path:
    """Ask for the public file of a poll and keep it."""
    path = there.settings.data_dir / f"public-{number}.json"
    card = await person.asks(f"/results {number}", "All options")
    await person.taps("Recount", card)
    path.write_bytes(await person.file(await person.hears("glas verify")))
    return path


async def times_told(person: Actor, said: str = "took part") -> int:
    """Return how many of the bot's messages to somebody have these words."""
    return sum(said in text for text in await person.heard())


async def public(there: Stage, person: Actor, number: int) -> Json:
    """Return what the public file of a poll says, after a recount."""
    path = await public_file(there, person, number)
    assert verified(path) == 0
    found: Json = json.loads(path.read_bytes())
    return found
