"""Who says that he is not old enough reads first what ends with it, and afterwards what has ended."""

from __future__ import annotations

from customers.consent import Purpose
from tests.handlers.front import Counter, Guest
from tests.handlers.test_profiles import agreed, profile
from tests.handlers.test_who_is_asked import invited, stands_where
from tests.trial_forms import BIKE

ALL = {Purpose.TESTS, Purpose.PROFILE, Purpose.AGE}


async def asked(counter: Counter) -> tuple[Guest, str]:
    """Somebody ranked and invited who taps that he is too young; return what he reads first."""
    ana = await invited(counter)
    await ana.taps("consent:profile:yes")
    await ana.taps("consent:tests:yes")
    await ana.hears()
    await ana.taps("consent:age:no")
    return ana, counter.redrawn[-1]


async def test_it_is_said_before_what_ends_with_it_and_what_stays(counter: Counter) -> None:
    ana, read = await asked(counter)
    for words in (
        "Your votes and ideas stay.",
        "your score, all it was made of",
        "you leave every test",
        "What you answered stays with the team",
        BIKE,
    ):
        assert read.count(words) == 1, words
    assert await agreed(counter, ana) >= ALL
    assert await profile(counter, ana) is not None
    await ana.taps("consent:age:keep")
    assert await agreed(counter, ana) >= ALL


async def test_what_has_ended_is_said_of_each_consent(counter: Counter) -> None:
    ana, _ = await asked(counter)
    toast = await ana.taps("consent:age:sure")
    heard = await ana.hears()
    assert "Noted." in toast
    assert "What you answered in tests is kept." in heard
    assert "You no longer take part in any test" in heard
    assert await agreed(counter, ana) == set()
    assert await profile(counter, ana) is None
    assert await stands_where(counter) == ["left"]
