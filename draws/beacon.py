"""The beacon: public randomness that nobody could know when the tickets were fixed (https://docs.drand.love)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from msgspec import Struct

AFTER = timedelta(seconds=600)
"""The tickets stand for at least so long before the round is drawn."""


class Chain(Struct, frozen=True):
    """A chain of the beacon: a round every `period` seconds since `genesis`, in seconds since 1970."""

    hash: str
    """64 hexadecimal digits that name the chain and its public key."""
    genesis: int
    period: int


QUICKNET = Chain("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", 1692803367, 3)
"""The chain that the League of Entropy runs: unchained, a round every three seconds."""


class Round(Struct, frozen=True):
    """What a beacon said in a round; bytes in hexadecimal."""

    number: int
    randomness: str
    """SHA-256 of the signature."""
    signature: str


def time_of(chain: Chain, number: int) -> datetime:
    """Return when a round is drawn; the first one at the chain's genesis."""
    return datetime.fromtimestamp(chain.genesis + (number - 1) * chain.period, UTC)


def first_round(chain: Chain, fixed: datetime) -> int:
    """Return the first round that is drawn at least `AFTER` after the tickets were fixed."""
    seconds = (fixed + AFTER - time_of(chain, 1)) / timedelta(seconds=1)
    return max(1, 1 - int(-seconds // chain.period))


def is_whole(found: Round, number: int) -> bool:
    """Tell whether it is this round, and its randomness the hash of its signature.

    That the signature is the chain's own is another check: it needs pairings (see docs/decisions).
    """
    try:
        hashed = sha256(bytes.fromhex(found.signature)).hexdigest()
    except ValueError:
        return False
    return found.number == number and bool(found.signature) and hashed == found.randomness
