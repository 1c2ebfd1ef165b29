"""Prizes that stories draw and claim."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable

from tests.stage import Actor, Json, Stage, _post, rows, until, words
from tests.stories.polls import crowd, newpoll


async def upload(person: Actor, content: bytes, caption: str = "", kind: str = "document") -> None:
    """Send the bot a file."""
    body = {"person": person.id, "content": b64encode(content).decode(), "name": "codes.csv"}
    sent = await _post(person.http, "send", body | {"caption": caption, "kind": kind})
    person.seen[person.id] = sent["message_id"]


async def drawn(there: Stage, mira: Actor, prizes: str, voters: int = 3) -> list[Actor]:
    """Let her make a poll with prizes, people vote, and the draw be held; return the people."""
    await mira.asks(newpoll(prizes=prizes), "Preview")
    await mira.asks("/open 1", "is open")
    people = await crowd(there, 1, *[("Viking",)] * voters)
    await mira.asks("/close 1 Enough", "closed")
    for person in people:
        await person.hears("/draw_1")
    return people


async def winner(there: Stage, mira: Actor, prize: str, voters: int = 2) -> tuple[Actor, Json, list[Actor]]:
    """Let one prize be drawn; return who won, what he was told, and the others."""
    people = await drawn(there, mira, prize, voters)
    won = holders(there, people)[1]
    return won, await told(won), [person for person in people if person is not won]


def holders(there: Stage, people: list[Actor]) -> dict[int, Actor]:
    """Who holds which place now."""
    by_address = {str(person.id): person for person in people}
    query = "SELECT place, address FROM awards JOIN contacts ON contacts.customer = awards.customer"
    return {place: by_address[address] for place, address in rows(there.settings, query)}


async def told(person: Actor) -> Json:
    """The message that tells someone he won."""
    found = [message for message in await person.messages() if "you win" in words(message)]
    assert len(found) == 1, "he was not told, or more than once"
    return found[0]


def state(there: Stage, award: int = 1) -> str:
    """Where an award stands; empty before it is won."""
    found = rows(there.settings, f"SELECT state FROM awards WHERE id = {award}")
    return str(found[0][0]) if found else ""


async def becomes(there: Stage, wanted: str, award: int = 1) -> None:
    """Wait until an award stands there."""
    await until(lambda: state(there, award) == wanted)


def count(there: Stage, query: str) -> Callable[[], int]:
    """How many rows there are, asked again each time."""
    return lambda: len(rows(there.settings, query))
