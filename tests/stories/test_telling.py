"""Who is told what: groups and channels, those who looked and chose nothing, the team."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.stage import PATIENCE, Actor, labels, quiet, stage, words
from tests.stories.asking import logged
from tests.stories.conftest import Looked
from tests.stories.polls import QUESTION, ballot, crowd, opened, times_told

TEAM = -1002000000001


async def test_a_published_message_shows_turnout_and_then_the_outcome(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        group = await there.chat("supergroup", "Readers", mira)
        channel = await there.chat("channel", "News", mira)
        published = await mira.does(f"/publish {number}", QUESTION, chat=group)
        await mira.does(f"/publish {number} {channel}", "on its way")
        button = published["reply_markup"]["inline_keyboard"][0][0]
        assert button["url"].endswith(f"sandbox_bot?start=poll-{number}")
        assert "1. Viking\n2. Pyramid" in words(published)
        assert "Be the first to vote." in words(published)
        await crowd(there, number, ("Viking",), ("Viking",))
        await until_said(mira, group, "2 people have voted")
        await mira.does(f"/notice {number} We print in spring", "stands")
        await until_said(mira, group, "We print in spring")
        await mira.does(f"/close {number} Enough", "closed")
        for chat in (group, channel):
            await until_said(mira, chat, "2 of you took part")
            said = [m for m in await mira.messages(chat=chat) if m.get("from", {}).get("is_bot", True)]
            shown = [m for m in said if "here?" not in words(m)]
            assert len(shown) == 1
            assert "Viking: 2 votes" in words(shown[0])
            assert labels(shown[0]) == ["All results"]


async def until_said(person: Actor, chat: int, wanted: str) -> None:
    """Wait until a message in a chat reads like this."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if any(wanted in words(message) for message in await person.messages(chat=chat)):
                return
            await asyncio.sleep(0.02)


async def test_a_poll_is_published_in_groups_and_channels_only(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        for chat in ("here", "12345678", "@x", "-12", "1001"):
            assert "not a chat I know" in words(await mira.does(f"/publish {number} {chat}")), chat
        assert await logged(mira, "publish") == []


async def test_who_looked_and_chose_nothing_is_reminded_once_a_day_before(
    tmp_path: Path, looked: Looked
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, closes="in 3 days")
        (voter,) = await crowd(there, number, ("Viking",))
        looker, stopped = await there.person("Looker"), await there.person("Stopped")
        for person in (looker, stopped):
            await ballot(person, number)
        await stopped.asks("/stop", "nothing more")
        there.hands.forward(days=2, minutes=-1)
        await ballot(mira, number)
        assert await times_told(looker, "only reminder") == 0
        there.hands.forward(minutes=2)
        reminder = await looker.hears("only reminder")
        late = await there.person("Late")
        await ballot(late, number)
        await looker.taps("Vote", reminder)
        await looker.hears(QUESTION)
        there.hands.forward(hours=5)
        await there.restart()
        await looked()
        await quiet(there)
        assert await times_told(looker, "only reminder") == 1
        for person in (voter, stopped, late):
            assert await times_told(person, "only reminder") == 0


async def test_the_team_hears_of_openings_closings_and_overdue_decisions(
    tmp_path: Path, looked: Looked
) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        assert team == TEAM
        number = await opened(mira)
        await mira.hears("Poll 1 is open", chat=team)
        await crowd(there, number, ("Viking",))
        there.hands.forward(days=3)
        await mira.hears("Poll 1 is closed", chat=team)
        there.hands.forward(days=13)
        await mira.asks("/plan", "The team decides by")
        there.hands.forward(days=1, minutes=1)
        await mira.hears("has waited fourteen days", chat=team)
        assert "Overdue" in words(await mira.asks("/plan"))
        await there.restart()
        await looked()
        await quiet(there)
        assert sum("fourteen days" in said for said in await mira.heard(chat=team)) == 1
        await mira.does(f"/decide {number}", "confirmed")
        assert "Overdue" not in words(await mira.asks("/plan"))


async def test_the_team_hears_how_many_could_not_be_told(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=str(TEAM)) as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        await there.http.post("/sandbox/block", json={"person": jan.id})
        await mira.does(f"/close {number} Enough", "closed")
        await ana.hears("2 of you took part")
        said = words(await mira.hears("not delivered", chat=team))
        assert "1 delivered, 1 not delivered" in said
        await there.http.post("/sandbox/unblock", json={"person": jan.id})
        assert "You chose: Viking" in words(await jan.asks("/mine"))
        second = await opened(mira, "Second?")
        await ballot(jan, second, "Viking")
        await mira.does(f"/close {second} Enough", "closed")
        await jan.hears("1 person took part")
