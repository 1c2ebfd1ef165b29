"""How somebody may be quoted: an older card never says what is not so any more."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_check_ins import to_the_words
from tests.handlers.testing import begun, button, standing, testing
from tests.trial_forms import DAY, form
from trials.tester import Standing

PLAN = form("from: leads", places="20", days=f"{DAY}\n- text: What would you change?")


@pytest.fixture
async def asked(counter: Counter) -> tuple[Guest, str]:
    """Ana, who is asked whether she may be quoted, and the button of the card on which she is."""
    await begun(counter, PLAN)
    ana = counter.guest("2", "Ana")
    await testing(counter, ana)
    await ana.hears()
    await to_the_words(ana)
    assert "Now: your words are not quoted" in await ana.says("A bell.")
    assert await standing(counter) is Standing.COMPLETED
    return ana, button(ana, "trial-quote:").rpartition(":")[0]


async def test_the_old_card_leads_to_what_holds_once_a_name_is_asked_for(
    counter: Counter, asked: tuple[Guest, str]
) -> None:
    ana, card = asked
    await ana.taps(f"{card}:other")
    assert "the button shows it" in counter.redrawn[-1]
    assert "Now:" not in counter.redrawn[-1]
    assert "Under which name?" in await ana.hears()
    said = await ana.says("Ms Wheel")
    assert "Your words may be quoted as “Ms Wheel”." in said
    assert "Now:" not in said
    assert not any("Now:" in each for each in await counter.heard("2")), "nor does the card he was sent"
    await ana.taps(card)
    assert "Now: your words may be quoted as “Ms Wheel”" in counter.redrawn[-1]


async def test_the_card_that_was_sent_follows_what_is_chosen_on_another_one(
    counter: Counter, asked: tuple[Guest, str]
) -> None:
    ana, card = asked
    await ana.taps(f"{card}:own")
    [now] = [each for each in await counter.heard("2") if "Now:" in each]
    assert "may be quoted as “Ana”" in now
    await ana.taps(f"{card}:no")
    [now] = [each for each in await counter.heard("2") if "Now:" in each]
    assert "are not quoted" in now
