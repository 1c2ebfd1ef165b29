"""The rivals as servers, each a process: `python -m benchmarks.rivals.servers KIND PORT [DATABASE]`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from benchmarks.serving import TOKEN
from benchmarks.updates import PATH, SECRET

if TYPE_CHECKING:
    from aiogram import Dispatcher

    from benchmarks.rivals.usual import Rows


def nothing(port: int, _: str) -> None:
    """Our own server, decoding the update, answering and storing nothing."""
    import uvicorn
    from starlette.applications import Starlette

    from chat.events import Event, Tapped
    from chat.ports import Toasted
    from messengers.telegram import webhook

    async def receive(event: Event) -> Toasted | None:
        return Toasted(event.tap, "Chosen. 3 left.") if isinstance(event, Tapped) else None

    app = Starlette(routes=[webhook.route(PATH, SECRET, "glas_bot", receive)])
    uvicorn.run(
        app,
        port=port,
        loop="uvloop",
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        proxy_headers=False,
    )


def aiogram(port: int, _: str) -> None:
    """A bot of aiogram that answers by the webhook's reply and stores nothing."""
    from aiogram import Dispatcher, F
    from aiogram.types import CallbackQuery

    dispatcher = Dispatcher()

    @dispatcher.callback_query(F.data.startswith("m:"))
    async def mark(query: CallbackQuery) -> Any:
        return query.answer("Chosen. 3 left.")

    _serve(dispatcher, port, None)


def usual(port: int, database: str) -> None:
    """The usual bot: aiogram, the ORM, a commit for each update, the answer in the webhook's reply."""
    from aiogram import Dispatcher, F
    from aiogram.filters import Command
    from aiogram.types import CallbackQuery, Message

    from benchmarks.rivals.usual import Rows

    rows = Rows(database)
    dispatcher = Dispatcher()

    @dispatcher.callback_query(F.data.startswith("m:"))
    async def mark(query: CallbackQuery) -> Any:
        left = await rows.mark(query.from_user.id, query.data or "")
        return query.answer(f"Chosen. {left} left.")

    @dispatcher.message(Command("start"))
    async def start(message: Message) -> Any:
        assert message.from_user is not None
        await rows.start(message.from_user.id, message.from_user.language_code or "")
        return message.answer("Welcome! /polls shows what is open.")

    @dispatcher.message(Command("newpoll"))
    async def new_poll(message: Message) -> Any:
        assert message.from_user is not None
        question, *lines = (message.text or "").removeprefix("/newpoll ").splitlines()
        options = [line.removeprefix("- ") for line in lines if line.startswith("- ")]
        number = await rows.new_poll(message.from_user.id, question, options)
        return message.answer(f"Poll {number} is a draft. /open {number} opens it.")

    _serve(dispatcher, port, rows)


def _serve(dispatcher: Dispatcher, port: int, rows: Rows | None) -> None:
    import uvloop
    from aiogram import Bot
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler
    from aiohttp import web

    async def prepare(_: web.Application) -> None:
        if rows is not None:
            await rows.prepare()

    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, Bot(TOKEN), handle_in_background=False, secret_token=SECRET)
    handler.register(app, PATH)
    app.on_startup.append(prepare)
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None)


KINDS: dict[str, Callable[[int, str], None]] = {"nothing": nothing, "aiogram": aiogram, "usual": usual}

if __name__ == "__main__":
    KINDS[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
