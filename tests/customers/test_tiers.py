"""A list of tiers is read as a whole: what is wrong is named by its line, and an order is never guessed."""

from __future__ import annotations

import pytest

from customers.people import Contact, CustomerId
from customers.tiers import (
    Change,
    Entry,
    Flaw,
    NoOrder,
    Tier,
    TooManyTiers,
    Wrong,
    change,
    matched,
    ordered,
    read,
)

GOLD, SILVER = Tier("gold", 1), Tier("silver", 2)
ONE, TWO, THREE = CustomerId(1), CustomerId(2), CustomerId(3)


def test_people_are_named_by_number_or_contact() -> None:
    rows = [(1, ("17", "gold")), (2, ("#18", "gold")), (3, ("Telegram:123", " silver  plus "))]
    entries, flaws = read(rows)
    assert flaws == []
    assert entries == [
        Entry(1, CustomerId(17), "gold"),
        Entry(2, CustomerId(18), "gold"),
        Entry(3, Contact("telegram", "123"), "silver plus"),
    ]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        (("customer", "tier"), ("17", "gold")),
        (("Tier", "Customer_ID"), ("gold", "17")),
        (("who", "how"), ("17", "gold")),
    ],
)
def test_a_heading_says_which_column_is_which(heading: tuple[str, ...], cells: tuple[str, ...]) -> None:
    assert read([(1, heading), (2, cells)]) == ([Entry(2, CustomerId(17), "gold")], [])


@pytest.mark.parametrize(
    ("cells", "wrong", "words"),
    [
        (("Ana", "gold"), Wrong.CUSTOMER, "Ana"),
        (("1.5", "gold"), Wrong.CUSTOMER, "1.5"),
        (("١٧", "gold"), Wrong.CUSTOMER, "١٧"),
        (("9" * 19, "gold"), Wrong.CUSTOMER, "9" * 19),
        (("", "gold"), Wrong.CUSTOMER, ""),
        (("17",), Wrong.EMPTY, "17"),
        (("17", "\u200b\u2800"), Wrong.EMPTY, "17"),
        (("17", "g" * 41), Wrong.LONG, "g" * 41),
    ],
)
def test_a_line_that_is_wrong_is_named(cells: tuple[str, ...], wrong: Wrong, words: str) -> None:
    assert read([(1, ("1", "gold")), (2, cells)]) == ([Entry(1, ONE, "gold")], [Flaw(2, wrong, words)])


def test_empty_lines_are_passed_over() -> None:
    assert read([(1, ("", "")), (2, ("1", "gold"))]) == ([Entry(2, ONE, "gold")], [])


@pytest.mark.parametrize(
    ("names", "order", "ranks"),
    [
        (["silver", "gold"], ["Gold", "silver"], {"gold": 1, "silver": 2}),
        (["10", "2", "1"], [], {"1": 1, "2": 2, "10": 3}),
        (["b", "A"], [], {"a": 1, "b": 2}),
        (["gold", "Gold"], [], {"gold": 1}),
    ],
)
def test_tiers_have_an_order(names: list[str], order: list[str], ranks: dict[str, int]) -> None:
    assert {name: tier.rank for name, tier in ordered(names, order).items()} == ranks


def test_an_order_of_words_is_not_guessed() -> None:
    with pytest.raises(NoOrder) as error:
        ordered(["gold", "silver"], [])
    assert error.value.names == ("gold", "silver")
    with pytest.raises(TooManyTiers):
        ordered([f"tier {number}" for number in range(21)], [])


def test_who_is_not_here_stands_twice_or_has_no_such_tier_is_named() -> None:
    here = Contact("telegram", "1")
    entries = [
        Entry(1, ONE, "gold"),
        Entry(2, here, "silver"),
        Entry(3, CustomerId(9), "gold"),
        Entry(4, TWO, "bronze"),
        Entry(5, THREE, "GOLD"),
    ]
    known: dict[CustomerId | Contact, CustomerId] = {ONE: ONE, TWO: TWO, THREE: THREE, here: ONE}
    assert matched(entries, {"gold": GOLD, "silver": SILVER}, known) == (
        {ONE: GOLD, THREE: GOLD},
        [Flaw(2, Wrong.TWICE, "1"), Flaw(3, Wrong.UNKNOWN, "9"), Flaw(4, Wrong.UNORDERED, "bronze")],
    )


def test_a_list_takes_the_place_of_the_one_before() -> None:
    assert change({ONE: GOLD, TWO: GOLD, THREE: SILVER}, {TWO: SILVER, THREE: SILVER}) == Change(
        new={}, moved={TWO: SILVER}, same=1, gone=[ONE]
    )
