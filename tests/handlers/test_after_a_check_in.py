"""After a day's questions a tester hears what comes next: another day, one that waits, or that he is done."""

from __future__ import annotations

from draws.beacon import QUICKNET
from draws.draw import Manner
from tests.handlers.early import active, plan, recruiting
from tests.handlers.front import Counter, Guest
from tests.handlers.trying import accepts, approved, completes, recruited, token, willing
from tests.trial_forms import DAY

FORM = plan(secret=False) + "day 5: Take it to work.\n- rating: How fast is it?\n"


async def first_day(counter: Counter, form: str = FORM) -> tuple[Guest, str]:
    """A tester who is asked the last question of the first day; with the token of the test."""
    number, token = await recruiting(counter, form)
    ana = counter.guest("2")
    await active(counter, ana, number, token)
    await counter.reception.wake()
    await ana.taps(f"checkin:{token}:1:fine")
    await ana.hears()
    return ana, token


async def test_he_hears_when_we_write_to_him_next(counter: Counter) -> None:
    ana, token = await first_day(counter)
    await ana.taps(f"answer:{token}:1:1:4")
    heard = await ana.hears()
    assert "That was all for this time" in heard
    assert "We write to you next on Friday 6 November 2026 at 10:00" in heard


async def test_who_has_answered_everything_hears_that_and_until_when_the_test_runs(counter: Counter) -> None:
    ana, token = await first_day(counter, plan(secret=False))
    await ana.taps(f"answer:{token}:1:1:4")
    heard = await ana.hears()
    assert "That was the last question" in heard
    assert "at the latest after" in heard
    assert "for this time" not in heard


async def test_a_day_whose_questions_wait_is_offered(counter: Counter) -> None:
    ana, token = await first_day(counter)
    counter.forward(days=4, hours=23)
    await counter.reception.wake()
    await ana.taps(f"checkin:{token}:2:fine")
    await ana.hears()
    await ana.taps(f"answer:{token}:2:1:4")
    heard = await ana.hears()
    assert "the questions for day 1 are still waiting" in heard
    assert "the last question" not in heard
    assert list(ana.buttons) == [f"checkin:{token}:1:on"]


async def to_the_end(counter: Counter, mira: Guest, ana: Guest) -> str:
    """Let somebody answer all of a test; what she hears then."""
    await approved(counter, mira, ana)
    await accepts(counter, ana)
    await counter.reception.wake()
    await ana.hears()
    await completes(counter, ana)
    return await ana.hears()


async def test_thanks_that_wait_for_an_announcement_are_promised_for_no_day(counter: Counter) -> None:
    counter.manner = Manner(chain=QUICKNET)
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter, "prizes: 1 x Helmet", confidential="yes")
    heard = await to_the_end(counter, mira, ana)
    assert "That was the last question" in heard
    assert "at the latest" not in heard
    assert "Prizes are drawn once the test is over and the product has been announced" in heard
    assert "Helmet" in heard


async def test_who_has_answered_everything_hears_which_thanks_come_and_when(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter, "thanks: A year of free rides")
    heard = await to_the_end(counter, mira, ana)
    assert "As a thank-you to everyone who completes it: A year of free rides" in heard
    assert "at the latest after" in heard


async def test_who_moves_up_hears_of_no_later_day_while_the_first_questions_follow(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter, days=f"{DAY}\n- rating: How fast is it?\nday 5\n- text: More?")
    await approved(counter, mira, ana, boris)
    for each in (ana, boris):
        assert "We write to you next on" not in await accepts(counter, each), "the first questions follow"
    its = await token(counter)
    await boris.hears()
    await ana.taps(f"trial-leave:{its}")
    await counter.reception.wake()
    heard = await boris.hears()
    assert "it is yours" in heard
    assert "We write to you next on" not in heard
    await counter.reception.wake()
    assert "Take it home" in await boris.hears(), "they follow"
    await boris.taps(f"checkin:{its}:1:fine")
    for question in (1, 2):
        await boris.taps(f"answer:{its}:1:{question}:4")
    assert "We write to you next on" in await boris.hears()


async def test_questions_that_are_due_and_not_yet_asked_are_still_to_come(counter: Counter) -> None:
    ana, token = await first_day(counter)
    counter.forward(days=5)
    await ana.taps(f"answer:{token}:1:1:4")
    heard = await ana.hears()
    assert "That was all for this time" in heard
    assert "the last question" not in heard
    assert "We write to you next on" not in heard, "they follow at once"
