"""What one orders of a crowd."""

from __future__ import annotations

import re

import msgspec

from sandbox.errors import ImpossibleError

MOST = 5_000
ANY = ".+"
"""The pattern of whatever there is."""


class CrowdOrder(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """So many people, how fast they come, and what they like.

    They begin with `start` (`/start poll-1`); left empty, they follow the newest deep link that the bot
    has written anywhere, if its payload fits `link`. Of the card they get, the buttons count whose data fits
    `buttons` (regular expressions, matched from the start); left empty, they are those of the order that is
    offered, else any. Each person chooses at most `picks` of them.

    `weights` says how liked a button is, by its label or a part of it; the others weigh 1. Without weights
    the seed draws some, with a close race for the last of `seats` places. The same seed, the same choices.
    """

    size: int = 300
    speed: float = 10.0
    """People who come in a second; above 10 each of them hurries as well."""
    seed: int = 1
    start: str = ""
    link: str = ""
    buttons: str = ""
    picks: int = 1
    seats: int = 1
    weights: dict[str, float] = {}
    languages: list[str] = msgspec.field(default_factory=lambda: ["en"])

    def like(self, offered: CrowdOrder | None) -> CrowdOrder:
        """Return the order with its empty patterns filled: which links and buttons count, others know."""
        other = offered or CrowdOrder()
        link, buttons = self.link or other.link or ANY, self.buttons or other.buttons or ANY
        return msgspec.structs.replace(self, link=link, buttons=buttons)


def checked(order: CrowdOrder) -> CrowdOrder:
    """Return the order. Raises ImpossibleError for one that no crowd could follow."""
    if not 1 <= order.size <= MOST:
        raise ImpossibleError(f"a crowd has 1 to {MOST} people")
    if not 0 < order.speed <= 1_000:
        raise ImpossibleError("the speed is above 0 and at most 1000 people in a second")
    if order.picks < 1 or order.seats < 1:
        raise ImpossibleError("picks and seats are at least 1")
    if any(not 0 <= weight < 1e6 for weight in order.weights.values()):
        raise ImpossibleError("a weight is not negative")
    if not order.languages or not all(order.languages):
        raise ImpossibleError("a crowd speaks at least one language")
    for pattern in (order.link, order.buttons):
        try:
            re.compile(pattern)
        except re.error as error:
            raise ImpossibleError(f"{pattern!r} is no regular expression: {error}") from None
    return order
