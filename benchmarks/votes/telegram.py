"""A Bot API that says yes to everything, for the time of a measurement."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

ME = {"id": 100200300, "is_bot": True, "first_name": "Glas", "username": "glas_bot"}
MESSAGE = {"message_id": 7, "date": 1_790_000_000, "chat": {"id": 1, "type": "private"}, "text": "."}
RESULTS = {"getme": ME, "sendmessage": MESSAGE, "editmessagetext": MESSAGE}


@asynccontextmanager
async def yes_man() -> AsyncIterator[str]:
    """Serve on a free port; yields the base address."""

    async def answer(request: web.Request) -> web.Response:
        await request.read()
        method = request.match_info["method"].lower()
        return web.json_response({"ok": True, "result": RESULTS.get(method, True)})

    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()
