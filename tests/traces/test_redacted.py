"""What the team's chat shows of who is erased is taken away there; what cannot be is named to the team."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.methods import messages
from tests.stage import Actor, Json, Stage, quiet, stage, words
from tests.stories.news import shows
from tests.stories.test_inbox import TEAM, team_forum
from tests.stories.test_voices import filed

TORN = "Torn: the cover of my Kanarin"


async def complains(there: Stage, mira: Actor) -> Actor:
    """Let somebody complain, show a picture of it, and write more."""
    ana = await there.person("Kanarin")
    await filed(ana, TORN, "complaint")
    card = await mira.hears(TORN, chat=TEAM)
    await shows(there, ana, "Kanarin pictured")
    await mira.hears("sent along", chat=TEAM)
    await mira.leaves("say", text="Which one?", chat=TEAM, reply_to=card["message_id"])
    await mira.hears("leaves in 20 seconds", chat=TEAM)
    there.hands.forward(seconds=21)
    asked = await ana.hears("Which one?")
    await ana.leaves("say", text="The Kanarin atlas", reply_to=asked["message_id"])
    await mira.hears("wrote back", chat=TEAM)
    return ana


async def shown(mira: Actor) -> list[Json]:
    """What the team's chat shows of her."""
    said = await mira.messages(chat=TEAM)
    return [each for each in said if each["from"]["is_bot"] and ("Kanarin" in words(each) or "photo" in each)]


async def test_words_are_rewritten_and_pictures_deleted(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira = await there.owner()
        await mira.asks("/start")
        await team_forum(there, mira, forum=False)
        ana = await complains(there, mira)
        assert len(await shown(mira)) == 3
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        await quiet(there)
        assert await shown(mira) == []
        assert not any("could neither" in said for said in await mira.heard(chat=TEAM))


async def test_what_can_be_deleted_by_people_alone_is_shown_to_the_team_and_its_owners_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira = await there.owner()
        await mira.asks("/start")
        await team_forum(there, mira, status="member", forum=False)
        ana = await complains(there, mira)
        monkeypatch.setattr(messages, "DELETABLE_SECONDS", 0)
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        await quiet(there)
        (picture,) = await shown(mira)
        assert words(picture) == "#1: its author was erased, and what was written with it."
        there.hands.forward(minutes=2)
        told = await mira.hears("could neither be changed nor deleted", chat=TEAM)
        assert "1 message in this team’s chat" in words(told)
        assert "Kanarin" not in words(told)
        ((button,),) = told["reply_markup"]["inline_keyboard"]
        assert button["url"] == f"https://t.me/c/{str(TEAM)[4:]}/{picture['message_id']}"
        assert "could neither be changed nor deleted" in words(await mira.hears("Please delete it by hand"))
        there.hands.forward(minutes=2)
        await quiet(there)
        assert sum("could neither" in said for said in await mira.heard(chat=TEAM)) == 1
