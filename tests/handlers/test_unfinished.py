"""Who is still testing when a test ends is thanked for what he answered, and gets no prize for it."""

from __future__ import annotations

from tests.handlers.front import Counter
from tests.handlers.trying import accepts, approved, recruited, token, willing
from tests.trial_forms import BIKE

OVER = f"The test of {BIKE} is over."
THANKED = f"{OVER} Thank you for what you answered"


async def test_who_answered_something_is_thanked_and_who_did_not_hears_that_it_is_over(
    counter: Counter,
) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, "thanks: A year of free rides")
    await approved(counter, mira, ana, boris)
    for each in (ana, boris):
        await accepts(counter, each)
    its = await token(counter)
    await counter.reception.wake()
    await ana.taps(f"checkin:{its}:1:fine")
    await ana.taps(f"answer:{its}:1:1:4")
    for each in (ana, boris):
        await each.hears()
    shown = await mira.says("/endtest 1")
    assert shown.count("People told: 1") == 2
    assert THANKED in shown, "what is said is shown before"
    await mira.does("/endtest 1")
    heard = await ana.hears()
    assert heard.count(OVER) == 1
    assert THANKED in heard
    assert "free rides" not in heard, "she did not complete it"
    heard = await boris.hears()
    assert OVER in heard
    assert THANKED not in heard, "he answered nothing"
    assert THANKED in await ana.taps(f"answer:{its}:1:2:4"), "and so says a late tap"
    assert THANKED in await ana.says("/tests")
    assert THANKED not in await boris.says("/tests")
