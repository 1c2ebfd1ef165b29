"""Where a prize is to be sent: sealed from the moment it was said, open for its winner and the team alone."""

from __future__ import annotations

from typing import Final, Protocol

from msgspec import Struct

from prizes.errors import AddressLength, KeyLost, NoKey

TELLING: Final = 10
"""With fewer characters it is hardly an address."""
LONGEST: Final = 500

QUESTIONING: Final = frozenset("?？؟")
"""Stands in no address."""


class Sealed(Struct, frozen=True):
    """An address that only a key opens; `key` names the key and tells nothing about it."""

    key: str
    content: bytes


class AddressDraft(Struct, frozen=True, kw_only=True):
    """For which award an address is asked, and what was understood: final once its winner says so."""

    award: int
    sealed: Sealed | None = None
    """What he wrote last; None: nothing yet."""
    doubtful: bool = False


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
    if not 1 <= len(address) <= LONGEST:
        raise AddressLength(len(address))
    return address


def doubtful(address: str) -> bool:
    """Tell whether an address looks like something else: a question, a word, a line without a number.

    It may be one all the same: there are villages without streets and numbers.
    """
    one_line = "\n" not in address
    numbered = any(sign.isdigit() for sign in address)
    return len(address) < TELLING or not QUESTIONING.isdisjoint(address) or (one_line and not numbered)
