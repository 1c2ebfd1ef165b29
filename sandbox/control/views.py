"""What the control interface shows: people, chats, messages, answers, calls, files, events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from sandbox.ballots import close_due
from sandbox.errors import ImpossibleError
from sandbox.menus import menu_for
from sandbox.objects import Json
from sandbox.rooms import Kept, Room
from sandbox.world import World

Found = TypeVar("Found")

LONGEST_WAIT = 30.0
HEARTBEAT = 15.0
PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}


async def awaited(world: World, seconds: float, find: Callable[[], Found]) -> Found:
    """Return what `find` finds, looking again after each event until something is there or time is up."""
    found = find()
    if found or seconds <= 0:
        return found
    with suppress(TimeoutError):
        async with asyncio.timeout(min(seconds, LONGEST_WAIT)):
            async for _ in world.feed.listen():
                found = find()
                if found:
                    break
    return found


async def see_people(world: World, _: Request) -> Any:
    """Return all people, with whether they blocked the bot that called last."""
    bot = world.bot()
    rooms = {person: world.private.get((bot.id, person)) for person in world.people}
    return [
        msgspec.to_builtins(world.people[person])
        | {"started": bool(room and room.started), "blocked": bool(room and room.status(bot.id) == "kicked")}
        | ({"simulated": True} if person in world.simulated else {})
        for person, room in rooms.items()
    ]


async def see_chats(world: World, _: Request) -> Any:
    """Return groups, supergroups and channels with their members."""
    return [
        msgspec.to_builtins(room.chat)
        | {"members": [{"id": who, "status": status} for who, status in room.members.items()]}
        | {"pinned": room.pinned, "migrated_to": room.moved_to, "topics": _topics(room)}
        for room in world.rooms.values()
    ]


def _topics(room: Room) -> list[Json]:
    return [
        msgspec.to_builtins(topic) | ({"closed": True} if number in room.closed_topics else {})
        for number, topic in room.topics.items()
    ]


async def see_messages(world: World, request: Request) -> Any:
    """Return a chat's messages as they stand; `wait` lets the answer come with the first one."""
    asked = request.query_params
    bot = world.bot(int(asked.get("bot", 0)))
    room = world.room(int(asked["chat"]), bot)
    after = int(asked.get("after", 0))

    def newer() -> list[Kept]:
        close_due(world)
        shown = [kept for number, kept in room.kept.items() if number > after]
        return shown + list(room.ephemeral.values())

    return [world.seen(kept) for kept in await awaited(world, float(asked.get("wait", 0)), newer)]


async def see_withheld(world: World, request: Request) -> Any:
    """Return what people wrote in groups that did not reach the bot, as it stands, chat by chat."""
    asked = request.query_params
    bot, chat = world.bot(int(asked.get("bot", 0))), int(asked.get("chat", 0))
    rooms = [world.room(chat, bot)] if chat else world.rooms.values()
    return [world.seen(kept) for room in rooms for kept in room.kept.values() if bot.id in kept.withheld]


async def see_answer(world: World, request: Request) -> Any:
    """Return the answer to a tap; `wait` lets it come when the bot has given it."""
    asked = request.query_params
    tapped = world.taps.get(asked["callback_query_id"])
    if tapped is None:
        raise ImpossibleError("no such tap")
    given = await awaited(world, float(asked.get("wait", 0)), lambda: tapped.answer)
    return {"callback_query_id": tapped.query_id, "answered": given is not None} | (given or {})


async def see_calls(world: World, request: Request) -> Any:
    """Return the log of raw calls, oldest first; `after` is a call's number."""
    after = int(request.query_params.get("after", 0))
    method = request.query_params.get("method", "").lower()
    return [
        call
        for call in world.feed.calls
        if call.number > after and (not method or call.method.lower() == method)
    ]


async def see_bots(world: World, _: Request) -> Any:
    """Return the bots with their menus; the first is the one that people talk to by default."""
    chosen = world.bot()
    return [
        msgspec.to_builtins(bot.user)
        | {
            "commands": bot.commands.get(('{"type":"default"}', ""), []),
            "waiting": len(bot.updates.waiting),
            "webhook": bot.webhook is not None,
        }
        for bot in sorted(world.bots.values(), key=lambda bot: bot is not chosen)
    ]


async def see_menu(world: World, request: Request) -> Any:
    """Return the command menu that a person sees in a chat."""
    asked = request.query_params
    person, bot = world.person(int(asked["person"])), world.bot(int(asked.get("bot", 0)))
    return menu_for(bot, person, world.room(int(asked.get("chat", person.id)), bot))


async def see_file(request: Request) -> Response:
    """Return a file's bytes by its id."""
    stored = request.app.state.world.files.find(request.path_params["file_id"])
    if stored is None:
        return JSONResponse({"error": "no such file"}, 404)
    safe = (
        stored.mime_type if stored.mime_type in {"image/png", "image/jpeg", "image/gif", "image/webp"} else ""
    )
    headers = {"X-Content-Type-Options": "nosniff"}
    if not safe and stored.kind != "photo":
        headers["Content-Disposition"] = "attachment"
    return Response(stored.content, media_type=safe or "application/octet-stream", headers=headers)


async def see_events(request: Request) -> Response:
    """Send what happens as server-sent events, with a comment now and then to keep the line open."""
    return StreamingResponse(_events(request.app.state.world), media_type="text/event-stream")


async def _events(world: World) -> AsyncIterator[bytes]:
    yield b'data: {"kind":"hello"}\n\n'
    events = world.feed.listen()
    pending: asyncio.Future[bytes] | None = None
    try:
        while True:
            pending = pending or asyncio.ensure_future(anext(events))
            done, _ = await asyncio.wait({pending}, timeout=HEARTBEAT)
            if not done:
                yield b": still here\n\n"
                continue
            yield b"data: " + pending.result() + b"\n\n"
            pending = None
    except StopAsyncIteration:
        return
    finally:
        if pending:
            pending.cancel()
