"""Ports for servers of a test's own, which nothing else takes before the server does."""

from __future__ import annotations

import os
import socket
from itertools import count

FIRST, NUMBER = 10_000, 22_000
"""They lie below those that the system gives to outgoing connections (Linux: from 32,768): of those, one that
was free a moment ago is now and then somebody's end of a connection."""

_turns = count(os.getpid() * 211)
"""Processes that run tests side by side have numbers next to each other, and begin far apart."""


def free_port() -> int:
    """Return a port on which nothing listens, another one each time."""
    for turn in _turns:
        port = FIRST + turn % NUMBER
        try:
            with socket.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
    raise AssertionError("no port is free")
