"""What a messenger itself hands over to a customer."""

from __future__ import annotations

from msgspec import Struct


class Present(Struct, frozen=True):
    """What the messenger itself hands over: months of Premium, or else a gift."""

    months: int = 0
    stars: int = 0
    """The most the gift may cost; nought: the cheapest there is."""
    wish: str = ""
    """What the gift is called: an emoji in it chooses among the gifts."""
