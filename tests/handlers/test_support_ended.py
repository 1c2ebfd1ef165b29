"""Old buttons of ideas that take no support any more: the tap says why, and shows where to go on."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from tests.handlers.test_voices import idea, supporters


@pytest.mark.parametrize(
    ("status", "toast"), [("launched", "is launched already"), ("declined We cannot", "was decided against")]
)
async def test_an_old_button_of_what_is_decided_says_so_and_shows_it(
    counter: Counter, status: str, toast: str
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await (await counter.owner()).says(f"/status {number} {status}")
    assert toast in await boris.taps(f"support:{number}:1")
    assert "Audio books" in counter.redrawn[-1]
    assert await supporters(counter, number) == 0


async def test_an_old_button_of_a_withdrawn_idea_says_so_and_leads_to_the_board(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await ana.taps(f"voice-withdraw:{number}:yes")
    for wanted in (1, 0):
        assert "was withdrawn by its author" in await boris.taps(f"support:{number}:{wanted}")
        assert "Audio books" not in counter.redrawn[-1]
        assert counter.drawn[-1].buttons[-1][0].data == "ideas:top:0"
    assert await supporters(counter, number) == 0
