"""Who wants news gets some: where no topic is on, that is said, and agreeing anew turns them on."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter, Guest

OFF = ("updates:topic:votes:no", "updates:topic:launches:no")


@pytest.fixture
async def ana(counter: Counter) -> Guest:
    """Somebody who agreed to news, and turned all topics off."""
    ana = counter.guest("2")
    await ana.says("/updates")
    for tap in ("updates:news:yes", *OFF):
        await ana.taps(tap)
    return ana


async def test_where_no_topic_is_on_it_says_that_nothing_comes(counter: Counter, ana: Guest) -> None:
    assert "no news comes to you" in counter.redrawn[-1]
    assert "no news comes to you" in await ana.says("/updates")
    await ana.taps("updates:topic:votes:yes")
    assert "You get news about" in await ana.says("/updates")


@pytest.mark.parametrize("yes", ["updates:news:yes", "news:yes"])
async def test_who_wants_news_anew_gets_them(ana: Guest, yes: str) -> None:
    await ana.taps("updates:news:no")
    await ana.taps(yes)
    assert "You get news about" in await ana.says("/updates")
    assert set(OFF) <= set(ana.buttons)


async def test_what_he_turned_off_stays_off_as_long_as_something_comes(ana: Guest) -> None:
    for tap in ("updates:topic:votes:yes", "updates:news:no", "updates:news:yes"):
        await ana.taps(tap)
    await ana.says("/updates")
    assert {"updates:topic:votes:no", "updates:topic:launches:yes"} <= set(ana.buttons)
