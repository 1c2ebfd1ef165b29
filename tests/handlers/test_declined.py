"""An invitation is declined by a tap, with a reason if one likes; then nobody is asked again for a season."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.test_finding import a_crowd, lead
from tests.handlers.test_sources import OPTION, voted
from tests.handlers.test_voices import idea
from tests.handlers.trying import approved, form, number_of, page, recruited, token, willing
from trials.days import SEASON

WHY = ("time", "product", "conditions", "other")


async def invited(counter: Counter) -> tuple[Guest, str]:
    """Somebody who is invited to the first test, and its token."""
    (ana,) = await willing(counter, 2)
    mira = await recruited(counter)
    await approved(counter, mira, ana)
    await ana.hears()
    return ana, await token(counter)


async def kept(counter: Counter) -> tuple[str, str]:
    """Where the only tester stands, and why."""
    query = select(testers.c.standing, testers.c.why)
    [(where, why)] = await counter.database.run(lambda db: db.execute(query).all())
    return where, why


async def candidates(counter: Counter, trial: int) -> dict[int, str]:
    """Who is in a test, and how each was found."""
    query = select(testers.c.customer, testers.c.way).where(testers.c.trial == trial)
    rows = await counter.database.run(lambda db: db.execute(query).all())
    return {row[0]: row[1] for row in rows}


async def looks(counter: Counter, mira: Guest, trial: int, source: str) -> dict[int, str]:
    """Let her look for testers of one more test, twice; return who is found, and how."""
    await mira.says(form(places="20", **{"from": source}))
    await mira.taps(f"trial-recruit:{trial}:open")
    await mira.taps(f"trial-find:{trial}")
    await mira.hears()
    return await candidates(counter, trial)


async def declines(counter: Counter, mira: Guest, guest: Guest) -> None:
    """Let somebody of the first test be invited, and rather not take part."""
    await approved(counter, mira, guest)
    await guest.hears()
    await guest.taps(f"trial-no:{await token(counter)}")
    assert "not ask you again for three months" in counter.redrawn[-1]


async def never_for_a_season(counter: Counter, mira: Guest, guest: Guest, source: str) -> None:
    """Look for testers until a season is over: all others are found at once, he only then."""
    everybody = await looks(counter, mira, 1, source)
    his = await number_of(counter, guest)
    assert his in everybody
    others = everybody.keys() - {his}
    assert others, "somebody who did not decline"
    await declines(counter, mira, guest)
    assert (await looks(counter, mira, 2, source)).keys() == others
    counter.forward(days=SEASON.days - 1)
    assert (await looks(counter, mira, 3, source)).keys() == others, "a season is not over"
    counter.forward(days=1, minutes=1)
    assert await looks(counter, mira, 4, source) == everybody


async def test_who_declines_is_asked_why_and_says_so_by_one_tap(counter: Counter) -> None:
    ana, its = await invited(counter)
    await ana.taps(f"trial-no:{its}")
    assert await kept(counter) == ("declined", "")
    assert "say why with one tap" in counter.redrawn[-1]
    offered = [button.data for row in counter.drawn[-1].buttons for button in row]
    assert offered == [f"trial-no:{its}:{why}" for why in WHY]
    await ana.taps(f"trial-no:{its}:conditions")
    assert "Thank you, that helps us" in counter.redrawn[-1]
    assert await kept(counter) == ("declined", "conditions")
    assert "Declined: 1" in await page(await counter.owner())


@pytest.mark.parametrize("why", WHY)
async def test_each_reason_is_kept_even_when_it_is_tapped_first(counter: Counter, why: str) -> None:
    ana, its = await invited(counter)
    await ana.taps(f"trial-no:{its}:{why}")
    assert await kept(counter) == ("declined", why)


async def test_a_reason_that_nobody_offered_is_not_kept_and_takes_none_away(counter: Counter) -> None:
    ana, its = await invited(counter)
    await ana.taps(f"trial-no:{its}:<b>forged</b>")
    assert await kept(counter) == ("declined", "")
    await ana.taps(f"trial-no:{its}:time")
    for again in ("", ":forged"):
        await ana.taps(f"trial-no:{its}{again}")
        assert await kept(counter) == ("declined", "time")


@pytest.mark.parametrize("source", ["idea 1", "poll 1", OPTION])
async def test_who_declined_is_not_found_for_a_season_by_what_he_did(counter: Counter, source: str) -> None:
    mira = await counter.owner()
    people = await voted(counter, mira, *[1] * 6, *[2] * 6, agreed=6)
    await mira.does("/close 1 Enough")
    await idea(counter, counter.guest("99"), "Cargo bikes, please")
    for each in people[:6]:
        await each.taps("support:1:1")
    await never_for_a_season(counter, mira, people[0], source)
    assert len(set((await candidates(counter, 4)).values())) == 1, "all by the source, none by chance"


async def test_who_declined_is_not_found_for_a_season_among_the_lead_users(counter: Counter) -> None:
    ana, (boris, *_) = await lead(counter), await a_crowd(counter, 2)
    mira = await counter.owner()
    await never_for_a_season(counter, mira, ana, "leads")
    assert (await candidates(counter, 4))[await number_of(counter, ana)] == "score"
    assert (await candidates(counter, 4))[await number_of(counter, boris)] == "chance"


async def test_who_declined_is_not_drawn_by_chance_for_a_season(counter: Counter) -> None:
    people, mira = await a_crowd(counter, 4), await counter.owner()
    await never_for_a_season(counter, mira, people[0], "leads")
    assert set((await candidates(counter, 4)).values()) == {"chance"}
