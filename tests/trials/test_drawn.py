"""How likely somebody outside the top was drawn is known exactly, also where the top is short."""

from __future__ import annotations

import random

import pytest

from customers.people import CustomerId
from trials.recruiting import BY_CHANCE, chosen, drawn


@pytest.mark.parametrize(
    ("top", "others", "size", "expected"),
    [
        (50, 1000, 20, BY_CHANCE * 20 / 1000),
        (0, 40, 20, 20 / 40),
        (0, 10, 20, 1.0),
        (5, 0, 20, 0.0),
        (0, 1_000, 20_000, 1.0),
    ],
)
def test_it_is_the_expected_number_over_how_many_there_are(
    top: int, others: int, size: int, expected: float
) -> None:
    assert drawn(top, others, size) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(("top", "others", "size"), [(3, 12, 8), (8, 4, 10), (20, 30, 10), (9, 2, 10)])
def test_as_many_are_drawn_as_it_says(top: int, others: int, size: int) -> None:
    chance, rounds = random.Random(7), 4_000
    people = list(map(CustomerId, range(1, top + others + 1)))
    found = [chosen(people[:top], people[top:], size, chance.randrange) for _ in range(rounds)]
    often = sum(each.by_chance for his in found for each in his) / rounds / others
    assert often == pytest.approx(drawn(top, others, size), abs=0.02)
    kept = {each.likelihood for his in found for each in his if each.by_chance}
    assert kept == {drawn(top, others, size)}
