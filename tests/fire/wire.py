"""Requests byte by byte, as no well-behaved client would send them."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass, field

PATIENCE = 60.0
"""Seconds; whoever answers nothing within them hangs."""


@dataclass(frozen=True)
class Request:
    """A request as it goes over the wire. With `cut` the client is gone after so many bytes of the body."""

    body: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    method: bytes = b"POST"
    path: bytes = b"/telegram"
    chunked: bool = False
    cut: int | None = None

    @property
    def lies(self) -> bool:
        """Whether its headers contradict its body, so that the server may wait for more in vain."""
        return any(name.lower() in {b"content-length", b"transfer-encoding"} for name, _ in self.headers)

    @property
    def wire(self) -> bytes:
        """All of it."""
        sized = (
            (b"Transfer-Encoding", b"chunked")
            if self.chunked
            else (b"Content-Length", b"%d" % len(self.body))
        )
        lines = [b"%s: %s" % pair for pair in ((b"Host", b"glas"), *self.headers, sized)]
        head = b"\r\n".join([b"%s %s HTTP/1.1" % (self.method, self.path), *lines, b"", b""])
        return head + (self._in_chunks() if self.chunked else self.body)[: self.cut]

    def _in_chunks(self) -> bytes:
        chunk = b"%x\r\n%s\r\n" % (len(self.body), self.body) if self.body else b""
        return chunk + b"0\r\n\r\n"


@dataclass
class Wire:
    """A connection that is opened anew whenever the server has closed it."""

    port: int
    _socket: socket.socket | None = field(default=None, repr=False)

    def ask(self, request: Request) -> int:
        """Send a request and return the status of the answer; 0 where the connection ended without one.

        A connection that was open before may have been closed for its idleness just now: then once more.
        """
        used = self._socket is not None
        status = self._asked(request)
        return self._asked(request) if status == 0 and used and request.cut is None else status

    def _asked(self, request: Request) -> int:
        self.send(request.wire)
        if request.cut is not None:
            self.close()
            return 0
        if request.lies:
            with contextlib.suppress(OSError):
                self._open().shutdown(socket.SHUT_WR)
        status, closes = self._answer(head_only=request.method == b"HEAD")
        if closes or request.lies:
            self.close()
        return status

    def send(self, data: bytes) -> None:
        """Send bytes; on a connection that the server has left meanwhile, on a new one."""
        for _ in range(2):
            try:
                self._open().sendall(data)
            except OSError:  # also where it has heard enough: its answer can still be read then
                if self._heard():
                    return
                self.close()
            else:
                return

    def _heard(self) -> bool:
        """Whether there is an answer to be read."""
        with contextlib.suppress(OSError):
            return bool(self._open().recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        return False

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _open(self) -> socket.socket:
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
        return self._socket

    def _answer(self, data: bytes = b"", *, head_only: bool) -> tuple[int, bool]:
        while b"\r\n\r\n" not in data:
            more = self._received()
            if not more:
                return 0, True
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        if head.split()[1] == b"100":
            return self._answer(body, head_only=head_only)
        lines = head.lower().split(b"\r\n")
        fields = dict(line.split(b": ", 1) for line in lines[1:] if b": " in line)
        wanted = 0 if head_only else int(fields.get(b"content-length", b"0"))
        while len(body) < wanted and (more := self._received()):
            body += more
        ends = fields.get(b"connection") == b"close" or b"transfer-encoding" in fields
        return int(lines[0].split()[1]), ends

    def _received(self) -> bytes:
        try:
            return self._open().recv(65536)
        except ConnectionError:
            return b""
