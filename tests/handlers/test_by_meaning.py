"""Who files an idea is offered what means the same as well, and never waits for what cannot be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import pytest

from handlers.reception import Reception
from suggestions.meaning import Meaning
from tests.handlers.front import Counter
from tests.handlers.test_voices import idea


@dataclass
class Knowing:
    """Knows what means the same, and what it was asked."""

    found: list[int] = field(default_factory=list)
    woken: int = 0
    asked: list[str] = field(default_factory=list)

    def wake(self) -> None:
        self.woken += 1

    async def alike(self, words: str, most: int) -> list[int]:
        self.asked.append(words)
        return self.found[:most]


@pytest.fixture
def knowing(monkeypatch: pytest.MonkeyPatch) -> Knowing:
    """Every reception asks it."""
    knows = Knowing()
    meaning: Meaning = knows
    monkeypatch.setattr("tests.handlers.front.Reception", partial(Reception, meaning=meaning))
    return knows


def offered(counter: Counter) -> list[int]:
    """The ideas that can be supported on the card that was drawn last."""
    buttons = [button.data for row in counter.drawn[-1].buttons for button in row]
    return [int(each.split(":")[2]) for each in buttons if each.startswith("instead")]


async def test_an_idea_in_other_words_is_offered_before_one_files_anew(
    counter: Counter, knowing: Knowing
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books of every title")
    knowing.found, knowing.woken, knowing.asked = [number], 0, []
    await boris.says("Снимите романе за слушање")
    assert knowing.woken == 1
    said = next(each for each in boris.buttons if each.endswith(":idea"))
    await boris.taps(said)
    assert knowing.asked == ["Снимите романе за слушање"]
    assert offered(counter) == [number]


async def test_what_stands_on_the_board_no_more_takes_no_place(counter: Counter, knowing: Knowing) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    gone = await idea(counter, ana, "Green covers", public=False)
    counter.forward(minutes=2)
    number = await idea(counter, ana, "Audio books of every title")
    knowing.found = [gone, gone, gone, number]
    await boris.says("Снимите романе за слушање")
    await boris.taps(next(each for each in boris.buttons if each.endswith(":idea")))
    assert offered(counter) == [number]


async def test_other_taps_ask_nobody_and_a_command_wakes_nobody(counter: Counter, knowing: Knowing) -> None:
    ana = counter.guest("2")
    await ana.says("/home")
    assert knowing.woken == 0
    await ana.says("The shop was closed")
    await ana.taps(next(each for each in ana.buttons if each.endswith(":complaint")))
    assert knowing.asked == []
