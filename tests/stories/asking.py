"""What the bot says when it is asked: where things stand, what was done, and what is kept of somebody."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from typing import Any

from tests.stage import PATIENCE, Actor, Json, labels, words

LINE = re.compile(r"^\d+ · .+ · (\S+) · (\S+ ?.*)$", re.MULTILINE)
NOBODY = "–"
"""Stands in the audit log where the clock did it."""


async def answer(person: Actor, command: str, *beginnings: str) -> Json:
    """Say something and wait for the answer that begins in one of these ways."""
    await person.says(command)
    while True:
        if words(said := await person.hears()).startswith(beginnings):
            return said


async def audit(mira: Actor) -> list[tuple[str, str]]:
    """Let her read the whole audit log: who, and what to what; oldest first."""
    found, page = [], await answer(mira, "/audit", "Audit log", "Nothing has been done")
    while True:
        found += LINE.findall(words(page))
        if "Older" not in labels(page):
            return found[::-1]
        await mira.taps("Older", page)
        page = await mira.hears("Audit log")


async def logged(mira: Actor, *actions: str) -> list[str]:
    """Return what the audit log says of these actions, or of all, oldest first."""
    return [what for _, what in await audit(mira) if not actions or what.split()[0] in actions]


async def polls(mira: Actor) -> list[str]:
    """Return question and state of all polls, newest first, as the team is told."""
    said = words(await answer(mira, "/polls", "All polls", "There are no polls"))
    return re.findall(r"^#\d+ (.+) /poll_\d+$", said, re.MULTILINE)


async def state_of(person: Actor, number: int) -> str:
    """Return where a poll stands in its life."""
    states = ("Draft", "Scheduled", "Open", "Closed", "Decided", "Ended")
    said = words(await answer(person, f"/poll {number}", *(f"#{number} {state}." for state in states)))
    return said.split()[1].strip(".").lower()


async def counted(mira: Actor, number: int) -> list[int]:
    """Return the votes of a poll that has ended, in the order of its options."""
    table = await mira.file(await mira.asks(f"/export {number}", "table"))
    return [int(row["votes"]) for row in csv.DictReader(io.StringIO(table.decode()))]


async def votes(mira: Actor, number: int, *options: str) -> list[int]:
    """Return the votes of these options in an open poll that shows counts to the team."""
    said = words(await mira.asks(f"/results {number}", "so far"))
    found = [re.search(rf"^\d+\. {option}: (\d+) votes?$", said, re.MULTILINE) for option in options]
    return [int(each[1]) for each in found if each]


async def mydata(person: Actor) -> dict[str, list[Json]]:
    """Let somebody ask for all that is kept of him."""
    kept: dict[str, Any] = json.loads(await person.file(await person.asks("/mydata", "All we keep")))
    return kept


async def until_answered(person: Actor, command: str, wanted: str) -> Json:
    """Ask again and again, of what nobody is told, until the answer has these words."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if wanted in words(answer := await person.asks(command)):
                return answer
            await asyncio.sleep(0.05)
