"""Webhook delivery: a queue for each chat, tapping person, poll and member, retried with back-off."""

from __future__ import annotations

import asyncio
import os
import random
from urllib.parse import parse_qsl

import httpx

from sandbox.arguments import values_of
from sandbox.bots import Bot, Webhook
from sandbox.errors import ApiError
from sandbox.updates import Waiting
from sandbox.world import World

LONGEST_DELAY = 60
"""Seconds; the real server draws the bound anew between this and twice as much."""
HONOURED_RETRY_AFTER = 3600
NOT_IN_A_REPLY = ("deletewebhook", "setwebhook", "close", "logout")


async def deliver(world: World, bot: Bot, webhook: Webhook) -> None:
    """Deliver a bot's updates until cancelled."""
    delivery = _Delivery(world, bot, webhook)
    limits = httpx.Limits(max_connections=webhook.max_connections)
    async with httpx.AsyncClient(timeout=60, limits=limits, verify=False) as client:  # noqa: S501
        await delivery.run(client)


class _Delivery:
    def __init__(self, world: World, bot: Bot, webhook: Webhook) -> None:
        self.world = world
        self.bot = bot
        self.webhook = webhook
        self.sending: dict[str, asyncio.Task[None]] = {}

    async def run(self, client: httpx.AsyncClient) -> None:
        arrived = self.bot.updates.arrived
        try:
            while True:
                arrived.clear()
                for key in self.bot.updates.by_key:
                    if len(self.sending) >= self.webhook.max_connections:
                        break
                    if key not in self.sending:
                        self._start(key, client)
                await arrived.wait()
        finally:
            for task in list(self.sending.values()):
                task.cancel()

    def _start(self, key: str, client: httpx.AsyncClient) -> None:
        task = self.sending[key] = asyncio.create_task(self._send_all(key, client))

        def ended(_: asyncio.Task[None]) -> None:
            self.sending.pop(key, None)
            self.bot.updates.arrived.set()

        task.add_done_callback(ended)

    async def _send_all(self, key: str, client: httpx.AsyncClient) -> None:
        """Send one queue in order; a failing update holds up those behind it."""
        updates = self.bot.updates
        while update := updates.next_of(key):
            delay, failures = 1.0, 0
            while (wait := await self._send(update, client)) is not None and update.expires > updates.now():
                if not wait and failures:
                    delay = min(delay * 2, random.uniform(LONGEST_DELAY, 2 * LONGEST_DELAY))  # noqa: S311
                    wait = delay
                failures += 1
                await self._rest(wait)
            updates.done(update.update_id)

    async def _rest(self, seconds: float) -> None:
        await asyncio.sleep(seconds * self.world.retry_pace)

    async def _send(self, update: Waiting, client: httpx.AsyncClient) -> float | None:
        """Send once; None if it was taken, else the seconds the receiver asked to wait (0: none)."""
        headers = {"Content-Type": "application/json"}
        if self.webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.webhook.secret
        try:
            response = await client.post(self.webhook.url, content=bytes(update.body), headers=headers)
        except httpx.HTTPError as error:
            reason = _why(error)
            if reason:
                self._failed(reason)
            return 0
        if response.is_success:
            await self._reply(response)
            return None
        self._failed(f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}")
        asked = response.headers.get("Retry-After", "")
        return min(float(asked), HONOURED_RETRY_AFTER) if asked.isdecimal() else 0

    def _failed(self, reason: str) -> None:
        self.webhook.last_error_at = self.world.time()
        self.webhook.last_error = reason
        self.world.feed.tell("delivery_failed", bot_id=self.bot.id, reason=reason)

    async def _reply(self, response: httpx.Response) -> None:
        """Run the method that the answer's body asks for; the bot never sees its result."""
        kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        try:
            values = _values(kind, response.content)
        except ApiError:
            return
        method = values.pop("method", "").lower()
        if method and method not in NOT_IN_A_REPLY and not method.startswith("get"):
            await self.world.run(self.bot, method, values)


def _values(kind: str, body: bytes) -> dict[str, str]:
    """Read the call in an answer's body, JSON or urlencoded. Raises BadRequestError for JSON that is none."""
    if kind == "application/json":
        return values_of(body)
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return {}


def _why(error: BaseException) -> str:
    """Say why a connection failed as the system words it; nothing where it was closed without an answer."""
    if isinstance(error, httpx.ReadTimeout):
        return "Read timeout expired"
    if isinstance(error, httpx.TimeoutException):
        return "Connection timed out"
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.errno:
            return os.strerror(cause.errno)
        cause = cause.exceptions[0] if isinstance(cause, BaseExceptionGroup) else _behind(cause)
    return ""


def _behind(error: BaseException) -> BaseException | None:
    return error.__cause__ or error.__context__
