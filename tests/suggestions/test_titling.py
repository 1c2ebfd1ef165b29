"""A voice is called by what it says: greetings and empty openings in six languages are passed over."""

from __future__ import annotations

import pytest

from suggestions.titling import TITLE, first_line, title_of


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("Hello", "The cover is torn"), "The cover is torn"),
        (("hej", "Gdzie jest moja paczka?"), "Gdzie jest moja paczka?"),
        (("Dobrý den,\nkde je můj balík?",), "kde je můj balík?"),
        (("ej", "пакет касни"), "пакет касни"),
        (("Добар дан, где је мој пакет?",), "Где је мој пакет?"),
        (("Здравствуйте! У меня вопрос: где заказ?",), "Где заказ?"),
        (("Здравейте - имам въпрос: къде е пратката?",), "Къде е пратката?"),
        (("Hello! Sorry, one more thing: audio books",), "Audio books"),
        (("\n\n", "Well...", "Maps"), "Maps"),
    ],
)
def test_it_is_called_by_the_first_words_that_say_something(texts: tuple[str, ...], title: str) -> None:
    assert title_of(*texts) == title


@pytest.mark.parametrize("text", ["Hello Kitty books", "Good morning coffee", "Question marks on covers"])
def test_words_that_only_begin_like_a_greeting_stay(text: str) -> None:
    assert title_of(text) == text


def test_where_nothing_more_is_said_it_is_called_by_that() -> None:
    assert title_of("hej", "ej") == "hej"
    assert title_of("Hello!!!") == "Hello!!!"
    assert title_of("", " \n") == ""
    assert title_of("Hello, 🙂") == "Hello, 🙂"


def test_a_name_stays_as_it_is() -> None:
    assert first_line("Hello, world") == "Hello, world"


def test_a_title_is_short() -> None:
    assert len(title_of("a" * 500)) == TITLE
