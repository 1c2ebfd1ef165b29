"""A long answer arrives whole, over as many messages as it takes."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from texts.markup import TAG, closing, escaped, without_tags
from texts.pages import pages


def read(page: str) -> str:
    return html.unescape(without_tags(page))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def balanced(page: str) -> bool:
    opened: list[str] = []
    for tag in TAG.findall(page):
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or closing(opened.pop()) != tag:
            return False
    return not opened


def test_paragraphs_that_fit_make_one_message() -> None:
    assert pages(["Hello.", "<b>Four</b> titles."]) == ["Hello.\n\n<b>Four</b> titles."]


def test_nothing_to_say_makes_no_message() -> None:
    assert pages([]) == pages(["", " \n", "<b></b>"]) == []


def test_an_empty_paragraph_leaves_no_gap() -> None:
    assert pages(["a", "", "b"]) == ["a\n\nb"]


def test_the_cut_goes_between_paragraphs_first() -> None:
    first, second = "one two\n" * 5, "three four\n" * 5
    assert pages([first.strip(), second.strip()], 80) == [first.strip(), second.strip()]


def test_then_between_lines() -> None:
    lines = ["a list of words 1", "a list of words 2", "a list of words 3", "a list of words 4"]
    assert pages(["\n".join(lines)], 64) == ["\n".join(lines[:3]), lines[3]]


def test_then_between_words() -> None:
    assert pages(["word " * 20], 64) == [("word " * 13).strip(), ("word " * 7).strip()]


def test_a_page_may_be_exactly_full() -> None:
    assert pages(["a" * 64, "b" * 64], 64) == ["a" * 64, "b" * 64]


def test_a_word_of_ten_thousand_characters_arrives_whole() -> None:
    word = "я" * 10_000
    sent = pages([word])
    assert [len(page) for page in sent] == [4096, 4096, 1808]
    assert "".join(sent) == word


def test_tags_are_closed_before_a_cut_and_opened_again_after_it() -> None:
    assert pages([f"<b>{'a' * 50} <i>{'b' * 50}</i></b> c"], 64) == [
        f"<b>{'a' * 50}</b>",
        f"<b><i>{'b' * 50}</i></b> c",
    ]


def test_tags_and_entities_do_not_count_as_what_they_look_like() -> None:
    assert len(pages(["<b>&lt;</b>" * 64], 64)) == 1


def test_a_character_outside_the_basic_plane_counts_twice() -> None:
    assert [len(page) for page in pages(["🎲" * 40], 64)] == [32, 8]


def test_endless_combining_marks_arrive_too() -> None:
    hostile = "a" + "\u0301" * 10_000
    sent = pages([hostile])
    assert "".join(sent) == hostile
    assert all(units(page) <= 4096 for page in sent)


def test_a_limit_too_small_for_one_character_is_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        pages(["a"], 3)


WORDS = st.text(st.sampled_from("ab <>&;\n🎲é\u0301я/i"), max_size=120)
TAGGED = st.builds(
    lambda tag, words: f"{tag}{escaped(words)}{closing(tag)}",
    st.sampled_from(["<b>", "<i>", "<code>", "<spoiler>", '<a href="https://a.example/?b=1&amp;c=2">']),
    WORDS,
)
PARTS = st.lists(
    st.one_of(WORDS.map(escaped), TAGGED, st.lists(TAGGED, max_size=5).map(" ".join)), max_size=12
)


@given(PARTS, st.integers(64, 200))
def test_nothing_is_lost_and_every_page_stands_by_itself(parts: list[str], limit: int) -> None:
    sent = pages(parts, limit)
    kept = re.sub(r"\s+", "", "".join(read(part) for part in parts))
    assert re.sub(r"\s+", "", "".join(read(page) for page in sent)) == kept
    assert all(balanced(page) and units(read(page)) <= limit and read(page).strip() for page in sent)
    assert all("<" not in without_tags(page) for page in sent)
