"""What is found by meaning and by letters is shown together, each idea once."""

from suggestions.meaning import together


def test_two_by_meaning_come_first_then_the_likest_by_letters() -> None:
    assert together([1, 2, 3, 4], [7, 8], 6) == [1, 2, 7, 3, 4, 8]
    assert together([1, 2, 3, 4], [7, 8], 3) == [1, 2, 7]


def test_who_is_found_by_both_is_shown_once() -> None:
    assert together([1, 2, 3], [2, 1, 9], 6) == [1, 2, 3, 9]


def test_where_one_finds_nothing_the_other_stands_alone() -> None:
    assert together([], [7, 8, 9], 3) == [7, 8, 9]
    assert together([1, 2, 3], [], 3) == [1, 2, 3]
    assert together([], [], 3) == []
