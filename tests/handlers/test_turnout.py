"""Who came how far in a test: its page, the report, the vendors' report and the picture say the same."""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.domains import Stores
from papers.page import Facts, Heading
from papers.report import page as paper
from pictures.trial_cards import card
from tests.handlers.front import READER, Counter
from tests.handlers.trying import accepts, approved, completes, page, recruited, token, willing
from trials.participation import counted, marks
from trials.report import report
from trials.store import Reports
from trials.trial import TrialId

DURING = ["Invited: 6", "Got a place: 3", "Have not answered yet: 1", "Declined: 1", "On the waiting list: 1"]
AFTER = [
    "Invited: 6",
    "Got a place: 3",
    "Declined: 1",
    "Did not answer: 1",
    "Waited, but no place came free: 1",
]


async def stands(counter: Counter) -> list[str]:
    """Return what the reports and the picture say of who took part; they say it alike."""
    material = await counter.database.run(lambda db: Stores(db)[Reports].material(TrialId(1)))
    found: list[list[str]] = []
    for vendors in (False, True):
        made = report(material, vendors=vendors)
        took = paper(made, READER, {}).sections[0].pieces
        lines = list[str]()
        for each in took[:4]:
            if isinstance(each, Heading):
                lines.append(each.text)
            if isinstance(each, Facts):
                lines += [f"{fact.name}: {fact.value}" for fact in each.facts]
        found.append(lines)
        assert card(made, READER).labels.turnout == "1 of 3 completed it"
        steps = card(replace(made, days=()), READER).bars
        assert [f"{bar.text}: {bar.count}" for bar in steps] == [*lines[:2], "Completed: 1"]
    assert found[0] == found[1]
    everybody = counted((marks(each, material.trial.ended), 1) for each in material.testers)
    assert sum(everybody.values()) == len(material.testers)
    return found[0]


async def test_page_report_and_picture_count_alike_while_it_runs_and_after(counter: Counter) -> None:
    people = await willing(counter, 2, 3, 4, 5, 6, 7)
    mira = await recruited(counter, places="3")
    await approved(counter, mira, *people)
    ana, boris, carl, dora, egon, _ = people
    for each in (ana, boris, carl):
        assert "You are testing" in await accepts(counter, each)
    assert "waiting list" in await accepts(counter, dora)
    its = await token(counter)
    await egon.taps(f"trial-no:{its}")
    await completes(counter, ana)
    shown = await page(mira)
    said = await stands(counter)
    assert said == [*DURING, "Got a place: 3", "Testing: 2", "Completed: 1"]
    assert all(each in shown for each in said), "who only waits has no place"
    await mira.does("/endtest 1")
    shown = await page(mira)
    said = await stands(counter)
    assert said == [*AFTER, "Got a place: 3", "Completed: 1", "Had not answered everything at the end: 2"]
    assert re.findall(r"[^\n]+: \d+$", shown, re.MULTILINE)[-len(said) :] == said
    assert "passed on" not in shown, "no place did"
