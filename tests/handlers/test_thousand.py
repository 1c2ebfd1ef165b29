"""A thousand messages of one person: what is taken, what he is told, and what the team's chat gets of it."""

from __future__ import annotations

from bot.domains import Stores
from customers.people import CustomerId
from suggestions.store import Voices
from tests.handlers.front import TEAM, Counter


async def test_a_thousand_messages_of_one_person_are_six_for_the_team(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    for number in range(1000):
        await counter.reception.receive(ana.said(f"Thing {number}"))
        counter.forward(seconds=61)
    counter.forward(minutes=10)
    await counter.reception.wake()
    team = await counter.heard(TEAM.address)
    assert [each.partition(" ")[0] for each in team] == ["#1", "#2", "#3", "#4", "#5", "New:"]
    assert "15 messages came at once" in team[-1]
    heard = await ana.hears()
    assert heard.count("Within a day we take 20 messages") == 17, "hourly, in seventeen hours"
    assert await counter.database.run(lambda db: Stores(db)[Voices].filed_by(CustomerId(1))) == 20


async def test_a_hundred_messages_within_a_minute_are_two_voices_and_lose_nothing(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    for number in range(100):
        await counter.reception.receive(ana.said(f"<{number}>"))
    counter.forward(minutes=10)
    await counter.reception.wake()
    team = await counter.heard(TEAM.address)
    assert [each.partition(" ")[0] for each in team] == ["#1", "#2"]
    assert all(f"<{number}>" in "".join(team) for number in range(100))


async def test_past_the_limit_of_a_day_he_is_answered_politely_and_what_was_filed_stays(
    counter: Counter,
) -> None:
    ana = counter.guest("2")
    for number in range(20):
        assert "What is this?" in await ana.says(f"Thing {number}")
        counter.forward(minutes=2)
    assert "Within a day we take 20 messages" in await ana.says("One more")
    counter.forward(days=1)
    assert "What is this?" in await ana.says("Another day")
