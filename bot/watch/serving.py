"""The web server of a process: the webhook, and how the process fares. Loaded with GLAS_LISTEN alone."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.watch import logs
from bot.watch.health import Health
from bot.watch.incoming import Incoming
from bot.watch.metrics import Metrics

GRACE: Final = 10
"""Seconds which requests under way are given when the process stops."""
KEPT: Final = 75
"""Seconds for which a connection is kept between two requests: longer than a proxy keeps it (nginx: 60 s).
What that sends on a connection which we are just ending is lost."""
BACKLOG: Final = 2048


class Served:
    """A running server, which routes may be added to."""

    def __init__(self, app: Starlette, server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
        self._app = app
        self._server = server
        self._serving = serving

    def add(self, route: BaseRoute) -> None:
        """Serve one more route; it goes before the others."""
        self._app.router.routes.insert(0, route)

    async def ended(self) -> None:
        """Wait until the server has ended."""
        await asyncio.shield(self._serving)

    async def close(self) -> None:
        """Accept nothing more, finish what is under way, and end."""
        self._server.should_exit = True
        await asyncio.wait([self._serving])


@contextlib.asynccontextmanager
async def served(address: str, health: Health, metrics: Metrics) -> AsyncIterator[Served]:
    """Listen at an address until the block ends. Raises OSError when that cannot be."""
    listening = _bound(address)
    app = Starlette(routes=_routes(health, metrics))
    config = uvicorn.Config(
        _Requests(app),
        http=Incoming,
        log_config=None,
        log_level="warning",
        access_log=False,
        lifespan="off",
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=KEPT,
        backlog=BACKLOG,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    running = Served(app, server, serving)
    try:
        await server.listens.wait()
        yield running
    finally:
        await running.close()


def _routes(health: Health, metrics: Metrics) -> list[BaseRoute]:
    async def lives(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def is_ready(_: Request) -> Response:
        holds = await health.readiness()
        return JSONResponse(holds, 200 if all(holds.values()) else 503)

    async def show_metrics(_: Request) -> Response:
        return Response(await metrics.page(), media_type=metrics.media_type)

    return [Route("/healthz", lives), Route("/readyz", is_ready), Route("/metrics", show_metrics)]


def _bound(address: str) -> socket.socket:
    host, _, port = address.rpartition(":")
    try:
        found = socket.getaddrinfo(host.strip("[]"), int(port), type=socket.SOCK_STREAM)[0]
        return socket.create_server(found[4][:2], family=found[0], backlog=BACKLOG)
    except OSError as error:
        raise OSError(f"GLAS_LISTEN={address} cannot be listened on: {error.strerror}") from None


class _Server(uvicorn.Server):
    """A server that leaves the signals to the process, and tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


class _Requests:
    """Gives each request an id of its own, for the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        logs.begin()
        await self._app(scope, receive, send)
