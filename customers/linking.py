"""Linking accounts: one person with two accounts says on both sides, by a code good once, that both are his.

The account in which the code was asked for stays; the other one joins it. A code is twelve digits, so that
it is typed on any keyboard: of 10^12 numbers somebody with five tries an hour finds none in a lifetime.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol

from msgspec import Struct
from msgspec.structs import replace

from customers.entropy import Entropy
from customers.people import CustomerId
from customers.team import Team

LIFE: Final = timedelta(minutes=15)
"""For so long a code is good, and then for so long the first side waits for the second."""
DIGITS: Final = 12
MOST_TRIES: Final = 5
"""So many wrong codes are looked up for one account within `TRIES_LAST`."""
TRIES_LAST: Final = timedelta(hours=1)


class AccountLink(Struct, frozen=True, kw_only=True):
    """A link that is being made. The code itself is kept nowhere, only its hash."""

    stays: CustomerId
    """Who asked for the code: his account stays."""
    code_hash: str = ""
    """Empty once the code was used."""
    expires: datetime
    joins: CustomerId | None = None
    """Who said in the other account that it is his as well."""


class Refusal(StrEnum):
    """Why accounts are not linked."""

    WRONG = "wrong"
    """The code is unknown, was used, or is too old."""
    TRIES = "tries"
    """Too many wrong ones were tried."""
    OWN = "own"
    """It is the very account that asked for the code."""
    TEAM = "team"
    """One of the two is of the team, whose rights nobody gets by a code."""


class AccountLinks(Protocol):
    """Where links that are being made are kept."""

    def put(self, link: AccountLink) -> None:
        """Keep a link; it takes the place of the one that this account had begun before."""
        ...

    def of(self, stays: CustomerId) -> AccountLink | None:
        """Return what somebody has begun, held against any change."""
        ...

    def by_code(self, code_hash: str) -> AccountLink | None:
        """Return what a code is for, held against any change."""
        ...

    def end(self, stays: CustomerId) -> None:
        """Forget what somebody has begun."""
        ...

    def tries(self, customer: CustomerId, since: datetime) -> int:
        """Return how many wrong codes came from an account since then."""
        ...

    def tried(self, customer: CustomerId, now: datetime) -> None:
        """Note a wrong code."""
        ...


def begin(links: AccountLinks, customer: CustomerId, now: datetime, entropy: Entropy) -> str:
    """Return a new code, to be shown once; one that was asked for before is good no more."""
    code = f"{int.from_bytes(entropy(16)) % 10**DIGITS:0{DIGITS}}"
    links.put(AccountLink(stays=customer, code_hash=hashed(code), expires=now + LIFE))
    return code


def look(
    links: AccountLinks, team: Team, customer: CustomerId, code: str, now: datetime
) -> AccountLink | Refusal:
    """Return what a code is for that somebody gives in another account. A wrong one is noted."""
    if links.tries(customer, now - TRIES_LAST) >= MOST_TRIES:
        return Refusal.TRIES
    found = links.by_code(hashed(code))
    if found is None or found.expires <= now:
        links.tried(customer, now)
        return Refusal.WRONG
    if found.stays == customer:
        return Refusal.OWN
    return _barred(team, found.stays, customer) or found


def join(
    links: AccountLinks, team: Team, customer: CustomerId, code: str, now: datetime
) -> AccountLink | Refusal:
    """Use a code up: somebody says that both accounts are his. The side that asked has the last word."""
    found = look(links, team, customer, code, now)
    if isinstance(found, Refusal):
        return found
    joined = replace(found, code_hash="", joins=customer, expires=now + LIFE)
    links.put(joined)
    return joined


def confirm(links: AccountLinks, team: Team, customer: CustomerId, now: datetime) -> CustomerId | Refusal:
    """Return whose account joins his, once: the link is made now."""
    found = links.of(customer)
    if found is None or found.joins is None or found.expires <= now:
        return Refusal.WRONG
    links.end(customer)
    return _barred(team, customer, found.joins) or found.joins


def _barred(team: Team, stays: CustomerId, joins: CustomerId) -> Refusal | None:
    return Refusal.TEAM if team.member(stays) or team.member(joins) else None


def hashed(code: str) -> str:
    """Return what is kept of a code, however its digits are grouped."""
    return sha256("".join(code.split()).encode()).hexdigest()
