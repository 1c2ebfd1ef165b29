"""The order of a draw follows from what was published."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from draws.ranking import Seed, first, rank
from draws.tickets import Ticket, tickets, tickets_hash

SECRET = bytes(range(32))
TICKETS = list(tickets(SECRET, range(1, 301)))
SEED = Seed(secret=SECRET, head=b"h" * 32, tickets_hash=tickets_hash(TICKETS), beacon=b"b" * 32)


def test_tickets_are_ranked_by_the_hash_of_all_that_was_published() -> None:
    before = SEED.secret + SEED.head + SEED.tickets_hash + SEED.beacon
    assert rank(SEED, TICKETS) == sorted(TICKETS, key=lambda each: sha256(before + each).digest())


@given(st.permutations(TICKETS[:30]))
def test_the_order_does_not_depend_on_how_the_tickets_are_listed(shuffled: list[Ticket]) -> None:
    assert rank(SEED, shuffled) == rank(SEED, TICKETS[:30])


@pytest.mark.parametrize("number", [0, 1, 12, 300, 400])
def test_the_first_few_are_those_at_the_head_of_the_whole_order(number: int) -> None:
    assert first(number, SEED, iter(TICKETS)) == rank(SEED, TICKETS)[:number]


@pytest.mark.parametrize("part", ["secret", "head", "tickets_hash", "beacon"])
def test_each_part_that_was_published_bears_on_the_order(part: str) -> None:
    assert rank(replace(SEED, **{part: b"x" * 32}), TICKETS) != rank(SEED, TICKETS)
