"""Every ticket wins as often as any other: 8,000 draws and a chi-square test."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from draws.ranking import Seed, first
from draws.tickets import tickets, tickets_hash

DRAWS = 8_000
TICKETS = 20
CRITICAL = 43.82
"""The value that a fair draw exceeds once in a thousand times, at 19 degrees of freedom."""


def chi_square(wins: Counter[int], expected: float) -> float:
    return sum((wins[ordinal] - expected) ** 2 / expected for ordinal in range(1, TICKETS + 1))


@pytest.fixture(scope="module")
def wins() -> Counter[int]:
    """The winners of many draws, in which the secret and the log's head differ each time."""
    random, found = Random(2026), Counter[int]()
    ordinals = range(1, TICKETS + 1)
    for _ in range(DRAWS):
        secret = random.randbytes(32)
        derived = list(tickets(secret, ordinals))
        seed = Seed(secret=secret, head=random.randbytes(32), tickets_hash=tickets_hash(derived))
        found[derived.index(first(1, seed, derived)[0]) + 1] += 1
    return found


def test_thousands_of_draws_are_uniform(wins: Counter[int]) -> None:
    assert chi_square(wins, DRAWS / TICKETS) < CRITICAL


def test_a_draw_in_which_one_ticket_wins_a_little_more_often_would_be_found(wins: Counter[int]) -> None:
    bent = wins + Counter({1: DRAWS // 60}) - Counter({2: DRAWS // 60})
    assert chi_square(bent, DRAWS / TICKETS) > CRITICAL
