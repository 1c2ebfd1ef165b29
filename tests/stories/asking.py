"""What the bot says when it is asked: where things stand, what was done, and what is kept of somebody."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import re
from functools import cache
from typing import Any

from tests.stage import PATIENCE, Actor, Json, labels, words
from texts import keys
from texts.messages import messages
from texts.rendering import Reader, render
from texts.text import Text

NOBODY = "Glas"
"""Stands in the audit log where the clock did it."""
LINE = re.compile(r"^(.+), \d+ [A-Z][a-z]{2,3} (?:\d{4} )?\d\d:\d\d$", re.MULTILINE)


async def answer(person: Actor, command: str, *beginnings: str) -> Json:
    """Say something and wait for the answer that begins in one of these ways."""
    await person.says(command)
    while True:
        if words(said := await person.hears()).startswith(beginnings):
            return said


async def audit(mira: Actor) -> list[tuple[str, str]]:
    """Let her read the whole audit log: who, and what to what as the log keeps it; oldest first.

    An award is known here by its place.
    """
    found, page = [], await answer(mira, "/audit", "Audit log", "Nothing has been done")
    while True:
        found += [noted(line) for line in LINE.findall(words(page))]
        if "Older" not in labels(page):
            return found[::-1]
        await mira.taps("Older", page)
        page = await turned(mira, page)


async def turned(mira: Actor, page: Json) -> Json:
    """Wait until a page reads otherwise than it did."""
    async with asyncio.timeout(PATIENCE):
        while words(now := await mira.card(page)) == words(page):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    return now


def noted(line: str) -> tuple[str, str]:
    """Return who did what to what: the sentence back into the entry it was made of."""
    for action, sentence in _sentences().items():
        if (read := sentence.fullmatch(line)) is not None:
            said = read.groupdict("")
            copy = f" to:{said['more']}" if action == "clone" else ""
            chat = f" chat:{said['more']}" if action == "publish" else ""
            return said["who"], f"{action} {_subject(said.get('what', ''), said.get('more', ''))}{copy}{chat}"
    raise AssertionError(line)


@cache
def _sentences() -> dict[str, re.Pattern[str]]:
    """How each action is told in English; what is longer is tried first."""
    reader = Reader("en", "UTC", zone_chosen=True)
    who, what, more = (Text("audit-name", {"name": name}) for name in ("WHO", "WHAT", "MORE"))
    told = {}
    for action in messages("en")["audit-did"].contents.selections[0].variants:
        said = re.escape(render(keys.audit_did(action=action, who=who, what=what, more=more), reader, False))
        for name in ("who", "what", "more"):
            said = said.replace(name.upper(), f"(?P<{name}>.*)", 1)
        told[action] = re.compile(said)
    return dict(sorted(told.items(), key=lambda one: -len(one[1].pattern)))


def _subject(what: str, more: str) -> str:
    for kind, words_of in (
        ("award", r"“.*”, place (\d+) of draw \d+"),
        ("poll", r"poll (\d+) “.*”"),
        ("draw", r"draw (\d+) “.*”"),
        ("broadcast", r"broadcast (\d+)"),
        ("role", r"(?:.* )?\(?(owner|editor|care|analyst)\)?"),
    ):
        if read := re.fullmatch(words_of, what):
            return f"{kind}:{read[1]}"
    return more or what


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
    return [int(row["votes"]) for row in csv.DictReader(io.StringIO(table.decode("utf-8-sig")))]


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
