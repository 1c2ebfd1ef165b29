"""Tickets follow from the secret alone, and their hash from all of them."""

from __future__ import annotations

import hmac
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draws.commitment import commit, opens
from draws.tickets import Ticket, ticket, tickets, tickets_hash

SECRET = bytes(range(32))
MANY = list(tickets(SECRET, range(1, 2001)))


def test_a_commitment_opens_with_its_own_secret_only() -> None:
    assert commit(SECRET) == sha256(SECRET).hexdigest()
    assert opens(SECRET, commit(SECRET))
    assert not opens(SECRET[::-1], commit(SECRET))
    assert not opens(b"", sha256(b"").hexdigest())


def test_a_secret_that_is_too_short_cannot_be_committed_to() -> None:
    with pytest.raises(ValueError, match="31"):
        commit(SECRET[:31])


@given(st.binary(min_size=32, max_size=32), st.integers(1, 10**7))
def test_a_ticket_is_the_hmac_of_the_voters_ordinal(secret: bytes, ordinal: int) -> None:
    assert ticket(secret, ordinal) == hmac.digest(secret, str(ordinal).encode(), "sha256")


def test_the_hash_of_the_tickets_is_over_them_in_ascending_order() -> None:
    assert tickets_hash(MANY) == sha256(b"".join(sorted(MANY))).digest()


@given(st.permutations(MANY[:20]))
def test_the_hash_of_the_tickets_does_not_depend_on_who_comes_first(shuffled: list[Ticket]) -> None:
    assert tickets_hash(shuffled) == tickets_hash(MANY[:20])


def test_the_hash_of_the_tickets_changes_when_one_is_added_twice() -> None:
    assert tickets_hash([*MANY, MANY[0]]) != tickets_hash(MANY)
