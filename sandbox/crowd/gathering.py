"""The crowd: lets its people come one after the other, and counts what became of them."""

from __future__ import annotations

import asyncio
import random
import re
from urllib.parse import parse_qs

import msgspec

from sandbox.addresses import parts_of
from sandbox.bots import Bot
from sandbox.crowd.names import SIMULATED, name_of
from sandbox.crowd.order import CrowdOrder, checked
from sandbox.crowd.tastes import Mind, minds
from sandbox.crowd.visit import Visit
from sandbox.errors import ImpossibleError
from sandbox.objects import Message
from sandbox.world import World

CALM = 10.0
"""Up to so many arrivals in a second, people take their time."""


class Progress(msgspec.Struct):
    """How far a crowd is, in people: `voted` whose card shows a choice, `left` whose card shows none,
    `gave_up` waiting for the bot."""

    size: int
    start: str
    running: bool = True
    came: int = 0
    voted: int = 0
    left: int = 0
    gave_up: int = 0


class Crowd:
    """A crowd that follows an order. Raises ImpossibleError where there is nothing to follow."""

    def __init__(self, world: World, bot: Bot, order: CrowdOrder) -> None:
        self.world = world
        self.bot = bot
        self.order = checked(order.like(world.offered))
        self.drawn = random.Random(order.seed)  # noqa: S311 - a believable crowd, nothing secret
        self.progress = Progress(order.size, order.start or newest_link(world, bot, self.order.link))
        self.task = asyncio.create_task(self._gather())

    def stop(self) -> None:
        """Let nobody else come, and let those go who are there."""
        self.task.cancel()

    async def _gather(self) -> None:
        try:
            first = self._visit()
            self.progress.came += 1
            labels = await first.card(self.progress.start)
            drawn = minds(self.order, labels)
            async with asyncio.TaskGroup() as group:
                group.create_task(self._stay(first, drawn[0]))
                for mind in drawn[1:]:
                    await asyncio.sleep(self.drawn.expovariate(self.order.speed))
                    group.create_task(self._come(mind))
        except (TimeoutError, ImpossibleError):
            self.progress.gave_up += 1
        finally:
            self.progress.running = False
            self.tell()

    def _visit(self) -> Visit:
        language = self.drawn.choice(self.order.languages)
        name = name_of(language, self.drawn)
        person = self.world.add_person(name, SIMULATED, None, language, simulated=True)
        haste = max(1.0, self.order.speed / CALM)
        return Visit(self.world, self.bot, person, re.compile(self.order.buttons), haste, self.drawn)

    async def _come(self, mind: Mind) -> None:
        visit = self._visit()
        self.progress.came += 1
        self.tell()
        try:
            await visit.card(self.progress.start)
        except (TimeoutError, ImpossibleError):
            self.progress.gave_up += 1
        else:
            await self._stay(visit, mind)

    async def _stay(self, visit: Visit, mind: Mind) -> None:
        """Let somebody read and choose; who meets a fault is counted, and the others go on."""
        gave_up = False
        try:
            await visit.hesitate(1.0)
            await visit.choose(mind)
        except (TimeoutError, ImpossibleError, IndexError):
            gave_up = True
        self.progress.voted += visit.chose
        self.progress.gave_up += gave_up and not visit.chose
        self.progress.left += not gave_up and not visit.chose
        self.tell()

    def tell(self) -> None:
        """Tell the listeners how far it is."""
        self.world.feed.tell("crowd", progress=self.progress)


def newest_link(world: World, bot: Bot, fitting: str) -> str:
    """Return what the newest deep link starts the bot with, `/start …`. Raises ImpossibleError."""
    for room, number in reversed(world.order):
        kept = room.kept.get(number)
        if kept is None or kept.bot_id != bot.id:
            continue
        for payload in reversed(_payloads(kept.message, bot)):
            if re.fullmatch(fitting, payload):
                return f"/start {payload}"
    raise ImpossibleError("the bot has written no link that a crowd could follow")


def _payloads(message: Message, bot: Bot) -> list[str]:
    """Return the payloads of the links to this bot, in text, under words and on buttons."""
    text = message.text or message.caption or ""
    spans = message.entities or message.caption_entities or []
    rows = (message.reply_markup or {}).get("inline_keyboard", [])
    links = re.findall(r"(?:https?://)?t\.me/\S+", text) + [span.url or "" for span in spans]
    links += [str(button.get("url", "")) for row in rows for button in row]
    found: list[str] = []
    for link in links:
        parts = parts_of(link if "//" in link else f"https://{link}")
        if parts.netloc == "t.me" and parts.path.strip("/").lower() == bot.username.lower():
            found += parse_qs(parts.query).get("start", [])
    return found
