"""A language is compiled message by message, and says the same as when it is compiled whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from fluent.syntax.ast import Message, Term

from texts.bundles import Bundle
from texts.languages import LANGUAGES, Language
from texts.sources import entries, files, parsed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entries_of_a_file_are_those_that_fluent_finds(language: Language) -> None:
    for path in files(language):
        found = [
            f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name
            for entry in parsed(path).body
            if isinstance(entry, Message | Term)
        ]
        assert list(entries(path)) == found


def test_a_message_that_two_threads_say_first_is_said_by_both() -> None:
    bundle, together = Bundle("en", markup=False), Barrier(2)

    def say(key: str) -> str | None:
        together.wait()
        return bundle.say(key, {})

    keys = [key for path in files("en") for key in entries(path)]
    with ThreadPoolExecutor(2) as threads:
        for key in keys:
            first, second = threads.map(say, [key, key])
            assert first == second
