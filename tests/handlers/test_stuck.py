"""The team's chat hears of what is stuck: of the first message in an hour, and of each broadcast."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from chat.answers import To
from chat.stuck import Astray, Stuck
from tests.handlers.front import NOW, READER
from texts.languages import LANGUAGES
from texts.rendering import Reader, render
from texts.text import Text
from usecases.company import Company
from usecases.delivery.stuck import notice

COMPANY = Company(READER, frozenset(), To("telegram", "-1"))
FIRST = Stuck(17, "stuck: KeyError")


def key(stuck: Stuck | Astray, hours: int = 0) -> str:
    said = notice(COMPANY, stuck, NOW + timedelta(hours=hours))
    assert said is not None
    return said.key


def test_of_many_messages_the_first_of_each_hour_is_told() -> None:
    assert key(FIRST) == key(Stuck(18, "stuck: ValueError"))
    assert key(FIRST) != key(FIRST, hours=1)


def test_of_broadcasts_each_is_told() -> None:
    assert len({key(FIRST), *(key(Stuck(number, "x", broadcast=True)) for number in (17, 18))}) == 3


def test_without_a_chat_of_the_team_it_is_for_the_owners() -> None:
    assert notice(replace(COMPANY, team_chat=None), FIRST, NOW).to is None


def test_a_topic_that_is_shut_is_told_once() -> None:
    assert key(Astray("-5", "45")) == key(Astray("-5", "45"), hours=30)
    assert key(Astray("-5", "45")) != key(Astray("-5", "46"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("broadcast", [False, True])
def test_the_number_and_the_kind_of_the_problem_are_named(language: str, broadcast: bool) -> None:
    said = notice(COMPANY, Stuck(17, "stuck: KeyError", broadcast), NOW)
    assert said is not None
    (text,) = said.message.texts
    assert isinstance(text, Text)
    words = render(text, Reader(language, "UTC", zone_chosen=False), markup=False)  # type: ignore[arg-type]
    assert "17" in words
    assert ": KeyError." in words
