"""A test whose product is taken back halfway: nothing that was answered is lost, and testers are thanked."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.attachments import AttachmentMaker
from storage.trials.tables import trials
from tests.handlers.front import READER, Counter, Guest
from tests.handlers.testing import handed
from tests.handlers.trying import accepts, approved, recruited, token, willing
from tests.trial_forms import BIKE, DAY, form

WHY = "The frame breaks"
EARLY = f"The test of {BIKE} has ended early: {WHY}"
KEPT = "What you answered is not lost: our team reads it."
LINE = f"The product was taken back on Sunday 1 November 2026 at 13:00 (Belgrade time): {WHY}"
WORDS = "It creaks"
DAYS = f"{DAY}\n- text: What would you change?"


@pytest.fixture
async def people(counter: Counter) -> list[Guest]:
    """Who completed, who answered something, who answered nothing, and who was only invited."""
    found = ana, boris, cveta, _ = await willing(counter, 2, 3, 4, 5)
    mira = await recruited(counter, "thanks: A year of free rides", places="4", days=DAYS)
    await approved(counter, mira, *found)
    for each in (ana, boris, cveta):
        await accepts(counter, each)
    its = await token(counter)
    await counter.reception.wake()
    for each in (ana, boris):
        await each.taps(f"checkin:{its}:1:fine")
        await each.taps(f"answer:{its}:1:1:4")
    await ana.says(WORDS)
    for each in found:
        await each.hears()
    await mira.hears()
    return found


async def taken_back(counter: Counter) -> Guest:
    """Let the team take the product back."""
    mira = await counter.owner()
    shown = await mira.says(f"/withdrawtest 1 {WHY}")
    assert shown.count(EARLY) == 3, "who hears what is shown before"
    assert "People told: 2" in shown
    await mira.does(f"/withdrawtest 1 {WHY}")
    return mira


async def test_who_answered_is_thanked_and_hears_what_becomes_of_it(
    counter: Counter, people: list[Guest]
) -> None:
    await taken_back(counter)
    ana, boris, cveta, dora = [await each.hears() for each in people]
    for each in (ana, boris, cveta, dora):
        assert each.count(EARLY) == 1
    assert KEPT in ana
    assert "A year of free rides" in ana, "she completed it"
    assert KEPT in boris
    assert "free rides" not in boris
    assert KEPT not in cveta + dora, "they answered nothing"
    its = await token(counter)
    assert KEPT in await people[1].taps(f"answer:{its}:1:2:now"), "and so says a late tap"
    assert KEPT not in await people[3].taps(f"trial-join:{its}")


async def test_what_was_answered_is_read_in_every_form(counter: Counter, people: list[Guest]) -> None:
    ana, *_ = people
    mira = await taken_back(counter)
    assert LINE in await mira.says("/test 1")
    await mira.taps("trial-findings:1")
    assert LINE in await mira.hears()
    its = await token(counter)
    await ana.taps(f"trial-quote:{its}:nameless")
    await mira.taps("test-words:0:1")
    assert WORDS in await mira.hears()
    maker = AttachmentMaker(counter.database.reading)
    made = dict.fromkeys(("page", "vendors", "table", "picture"), "")
    for each in made:
        media = await maker.make(await handed(counter, mira, f"trial-report:1:{each}"), READER)
        made[each] = media.content.decode(errors="replace")
    maker.close()
    for each in ("page", "vendors"):
        assert LINE in made[each]
    for each in ("page", "vendors", "table"):
        assert WORDS in made[each], "she allowed it, and could after the end, too"
    assert made["picture"]
    noted = select(trials.c.reported).where(trials.c.id == 1)
    assert await counter.database.run(lambda db: db.execute(noted).scalar_one()) == counter.now


async def test_what_they_said_changed_something_all_the_same(counter: Counter, people: list[Guest]) -> None:
    ana, boris, *_ = people
    mira = await taken_back(counter)
    for each in people:
        await each.hears()
    await mira.does("/yousaid 1\nThe frame is noisy -> It does not creak any more")
    for each in (ana, boris):
        assert "It does not creak any more" in await each.hears()


async def test_a_draft_has_no_report_and_neither_has_one_that_was_discarded(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(form())
    assert "still a draft" in await mira.taps("trial-report:1:page")
    await mira.does("/discardtest 1")
    assert "This test was taken back" in await mira.taps("trial-report:1:page")
    assert "Report" not in await mira.says("/test 1")
