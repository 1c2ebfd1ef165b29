"""What a tester is given of his tests: all that is kept of him, in words; of who was not asked, nothing."""

from __future__ import annotations

from typing import Any

from bot.reports import personal
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.test_profiles import number
from tests.handlers.testing import begun, button, testing

OURS = {"id", "trial", "customer"}
"""By what a row hangs together."""


async def given(counter: Counter, guest: Guest) -> dict[str, Any]:
    """Return all that somebody is given of himself, as the file says it."""
    him = await number(counter, guest)
    return await counter.database.run(lambda db: personal(db, him, counter.now))


async def test_a_tester_is_given_all_that_is_kept_of_him_with_questions_in_words(counter: Counter) -> None:
    await begun(counter)
    ana = counter.guest("2")
    await testing(counter, ana)
    await ana.hears()
    token = button(ana, "checkin:").split(":")[1]
    await ana.taps(f"checkin:{token}:1:fine")
    await ana.taps(f"answer:{token}:1:1:4")
    known = await given(counter, ana)
    [test] = known["tests"]
    assert {each.name for each in testers.columns} - OURS - test.keys() == set()
    assert (test["product"], test["way"], test["likelihood"]) == ("Cargo bike", "idea", 1.0)
    [rated] = [each for each in known["test_answers"] if each["rating"]]
    assert (rated["product"], rated["day"]) == ("Cargo bike", 1)
    assert (rated["question_in_words"], rated["rating"]) == ("How easily does it steer?", 4)
    assert known["test_prompts"][0]["product"] == "Cargo bike"
