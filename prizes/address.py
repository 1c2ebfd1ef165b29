"""Where a prize is to be sent: sealed from the moment it was said, open for the team alone."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from prizes.errors import AddressLength, KeyLost, NoKey

SHORTEST = 10
LONGEST = 500


class Sealed(Struct, frozen=True):
    """An address that only a key opens; `key` names the key and tells nothing about it."""

    key: str
    content: bytes


class Sealing(Protocol):
    """Seals and opens with the operator's keys. A new key seals; those before it still open."""

    @property
    def key(self) -> str:
        """The name of the key that seals; empty when none is set."""
        ...

    def seal(self, text: str) -> Sealed:
        """Seal a text. Raises NoKey."""
        ...

    def open(self, sealed: Sealed) -> str:
        """Return the text. Raises KeyLost."""
        ...


class Unsealed:
    """No key is set: nothing is sealed, nothing can be opened."""

    key = ""

    def seal(self, text: str) -> Sealed:  # noqa: ARG002 - the port's
        """Raise NoKey."""
        raise NoKey

    def open(self, sealed: Sealed) -> str:  # noqa: ARG002 - the port's
        """Raise KeyLost."""
        raise KeyLost


UNSEALED = Unsealed()


def checked(text: str) -> str:
    """Return an address as it is kept: its lines without blanks around them. Raises AddressLength."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    address = "\n".join(filter(None, lines))
    if not SHORTEST <= len(address) <= LONGEST:
        raise AddressLength(len(address))
    return address
