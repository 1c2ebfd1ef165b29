"""Topics of a supergroup, as Telegram has them."""

from __future__ import annotations

import pytest

from tests.sandbox.conftest import Api

FOUND = {"type": "supergroup", "title": "Team", "forum": True}


@pytest.fixture
async def forum(api: Api, ana: int) -> int:
    """A supergroup with topics in which the bot is a member."""
    return int((await api.control("chats", members=[ana], **FOUND))["id"])


async def begun(api: Api, forum: int, ana: int) -> int:
    topic = (await api.control("topics", person=ana, chat=forum, name="Votes"))["topic"]
    await api.updates()
    return int(topic)


async def test_what_is_said_in_a_topic_names_it(api: Api, forum: int, ana: int) -> None:
    await api.updates()
    topic = (await api.control("topics", person=ana, chat=forum, name="Votes"))["topic"]
    (created,) = await api.updates()
    assert created["message"]["forum_topic_created"]["name"] == "Votes"
    assert created["message"]["message_id"] == created["message"]["message_thread_id"] == topic
    await api.control("say", person=ana, chat=forum, text="/polls", topic=topic)
    await api.control("say", person=ana, chat=forum, text="/polls")
    within, general = [update["message"] for update in await api.updates()]
    assert (within["message_thread_id"], within["is_topic_message"]) == (topic, True)
    assert within["reply_to_message"]["forum_topic_created"]["name"] == "Votes"
    assert within["chat"]["is_forum"] is True
    assert "message_thread_id" not in general


async def test_a_bot_writes_in_the_topic_that_it_names_or_answers(api: Api, forum: int, ana: int) -> None:
    topic = await begun(api, forum, ana)
    sent = await api.call("sendMessage", chat_id=forum, text="Here", message_thread_id=topic)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic, True)
    reply = {"message_id": sent["message_id"]}
    answered = await api.call("sendMessage", chat_id=forum, text="Here too", reply_parameters=reply)
    assert answered["message_thread_id"] == topic
    assert "message_thread_id" not in await api.call("sendMessage", chat_id=forum, text="General")


async def test_a_topic_that_is_closed_or_gone_takes_nothing(api: Api, forum: int, ana: int) -> None:
    topic = await begun(api, forum, ana)
    there = {"chat_id": forum, "text": "x", "message_thread_id": topic}
    await api.control("topics", person=ana, chat=forum, topic=topic, state="closed")
    assert await api.refused("sendMessage", **there) == "400 Bad Request: TOPIC_CLOSED"
    await api.control("topics", person=ana, chat=forum, topic=topic, state="open")
    await api.call("sendMessage", **there)
    await api.control("topics", person=ana, chat=forum, topic=topic, state="deleted")
    assert await api.refused("sendMessage", **there) == "400 Bad Request: message thread not found"
    assert "thread not found" in await api.impossible("say", person=ana, chat=forum, text="x", topic=topic)


async def test_a_bot_that_is_an_admin_manages_topics(api: Api, forum: int) -> None:
    refusal = await api.refused("createForumTopic", chat_id=forum, name="Draws")
    assert refusal.startswith("400 Bad Request: not enough rights")
    await api.control("members", chat=forum, status="administrator")
    made = await api.call("createForumTopic", chat_id=forum, name="Draws")
    there = {"chat_id": forum, "message_thread_id": made["message_thread_id"]}
    await api.call("editForumTopic", **there, name="Prizes")
    await api.call("closeForumTopic", **there)
    await api.call("sendMessage", **there, text="admins write on")
    await api.call("reopenForumTopic", **there)
    (chat,) = await api.look("chats")
    assert [topic["name"] for topic in chat["topics"]] == ["Prizes"]
    await api.call("deleteForumTopic", **there)
    assert await api.refused("closeForumTopic", **there) == "400 Bad Request: TOPIC_ID_INVALID"


async def test_elsewhere_an_answer_names_its_thread_which_takes_no_messages(api: Api, ana: int) -> None:
    group = (await api.control("chats", type="supergroup", title="Fans", members=[ana]))["id"]
    sent = await api.call("sendMessage", chat_id=group, text="Hello")
    await api.updates()
    await api.control("say", person=ana, chat=group, text="/polls", reply_to=sent["message_id"])
    (heard,) = await api.updates()
    assert heard["message"]["message_thread_id"] == sent["message_id"]
    assert "is_topic_message" not in heard["message"]
    there = {"chat_id": group, "text": "x", "message_thread_id": sent["message_id"]}
    assert await api.refused("sendMessage", **there) == "400 Bad Request: message thread not found"
    assert "forum" in await api.refused("createForumTopic", chat_id=group, name="Draws")
