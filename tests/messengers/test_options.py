"""Where there are no buttons, each option has a number, and a number that is said takes it."""

from __future__ import annotations

import pytest

from chat.options import chosen, numbered
from chat.ports import Key

VIKING, SAMURAI, MORE = Key("Viking", "m:1:1:1"), Key("Samurai", "m:1:2:1"), Key("More", link="/start poll-1")
KEYS = ((VIKING, MORE), (SAMURAI,))


def test_each_option_has_a_number_and_a_link_says_where_it_leads() -> None:
    assert numbered(KEYS) == ["1. Viking", "More: /start poll-1", "2. Samurai"]
    assert numbered(()) == []


@pytest.mark.parametrize(
    ("said", "key"),
    [("1", VIKING), (" 2 ", SAMURAI), ("2.", SAMURAI), ("2)", SAMURAI), ("02", SAMURAI)],
)
def test_a_number_that_is_said_takes_its_option(said: str, key: Key) -> None:
    assert chosen(KEYS, said) == key


@pytest.mark.parametrize("said", ["0", "3", "-1", "two", "2 please", "", "١", "²", "1" * 5000])
def test_anything_else_takes_none(said: str) -> None:
    assert chosen(KEYS, said) is None
