"""The recheck of a lot: whether its record follows from what was committed to and published."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from draws.commitment import opens
from draws.lot import LotRecord, draw


class Flaw(StrEnum):
    """What can be wrong with a lot."""

    SECRET = "secret"  # noqa: S105 - the name of a flaw
    """The secret is not the one committed to."""
    OPTIONS = "options"
    """It was drawn among other options than those tied."""
    HEAD = "head"
    """It was drawn over another ballot log."""
    BEACON = "beacon"
    """Another beacon went in than was declared."""
    TICKETS = "tickets"
    """The tickets' hash does not follow from the secret."""
    ORDER = "order"
    """The order is not the one that follows."""


def flaws(
    record: LotRecord, secret: bytes, commitment: str, *, tied: Iterable[int], head: str, beacon: bytes = b""
) -> tuple[Flaw, ...]:
    """Return what is wrong with a lot drawn among `tied` over a log ending in `head`; empty when right."""
    drawn = draw(secret, head, tied, beacon)
    checks = {
        Flaw.SECRET: opens(secret, commitment),
        Flaw.OPTIONS: record.options == drawn.options,
        Flaw.HEAD: record.head == head,
        Flaw.BEACON: record.beacon == drawn.beacon,
        Flaw.TICKETS: record.tickets_hash == drawn.tickets_hash,
        Flaw.ORDER: record.order == drawn.order,
    }
    return tuple(flaw for flaw, passed in checks.items() if not passed)
