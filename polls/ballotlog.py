"""The ballot log: each accepted change is a leaf that hangs on the one before, back to the poll's terms."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256

from msgspec import Struct, to_builtins

from polls.poll import Choice, PollId, Terms

FORMAT = "glas-poll-1"
"""The version of the log and of the public file; stands before the terms in the log's first hash."""
MOVABLE = ("opens", "closes")
"""Terms that the log is not bound to: an opening may be early, a closing may be moved once, with a reason."""
LATER = ("prizes",)
"""Terms that came into the format later: where they are empty they are left out, as they were before."""


class Leaf(Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One accepted change of one voter; all but `seq` in hexadecimal."""

    seq: int
    """The place in the log, from 1 without gaps."""
    pseudonym: str
    """16 random bytes: one voter in this poll, and nobody anywhere else."""
    commitment: str
    hash: str
    """The log's head right after this change."""


def canonical(choices: Iterable[Choice]) -> bytes:
    """Return a ballot as it is hashed: choices in decimal, commas between; nothing for a withdrawn one."""
    return ",".join(map(str, choices)).encode()


def frozen_terms(poll: PollId, terms: Terms, commitment: str, draw: str = "") -> dict[str, object]:
    """Return what the log is bound to: the poll's number, the commitments, and its terms.

    `commitment` is that to the poll's secret, `draw` that to the secret of its prize draw, if it has one.
    """
    named = to_builtins(terms).items()
    bound = {name: value for name, value in named if name not in MOVABLE and (value or name not in LATER)}
    frozen = {"number": poll, "commitment": commitment, "terms": bound}
    return frozen | ({"draw": draw} if draw else {})


def canonical_json(value: object) -> bytes:
    """Return JSON as it is hashed: keys sorted, no space, UTF-8. Raises ValueError on lone surrogates."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def genesis(poll: PollId, terms: Terms, commitment: str, draw: str = "") -> str:
    """Return the head of an empty log: SHA-256("glas-poll-1" ‖ canonical JSON of what opening froze)."""
    return first_hash(frozen_terms(poll, terms, commitment, draw))


def first_hash(frozen: dict[str, object]) -> str:
    """Return the head of an empty log, from what `frozen_terms` gave or a public file repeats."""
    return sha256(FORMAT.encode() + canonical_json(frozen)).hexdigest()


def commitment(nonce: str, choices: Iterable[Choice]) -> str:
    """Return SHA-256(nonce ‖ ballot). `nonce` is 16 bytes in hexadecimal; raises ValueError on others."""
    return sha256(bytes.fromhex(nonce) + canonical(choices)).hexdigest()


def leaf_hash(previous: str, seq: int, pseudonym: str, commitment: str) -> str:
    """Return SHA-256(previous hash ‖ seq in 8 bytes, high first ‖ pseudonym ‖ commitment).

    Raises ValueError on what is not hexadecimal, OverflowError when `seq` is negative or beyond 8 bytes.
    """
    return sha256(
        bytes.fromhex(previous)
        + seq.to_bytes(8, "big")
        + bytes.fromhex(pseudonym)
        + bytes.fromhex(commitment)
    ).hexdigest()


def append(head: str, seq: int, pseudonym: str, commitment: str) -> Leaf:
    """Return the leaf that follows on `head`; its hash is the new head."""
    return Leaf(seq, pseudonym, commitment, leaf_hash(head, seq, pseudonym, commitment))
