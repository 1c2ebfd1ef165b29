"""The nearest of many vectors are found in little memory, whatever came, changed and went."""

from __future__ import annotations

import numpy as np

from meaning.vectors import SIZE, Nearest, Vectors, pack


def made(rows: int) -> Vectors:
    """Vectors of length 1 that point anywhere, the same each time."""
    vectors = np.random.default_rng(3).standard_normal((rows, SIZE)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def kept(vectors: Vectors, **sizes: int) -> Nearest:
    nearest = Nearest(**sizes)
    for id, packed in enumerate(pack(vectors), 1):
        nearest.put({id: packed})
    return nearest


def test_the_nearest_are_those_that_a_look_at_every_number_finds() -> None:
    vectors = made(300)
    nearest = kept(vectors, block=64)
    for wanted in made(310)[300:]:
        found = [id - 1 for id in nearest.to(wanted, 3, -1.0)]
        best = np.sort(vectors @ wanted)[:-4:-1]
        assert np.allclose((vectors @ wanted)[found], best, atol=0.005)  # a byte a number is no more exact


def test_a_packed_vector_takes_a_byte_a_number_and_points_the_same_way() -> None:
    vectors = made(5)
    for vector, packed in zip(vectors, pack(vectors), strict=True):
        assert len(packed) == SIZE
        back = np.frombuffer(packed, dtype=np.int8).astype(np.float32)
        assert back @ vector / np.linalg.norm(back) > 0.999


def test_what_is_too_far_is_not_found() -> None:
    vectors = made(50)
    assert kept(vectors).to(vectors[7], 5, 0.9) == [8]
    assert kept(vectors).to(-vectors[7], 5, 0.9) == []


def test_another_vector_takes_the_place_of_the_one_before_and_an_empty_one_leaves_none() -> None:
    vectors = made(3)
    nearest = kept(vectors[:2])
    nearest.put({1: pack(vectors[2:])[0]})
    assert (nearest.to(vectors[0], 1, 0.9), nearest.to(vectors[2], 1, 0.9)) == ([], [1])
    nearest.put({1: b"", 77: b""})
    assert nearest.to(vectors[2], 1, 0.9) == []
    assert nearest.to(vectors[1], 1, 0.9) == [2]


def test_no_more_are_held_than_there_is_room_for_and_the_oldest_go() -> None:
    vectors = made(10)
    nearest = kept(vectors, held=8, block=4)
    assert nearest.count == 8
    assert [nearest.to(each, 1, 0.9) for each in vectors] == [[], [], *([id] for id in range(3, 11))]


def test_many_at_once_are_held_as_one_by_one() -> None:
    vectors = made(20)
    nearest = kept(vectors[:10], block=4)
    nearest.put(dict(enumerate(pack(vectors), 1)))
    assert nearest.count == 20
    assert [nearest.to(each, 1, 0.9) for each in vectors] == [[id] for id in range(1, 21)]


def test_among_none_none_is_found() -> None:
    assert Nearest().to(made(1)[0], 3, 0.2) == []
