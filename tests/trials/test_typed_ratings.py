"""Which words are plainly a rating."""

from __future__ import annotations

import pytest

from trials.prompt import value_of
from trials.trial import Asked, Question

RATING = Question(asked=Asked.RATING, text="How easily does it steer?")


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        *(
            (each, 5)
            for each in (
                "5",
                " 5. ",
                "5!",
                "5!!",
                "5/5",
                "5 / 5.",
                "⭐⭐⭐⭐⭐",
                "⭐️ ⭐️ ⭐️ ⭐️ ⭐️",
                "5⭐",
                "5 stars!",
            )
        ),
        *((each, 4) for each in ("4 звезды", "4 звёзды", "4 звездице", "4 gwiazdki", "4 hvězdy", "★★★★☆")),
        ("1 star", 1),
        ("2 из 5", None),
        *(
            (each, None)
            for each in ("five!", "0", "6", "55", "4/10", "4-5", "5?", "-5", "⭐" * 6, "☆☆", "★★★★☆☆", "")
        ),
        *((each, None) for each in ("5 bells are missing", "4.5", "5 5", "not 5")),
    ],
)
def test_a_rating_is_read_where_it_is_plain(words: str, rating: int | None) -> None:
    assert value_of(RATING, words) == rating


def test_a_choice_is_what_its_button_says() -> None:
    where = Question(asked=Asked.CHOICE, text="Where?", choices=("Street", "5!"))
    assert [value_of(where, each) for each in ("street.", "5", "★★")] == [1, 2, None]
