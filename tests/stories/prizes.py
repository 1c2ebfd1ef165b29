"""Prizes that stories draw and claim."""

from __future__ import annotations

import asyncio
import re
from base64 import b64encode

from tests.stage import PATIENCE, Actor, Json, Stage, _post, labels, words
from tests.stories.asking import answer, mydata
from tests.stories.polls import crowd, newpoll, times_told


async def upload(person: Actor, content: bytes, caption: str = "", kind: str = "document") -> None:
    """Send the bot a file."""
    body = {"person": person.id, "content": b64encode(content).decode(), "name": "codes.csv"}
    sent = await _post(person.http, "send", body | {"caption": caption, "kind": kind})
    person.seen[person.id] = sent["message_id"]


async def stocked(mira: Actor, content: bytes, prize: str = "Tote bag") -> Json:
    """Let her load codes: she sends the file, sees what was understood, and says that it is right."""
    await upload(mira, content, caption=f"/codes {prize}")
    shown = await mira.hears("Nothing is loaded yet")
    await mira.taps(labels(shown)[0], shown)
    return await mira.hears("in stock now")


async def drawn(there: Stage, mira: Actor, prizes: str, voters: int = 3) -> list[Actor]:
    """Let her make a poll with prizes, people vote, and the draw be held; return the people."""
    await mira.asks(newpoll(prizes=prizes), "Preview")
    await mira.does("/open 1", "is open")
    people = await crowd(there, 1, *[("Viking",)] * voters)
    await mira.does("/close 1 Enough", "closed")
    for person in people:
        await person.hears("/draw_1")
    return people


async def winner(there: Stage, mira: Actor, prize: str, voters: int = 2) -> tuple[Actor, Json, list[Actor]]:
    """Let one prize be drawn; return who won, what he was told, and the others."""
    people = await drawn(there, mira, prize, voters)
    (won,) = [person for person in people if await times_told(person, "you win")]
    return won, await told(won), [person for person in people if person is not won]


async def holders(people: list[Actor]) -> dict[int, Actor]:
    """Who holds which place now: by the draw's page, and the ticket that it shows to each alone."""
    held = {}
    for person in people:
        page = words(await person.asks("/draw 1", "Winning tickets"))
        own = re.search("Your ticket: ([0-9a-f]{16})", page)
        if own and (place := re.search(rf"^(\d+)\. {own[1]} ", page, re.MULTILINE)):
            held[int(place[1])] = person
    return held


async def told(person: Actor) -> Json:
    """The message that tells someone he won."""
    found = [message for message in await person.messages() if "you win" in words(message)]
    assert len(found) == 1, "he was not told, or more than once"
    return found[0]


STANDINGS = {
    "may claim until": "awarded",
    "claimed": "claimed",
    "handed over": "fulfilled",
    "sent": "fulfilled",
    "code sent": "fulfilled",
    "arrived": "fulfilled",
    "nobody is left": "vacant",
}


async def standing(mira: Actor, place: int = 1) -> str:
    """Where a place of draw 1 stands, as the team's desk says; empty before it is won."""
    desk = words(await answer(mira, "/prizes 1", "Prizes of draw 1", "Draw 1 has given no prizes"))
    line = re.search(rf"^{place}\. .*? · (.*)$", desk, re.MULTILINE)
    rest = line[1] if line else ""
    shown = (rest, rest.partition(", ")[2])  # before it may stand who holds it
    return next((state for said, state in STANDINGS.items() if any(s.startswith(said) for s in shown)), "")


async def becomes(mira: Actor, wanted: str) -> None:
    """Wait until the first place stands there; nobody is told."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if await standing(mira) == wanted:
                return
            await asyncio.sleep(0.02)


async def sent_to(winner: Actor, address: str) -> Json:
    """Let her write where her parcel is to go, and say that it was understood; return the thanks."""
    shown = await winner.asks(address, "would go to this address")
    await winner.taps("It is correct", shown)
    return await winner.hears("to your address")


async def pass_of(winner: Actor) -> str:
    """The code on the pass for somebody's only prize, as all that is kept of him has it."""
    (prize,) = (await mydata(winner))["prizes"]
    return str(prize["token"])


async def first_who_hears(people: list[Actor], said: str) -> tuple[Actor, Json]:
    """Wait until one of these people is told so; return who it is, and the message."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for person in people:
                for message in await person.messages():
                    if message["from"]["is_bot"] and said in words(message):
                        return person, message
            await asyncio.sleep(0.02)
