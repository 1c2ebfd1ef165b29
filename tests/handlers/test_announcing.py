"""A confidential test becomes public by an act: what everyone will see is shown first."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from storage.delivery.tables import outbox
from tests.handlers.early import PRODUCT, plan, recruiting
from tests.handlers.front import NOW, Counter, Guest
from tests.handlers.trying import accepts, approved, completes, recruited, willing
from tests.trial_forms import BIKE

FREE = f"{BIKE} is announced: you may talk about it now."


async def test_what_everyone_will_see_is_shown_before_a_test_is_announced(counter: Counter) -> None:
    number, _ = await recruiting(counter, plan(more="about: You ride it for free.\n"))
    ana, mira = counter.guest("2"), await counter.owner()
    await mira.says(f"/test {number}")
    assert f"announcetest:{number}" in mira.buttons
    await mira.taps(f"announcetest:{number}")
    shown = await mira.hears()
    assert f"Announce {PRODUCT}? From then on every customer finds the test" in shown
    assert "You ride it for free." in shown
    assert "This cannot be undone" in shown
    assert PRODUCT not in "".join((await ana.says("/tests"), *ana.labels)), "it was only asked"
    yes = next(each for each in mira.buttons if each.startswith("announcetest-yes"))
    await mira.taps(yes)
    await ana.says("/tests")
    assert PRODUCT in ana.labels
    assert "is announced already" in await mira.says(f"/announcetest {number}")


async def test_only_confidential_tests_are_offered_to_be_announced(counter: Counter) -> None:
    await recruiting(counter, plan("Bell", secret=False))
    await recruiting(counter, plan())
    mira = await counter.owner()
    await mira.says("/announcetest")
    assert PRODUCT in "".join(mira.labels)
    assert "Bell" not in "".join(mira.labels)


async def held_back(counter: Counter) -> tuple[Guest, list[Guest]]:
    """The owner of a confidential test, one who completed it, one who tests, and one who was not asked."""
    guests = await willing(counter, 2, 3, 4)
    mira = await recruited(counter, confidential="yes", places="2")
    await approved(counter, mira, *guests[:2])
    for each in guests[:2]:
        await accepts(counter, each)
    await completes(counter, guests[0])
    for each in guests:
        await each.hears()
    return mira, guests


async def test_who_kept_it_to_himself_hears_once_that_he_may_talk_about_it(counter: Counter) -> None:
    mira, (ana, boris, carl) = await held_back(counter)
    await mira.taps("announcetest:1")
    shown = await mira.hears()
    assert "People told: 2. They read:" in shown
    assert FREE in shown, "what they read is shown first"
    again = next(each for each in mira.buttons if each.startswith("announcetest-yes"))
    await mira.taps(again)
    assert [(await each.hears()).count(FREE) for each in (ana, boris, carl)] == [1, 1, 0]
    await approved(counter, mira, carl)
    await mira.taps(again)
    assert FREE not in "".join([await each.hears() for each in (ana, boris, carl)]), "once"


async def test_that_he_may_talk_about_it_is_said_by_day(counter: Counter) -> None:
    mira, (ana, boris, _) = await held_back(counter)
    await ana.taps("zone:Asia/Tokyo")
    await boris.says("/updates 9-14")
    await mira.does("/announcetest 1")
    due = select(outbox.c.chat, outbox.c.due).where(outbox.c.key.startswith("trial-announced:"))
    found = {row.chat: row.due for row in await counter.database.run(lambda db: db.execute(due).all())}
    assert found["2"] == NOW.replace(hour=1) + timedelta(days=1), "ten in the morning in Tokyo"
    assert found["3"] == NOW.replace(hour=13), "when his quiet hours are over"
