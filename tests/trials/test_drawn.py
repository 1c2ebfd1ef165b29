"""How likely somebody outside the top was drawn is known exactly, also where the top is short or in turns."""

from __future__ import annotations

import random

import pytest

from trials.recruiting import BY_CHANCE, Pick, chosen, drawn, drawn_at_last, looked_for


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
    found = [chosen(top, others, size, chance.randrange) for _ in range(rounds)]
    often = sum(each.by_chance for his in found for each in his) / rounds / others
    assert often == pytest.approx(drawn(top, others, size), abs=0.02)


def test_nobody_is_drawn_twice_and_each_of_the_others_alike() -> None:
    chance, rounds = random.Random(7), 4_000
    found = [chosen(2, 12, 8, chance.randrange) for _ in range(rounds)]
    assert all(len(set(his)) == len(his) == 8 for his in found)
    assert all([each.place for each in his if not each.by_chance] == [0, 1][: _top(his)] for his in found)
    for place in range(12):
        often = sum(Pick(place, True) in his for his in found) / rounds
        assert often == pytest.approx(drawn(2, 12, 8), abs=0.03)


def _top(his: list[Pick]) -> int:
    return sum(not each.by_chance for each in his)


@pytest.mark.parametrize("sizes", [(8, 10), (6, 30, 4)])
def test_over_several_looks_as_many_are_drawn_as_is_kept(sizes: tuple[int, ...]) -> None:
    """Each look takes the next of the top, and draws from those who were not drawn yet."""
    chance, rounds, top, others = random.Random(7), 3_000, 20, 60
    often, kept = [0] * others, 0.0
    for _ in range(rounds):
        ahead, outside, likely = top, list(range(others)), 0.0
        for size in sizes:
            picks = chosen(ahead, len(outside), size, chance.randrange)
            likely = drawn_at_last(likely, drawn(ahead, len(outside), size))
            hit = {outside[each.place] for each in picks if each.by_chance}
            ahead -= _top(picks)
            outside = [each for each in outside if each not in hit]
            for each in hit:
                often[each] += 1
        kept += likely / rounds
    assert sum(often) / rounds / others == pytest.approx(kept, abs=0.02)


@pytest.mark.parametrize(("top", "expected"), [(0, 5), (1, 5), (5, 5), (7, 7), (8, 8), (30, 8)])
def test_chance_fills_up_only_what_the_places_are_expected_to_take(top: int, expected: int) -> None:
    assert looked_for(5, 8, top) == expected
