"""How a request is read before anybody looks at it: only so much of it, and only for so long."""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_LIMIT: Final = 64 << 10
"""Bytes up to the end of the headers, or what one reading brings: as much as h11 allows by default."""

LIMIT: Final = 2 << 20
"""Bytes of a whole request. An update stays below half of it (`messengers.telegram.webhook.BODY_LIMIT`)."""

PATIENCE: Final = 10.0
"""Seconds in which a request must have come, from the connection or from the end of the one before."""

TOO_LARGE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
)


class Incoming(HttpToolsProtocol):
    """Reads requests as uvicorn does, which by itself keeps whatever comes, however long it takes."""

    _read = 0
    """Bytes of the request that is coming."""
    _in_head = True
    _waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._settle()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, unless it grows too large."""
        self._wait()
        self._read += len(data)
        super().data_received(data)
        if self._waiting is None:
            return
        if self._in_head and self._read > HEAD_LIMIT:
            self.transport.write(TOO_LARGE)
            self.transport.close()
        elif self._read > LIMIT:
            self.transport.close()

    def on_message_begin(self) -> None:
        """A request begins."""
        self._in_head = True
        self._wait()  # it may be in one reading with the end of the one before
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Its headers are whole."""
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """All of it is there."""
        self._settle()
        self._read = 0
        super().on_message_complete()

    def _wait(self) -> None:
        if self._waiting is None:
            self._waiting = self.loop.call_later(PATIENCE, self._gave_up)

    def _settle(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _gave_up(self) -> None:
        """It did not come in time. While another is answered, or we read no further, it is not late."""
        self._waiting = None
        answering = self.cycle is not None and not (self.cycle.more_body or self.cycle.response_complete)
        if answering or self.flow.read_paused:
            self._wait()
        else:
            self.transport.abort()
