"""Who had an invitation alone and takes his consent back was never in the test: so it is said everywhere."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.trying import accepts, approved, number_of, recruited, token, willing
from tests.trial_forms import BIKE

ENDS = f"Your invitation to test {BIKE} ends with it."
ENDED = f"Your invitation to test {BIKE} has ended with your consent."


async def ranked(counter: Counter) -> tuple[Guest, Guest, str]:
    """Let somebody be invited as a lead user; return the team's owner, him, and the test's token."""
    (ana,) = await willing(counter, 2)
    await ana.taps("profile:now")
    mira = await recruited(counter, confidential="yes")
    await counter.database.run(lambda db: db.execute(update(testers).values(way="score")))
    await approved(counter, mira, ana)
    assert BIKE in await ana.hears()
    return mira, ana, await token(counter)


@pytest.mark.parametrize("consent", ["profile", "tests"])
async def test_who_was_only_invited_hears_that_the_invitation_goes_and_not_that_he_left(
    counter: Counter, consent: str
) -> None:
    mira, ana, its = await ranked(counter)
    await ana.taps(f"consent:{consent}:no")
    assert ENDS in counter.redrawn[-1]
    await ana.taps(f"consent:{consent}:sure")
    assert ENDED in await ana.hears()
    lead = await mira.says(f"/lead {await number_of(counter, ana)}")
    assert f"{BIKE}: invitation ended" in lead
    await ana.taps(f"trial-join:{its}")
    assert counter.redrawn[-1] == f"This invitation has ended: {BIKE}. You get no more messages about it."
    for old in (f"trial-agree:{its}:old", f"trial-no:{its}", f"trial-leave:{its}"):
        assert await ana.taps(old) == "This invitation has ended."


async def test_who_takes_part_keeps_his_place_and_hears_nothing_of_an_invitation(counter: Counter) -> None:
    mira, ana, _ = await ranked(counter)
    await accepts(counter, ana)
    await ana.hears()
    await ana.taps("consent:profile:no")
    assert BIKE not in counter.redrawn[-1]
    await ana.taps("consent:profile:sure")
    assert BIKE not in await ana.hears()
    assert f"{BIKE}: testing" in await mira.says(f"/lead {await number_of(counter, ana)}")


async def test_an_invitation_that_rests_on_another_consent_stays(counter: Counter) -> None:
    _, ana, _ = await ranked(counter)
    await counter.database.run(lambda db: db.execute(update(testers).values(way="idea")))
    await ana.taps("consent:profile:no")
    assert BIKE not in counter.redrawn[-1]
    await ana.taps("consent:profile:sure")
    assert BIKE not in await ana.hears()
    assert "You are testing" in await accepts(counter, ana)
