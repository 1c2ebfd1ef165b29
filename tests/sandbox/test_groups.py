"""What of a group reaches a bot, and what people do there that it never hears of."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox import judge
from tests.sandbox.conftest import Api
from tests.sandbox.models import aiogram


@pytest.fixture
async def fans(api: Api, ana: int) -> int:
    """A supergroup that Ana owns, with the bot as a member, which has taken its updates."""
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    await api.updates(allowed_updates=["message", "edited_message", "my_chat_member"])
    return int(group["id"])


async def withheld(api: Api, **where: int) -> list[str]:
    return [message["text"] for message in await api.look("withheld", **where)]


async def heard(api: Api) -> list[str]:
    return [(each.get("message") or each["edited_message"])["text"] for each in await api.updates()]


async def test_a_mention_alone_does_not_reach_a_bot_in_privacy_mode(api: Api, ana: int, fans: int) -> None:
    await api.control("say", person=ana, chat=fans, text="chatter")
    mention = await api.control("say", person=ana, chat=fans, text="hey @sandbox_bot")
    assert await heard(api) == []
    assert await withheld(api) == await withheld(api, chat=fans) == ["chatter", "hey @sandbox_bot"]
    shown = (await api.look("messages", chat=fans))[-1]
    assert shown["withheld"] == [api.sandbox.world.bot().id]
    changed = {"person": ana, "chat": fans, "message_id": mention["message_id"]}
    await api.control("edit", **changed, text="@sandbox_bot?")
    assert await heard(api) == []
    await api.control("edit", **changed, text="/polls@sandbox_bot")
    assert await heard(api) == ["/polls@sandbox_bot"]
    assert await withheld(api) == ["chatter"]


async def test_what_answers_the_bot_or_what_was_meant_for_it_reaches_it(
    api: Api, ana: int, fans: int
) -> None:
    asked = await api.call("sendMessage", chat_id=fans, text="Which?")
    there = {"person": ana, "chat": fans}
    first = await api.control("say", **there, text="Green", reply_to=asked["message_id"])
    await api.control("say", **there, text="Why?", reply_to=first["message_id"])
    chatter = await api.control("say", **there, text="chatter")
    await api.control("say", **there, text="indeed", reply_to=chatter["message_id"])
    await api.control("say", **there, text="a card", via="sandbox_bot")
    await api.control("say", **there, text="a picture", via="gif")
    assert await heard(api) == ["Green", "Why?", "a card"]


@pytest.mark.parametrize("how", ["administrator", "reads_all"])
async def test_an_admin_and_a_bot_without_privacy_mode_get_everything(
    api: Api, ana: int, fans: int, how: str
) -> None:
    if how == "administrator":
        await api.control("members", chat=fans, status=how)
    else:
        await api.control("bot", reads_all=True)
    await api.updates()
    for text in ("chatter", "hey @sandbox_bot", "/vote@other_bot"):
        await api.control("say", person=ana, chat=fans, text=text)
    assert await heard(api) == ["chatter", "hey @sandbox_bot", "/vote@other_bot"]
    assert await withheld(api) == []


async def test_what_people_delete_is_gone_and_no_bot_hears_of_it(api: Api, ana: int, fans: int) -> None:
    jan = int((await api.control("people", first_name="Jan"))["id"])
    await api.control("members", chat=fans, user=jan, status="member")
    asked = await api.call("sendMessage", chat_id=fans, text="Which?")
    said = await api.control("say", person=ana, chat=fans, text="/polls", reply_to=asked["message_id"])
    await api.updates()
    numbers = [asked["message_id"], said["message_id"]]
    assert "may not" in await api.impossible("delete", person=jan, chat=fans, message_ids=numbers)
    await api.control("delete", person=ana, chat=fans, message_ids=numbers[:1])
    assert "no message" in await api.impossible("delete", person=ana, chat=fans, message_ids=numbers)
    assert await api.updates() == []
    answering = {"chat_id": fans, "text": "x"}
    reply = {"message_id": numbers[0]}
    gone = "400 Bad Request: message to be replied not found"
    assert await api.refused("sendMessage", **answering, reply_parameters=reply) == gone
    anyway = reply | {"allow_sending_without_reply": True}
    assert "reply_to_message" not in await api.call("sendMessage", **answering, reply_parameters=anyway)
    await api.control("edit", person=ana, chat=fans, message_id=numbers[1], text="/polls all")
    [edited] = await api.updates()
    assert "reply_to_message" not in edited["edited_message"]


async def test_an_answer_to_what_was_deleted_answers_nothing(api: Api, ana: int, fans: int) -> None:
    private = await api.call("sendMessage", chat_id=ana, text="Which?")
    await api.control("delete", person=ana, message_ids=[private["message_id"]])
    await api.control("say", person=ana, text="Green", reply_to=private["message_id"])
    asked = await api.call("sendMessage", chat_id=fans, text="Which?")
    await api.control("delete", person=ana, chat=fans, message_ids=[asked["message_id"]])
    await api.control("say", person=ana, chat=fans, text="Blue", reply_to=asked["message_id"])
    [update] = await api.updates()
    assert "reply_to_message" not in update["message"]
    assert await withheld(api) == ["Blue"]
    assert "to answer" in await api.impossible("say", person=ana, text="x", reply_to=10**6)


async def reacted(api: Api, **asked: Any) -> list[Any]:
    await api.control("react", **asked)
    return await api.updates()


async def test_reactions_reach_an_admin_that_asks_for_them(api: Api, ana: int, fans: int) -> None:
    asked = await api.call("sendMessage", chat_id=fans, text="Which?")
    there = {"person": ana, "chat": fans, "message_id": asked["message_id"]}
    await api.control("members", chat=fans, status="administrator")
    await api.updates()
    assert await reacted(api, **there, emoji=["👍"]) == []
    await api.updates(allowed_updates=["message", "message_reaction"])
    [update] = await reacted(api, **there, emoji=["🔥"])
    assert judge.of_value(update, aiogram.types.Update, "update") == []
    told = update["message_reaction"]
    assert (told["message_id"], told["user"]["id"]) == (asked["message_id"], ana)
    assert [each["emoji"] for each in told["old_reaction"] + told["new_reaction"]] == ["👍", "🔥"]
    await api.control("members", chat=fans, status="member")
    assert await reacted(api, **there, emoji=[]) == []


async def test_of_a_channel_a_bot_hears_how_many_react_and_not_who(api: Api, ana: int) -> None:
    boris = (await api.control("people", first_name="Boris"))["id"]
    members = [ana, boris]
    channel = (await api.control("chats", type="channel", title="News", members=members))["id"]
    asked = await api.call("sendMessage", chat_id=channel, text="Which?")
    there = {"chat": channel, "message_id": asked["message_id"]}
    await api.updates()
    assert await reacted(api, person=ana, **there, emoji=["👍"]) == []
    await api.updates(allowed_updates=["message_reaction", "message_reaction_count"])
    [update] = await reacted(api, person=boris, **there, emoji=["🔥", "👍"])
    assert judge.of_value(update, aiogram.types.Update, "update") == []
    told = update["message_reaction_count"]
    assert (told["chat"]["id"], told["message_id"]) == (channel, asked["message_id"])
    assert [(each["type"]["emoji"], each["total_count"]) for each in told["reactions"]] == [
        ("👍", 2),
        ("🔥", 1),
    ]
    assert "user" not in told
    for person in members:
        [update] = await reacted(api, person=person, **there, emoji=[])
    assert update["message_reaction_count"]["reactions"] == []
    await api.control("members", chat=channel, status="left")
    await api.updates()
    assert await reacted(api, person=ana, **there, emoji=["👍"]) == []


async def test_an_administrator_does_in_the_groups_name_what_he_does_in_his_own(
    api: Api, ana: int, fans: int
) -> None:
    await api.control("members", chat=fans, status="administrator")
    await api.updates(allowed_updates=["message", "edited_message", "message_reaction"])
    asked = await api.call("sendMessage", chat_id=fans, text="Which?")
    veiled = {"person": ana, "chat": fans, "as_chat": fans}
    said = await api.control("say", **veiled, text="hello", reply_to=asked["message_id"])
    await api.control("edit", **veiled, message_id=said["message_id"], text="hello!")
    await api.control("send", **veiled, kind="document", content="AA==", caption="a file")
    await api.control("send", **veiled, album=[{"kind": "video"}, {"kind": "video"}])
    await api.control("share", **veiled, kind="location")
    await api.control("forward", **veiled, from_chat=fans, message_id=asked["message_id"])
    await api.control("react", **veiled, message_id=asked["message_id"], emoji=["👍"])
    *written, reaction = await api.updates()
    assert len(written) == 7
    for update in (*written, reaction):
        assert judge.of_value(update, aiogram.types.Update, "update") == []
    for update in written:
        (message,) = (value for key, value in update.items() if key != "update_id")
        assert message["sender_chat"]["id"] == fans
        assert message["from"]["username"] == "GroupAnonymousBot"
    assert reaction["message_reaction"]["actor_chat"]["id"] == fans
    assert "user" not in reaction["message_reaction"]


async def test_in_the_groups_name_its_administrators_alone_do_anything(api: Api, ana: int, fans: int) -> None:
    boris = (await api.control("people", first_name="Boris"))["id"]
    await api.control("members", chat=fans, user=boris, status="member")
    said = await api.control("say", person=ana, chat=fans, as_chat=fans, text="hello")
    veiled = {"person": boris, "chat": fans, "as_chat": fans}
    number = said["message_id"]
    for call, asked in (
        ("say", {"text": "hello"}),
        ("edit", {"message_id": number, "text": "other"}),
        ("send", {"kind": "document", "content": "AA=="}),
        ("share", {"kind": "location"}),
        ("forward", {"from_chat": fans, "message_id": number}),
        ("react", {"message_id": number, "emoji": ["👍"]}),
    ):
        assert "no administrator" in await api.impossible(call, **veiled, **asked), call
    own = {"person": ana, "chat": fans, "message_id": number, "text": "other"}
    assert "no message" in await api.impossible("edit", **own)


async def test_an_administrator_has_the_rights_he_was_given(api: Api, ana: int, fans: int) -> None:
    said = await api.control("say", person=ana, chat=fans, text="hello")
    without = ["can_delete_messages", "can_pin_messages"]
    await api.control("members", chat=fans, status="administrator", without=without)
    there = {"chat_id": fans, "message_id": said["message_id"]}
    assert "can't be deleted" in await api.refused("deleteMessage", **there)
    assert "not enough rights" in await api.refused("pinChatMessage", **there)
    me = await api.call("getChatMember", chat_id=fans, user_id=api.sandbox.world.bot().id)
    assert (me["can_manage_topics"], me["can_pin_messages"]) == (True, False)
    await api.control("members", chat=fans, status="administrator")
    changed = (await api.updates())[-1]["my_chat_member"]["new_chat_member"]
    assert changed["can_pin_messages"] is True
    assert await api.call("pinChatMessage", **there)
    assert await api.call("deleteMessage", **there)
