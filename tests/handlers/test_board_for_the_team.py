"""What the team sees and does where customers read ideas: how many support one, and what becomes of it."""

from __future__ import annotations

from tests.handlers.front import Counter
from tests.handlers.test_voices import idea


async def test_who_plans_changes_the_status_on_the_card_and_nobody_else(counter: Counter) -> None:
    await idea(counter, counter.guest("3"), "Audio books of every title")
    mira, ana = await counter.owner(), counter.guest("7")
    await mira.says("/idea 1")
    assert "status:1" in mira.buttons
    await mira.taps("status:1")
    assert "What becomes of it?" in await mira.hears()
    await ana.says("/idea 1")
    assert "status:1" not in ana.buttons
