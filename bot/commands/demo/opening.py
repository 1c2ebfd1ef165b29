"""How `make run` begins: people who speak as whoever looks at them does, and what they have done so far.

They do it through the bot, over the sandbox's control interface, as people at the page would: nothing is
written into the database beside it.
"""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec

LAID_OUT: Final = Path(__file__).with_name("opening.json")
PATIENCE: Final = 60.0
"""Seconds until somebody who waits for the bot gives up."""
FIELD: Final = re.compile(r"\{(\w+)\}")

log = logging.getLogger(__name__)

Words = dict[str, str]


class Act(msgspec.Struct, forbid_unknown_fields=True):
    """What somebody does: `say` something, `tap` a button whose data fits, or wait until he can `see` one.

    `{name}` is what a named group of an earlier pattern caught. What is `reviewed` happens only where the
    team lets ideas stand before others see them.
    """

    person: str
    say: Words | str = ""
    tap: str = ""
    see: str = ""
    reviewed: bool = False


class Opening(msgspec.Struct, forbid_unknown_fields=True):
    """People and chats by their accounts, with their names in each language; and what people do."""

    people: dict[str, Words]
    chats: dict[str, Words]
    acts: list[Act]


def laid_out() -> Opening:
    """Read it."""
    return msgspec.json.decode(LAID_OUT.read_bytes(), type=Opening)


class Scene:
    """The acts, played one after the other in one language by people of these numbers."""

    def __init__(self, http: httpx.AsyncClient, language: str, people: dict[str, int]) -> None:
        self._http = http
        self._language = language
        self._people = people
        self._caught: dict[str, str] = {}

    async def play(self, acts: list[Act]) -> None:
        """Do it all. Raises httpx.HTTPError, and TimeoutError where the bot does not answer."""
        for act in acts:
            person = self._people[act.person]
            if act.say:
                said = act.say if isinstance(act.say, str) else act.say[self._language]
                await self._do("say", {"person": person, "text": self._filled(said)})
                continue
            found = await self._found(person, act.tap or act.see)
            if act.tap:
                await self._do("tap", {"person": person} | found)

    async def _found(self, person: int, pattern: str) -> dict[str, Any]:
        """Wait for a button whose data fits; return it and its message."""
        wanted = re.compile(self._filled(pattern))
        async with (
            asyncio.timeout(PATIENCE),
            httpx.AsyncClient(base_url=self._http.base_url, timeout=PATIENCE) as listening,
            listening.stream("GET", "/sandbox/events") as events,
        ):
            async for line in events.aiter_lines():
                if line.startswith("data: ") and (found := await self._button(person, wanted)):
                    return found
        raise TimeoutError("the sandbox stopped")

    async def _button(self, person: int, wanted: re.Pattern[str]) -> dict[str, Any] | None:
        seen = (await self._http.get("/sandbox/messages", params={"chat": person})).json()
        for message in reversed(seen):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if fits := wanted.search(button.get("callback_data", "")):
                        self._caught |= fits.groupdict()
                        return {"message_id": message["message_id"], "data": fits.string}
        return None

    async def _do(self, what: str, body: dict[str, Any]) -> None:
        (await self._http.post(f"/sandbox/{what}", json=body)).raise_for_status()

    def _filled(self, text: str) -> str:
        return FIELD.sub(lambda field: self._caught.get(field[1], field[0]), text)


async def play(url: str, acts: list[Act], language: str, people: dict[str, int]) -> None:
    """Play these acts against the sandbox at `url`; what goes wrong ends it, and is told in the log."""
    try:
        async with httpx.AsyncClient(base_url=url, timeout=PATIENCE) as http:
            await Scene(http, language, people).play(acts)
    except (httpx.HTTPError, TimeoutError) as error:
        log.warning("what the sandbox begins with could not be made: %r", error)
