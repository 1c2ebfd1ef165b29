"""In a group with topics everything is said in the topic it belongs to."""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Json, Stage, quiet, stage, words
from tests.stories.polls import QUESTION, opened

TEAM = -1002000000077


async def forum(there: Stage, *members: Actor, id: int | None = None) -> int:
    """A supergroup with topics and the bot in it."""
    people = [member.id for member in members]
    body: Json = {"type": "supergroup", "title": "Readers", "forum": True, "members": people, "id": id}
    return int((await there.http.post("/sandbox/chats", json=body)).json()["id"])


async def topic(there: Stage, person: Actor, chat: int, name: str) -> int:
    """Let an admin begin a topic."""
    body = {"person": person.id, "chat": chat, "name": name}
    return int((await there.http.post("/sandbox/topics", json=body)).json()["topic"])


async def becomes(there: Stage, person: Actor, chat: int, topic: int, state: str) -> None:
    """Let an admin close, open or delete a topic."""
    body = {"person": person.id, "chat": chat, "topic": topic, "state": state}
    assert (await there.http.post("/sandbox/topics", json=body)).status_code == 200


async def says(there: Stage, person: Actor, text: str, chat: int, **more: int) -> None:
    """Let somebody say something in a topic, or in answer to a message."""
    body = {"person": person.id, "text": text, "chat": chat, **more}
    said = (await there.http.post("/sandbox/say", json=body)).json()
    person.seen[chat] = said["message_id"]


async def test_answers_and_posts_stand_in_the_topic_in_which_they_were_asked_for(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        group = await forum(there, mira)
        votes = await topic(there, mira, group, "Votes")
        await says(there, mira, "/polls", group, topic=votes)
        assert (await mira.hears("Open votes", chat=group))["message_thread_id"] == votes
        await says(there, mira, f"/publish {number}", group, topic=votes)
        asked = await mira.hears(QUESTION, chat=group)
        assert asked["message_thread_id"] == votes
        await mira.taps("Publish", asked, chat=group)
        assert (await mira.hears("Be the first", chat=group))["message_thread_id"] == votes
        await says(there, mira, "/polls", group)
        assert "message_thread_id" not in await mira.hears("Open votes", chat=group)


async def test_what_is_tapped_in_a_topic_is_answered_there(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        group = await forum(there, mira)
        votes = await topic(there, mira, group, "Votes")
        await says(there, mira, "/polls", group, topic=votes)
        listed = await mira.hears("Open votes", chat=group)
        await mira.forges(f"receipt:{number}", listed, chat=group)
        assert (await mira.hears("in private", chat=group))["message_thread_id"] == votes


async def test_an_answer_to_a_reply_stays_in_a_group_without_topics(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        group = await there.chat("supergroup", "Readers", mira)
        first = await mira.asks("/polls", "no open vote", chat=group)
        await says(there, mira, "/polls", group, reply_to=first["message_id"])
        await mira.hears("no open vote", chat=group)


async def test_the_team_hears_in_its_topic_and_in_the_chat_itself_once_that_is_gone(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}/1") as there:
        mira = await there.owner()
        team = await forum(there, mira, id=TEAM)
        news = await topic(there, mira, team, "News")
        assert news == 1
        await opened(mira)
        assert (await mira.hears("Poll 1 is open", chat=team))["message_thread_id"] == news
        await becomes(there, mira, team, news, "closed")
        for question in ("Second?", "Third?"):
            await opened(mira, question)
            assert "message_thread_id" not in await mira.hears(question, chat=team)
        await becomes(there, mira, team, news, "deleted")
        await opened(mira, "Fourth?")
        await mira.hears("Fourth?", chat=team)
        await quiet(there)
        heard = await mira.messages(chat=team)
        assert sum("Topic 1" in words(message) for message in heard) == 1
