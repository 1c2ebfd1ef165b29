"""No message ends in a command that lacks its number: said alone, each does something or lets one choose."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.domains import HOUSE
from tests.handlers.front import Counter
from texts.languages import LANGUAGES
from texts.sources import ROOT

LAST = re.compile(r"(?<![\w</.:])/([a-z]+(?:-[a-z]+)*)(?:</\w+>)?[.!?»“”\"']*(?:\s*$| · )")


def last_words(line: str) -> list[str]:
    """The commands in which a line of a text ends, or a part of it that is followed by nothing of theirs."""
    return [] if line.startswith("#") else LAST.findall(line)


def ends(language: str) -> set[str]:
    files: list[Path] = sorted((ROOT / language).glob("*.ftl"))
    return {
        name for file in files for line in file.read_text("utf-8").splitlines() for name in last_words(line)
    }


def test_a_command_at_the_end_is_seen() -> None:
    assert last_words("idea-more = There is more to it: /idea") == ["idea"]
    assert last_words("idea-more = More under <code>/idea</code>.") == ["idea"]
    assert last_words("idea-more = More: /idea { $number }") == []
    assert last_words("idea-more = Under glas.example/idea") == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_a_text_ends_in_works_alone(counter: Counter, language: str) -> None:
    mira = await counter.owner()
    for name in sorted(ends(language)):
        assert name in HOUSE.commands, name
        said = await mira.says(f"/{name}")
        assert not re.search(rf"/{name} (?:\d|[A-Z]{{2,}})", said) or HOUSE.commands[name].offers, said
        await mira.says("/cancel")
