"""Who writes what it is, in place of a tap, is understood in six languages."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter

NAMES = {
    "complaint": ("A complaint!", "It's a complaint", "Жалба", "žalba", "Skarga.", "жалоба", "Stížnost"),
    "question": ("a question", "Питање", "pytanie", "вопрос", "Въпрос", "dotaz"),
    "idea": ("Idea", "идеја", "to pomysł", "Идея", "nápad"),
    "praise": ("praise", "похвала", "pochwała", "pochvala"),
}


@pytest.mark.parametrize(("kind", "said"), [(kind, each) for kind, names in NAMES.items() for each in names])
async def test_what_it_is_can_be_written(counter: Counter, kind: str, said: str) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("The cover of my book is torn")
    counter.forward(minutes=2)
    assert f"Your {kind} is filed as number 1" in await ana.says(said)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await ana.hears() == ""


async def test_it_is_a_voice_where_nothing_waits(counter: Counter) -> None:
    assert "What is this?" in await counter.guest("2").says("Complaint")


async def test_what_says_more_is_no_name(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("The cover of my book is torn")
    counter.forward(minutes=2)
    assert "What is this?" in await ana.says("A question of taste")


async def test_what_was_filed_is_named_no_more(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("The cover of my book is torn")
    await ana.taps("said:1:complaint")
    counter.forward(minutes=2)
    assert "What is this?" in await ana.says("A question")
