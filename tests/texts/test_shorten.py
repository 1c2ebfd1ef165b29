"""Labels fit on a button, and no two options look alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from texts.characters import characters
from texts.shorten import shortened


def test_a_short_option_is_its_own_label() -> None:
    assert shortened(["The Trial", "Ulysses"]) == ["The Trial", "Ulysses"]


def test_a_long_option_loses_its_end() -> None:
    label, _ = shortened(["I Wouldn't Want to Be a Pyramid Builder", "Ulysses"])
    assert label == "I Wouldn't Want to Be a Pyramid Build…"
    assert len(label) == 38


def test_options_that_begin_alike_keep_their_ends() -> None:
    title = "The Complete History of the World and Beyond, volume "
    assert shortened([title + "1", title + "2"], 24) == [
        "The Complete…d, volume 1",
        "The Complete…d, volume 2",
    ]


def test_options_alike_at_both_ends_get_their_numbers() -> None:
    head, tail = "a" * 40, "z" * 40
    assert shortened([f"{head}1{tail}", f"{head}2{tail}"], 20) == [
        "1. " + "a" * 16 + "…",
        "2. " + "a" * 16 + "…",
    ]


def test_equal_options_get_their_numbers() -> None:
    assert shortened(["Yes", "No", "Yes"]) == ["1. Yes", "No", "3. Yes"]


def test_an_option_that_looks_like_a_numbered_one_is_told_apart() -> None:
    assert shortened(["Yes", "Yes", "1. Yes"]) == ["1. Yes", "2. Yes", "3. 1. Yes"]


def test_a_letter_keeps_its_marks_and_a_family_stays_together() -> None:
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
    assert shortened(["e\u0301" * 50], 12) == ["e\u0301" * 11 + "…"]
    assert shortened([family * 50], 12) == [family * 11 + "…"]
    assert shortened(["\U0001f1f7\U0001f1f8" * 50], 12) == ["\U0001f1f7\U0001f1f8" * 11 + "…"]


def test_a_label_has_no_line_breaks() -> None:
    assert shortened(["One\ntwo\t three"]) == ["One two three"]


@given(st.lists(st.text(st.sampled_from("ab…. 12\u0301"), max_size=30), max_size=40), st.integers(12, 40))
def test_labels_are_distinct_and_fit(options: list[str], limit: int) -> None:
    labels = shortened(options, limit)
    assert len(set(labels)) == len(options)
    assert all(len(characters(label)) <= limit for label in labels)


@given(st.text())
def test_characters_lose_nothing(text: str) -> None:
    assert "".join(characters(text)) == text
