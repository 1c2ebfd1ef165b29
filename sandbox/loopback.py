"""The door: only this machine comes in, and no web page from elsewhere."""

from __future__ import annotations

import ipaddress
import socket

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.addresses import parts_of


class NotHereError(OSError, ValueError):
    """The sandbox does not start here: off loopback, beside a real token, or on a port that is taken."""


def is_loopback(host: str) -> bool:
    """Say whether a host name or address means this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def check_port(host: str, port: int) -> None:
    """Raise NotHereError for a port (0: any) on which something else listens, or that is none."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except (OSError, OverflowError):
            raise NotHereError(f"port {port} cannot be used, something else may listen there") from None


class LoopbackOnly:
    """Refuses foreign callers, foreign names for this server (DNS rebinding) and foreign pages."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer 403."""
        if scope["type"] == "http" and not _welcome(scope):
            refusal = PlainTextResponse("The sandbox answers this machine only.\n", 403)
            await refusal(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def _welcome(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    client = scope.get("client")
    names = [parts_of(f"//{headers.get('host', '')}").hostname or ""]
    if "origin" in headers:
        names.append(parts_of(headers["origin"]).hostname or "")
    return (client is None or is_loopback(client[0])) and all(map(is_loopback, names))
