"""Who erases himself leaves nothing of himself in a test; what came of his invitation stays counted."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.trials.tables import past_invitations, testers, trial_answers
from tests.handlers.front import Counter
from tests.handlers.test_foretold import marks, nights, report
from tests.handlers.test_profile_taken_back import DRAWN, LEAD, share
from tests.handlers.trials_past import Came, ran
from trials.tester import Standing
from trials.trial import Change, Stage


async def erased(counter: Counter, address: str) -> None:
    """Let somebody of a past test erase himself."""
    guest = counter.guest(address)
    await guest.says("/forget")
    await guest.taps("forget:yes")


@pytest.mark.parametrize("later", ["", "answers"])
async def test_the_report_is_what_it_was(counter: Counter, later: str) -> None:
    mira = await counter.owner()
    change = Change("A louder bell.", "It rings louder now.")
    await ran(counter, *[LEAD] * 11, *[DRAWN] * 12, changes=(change,))
    await marks(mira, counter, 1, 11)
    before, took = await report(mira), await share(counter)
    assert "By the score: 11 of 11" in before
    await erased(counter, "910")
    await erased(counter, "9111")
    assert len(await rows(counter)) == 21
    if later:
        await nights(counter, later)
    assert await report(mira) == before
    assert await share(counter) == took
    said = select(trial_answers.c.customer).where(trial_answers.c.customer.not_in(select(testers.c.customer)))
    assert await counter.database.run(lambda db: db.execute(said).all()) == []


async def test_who_erases_himself_while_it_runs_counts_as_taking_part_and_for_no_way(
    counter: Counter,
) -> None:
    await counter.owner()
    await ran(
        counter,
        LEAD._replace(accepted=True),
        Came(standing=Standing.INVITED, profile=True),
        stage=Stage.RECRUITING,
    )
    took = await share(counter)
    await erased(counter, "910")
    await erased(counter, "911")
    assert await share(counter) == took == (1, 1)
    kept = select(past_invitations.c.way, past_invitations.c.activity)
    assert await counter.database.run(lambda db: db.execute(kept).all()) == [("unknown", None)]


async def rows(counter: Counter) -> list[int]:
    """Return who is in any test."""
    query = select(testers.c.customer)
    return list(await counter.database.run(lambda db: db.execute(query).scalars().all()))
