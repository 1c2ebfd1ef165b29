"""From a raw call to its answer, in the envelope of the Bot API."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from sandbox.arguments import Arguments, arguments_of
from sandbox.bots import Bot
from sandbox.errors import ApiError
from sandbox.feed import LoggedCall
from sandbox.methods import method_named
from sandbox.methods.call import Call, Noted
from sandbox.world import World


@dataclass(frozen=True)
class Reply:
    """An answer before it goes over the wire."""

    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> Response:
        """Return it for the web server."""
        return Response(self.body, self.status, self.headers, media_type="application/json")


def granted(result: Any) -> Reply:
    """Wrap a result."""
    envelope = {"ok": True, "result": result}
    if isinstance(result, Noted):
        envelope = {"ok": True, "result": result.result, "description": result.description}
    return Reply(200, msgspec.json.encode(envelope))


def refused(error: ApiError) -> Reply:
    """Wrap an error; its code is the HTTP status."""
    envelope: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    headers = {}
    if error.parameters:
        envelope["parameters"] = error.parameters
    if error.retry_after:
        headers["Retry-After"] = str(error.retry_after)
    return Reply(error.code, msgspec.json.encode(envelope), headers)


async def answer(world: World, token: str, method: str, request: Request) -> Response:
    """Answer an HTTP call."""
    try:
        bot = world.bot_of(token)
        arguments = await arguments_of(request)
    except ApiError as error:
        return refused(error).response()
    world.last_bot = bot.id
    return (await perform(world, bot, method, arguments)).response()


async def perform(world: World, bot: Bot, method: str, arguments: Arguments, by: str = "http") -> Reply:
    """Run a method and log it; `by` says how the call came (`http`, or `webhook` for a reply's)."""
    number, at = world.feed.next_number(), world.clock.now()
    try:
        result = method_named(method)(Call(world, bot, arguments))
        reply = granted(await result if inspect.isawaitable(result) else result)
    except ApiError as error:
        reply = refused(error)
    shown = msgspec.json.decode(reply.body)
    world.feed.log(LoggedCall(number, at, bot.id, method, arguments.shown(), reply.status, shown, by))
    return reply
