"""The bots that are compared, each a process: `python -m benchmarks.votes.servers KIND PORT FOLDER API`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.votes.taps import PATH, SECRET

TOKEN = "100200300:sandbox"


def glas(port: int, folder: Path, api: str, database: str = "") -> None:
    """Our bot, doing all of its work."""
    from bot.commands.starting import looped
    from bot.process import run
    from bot.settings import Settings

    values: dict[str, Any] = {
        "telegram_token": TOKEN,
        "telegram_api_url": api,
        "data_dir": folder,
        "database_url": database,
        "owners": "telegram:1",
        "webhook_url": f"http://127.0.0.1:{port}{PATH}",
        "webhook_secret": SECRET,
        "listen": f"127.0.0.1:{port}",
    }
    looped(run(Settings(**values)))


def nothing(port: int, _: Path, __: str) -> None:
    """Our own server, decoding the update, answering and storing nothing."""
    import uvicorn
    from starlette.applications import Starlette

    from chat.events import Event, Tapped
    from chat.ports import Toasted
    from messengers.telegram import webhook

    async def receive(event: Event) -> Toasted | None:
        return Toasted(event.tap, "Chosen. 3 left.") if isinstance(event, Tapped) else None

    app = Starlette(routes=[webhook.route(PATH, SECRET, "glas_bot", receive)])
    uvicorn.run(app, port=port, log_level="warning", access_log=False, lifespan="off", loop="uvloop")


def aiogram(port: int, _: Path, __: str) -> None:
    """A bot of aiogram that answers by the webhook's reply and stores nothing."""
    _aiogram(port, None)


def usual(port: int, folder: Path, __: str) -> None:
    """The usual bot: aiogram, the ORM, a commit for each vote; SQLite, as durable as ours."""
    from benchmarks.votes.usual import Votes

    _aiogram(port, Votes(f"sqlite+aiosqlite:///{folder / 'usual.db'}"))


def _aiogram(port: int, votes: Any) -> None:
    from aiogram import Bot, Dispatcher, F
    from aiogram.types import CallbackQuery
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler
    from aiohttp import web

    dispatcher = Dispatcher()

    @dispatcher.callback_query(F.data.startswith("m:"))
    async def mark(query: CallbackQuery) -> Any:
        left = 3 if votes is None else await votes.mark(query.from_user.id, query.data or "")
        return query.answer(f"Chosen. {left} left.")

    async def prepare(_: web.Application) -> None:
        if votes is not None:
            await votes.prepare()

    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, Bot(TOKEN), handle_in_background=False, secret_token=SECRET)
    handler.register(app, PATH)
    app.on_startup.append(prepare)
    import uvloop

    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    web.run_app(app, host="127.0.0.1", port=port, print=None)


KINDS: dict[str, Callable[..., None]] = {"glas": glas, "nothing": nothing, "aiogram": aiogram, "usual": usual}

if __name__ == "__main__":
    KINDS[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
