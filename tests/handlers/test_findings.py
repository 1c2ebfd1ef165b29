"""What a test came to, as the team gets it: a page, one for the vendors, a table and a picture."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.attachments import AttachmentMaker
from tests.handlers.front import READER, Counter, Guest
from tests.handlers.testing import PLAN, begun, button, handed, testing
from tests.handlers.trying import approved, recruited, token, willing

HOSTILE = "=cmd|' /C calc'!A1 <script>alert(1)</script> & \"quoted\""


async def rated(guest: Guest, rating: int) -> None:
    """Let a tester answer the first day."""
    await guest.hears()
    await guest.taps(button(guest, "checkin:"))
    await guest.hears()
    await guest.taps(next(each for each in guest.buttons if each.endswith(f":{rating}")))
    await guest.hears()


async def said(guest: Guest, words: str) -> None:
    """Let a tester answer the last day."""
    await guest.hears()
    await guest.taps(button(guest, "checkin:"))
    await guest.hears()
    await guest.taps(guest.buttons[0])
    await guest.hears()
    await guest.says(words)


Made = Callable[[Guest, str], Awaitable[str]]


@pytest.fixture
async def made(counter: Counter) -> AsyncIterator[Made]:
    """Lets somebody tap a form of the report; returns what is in the file."""
    maker = AttachmentMaker(counter.database.reading)

    async def make(guest: Guest, form: str) -> str:
        media = await maker.make(await handed(counter, guest, f"trial-report:1:{form}"), READER)
        assert (media.name == "report.html") == (form == "vendors"), "no number of ours leaves the team"
        return media.content.decode(errors="replace")

    yield make
    maker.close()


async def test_the_report_is_offered_on_the_test_and_holds_what_testers_answered(
    counter: Counter, made: Made
) -> None:
    mira = await begun(counter)
    ana, boris = counter.guest("2", "Ana"), counter.guest("3", "Boris")
    await testing(counter, ana, boris)
    await rated(ana, 4)
    await rated(boris, 5)
    await mira.says("/test 1")
    await mira.taps(button(mira, "trial-findings:"))
    assert "In which form" in await mira.hears()
    page = await made(mira, "page")
    for wanted in ("Cargo bike", "How easily does it steer?", "Median 4.5", "2 answers", "free of charge"):
        assert wanted in page
    assert "Boris" not in page


async def test_every_form_is_made_of_a_test_of_which_nothing_is_known(counter: Counter, made: Made) -> None:
    mira = await begun(counter)
    for form in ("page", "vendors", "table", "picture"):
        assert await made(mira, form)


async def test_hostile_words_do_nothing_in_any_form(counter: Counter, made: Made) -> None:
    plan = PLAN.replace("Cargo bike", HOSTILE).replace("What would you change?", HOSTILE)
    mira = await begun(counter, plan.replace("Street", HOSTILE))
    ana = counter.guest("2", HOSTILE)
    await testing(counter, ana)
    await rated(ana, 3)
    counter.forward(days=3)
    await counter.reception.wake()
    await said(ana, HOSTILE)
    for form in ("page", "vendors"):
        page = await made(mira, form)
        assert "<script>" not in page
        assert "&lt;script&gt;" in page
    lines = (await made(mira, "table")).splitlines()
    assert not [line for line in lines if ",=cmd" in line or line.startswith("=")]
    assert "'=cmd" in "".join(lines)
    assert await made(mira, "picture")


async def test_a_day_has_the_number_of_the_form_wherever_the_team_reads_it(
    counter: Counter, made: Made
) -> None:
    mira = await begun(counter)
    ana = counter.guest("2", "Ana")
    await testing(counter, ana)
    await rated(ana, 4)
    counter.forward(days=3)
    await counter.reception.wake()
    await said(ana, "A bell.")
    page, table, shown = await made(mira, "page"), await made(mira, "table"), await mira.says("/test 1")
    assert {line.partition(",")[0] for line in table.splitlines()[1:]} == {"0", "3"}
    for day in ("Day 0, when the tester joins", "Day 3"):
        assert day in shown
        assert day in page
    assert "Day 1" not in page + shown
    assert "Day 4" not in page + shown


async def test_the_report_says_why_they_declined_and_to_vendors_not_what_so_few_said(
    counter: Counter, made: Made
) -> None:
    people = await willing(counter, 2, 3, 4, 5)
    mira = await recruited(counter, places="4")
    await approved(counter, mira, *people)
    its = await token(counter)
    for each, why in zip(people, (":time", ":conditions", ":time", ""), strict=True):
        await each.taps(f"trial-no:{its}{why}")
    page = re.sub(r"<[^>]+>", " ", await made(mira, "page"))
    _, _, reasons = page.partition("Why people declined or left")
    assert re.search(r"No time for it\s+2\b", reasons)
    assert re.search(r"The conditions do not suit me\s+1\b", reasons)
    assert "Another reason" not in reasons, "who says nothing has no reason"
    assert "No time for it" not in await made(mira, "vendors")
