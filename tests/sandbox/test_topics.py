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


async def test_a_bot_with_the_right_to_manages_topics(api: Api, forum: int) -> None:
    denied = "400 Bad Request: not enough rights to create a topic"
    assert await api.refused("createForumTopic", chat_id=forum, name="Draws") == denied
    await api.control("members", chat=forum, status="administrator", without=["can_manage_topics"])
    assert await api.refused("createForumTopic", chat_id=forum, name="Draws") == denied
    await api.control("members", chat=forum, status="administrator")
    made = await api.call("createForumTopic", chat_id=forum, name="Draws")
    there = {"chat_id": forum, "message_thread_id": made["message_thread_id"]}
    await api.call("editForumTopic", **there, name="Prizes")
    await api.call("closeForumTopic", **there)
    await api.call("sendMessage", **there, text="those who manage topics write on")
    await api.control("members", chat=forum, status="administrator", without=["can_manage_topics"])
    assert await api.refused("sendMessage", **there, text="x") == "400 Bad Request: TOPIC_CLOSED"
    await api.control("members", chat=forum, status="administrator")
    await api.call("reopenForumTopic", **there)
    (chat,) = await api.look("chats")
    assert [topic["name"] for topic in chat["topics"]] == ["Prizes"]
    await api.call("deleteForumTopic", **there)
    assert await api.refused("closeForumTopic", **there) == "400 Bad Request: TOPIC_ID_INVALID"


async def test_a_bot_without_the_right_handles_none_but_its_own_topics(
    api: Api, forum: int, ana: int
) -> None:
    await api.control("members", chat=forum, status="administrator")
    mine = (await api.call("createForumTopic", chat_id=forum, name="Draws"))["message_thread_id"]
    theirs = await begun(api, forum, ana)
    lacked = ["can_manage_topics", "can_delete_messages"]
    await api.control("members", chat=forum, status="administrator", without=lacked)
    purposes = {
        "editForumTopic": "edit",
        "closeForumTopic": "close or open",
        "reopenForumTopic": "close or open",
        "deleteForumTopic": "delete",
    }
    for method, purpose in purposes.items():
        more = {"chat_id": forum, "name": "Prizes"} if purpose == "edit" else {"chat_id": forum}
        refusal = await api.refused(method, **more, message_thread_id=theirs)
        assert refusal == f"400 Bad Request: not enough rights to {purpose} the topic"
        assert await api.call(method, **more, message_thread_id=mine) is True


async def test_a_topic_needs_a_name_and_a_long_one_is_cut_off(api: Api, forum: int) -> None:
    await api.control("members", chat=forum, status="administrator")
    for name in ("", "  "):
        refusal = await api.refused("createForumTopic", chat_id=forum, name=name)
        assert refusal == "400 Bad Request: title must be non-empty"
    made = await api.call("createForumTopic", chat_id=forum, name=f" {'x' * 200}")
    assert made["name"] == "x" * 128
    there = {"chat_id": forum, "message_thread_id": made["message_thread_id"]}
    assert await api.call("editForumTopic", **there) is True
    assert (
        await api.refused("editForumTopic", **there, name="x" * 128) == "400 Bad Request: TOPIC_NOT_MODIFIED"
    )
    nowhere = await api.refused("closeForumTopic", chat_id=forum)
    assert nowhere == "400 Bad Request: invalid message thread identifier specified"


async def test_an_answer_in_general_names_a_thread_that_takes_no_messages(
    api: Api, forum: int, ana: int
) -> None:
    sent = await api.call("sendMessage", chat_id=forum, text="General")
    await api.updates()
    await api.control("say", person=ana, chat=forum, text="Yes", reply_to=sent["message_id"])
    (heard,) = await api.updates()
    assert heard["message"]["message_thread_id"] == sent["message_id"]
    assert "is_topic_message" not in heard["message"]
    there = {"chat_id": forum, "text": "x", "message_thread_id": sent["message_id"]}
    assert await api.refused("sendMessage", **there) == "400 Bad Request: message thread not found"


async def test_topics_are_renamed_turned_off_and_come_with_a_group_that_moves(api: Api, ana: int) -> None:
    group = (await api.control("chats", type="group", title="Team", members=[ana]))["id"]
    assert "only a supergroup" in await api.impossible("topics", person=ana, chat=group, forum=True)
    team = (await api.control("migrate", chat=group, forum=True))["id"]
    topic = (await api.control("topics", person=ana, chat=team, name="Votes"))["topic"]
    await api.updates()
    await api.control("topics", person=ana, chat=team, topic=topic, name="Ideas")
    (renamed,) = await api.updates()
    assert renamed["message"]["forum_topic_edited"] == {"name": "Ideas"}
    there = {"chat_id": team, "text": "x", "message_thread_id": topic}
    await api.call("sendMessage", **there)
    await api.control("topics", person=ana, chat=team, forum=False)
    assert await api.refused("sendMessage", **there) == "400 Bad Request: message thread not found"
    assert "forum" in await api.refused("createForumTopic", chat_id=team, name="Draws")
    await api.control("topics", person=ana, chat=team, forum=True)
    assert (await api.call("sendMessage", **there))["message_thread_id"] == topic


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
