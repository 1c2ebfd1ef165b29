"""Who someone is, across messengers."""

from __future__ import annotations

from datetime import datetime
from typing import NewType

from msgspec import Struct

CustomerId = NewType("CustomerId", int)


class Contact(Struct, frozen=True):
    """Where someone is reached: an address within a messenger."""

    messenger: str
    address: str

    @classmethod
    def parse(cls, text: str, plain: str = "") -> Contact:
        """Read `telegram:123`, or `123`, which is then of the messenger `plain`.

        Raises ValueError when it is not a messenger and an address.
        """
        messenger, colon, address = text.strip().partition(":")
        if not colon:
            messenger, address = plain, messenger
        if not (messenger and address):
            raise ValueError(text)
        return cls(messenger.lower(), address)

    def __str__(self) -> str:
        return f"{self.messenger}:{self.address}"


class Customer(Struct, frozen=True, kw_only=True):
    """A person who wrote to the bot at least once."""

    id: CustomerId
    language: str
    """One of the six languages: the one he chose, else the one of his client."""
    language_chosen: bool = False
    zone: str = ""
    """The IANA time zone he chose; empty: the company's."""
    name: str = ""
    """As his messenger last called him; empty: it never did."""
    joined: datetime
    stopped: datetime | None = None
    """Since when he wants to hear nothing."""
    agreed: datetime | None = None
    """When he agreed that his votes are kept: with his first vote."""
