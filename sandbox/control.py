"""The control interface under `/sandbox`: JSON for tests, and for the web chat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sandbox import acts, ballots, moves, orders, requests
from sandbox.ballots import close_due
from sandbox.errors import ImpossibleError
from sandbox.faults import Fault
from sandbox.limits import Allowed
from sandbox.rooms import Kept
from sandbox.world import World

Asked = TypeVar("Asked")
Found = TypeVar("Found")

LONGEST_WAIT = 30.0
HEARTBEAT = 15.0


def answered(result: Any, status: int = 200) -> Response:
    """Return JSON."""
    return Response(msgspec.json.encode(result), status, media_type="application/json")


def route(path: str, kind: type[Asked], act: Callable[[World, Asked], Any]) -> Route:
    """Make a POST route of a function that takes the decoded body; ImpossibleError becomes a 400."""

    async def handle(request: Request) -> Response:
        try:
            asked = msgspec.json.decode(await request.body() or b"{}", type=kind)
            return answered(act(request.app.state.world, asked))
        except (msgspec.DecodeError, ImpossibleError) as error:
            return answered({"error": str(error)}, 400)

    return Route(f"/sandbox/{path}", handle, methods=["POST"])


def reading(path: str, read: Callable[[World, Request], Awaitable[Any]]) -> Route:
    """Make a GET route of a function; ImpossibleError becomes a 400."""

    async def handle(request: Request) -> Response:
        try:
            return answered(await read(request.app.state.world, request))
        except (ValueError, KeyError, ImpossibleError) as error:
            return answered({"error": str(error)}, 400)

    return Route(f"/sandbox/{path}", handle, methods=["GET"])


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


# what people do


def add_person(world: World, asked: requests.NewPerson) -> Any:
    """Let a person appear."""
    return world.add_person(
        asked.first_name, asked.last_name, asked.username, asked.language_code, person_id=asked.id
    )


def add_chat(world: World, asked: requests.NewChat) -> Any:
    """Found a group, supergroup or channel."""
    return acts.found_chat(
        world,
        asked.type,
        asked.title,
        username=asked.username,
        members=asked.members,
        chat_id=asked.id,
        bot_status=asked.bot_status,
    )


def say(world: World, asked: requests.Said) -> Any:
    """Let a person write."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    kept = acts.say(
        world, bot, person, asked.text, chat=asked.chat, reply_to=asked.reply_to, as_chat=asked.as_chat
    )
    return world.seen(kept)


def tap(world: World, asked: requests.Tapped) -> Any:
    """Let a person tap."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    done = acts.tap(
        world,
        bot,
        person,
        asked.message_id,
        chat=asked.chat,
        data=asked.data,
        button=asked.button,
        ephemeral=asked.ephemeral_message_id,
    )
    return {"callback_query_id": done.query_id}


def edit(world: World, asked: requests.Retyped) -> Any:
    """Let a person change his message."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    return world.seen(acts.retyped(world, bot, person, asked.message_id, asked.text, chat=asked.chat))


def block(world: World, asked: requests.Who) -> Any:
    """Block the bot."""
    acts.block(world, world.bot(asked.bot), world.person(asked.person), blocked=True)
    return {"blocked": True}


def unblock(world: World, asked: requests.Who) -> Any:
    """Let the bot write again."""
    acts.block(world, world.bot(asked.bot), world.person(asked.person), blocked=False)
    return {"blocked": False}


def deactivate(world: World, asked: requests.Who) -> Any:
    """Let a person delete his account."""
    world.gone.add(world.person(asked.person).id)
    return {"deactivated": True}


def set_member(world: World, asked: requests.Membership) -> Any:
    """Let somebody join, leave, be promoted or thrown out."""
    bot = world.bot(asked.bot)
    user = world.user(asked.user) if asked.user else bot.user
    by = world.user(asked.by) if asked.by else user
    if user is None or by is None:
        raise ImpossibleError(f"no user {asked.user}")
    acts.set_member(world, world.room(asked.chat, bot), user, asked.status, by)
    return {"status": asked.status}


def send(world: World, asked: requests.Sent) -> Any:
    """Let a person send a picture or a file."""
    kept = moves.send_file(
        world,
        world.bot(asked.bot),
        world.person(asked.person),
        asked.content,
        name=asked.name,
        kind=asked.kind,
        caption=asked.caption,
        chat=asked.chat,
        reply_to=asked.reply_to,
    )
    return world.seen(kept)


def vote(world: World, asked: requests.Voted) -> Any:
    """Let a person vote in a native poll."""
    person = world.person(asked.person)
    room = acts.room_for(world, person, asked.chat, world.bot(asked.bot))
    return ballots.vote(world, room, person, asked.message_id, asked.options)


def react(world: World, asked: requests.Reacted) -> Any:
    """Let a person react to a message."""
    person = world.person(asked.person)
    room = acts.room_for(world, person, asked.chat, world.bot(asked.bot))
    return world.seen(moves.react(world, room, person, asked.message_id, asked.emoji))


def inline(world: World, asked: requests.Typed) -> Any:
    """Let a person type after the bot's name."""
    person, bot = world.person(asked.person), world.bot(asked.bot)
    return {"inline_query_id": moves.ask_inline(world, bot, person, asked.query, asked.offset).query_id}


def migrate(world: World, asked: requests.Migrated) -> Any:
    """Turn a group into a supergroup."""
    return moves.migrate(world, world.room(asked.chat, world.bot()))


# what can be seen


async def see_people(world: World, _: Request) -> Any:
    """Return all people, with whether they blocked the bot that called last."""
    bot = world.bot()
    rooms = {person: world.private.get((bot.id, person)) for person in world.people}
    return [
        msgspec.to_builtins(world.people[person])
        | {"started": bool(room and room.started), "blocked": bool(room and room.status(bot.id) == "kicked")}
        for person, room in rooms.items()
    ]


async def see_chats(world: World, _: Request) -> Any:
    """Return groups, supergroups and channels with their members."""
    return [
        msgspec.to_builtins(room.chat)
        | {"members": [{"id": who, "status": status} for who, status in room.members.items()]}
        | {"pinned": room.pinned, "migrated_to": room.moved_to}
        for room in world.rooms.values()
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


async def see_file(request: Request) -> Response:
    """Return a file's bytes by its id."""
    stored = request.app.state.world.files.find(request.path_params["file_id"])
    if stored is None:
        return answered({"error": "no such file"}, 404)
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


ROUTES = [
    route("people", requests.NewPerson, add_person),
    route("chats", requests.NewChat, add_chat),
    route("say", requests.Said, say),
    route("tap", requests.Tapped, tap),
    route("edit", requests.Retyped, edit),
    route("block", requests.Who, block),
    route("unblock", requests.Who, unblock),
    route("deactivate", requests.Who, deactivate),
    route("members", requests.Membership, set_member),
    route("send", requests.Sent, send),
    route("vote", requests.Voted, vote),
    route("react", requests.Reacted, react),
    route("inline", requests.Typed, inline),
    route("migrate", requests.Migrated, migrate),
    route("bot", requests.Trait, orders.set_traits),
    route("clock", requests.Time, orders.set_clock),
    route("faults", Fault, orders.order_fault),
    route("faults/cancel", requests.Cancelled, orders.cancel_faults),
    route("limits", Allowed, orders.set_limits),
    reading("people", see_people),
    reading("chats", see_chats),
    reading("messages", see_messages),
    reading("answers", see_answer),
    reading("calls", see_calls),
    reading("bots", see_bots),
    reading("clock", orders.see_clock),
    reading("faults", orders.see_faults),
    reading("limits", orders.see_limits),
    Route("/sandbox/files/{file_id}", see_file),
    Route("/sandbox/events", see_events),
]
