"""What six languages write alike is alike, whatever its letters; and nothing is offered by mere chance."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suggestions.folding import folded
from suggestions.likeness import READ, likest, likest_of_few, score, trigrams, weight

EVEN = 1.0


def offered(text: str, *ideas: str, most: int = 3) -> list[int]:
    wanted = dict.fromkeys(trigrams(text), EVEN)
    return likest(wanted, {number: trigrams(idea) for number, idea in enumerate(ideas)}, most)


@pytest.mark.parametrize(
    "words",
    [
        ("Библиотека", "biblioteka", "BIBLIOTEKA"),
        ("комуникација", "komunikacija", "komunikacja", "коммуникация"),
        ("љубав", "ljubav"),
        ("ђак", "đak", "djak"),
        ("čokoláda", "чоколада", "čokolada"),
        ("шапка", "šapka", "szapka", "shapka"),
        ("жаба", "żaba", "žaba"),
        ("przy", "při", "при"),
        ("кафе", "kafe", "KAFÉ"),
        (normalize("NFD", "příští"), "příští"),
    ],
)
def test_a_word_is_the_same_in_every_alphabet(words: tuple[str, ...]) -> None:
    assert len({folded(word) for word in words}) == 1, [folded(word) for word in words]


def test_signs_nobody_sees_and_emoji_make_no_difference() -> None:
    assert folded("Kind\u00aders\u200dbooks 📚 — now!") == folded("kindersbooks now")
    assert folded("📚") == folded("\u0301" * 4096) == ""


def test_a_number_stays_the_number_it_is() -> None:
    assert folded("100 strana") != folded("10 strana")


@given(st.text())
def test_any_text_has_trigrams_that_can_be_kept_and_is_as_like_itself_as_can_be(text: str) -> None:
    found = trigrams(text)
    assert all(0 < each < 2**18 for each in found)
    assert score(dict.fromkeys(found, EVEN), found) == (1.0 if found else 0.0)


def test_of_a_long_text_its_beginning_is_compared() -> None:
    assert len(trigrams("".join(chr(0x4E00 + each) for each in range(4096)))) <= READ
    beginning = "a" + "bc" * READ
    assert trigrams(f"{beginning}dg") == trigrams(f"{beginning}ke")


def test_the_likest_comes_first_and_never_more_than_are_asked_for() -> None:
    ideas = ("audio books for the road", "audiobooks", "an audio book to listen to", "audio")
    assert offered("Audio book to listen to", *ideas)[0] == 2
    assert (
        offered("Audio book to listen to", *ideas, most=2) == offered("Audio book to listen to", *ideas)[:2]
    )


def test_what_has_nothing_in_common_is_not_offered() -> None:
    assert offered("Open earlier on Sundays", "Gluten: zbyt tłusty krem") == []


def test_a_long_text_is_not_like_everything() -> None:
    long = "Could we have more of all that was there before, and a reading corner, and tea, and a map?"
    assert offered("Reading corner", f"{long} {long[::-1]}", "A corner for reading")[0] == 1


def test_a_rare_trigram_says_more_than_a_common_one() -> None:
    assert weight(1, 1000) > weight(500, 1000) > weight(1000, 1000) > 0
    assert weight(0, 0) > 0


BOARD = (
    "A trailer for my dog",
    "Repair stand at each station",
    "Rain covers for the handlebars",
    "Půjčovna helem u stanice",
    "Open earlier on Sundays",
    "Child seats on some bikes",
    "Pay by phone",
    "A map of quiet streets",
    "Уведите овсено млеко за кафу",
    "Stay longer at the lake",
)


def among_few(text: str, *ideas: str) -> list[str]:
    """What is offered of a small board, where each trigram weighs what it does there."""
    has = {number: trigrams(idea) for number, idea in enumerate(ideas)}
    wanted = {each: weight(sum(each in its for its in has.values()), len(ideas)) for each in trigrams(text)}
    return [ideas[number] for number in likest_of_few(text, wanted, has, 3)]


@pytest.mark.parametrize("idea", BOARD)
def test_no_idea_of_a_small_board_is_offered_for_syllables_that_it_shares(idea: str) -> None:
    assert among_few(idea, *(each for each in BOARD if each != idea)) == []


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("A dog trailer, please", "A trailer for my dog"),
        ("Could you open an hour earlier at the weekend?", "Open earlier on Sundays"),
        ("Seats for children", "Child seats on some bikes"),
        ("Предложете овесено мляко за кафето", "Уведите овсено млеко за кафу"),
    ],
)
def test_on_a_small_board_what_shares_a_word_or_much_is_offered(text: str, like: str) -> None:
    assert among_few(text, *BOARD)[0] == like
