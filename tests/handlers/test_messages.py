"""Messages as customers of six languages write them: what each is, is guessed; a greeting files nothing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from handlers.commands import is_stop
from handlers.suggestions.saying.likely import likely
from handlers.suggestions.saying.small_talk import small_talk
from suggestions.kind import SAID

FILE = Path(__file__).with_name("messages.txt")
MESSAGES = [line.split(" ", 2) for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
AT_LEAST = 20


def meant(text: str) -> str:
    """What a message is taken for."""
    if is_stop(text):
        return "stop"
    talk = small_talk(text)
    return talk.value if talk is not None else likely(text)[0].value


def test_each_language_has_enough_of_each_kind() -> None:
    languages = Counter(language for language, _, _ in MESSAGES)
    assert languages.keys() == {"en", "sr", "pl", "ru", "bg", "cs"}
    assert min(languages.values()) >= AT_LEAST
    kinds = {(language, kind) for language, kind, _ in MESSAGES}
    assert len(kinds) == len(languages) * (len(SAID) + len(("greeting", "thanks", "stop", "help")))


@pytest.mark.parametrize(("language", "kind", "text"), MESSAGES)
def test_what_customers_write_is_taken_for_what_it_is(language: str, kind: str, text: str) -> None:
    assert meant(text) == kind, language
