"""What is late at the counter: nobody is late for who is gone, and of much the rest is told later."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from tests.handlers.test_voices import cards


async def test_nobody_is_late_for_who_was_erased(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await ana.says("Where is it?")
    await ana.taps("said:1:question")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    counter.forward(days=30)
    await counter.reception.look_after()
    assert "The inbox is empty" in await owner.says("/inbox")
    assert await cards(counter, "longer than we promised") == 0


async def test_what_is_late_past_the_first_ones_is_told_an_hour_later(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("usecases.suggestions.inbox.late.MOST", 2)
    owner = await counter.owner()
    for number in range(1, 4):
        ana = counter.guest(f"9{number}")
        await ana.says(f"Where is parcel {number}?")
        await ana.taps(f"said:{number}:question")
    counter.forward(days=3)
    told = 0
    for _ in range(3):
        await counter.reception.look_after()
        told += (await owner.hears()).count("longer than we promised")
        counter.forward(hours=1)
    assert told == 2
