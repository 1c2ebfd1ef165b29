"""Connections that can be broken on order."""

from __future__ import annotations

import asyncio
import socket
import struct

from starlette.requests import Request
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

EXTENSION = "sandbox.connection"


class BreakableProtocol(HttpToolsProtocol):
    """HTTP whose requests carry their connection."""

    def on_message_begin(self) -> None:
        """Begin a request."""
        super().on_message_begin()
        self.scope["extensions"] = {EXTENSION: {"transport": self.transport}}


def break_connection(request: Request) -> None:
    """Reset the connection of a request (TCP RST); without one nothing happens."""
    extension = request.scope.get("extensions", {}).get(EXTENSION)
    transport: asyncio.Transport | None = extension and extension["transport"]
    if transport is None:
        return
    connected = transport.get_extra_info("socket")
    if connected is not None:
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
