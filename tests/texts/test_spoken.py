"""The words for times: the same ones in every language, none of them for two things at once."""

from __future__ import annotations

import tomllib

import pytest

from texts.languages import LANGUAGES
from texts.sources import ROOT
from texts.spoken import numbered, plain


def table(language: str) -> dict[str, list[str]]:
    return tomllib.loads((ROOT / language / "times.toml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_word_for_each(language: str) -> None:
    words = table(language)
    assert words.keys() == table("en").keys()
    assert all(words.values())
    assert (len(words["weekdays"]), len(words["months"])) == (7, 12)


@pytest.mark.parametrize("name", ["weekdays", "months"])
def test_no_word_means_two_days_or_two_months(name: str) -> None:
    for language in LANGUAGES:
        for position, each in enumerate(table(language)[name]):
            for word in each.split("|"):
                said = plain(word).replace("*", "")
                assert [n for n, pattern in enumerate(numbered(name)) if pattern.fullmatch(said)] == [
                    position
                ], word


def test_marks_and_capitals_make_no_difference_and_places_stay() -> None:
    assert plain("Zítra v Łódź\u00a0И Й") == "zitra v lodz и и"
