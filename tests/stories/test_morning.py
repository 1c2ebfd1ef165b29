"""The next morning the team's chat hears what closes by the next: once, whenever the bot came back."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import clock as wall
from tests.stage import Stage, labels, quiet, stage, words
from tests.stories.conftest import Looked
from tests.stories.polls import opened

TEAM = -1002000000001
BELGRADE = ZoneInfo("Europe/Belgrade")
LINES = {
    "en": "1 poll closes by tomorrow morning: “Which?” (",
    "sr": "До сутра ујутру се затвара 1 гласање: „Which?“ (",
}


def at(there: Stage, days: int, hour: int, minute: int = 0) -> None:
    """Let it be this hour in Belgrade, so many days from now."""
    day = wall.now().astimezone(BELGRADE).date() + timedelta(days=days)
    there.hands.ahead = datetime.combine(day, time(hour, minute), BELGRADE) - wall.now()


@pytest.mark.parametrize("language", LINES)
async def test_the_team_hears_in_the_morning_what_closes_by_the_next(
    language: str, tmp_path: Path, looked: Looked
) -> None:
    async with stage(tmp_path, morning="08:00", language=language, team_chat=f"telegram:{TEAM}") as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        at(there, 1, 12)
        await opened(mira, "Which?", closes="tomorrow 18:00")
        at(there, 2, 7, 59)
        await looked()
        await quiet(there)
        assert not any(LINES[language] in said for said in await mira.heard(chat=team))
        await there.sleep()
        at(there, 2, 9, 30)
        await there.wake()
        line = await mira.hears(LINES[language], chat=team)
        assert words(line).endswith(" 18:00, /poll_1)")
        assert len(labels(line)) == 1
        await there.restart()
        await looked()
        await quiet(there)
        assert sum(LINES[language] in said for said in await mira.heard(chat=team)) == 1
