"""Once what was answered in a test went with time, no report is made of what is left: it would be untrue."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.trials.tables import trials
from tests.handlers.front import Counter
from tests.handlers.trials_past import Came, ran
from tests.handlers.trying import page

GONE = "there is no report of it any more"


@pytest.mark.parametrize("form", ["page", "vendors", "table", "picture"])
async def test_when_answers_went_with_time_no_form_of_the_report_is_made(counter: Counter, form: str) -> None:
    mira = await counter.owner()
    test = await ran(counter, Came(words="A bell."))
    counter.keeps = {"answers": timedelta(days=30)}
    assert GONE not in await page(mira)
    assert f"trial-findings:{test}" in mira.buttons
    counter.forward(days=40)
    await counter.reception.wake()
    assert GONE in await mira.taps(f"trial-findings:{test}")
    assert GONE in await mira.taps(f"trial-report:{test}:{form}")
    assert GONE in await page(mira)
    assert f"trial-findings:{test}" not in mira.buttons
    reported = await counter.database.run(lambda db: db.execute(trials.select()).one().reported)
    assert reported is None, "nobody got a report"
