"""Nothing in a toast waits to be tapped: what names a command comes as a message."""

from __future__ import annotations

import ast
import re

import pytest

from tests.handlers.front import GROUP, Counter
from tests.texts.samples import samples
from tests.texts.whole import code, english
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render

COMMAND = re.compile(r"(?<![\w/])/[a-z]")


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


async def test_what_names_a_command_is_a_message(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    await ana.says("/polls")
    assert await ana.taps("vote:9") == ""
    assert await ana.hears() == "There is no poll 9. Open ones: /polls"
    assert await ana.taps("claim:9") == ""
    assert "Your own: /prizes" in await ana.hears()
    assert "no longer works" in await ana.taps("m:9:1:1")


async def test_in_a_group_it_stays_between_the_bot_and_who_tapped(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "There is no poll 9" in await ana.taps("results:9", chat=GROUP)
    assert await ana.hears(GROUP) == ""


async def test_leaving_the_news_is_told_with_the_way_back(counter: Counter) -> None:
    ana = counter.guest("2")
    assert await ana.taps("unsubscribe") == ""
    assert "/updates" in await ana.hears()
