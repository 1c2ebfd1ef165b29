"""Prizes that stories draw and claim."""

from __future__ import annotations

from base64 import b64encode

from tests.stage import Actor, Json, Stage, _post, rows
from tests.stories.polls import crowd, newpoll


async def upload(person: Actor, content: bytes, caption: str = "", name: str = "codes.csv") -> None:
    """Send the bot a file."""
    body = {"person": person.id, "content": b64encode(content).decode(), "name": name, "caption": caption}
    sent = await _post(person.http, "send", body)
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


def holders(there: Stage, people: list[Actor]) -> dict[int, Actor]:
    """Who holds which place now."""
    by_address = {str(person.id): person for person in people}
    query = "SELECT place, address FROM awards JOIN contacts ON contacts.customer = awards.customer"
    return {place: by_address[address] for place, address in rows(there.settings, query)}


async def told(person: Actor) -> Json:
    """The message that tells someone he won."""
    for message in await person.messages():
        if "you win" in str(message.get("caption") or message.get("text") or ""):
            return message
    raise AssertionError("he was not told")
