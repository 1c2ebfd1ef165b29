"""Whoever voted comes by taps alone to all that was counted, and is asked there for his profile; once."""

from __future__ import annotations

from bot.domains import Stores
from polls.poll import PollId
from polls.store import Polls
from tests.handlers.front import Counter, Guest, leads
from usecases.polls.posts import published

ASKED = "May we see whether you are a lead user?"


async def closed(counter: Counter, ana: Guest) -> int:
    """Let a poll be closed in which somebody voted by a tap; return its number. He has read nothing yet."""
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await mira.does(f"/close {number} Enough")
    await counter.reception.wake()
    return number


async def test_what_a_voter_hears_of_the_end_leads_to_all_results_and_the_question(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await closed(counter, ana)
    assert ASKED not in await ana.hears(), "one message is enough"
    assert ana.labels[0] == "All results"
    assert ana.buttons[0] == f"results:{number}"
    await ana.taps(ana.buttons[0])
    told = await ana.hears()
    assert "Pyramid: 0 votes" in told
    assert ASKED in told
    assert "profile:no" in ana.buttons
    await ana.taps("profile:no")
    await ana.taps(f"results:{number}")
    assert ASKED not in await ana.hears(), "he has answered"


async def test_what_the_team_decided_leads_to_all_results_too(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await closed(counter, ana)
    await ana.hears()
    await (await counter.owner()).does(f"/decide {number}")
    assert "decision" in await ana.hears()
    assert ana.buttons == (f"results:{number}",)


async def test_his_votes_lead_to_the_results_of_those_that_have_ended(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await closed(counter, ana)
    open_still = await counter.open_poll(await counter.owner())
    await ana.taps(f"m:{open_still}:1:1")
    await ana.taps("home:own-votes")
    rows = [[each.data for each in row] for row in counter.drawn[-1].buttons]
    assert [f"receipt:{number}", f"results:{number}"] in rows
    assert [f"receipt:{open_still}"] in rows, "nobody sees counts before it closes"


async def test_the_poll_that_was_ended_without_a_result_has_none(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await mira.does(f"/void {number} A title was missing")
    assert "A title was missing" in await ana.hears()
    assert not ana.buttons
    await ana.says("/mine")
    assert ana.buttons == (f"receipt:{number}",)


async def test_the_post_of_a_closed_vote_leads_readers_to_all_results_and_no_sooner(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    assert await posted(counter, number) == [f"start=poll-{number}"], "nobody sees counts before it closes"
    await mira.does(f"/close {number} Enough")
    assert await posted(counter, number) == [f"start=results-{number}"]
    reader = counter.guest("8")
    assert "Pyramid: 0 votes" in await reader.says(f"/start results-{number}")
    other = await counter.open_poll(mira)
    await mira.does(f"/void {other} A title was missing")
    assert await posted(counter, other) == [], "it has none"


async def posted(counter: Counter, number: int) -> list[str]:
    """Return where the buttons of a poll's post lead."""
    post = await counter.database.run(lambda db: published(Stores(db)[Polls].get(PollId(number)), Stores(db)))
    return [leads(button) for row in post.buttons for button in row]
