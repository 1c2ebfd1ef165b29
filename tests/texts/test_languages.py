"""A person is spoken to in the language of his app, or in one he reads with ease."""

from __future__ import annotations

import pytest

from texts.languages import LANGUAGES, LOCALES, OWN_NAMES, is_language, match


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("sr", "sr"),
        ("sr-Latn", "sr"),
        ("sr_Cyrl_RS", "sr"),
        ("RU", "ru"),
        (" pl ", "pl"),
        ("bg-BG", "bg"),
        ("cs", "cs"),
        ("sk", "cs"),
        ("be", "ru"),
        ("mk", "sr"),
        ("bs-Cyrl", "sr"),
        ("uk", "en"),
        ("hr", "en"),
        ("pt-br", "en"),
        ("plt", "en"),
        ("", "en"),
        ("-", "en"),
        ("<script>", "en"),
    ],
)
def test_a_client_tag_chooses_the_language(tag: str, language: str) -> None:
    assert match(tag) == language


def test_each_language_has_its_own_name_and_its_cldr_locale() -> None:
    assert set(OWN_NAMES) == set(LOCALES) == set(LANGUAGES)
    assert len(set(OWN_NAMES.values())) == len(LANGUAGES)


def test_only_the_languages_we_speak_are_languages() -> None:
    assert all(is_language(language) for language in LANGUAGES)
    assert not is_language("de")
