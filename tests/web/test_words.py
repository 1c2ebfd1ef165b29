"""The words of the page and of the tour, complete in six languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.commands.demo import TOUR

WORDS = Path(__file__).parents[2] / "sandbox" / "web" / "words"
LANGUAGES = {"en", "sr", "pl", "ru", "bg", "cs"}


@pytest.mark.parametrize("language", ["sr", "pl", "ru", "bg", "cs"])
def test_the_page_has_every_word_in_every_language(language: str) -> None:
    english, other = (json.loads((WORDS / f"{code}.json").read_bytes()) for code in ("en", language))
    assert list(english) == list(other)
    plural = {"sr": {"one", "few", "other"}, "pl": {"one", "few", "other"}, "cs": {"one", "few", "other"}}
    plural |= {"ru": {"one", "few", "other"}, "bg": {"one", "other"}}
    for key, text in other.items():
        if isinstance(text, dict):
            assert set(text) == plural[language], key
        else:
            assert text.count("{") == english[key].count("{"), key


def test_the_tour_has_every_text_in_every_language() -> None:
    for step in json.loads(TOUR.read_bytes())["steps"]:
        texts = [step["title"], step["text"]]
        texts += [deed["say"] for deed in step.get("do", []) if isinstance(deed.get("say"), dict)]
        assert all(set(text) == LANGUAGES for text in texts), step["id"]
