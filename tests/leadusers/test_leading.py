"""The first of many are found exactly, and without a look at each."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from customers.people import CustomerId
from leadusers.leading import first

kept = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20), st.booleans()), max_size=60)


@given(kept, st.integers(1, 10))
def test_they_are_the_same_as_if_each_had_been_reckoned(
    found: list[tuple[int, int, bool]], size: int
) -> None:
    people = [
        (float(bound), CustomerId(number), None if unknown else float(min(bound, now)))
        for number, (bound, now, unknown) in enumerate(found, start=1)
    ]
    people.sort(key=lambda each: (-each[0], each[1]))
    each = [(value, customer) for _, customer, value in people if value]
    expected = sorted(each, key=lambda pair: (-pair[0], pair[1]))[:size]
    places = first(size, people, lambda value: value)
    assert [(place.value, place.customer) for place in places] == expected


def test_it_reads_no_further_than_it_must() -> None:
    read = 0

    def million() -> Iterator[tuple[float, CustomerId, float]]:
        nonlocal read
        for number in range(1_000_000):
            read += 1
            bound = 100.0 - number / 10_000
            yield bound, CustomerId(number), bound - 0.001

    assert len(first(100, million(), lambda value: value)) == 100
    assert read < 200


def test_whose_score_is_nothing_has_no_place() -> None:
    people = [(9.0, CustomerId(1), 0.0), (8.0, CustomerId(2), 4.0), (0.0, CustomerId(3), 0.0)]
    assert [place.customer for place in first(3, people, lambda value: value)] == [2]
