"""Randomness for ballots, fetched from the system in larger pieces: a call for each nonce costs 4 µs."""

from __future__ import annotations

import secrets
from typing import Final

PIECE: Final = 4096
"""Bytes fetched at a time."""


class Pool:
    """Gives out what `secrets` fetched, each byte once (`customers.entropy.Entropy`). For one thread."""

    def __init__(self) -> None:
        self._bytes = b""
        self._used = 0

    def __call__(self, number: int) -> bytes:
        """Return so many random bytes."""
        begin = self._used
        if begin + number > len(self._bytes):
            self._bytes, begin = secrets.token_bytes(max(PIECE, number)), 0
        self._used = begin + number
        return self._bytes[begin : self._used]
