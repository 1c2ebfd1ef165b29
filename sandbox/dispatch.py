"""From a raw call to its answer, in the envelope of the Bot API."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass, field
from typing import Any

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from sandbox.arguments import Arguments, arguments_of
from sandbox.bots import Bot
from sandbox.connection import break_connection
from sandbox.errors import ApiError
from sandbox.faults import Fault, error_body
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
    """Answer an HTTP call, unless a fault strikes it."""
    try:
        bot = world.bot_of(token)
        arguments = await arguments_of(request)
    except ApiError as error:
        return refused(error).response()
    except ClientDisconnect:  # a bot that was ended in the midst of its words
        return Response(status_code=400)
    world.last_bot = bot.id
    faults = world.faults.struck_by_call(method, arguments.text("chat_id"))
    for fault in faults:
        if fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
    broken = next((fault for fault in faults if fault.kind != "slow"), None)
    if broken is None or broken.after:
        reply = await perform(world, bot, method, arguments)
        if broken is None:
            return reply.response()
    note = f"fault {broken.number}: {broken.kind}{' after the call took effect' * broken.after}"
    status = 0 if broken.kind == "reset" else broken.code
    world.feed.log(LoggedCall(bot.id, method, arguments.shown(), status, note, "fault", at=world.clock.now()))
    return _spoilt(broken, request)


def _spoilt(fault: Fault, request: Request) -> Response:
    """Answer as a fault says, or break the connection."""
    body, kind = error_body(fault)
    if fault.kind == "reset":
        break_connection(request)
        return Response(status_code=503)
    headers = {"Retry-After": str(fault.retry_after)} if fault.code == 429 else {}
    return Response(body, fault.code, headers, media_type=kind)


async def perform(world: World, bot: Bot, method: str, arguments: Arguments, by: str = "http") -> Reply:
    """Run a method and log it; `by` says how the call came (`http`, or `webhook` for a reply's)."""
    shown = arguments.shown()
    try:
        called = method_named(method)
        paid = arguments.flag("allow_paid_broadcast")
        world.limits.check(method, arguments.text("chat_id"), world.clock.now(), paid=paid)
        result = called(Call(world, bot, arguments))
        reply = granted(await result if inspect.isawaitable(result) else result)
    except ApiError as error:
        reply = refused(error)
    answered, at = msgspec.json.decode(reply.body), world.clock.now()
    world.feed.log(LoggedCall(bot.id, method, shown, reply.status, answered, by, at=at))
    return reply
