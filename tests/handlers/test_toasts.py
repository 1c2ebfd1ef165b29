"""Nothing in a toast waits to be tapped: what sends to a command is left out, or comes as a message."""

from __future__ import annotations

import ast

import pytest

from handlers.toasts import COMMAND, fits, tapless
from tests.handlers.front import Counter
from tests.texts.samples import samples
from tests.texts.whole import code, english
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render


def toasted() -> set[str]:
    """The keys of what toasts say: those written as such, and what the fast way of a vote refuses with."""
    calls = [node for tree in code() for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Toast"]
    made = [
        each.func.attr
        for each in named
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute)
    ]
    refused = {
        "tap-outdated",
        "toast-void",
        "toast-closed",
        "toast-full",
        "no-such-option",
        "toast-withdrawn",
    }
    return {name.replace("_", "-") for name in made} | refused | {"toast-chosen", "toast-taken-back"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_toast_names_a_command(language: Language) -> None:
    reader = Reader(language, "UTC", zone_chosen=False)
    for key in sorted(toasted()):
        for text in samples(english()[key]):
            assert not COMMAND.search(render(text, reader, markup=False)), key


async def test_a_sentence_that_sends_to_a_command_is_left_out(counter: Counter) -> None:
    ana = counter.guest("2")
    for data, said in {
        "vote:9": "There is no poll 9.",
        "m:9:1:1": "There is no poll 9.",
        "claim:9": "There is no such prize.",
        "edit:1": "Only the product team can do this.",
    }.items():
        assert await ana.taps(data) == said
    assert await ana.hears() == ""


async def test_what_is_nothing_else_is_a_message(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira, "prizes: 1 x Mug")
    assert await mira.taps("draw-file:1") == ""
    assert await mira.hears() == "Draw 1 is not drawn yet: /draw_1"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Hlasování č. 7 neexistuje. Otevřená: /polls", "Hlasování č. 7 neexistuje."),
        ("Hlasování č. 7 najdete pod /poll_7. Děkujeme.", "Děkujeme."),
        ("Гласање 7 не постоји. „Ко“ тражи? Отворена: /polls", "Гласање 7 не постоји. „Ко“ тражи?"),
        ("Everything is in /help", ""),
        ("Either and/or, see https://a.b/c. Good.", "Either and/or, see https://a.b/c. Good."),
    ],
)
def test_sentences_end_where_they_end_in_any_language(words: str, said: str) -> None:
    assert tapless(words) == said


async def test_leaving_the_news_is_told_with_the_way_back(counter: Counter) -> None:
    ana = counter.guest("2")
    assert await ana.taps("unsubscribe") == ""
    assert "/updates" in await ana.hears()


async def test_who_wants_no_more_news_hears_what_still_comes(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.taps("news:yes")
    assert (await ana.taps("news:no")).endswith("Results of votes you took part in still reach you.")


def test_what_no_toast_can_hold_is_a_message() -> None:
    assert fits("x" * 200)
    assert fits("x" * 199 + ". Everything is in /help")
    assert not fits("x" * 201)
    assert not fits("Everything is in /help")
