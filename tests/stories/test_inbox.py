"""The team's inbox in its chat: a topic for each kind, made by the bot, and nothing lost without them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sandbox.methods.call import Call
from sandbox.methods.registry import _HAD as METHODS
from tests.stage import PATIENCE, Actor, Json, Stage, labels, quiet, stage, words
from tests.stories.conftest import Looked
from tests.stories.process import ended
from tests.stories.test_topics import becomes
from tests.stories.test_voices import filed, questioned

TEAM = -1002000000077


async def team_forum(
    there: Stage, *members: Actor, status: str = "administrator", forum: bool = True
) -> None:
    """The team's supergroup, with topics unless it has none, and the bot in it."""
    people = [member.id for member in members]
    body: Json = {"type": "supergroup", "title": "Team", "forum": forum, "members": people, "id": TEAM}
    assert (await there.http.post("/sandbox/chats", json=body | {"bot_status": status})).status_code == 200


async def topics(there: Stage) -> dict[str, int]:
    """The topics of the team's chat, by name."""
    chats = (await there.http.get("/sandbox/chats")).json()
    (team,) = [each for each in chats if each["id"] == TEAM]
    return {each["name"]: each["message_thread_id"] for each in team["topics"]}


async def test_each_kind_has_a_topic_that_is_made_once_and_made_anew(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana, boris = await there.owner(), await there.person("Ana"), await there.person("Boris")
        await mira.asks("/start")
        await team_forum(there, mira)
        await filed(ana, "When do you open?", "question")
        card = await mira.hears("When do you open?", chat=TEAM)
        await filed(boris, "Do you open on Sundays?", "question")
        second = await mira.hears("Do you open on Sundays?", chat=TEAM)
        assert card["message_thread_id"] == second["message_thread_id"] == (await topics(there))["Questions"]
        there.hands.forward(minutes=2)
        await filed(boris, "The cover is torn", "complaint")
        torn = await mira.hears("The cover is torn", chat=TEAM)
        assert torn["message_thread_id"] == (await topics(there))["Complaints"]
        assert set(await topics(there)) == {"Questions", "Complaints"}
        await becomes(there, mira, TEAM, card["message_thread_id"], "deleted")
        there.hands.forward(hours=2)
        await filed(ana, "And in May?", "question")
        anew = await mira.hears("And in May?", chat=TEAM)
        assert anew["message_thread_id"] == (await topics(there))["Questions"] != card["message_thread_id"]
        await becomes(there, mira, TEAM, anew["message_thread_id"], "closed")
        there.hands.forward(minutes=2)
        await filed(boris, "And in June?", "question")
        assert (await mira.hears("And in June?", chat=TEAM))["message_thread_id"] == anew["message_thread_id"]


async def membership(there: Stage, by: Actor, status: str) -> None:
    """Let somebody make the bot something else in the team's chat, or throw it out."""
    body = {"chat": TEAM, "user": 0, "status": status, "by": by.id}
    assert (await there.http.post("/sandbox/members", json=body)).status_code == 200


async def test_without_the_right_cards_go_to_the_chat_and_the_owners_hear_once(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await team_forum(there, mira, status="member")
        for text, kind in (("When do you open?", "question"), ("The cover is torn", "complaint")):
            await filed(ana, text, kind)
            assert "message_thread_id" not in await mira.hears(text, chat=TEAM)
            there.hands.forward(minutes=2)
        await quiet(there)
        assert sum("may manage topics" in each for each in await mira.heard()) == 1
        await membership(there, mira, "administrator")
        there.hands.forward(days=1, minutes=1)
        await filed(ana, "And on Sundays?", "question")
        card = await mira.hears("And on Sundays?", chat=TEAM)
        assert card["message_thread_id"] == (await topics(there))["Questions"]


async def test_in_a_group_without_topics_cards_stand_in_it_and_nobody_hears_of_topics(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await team_forum(there, mira, forum=False)
        await filed(ana, "When do you open?", "question")
        assert "message_thread_id" not in await mira.hears("When do you open?", chat=TEAM)
        await quiet(there)
        assert not [each for each in await mira.heard() if "topics" in each]


async def test_thrown_out_of_its_chat_the_team_gets_cards_in_private(tmp_path: Path, looked: Looked) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        await team_forum(there, mira)
        await membership(there, mira, "kicked")
        for text in ("When do you open?", "And on Sundays?"):
            await filed(ana, text, "question")
            card = await mira.hears(text)
            there.hands.forward(minutes=2)
        await quiet(there)
        await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        await ana.hears("At nine.")
        await looked()
        await quiet(there)
        assert sum("takes nothing from me" in each for each in await mira.heard()) == 1
        await membership(there, mira, "administrator")
        await filed(ana, "And in May?", "question")
        await mira.hears("And in May?", chat=TEAM)


async def test_a_team_chat_that_became_a_supergroup_is_heard_where_it_is(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat="telegram:-77") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        assert (await there.http.post("/sandbox/bot", json={"reads_all": True})).status_code == 200
        body: Json = {"type": "group", "title": "Team", "members": [mira.id], "id": -77}
        assert (await there.http.post("/sandbox/chats", json=body)).status_code == 200
        await filed(ana, "When do you open?", "question")
        await mira.hears("When do you open?", chat=-77)
        moved = (await there.http.post("/sandbox/migrate", json={"chat": -77})).json()
        team = int(moved["id"])
        there.hands.forward(minutes=2)
        await filed(ana, "And on Sundays?", "question")
        card = await mira.hears("And on Sundays?", chat=team)
        await mira.asks("Nobody reads this", "went to nobody", chat=team)
        await quiet(there)
        await mira.leaves("say", text="At ten.", reply_to=card["message_id"], chat=team)
        await mira.hears("leaves in 20 seconds", chat=team)
        there.hands.forward(seconds=21)
        await ana.hears("At ten.")


async def test_an_answer_of_which_nobody_knows_came_once_and_is_shown_as_uncertain(
    tmp_path: Path, looked: Looked, database: dict[str, str]
) -> None:
    async with stage(tmp_path, **database) as there:
        mira, ana, number, card = await questioned(there)
        fault: Json = {"kind": "reset", "method": "sendMessage", "chat": ana.id, "times": 1, "after": True}
        assert (await there.http.post("/sandbox/faults", json=fault)).status_code == 200
        await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        lost = await mira.hears("We don't know whether the answer")
        await looked()
        await quiet(there)
        assert sum("At nine." in each for each in await ana.heard()) == 1
        assert "uncertain" in words(await mira.asks(f"/case {number}", "Question"))
        await mira.taps("Send it again", lost)
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        for _ in range(2):
            await ana.hears("At nine.")
        await quiet(there)
        assert sum("At nine." in each for each in await ana.heard()) == 2


async def test_an_answer_to_who_has_blocked_the_bot_is_not_given(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, number, card = await questioned(there)
        assert (await there.http.post("/sandbox/block", json={"person": ana.id})).status_code == 200
        await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        assert "has blocked the bot" in words(await mira.hears("did not arrive"))
        shown = words(await mira.asks(f"/case {number}", "Question"))
        assert "no answer gets through" in shown
        assert "To be answered by" in shown


async def test_killed_between_an_answer_and_its_delivery_it_comes_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database: dict[str, str]
) -> None:
    async with stage(tmp_path, **database) as there:
        mira, ana, number, card = await questioned(there)
        await mira.leaves("say", text="At nine.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        await quiet(there)
        await there.sleep()
        sent = METHODS["sendmessage"]
        async with ended(there.settings) as process:

            def deadly(call: Call) -> object:
                given = sent(call)
                if call.arguments.text("chat_id") == str(ana.id):
                    process.kill()
                return given

            with monkeypatch.context() as patched:
                patched.setitem(METHODS, "sendmessage", deadly)
                async with asyncio.timeout(PATIENCE):
                    await process.wait()
        await there.wake()
        await mira.hears("We don't know whether the answer")
        assert "uncertain" in words(await mira.asks(f"/case {number}", "Question"))
        await quiet(there)
        assert sum("At nine." in each for each in await ana.heard()) == 1


async def test_a_hundred_voices_in_a_minute_are_twenty_messages_at_most(
    tmp_path: Path, database: dict[str, str]
) -> None:
    limits: Json = {"rate_overall": 30, "rate_chat": 1, "rate_group": 20, **database}
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}", **limits) as there:
        mira = await there.owner()
        await mira.asks("/start")
        await team_forum(there, mira)
        people = [await there.person(f"Person {number}") for number in range(100)]
        await asyncio.gather(
            *(filed(each, f"Thing {number}?", "question") for number, each in enumerate(people))
        )
        await quiet(there)
        said = [each for each in await mira.messages(chat=TEAM) if each["from"]["is_bot"]]
        assert len(said) <= 20
        read = "\n".join(text for each in said for text in (words(each), *labels(each)))
        assert [number for number in range(100) if f"Thing {number}?" not in read] == []


async def test_a_published_answer_helps_the_next_who_asks_something_close(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ана", "sr")
        boris = await there.person("Борис", "sr")
        await mira.asks("/start")
        number, _ = await filed(ana, "Када радите недељом?", "question", "sr")
        card = await mira.hears("Када радите недељом?")
        await quiet(there)
        await mira.leaves("say", text="Од девет до два.", reply_to=card["message_id"])
        await mira.hears("leaves in 20 seconds")
        there.hands.forward(seconds=21)
        await ana.hears("Од девет до два.")
        page = await mira.asks(f"/case {number}", "Question")
        while "Publish this answer" not in labels(page):
            page = await mira.asks(f"/case {number}", "Question")
        await mira.taps("Publish this answer", page)
        await ana.taps("Да, покажите их", await ana.hears("Смемо ли да Ваше питање"))
        asked = await boris.asks("Да ли радите недељом?", "Шта је ово?")
        await boris.taps("Питање", asked)
        await quiet(there)
        offered = await boris.card(asked)
        while "Да ли Вам ово помаже?" not in words(offered):
            offered = await boris.card(asked)
        assert "Од девет до два." in words(offered)
        assert "помаже ми" in "".join(labels(offered))
        assert "Драго нам је" in await boris.taps("Да, помаже ми", offered)
        await quiet(there)
        assert not [each for each in await mira.heard() if "Да ли радите" in each]
