"""The sandbox as a web server: Bot API, control interface and web chat behind one loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sandbox import beacon, control, dispatch
from sandbox.arguments import Arguments
from sandbox.bots import DEFAULT_TOKEN, Bot, looks_real
from sandbox.connection import BreakableProtocol
from sandbox.errors import ApiError, UnauthorizedError
from sandbox.loopback import LoopbackOnly, NotHereError, check_port, is_loopback
from sandbox.objects import User
from sandbox.world import World

WEB = Path(__file__).parent / "web"
PAGE_HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}
"""Nothing from elsewhere, and no script but the page's own."""


def build(world: World | None = None) -> Starlette:
    """Return the application; its world is at `.state.world`."""
    world = world or World()

    async def run(bot: Bot, method: str, values: dict[str, str]) -> object:
        return await dispatch.perform(world, bot, method, Arguments(values), by="webhook")

    world.run = run
    routes = [
        Route("/bot{token}/{method:path}", _call, methods=["GET", "POST"]),
        Route("/bot/{method:path}", _nobody),
        Route("/file/bot{token}/{path:path}", _download, methods=["GET"]),
        *control.ROUTES,
        Route("/beacon/{chain}/public/{number:int}", beacon.heard, methods=["GET"]),
        Route("/", _page),
        Mount("/web", StaticFiles(directory=WEB)),
    ]
    app = Starlette(
        routes=routes,
        middleware=[Middleware(LoopbackOnly)],
        exception_handlers={404: _not_found, 405: _not_allowed},
    )
    app.router.redirect_slashes = False
    app.state.world = world
    return app


async def _call(request: Request) -> Response:
    parts = request.path_params
    return await dispatch.answer(request.app.state.world, parts["token"], parts["method"], request)


async def _download(request: Request) -> Response:
    world: World = request.app.state.world
    try:
        world.bot_of(request.path_params["token"])
    except ApiError as error:
        return dispatch.refused(error).response()
    stored = world.files.by_path.get(request.path_params["path"])
    if stored is None:
        return await _not_found(request, None)
    return Response(stored.content, media_type="application/octet-stream")


async def _page(_: Request) -> Response:
    return FileResponse(WEB / "index.html", headers=PAGE_HEADERS)


async def _nobody(_: Request) -> Response:
    return dispatch.refused(UnauthorizedError("invalid token specified")).response()


async def _not_found(_: Request, __: Exception | None) -> Response:
    return _bare("Not Found", 404)


async def _not_allowed(_: Request, __: Exception) -> Response:
    return _bare("Method Not Allowed", 405)


def _bare(words: str, code: int) -> Response:
    """Answer what concerns no bot, in the same envelope."""
    error = ApiError(words, code=code)
    error.prefix = ""
    return dispatch.refused(error).response()


@dataclass(frozen=True)
class Sandbox:
    """A sandbox that runs in this process. Its world may be looked at and acted on directly."""

    world: World
    url: str
    token: str = DEFAULT_TOKEN

    @property
    def base_url(self) -> str:
        """What python-telegram-bot takes as `base_url`."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot takes as `base_file_url`."""
        return f"{self.url}/file/bot"

    @property
    def beacon_url(self) -> str:
        """A relay of the drand beacon whose rounds come by the sandbox's clock."""
        return f"{self.url}/beacon"

    def person(
        self, first_name: str, *, username: str | None = None, language_code: str | None = None
    ) -> User:
        """Let a person appear."""
        return self.world.add_person(first_name, None, username, language_code)


class _Server(uvicorn.Server):
    """A server that ends what waits before it stops."""

    def __init__(self, app: Starlette, host: str, port: int) -> None:
        super().__init__(_config(app, host, port))
        self.world: World = app.state.world

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.world.close()
        await super().shutdown(sockets)


class _Guest(_Server):
    """A server inside somebody else's process: it leaves the signals alone, and stops at once."""

    def __init__(self, app: Starlette, host: str, port: int) -> None:
        super().__init__(app, host, port)
        self.stopping = asyncio.Event()

    async def main_loop(self) -> None:
        await self.stopping.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def running(
    port: int = 0, host: str = "127.0.0.1", world: World | None = None
) -> AsyncIterator[Sandbox]:
    """Run a sandbox in this event loop; port 0 takes a free one.

    Raises NotHereError off loopback, where the environment holds a token that looks real, and where the
    port is taken.
    """
    app = build(world)
    server = _Guest(app, host, port)
    task = asyncio.create_task(server.serve())
    try:
        while not server.started:
            if task.done():
                task.result()
                raise OSError(f"cannot listen on port {port}")
            await asyncio.sleep(0.005)
        bound = server.servers[0].sockets[0].getsockname()[1]
        yield Sandbox(app.state.world, f"http://{_written(host)}:{bound}")
    finally:
        server.stopping.set()
        await task


def serve(host: str = "127.0.0.1", port: int = 8081, world: World | None = None) -> None:
    """Run a sandbox until interrupted. Raises NotHereError as `running` does."""
    serving(host, port, world).run()


def serving(host: str = "127.0.0.1", port: int = 8081, world: World | None = None) -> uvicorn.Server:
    """Return a sandbox that is ready to run. Raises NotHereError as `running` does."""
    return _Server(build(world), host, port)


def _config(app: Starlette, host: str, port: int) -> uvicorn.Config:
    """Return the settings of the server: no access log, for its lines would show tokens."""
    if not is_loopback(host):
        raise NotHereError(f"the sandbox binds to loopback only, not to {host}")
    for name, value in os.environ.items():
        if looks_real(value):
            raise NotHereError(f"the sandbox does not start beside a real token, and {name} looks like one")
    check_port(host, port)
    return uvicorn.Config(
        app,
        host,
        port,
        log_level="warning",
        access_log=False,
        date_header=False,
        http=BreakableProtocol,
        timeout_keep_alive=75,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
    )


def _written(host: str) -> str:
    return f"[{host}]" if ":" in host else host
