"""Polls, marks, presents, inline answers and messages for one person only."""

from __future__ import annotations

from typing import Any

from tests.sandbox.conftest import Api


async def poll(api: Api, chat: int, **more: Any) -> Any:
    return await api.call(
        "sendPoll", chat_id=chat, question="Which?", options=[{"text": "A"}, {"text": "B"}], **more
    )


async def test_an_open_poll_tells_who_voted(api: Api, ana: int) -> None:
    sent = await poll(api, ana, is_anonymous=False)
    await api.control("vote", person=ana, message_id=sent["message_id"], options=[1])
    state, answer = await api.updates()
    assert [option["voter_count"] for option in state["poll"]["options"]] == [0, 1]
    assert answer["poll_answer"]["user"]["id"] == ana
    assert answer["poll_answer"]["option_ids"] == [1]
    await api.control("vote", person=ana, message_id=sent["message_id"])
    assert (await api.updates())[-1]["poll_answer"]["option_ids"] == []


async def test_an_anonymous_poll_tells_only_the_count(api: Api, ana: int) -> None:
    sent = await poll(api, ana)
    await api.control("vote", person=ana, message_id=sent["message_id"], options=[0])
    [state] = await api.updates()
    assert state["poll"]["total_voter_count"] == 1
    assert "one answer" in await api.impossible(
        "vote", person=ana, message_id=sent["message_id"], options=[0, 1]
    )


async def test_a_stopped_poll_takes_no_more_votes(api: Api, ana: int) -> None:
    sent = await poll(api, ana)
    stopped = await api.call("stopPoll", chat_id=ana, message_id=sent["message_id"])
    assert stopped["is_closed"] is True
    assert "closed" in await api.impossible("vote", person=ana, message_id=sent["message_id"], options=[0])
    refusal = await api.refused("stopPoll", chat_id=ana, message_id=sent["message_id"])
    assert refusal == "400 Bad Request: poll has already been closed"


async def test_a_poll_closes_when_its_time_is_over(api: Api, ana: int) -> None:
    sent = await poll(api, ana, open_period=60)
    await api.control("clock", advance=61)
    [state] = await api.updates()
    assert state["poll"]["is_closed"] is True
    assert "closed" in await api.impossible("vote", person=ana, message_id=sent["message_id"], options=[0])


async def test_a_pin_is_shown_and_told(api: Api, ana: int) -> None:
    sent = await api.call("sendMessage", chat_id=ana, text="x")
    await api.call("pinChatMessage", chat_id=ana, message_id=sent["message_id"])
    assert (await api.updates())[0]["message"]["pinned_message"]["text"] == "x"
    assert (await api.call("getChat", chat_id=ana))["pinned_message"]["text"] == "x"
    await api.call("unpinChatMessage", chat_id=ana)
    assert "pinned_message" not in await api.call("getChat", chat_id=ana)
    group = await api.control("chats", type="supergroup", title="Fans", members=[ana])
    sent = await api.call("sendMessage", chat_id=group["id"], text="x")
    assert await api.refused("pinChatMessage", chat_id=group["id"], message_id=sent["message_id"]) == (
        "400 Bad Request: not enough rights to manage pinned messages in the chat"
    )


async def test_a_bots_reaction_is_seen(api: Api, ana: int) -> None:
    said = await api.control("say", person=ana, text="x")
    where = {"chat_id": ana, "message_id": said["message_id"]}
    await api.call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "👍"}])
    [shown] = [m for m in await api.look("messages", chat=ana) if m["message_id"] == said["message_id"]]
    assert list(shown["reactions"].values()) == [[{"type": "emoji", "emoji": "👍"}]]
    wrong = await api.refused("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "x"}])
    assert wrong == "400 Bad Request: REACTION_INVALID"


async def test_presents_cost_stars(api: Api, ana: int) -> None:
    await api.control("bot", stars=1100)
    gift = (await api.call("getAvailableGifts"))["gifts"][-1]
    assert await api.call("sendGift", user_id=ana, gift_id=gift["id"], text="Bravo!") is True
    assert (await api.look("messages", chat=ana))[-1]["present"]["text"] == "Bravo!"
    wrong = {"user_id": ana, "month_count": 3, "star_count": 999}
    assert (await api.refused("giftPremiumSubscription", **wrong)).startswith("400")
    await api.call("giftPremiumSubscription", user_id=ana, month_count=3, star_count=1000)
    assert await api.call("getMyStarBalance") == {"amount": 0}
    assert (
        await api.refused("sendGift", user_id=ana, gift_id=gift["id"]) == "400 Bad Request: BALANCE_TOO_LOW"
    )


async def test_an_inline_query_is_answered(api: Api, ana: int) -> None:
    asked = await api.control("inline", person=ana, query="app")
    assert (await api.updates())[0]["inline_query"]["query"] == "app"
    content = {"message_text": "Apple"}
    results = [{"type": "article", "id": "1", "title": "Apple", "input_message_content": content}]
    assert await api.call("answerInlineQuery", **asked, results=results) is True
    given = await api.look("answers", callback_query_id=asked["inline_query_id"])
    assert given["results"][0]["title"] == "Apple"


async def test_an_ephemeral_message_is_for_one_member_only(api: Api, ana: int) -> None:
    boris = (await api.control("people", first_name="Boris"))["id"]
    group = (await api.control("chats", type="supergroup", title="Fans", members=[ana, boris]))["id"]
    menu = {"inline_keyboard": [[{"text": "Peek", "callback_data": "p"}]]}
    await api.call("sendMessage", chat_id=group, text="Open", reply_markup=menu)
    tapped = await api.control("tap", person=ana, chat=group, button="Peek")
    alone = {"receiver_user_id": ana, "callback_query_id": tapped["callback_query_id"]}
    sent = await api.call(
        "sendMessage", chat_id=group, text="Psst", ephemeral_message_parameters=alone, reply_markup=menu
    )
    assert (sent["message_id"], sent["receiver_user"]["id"]) == (0, ana)
    number = sent["ephemeral_message_id"]
    assert (await api.look("messages", chat=group))[-1]["only_for"] == ana
    assert "no ephemeral" in await api.impossible(
        "tap", person=boris, chat=group, ephemeral_message_id=number, button="Peek"
    )
    where = {"chat_id": group, "receiver_user_id": ana, "ephemeral_message_id": number}
    assert await api.call("editEphemeralMessageText", **where, text="Hush") is True
    assert await api.call("deleteEphemeralMessage", **where) is True
    assert (
        await api.refused("deleteEphemeralMessage", **where) == "400 Bad Request: message to delete not found"
    )
    untapped = {"receiver_user_id": ana}
    refusal = await api.refused("sendMessage", chat_id=group, text="x", ephemeral_message_parameters=untapped)
    assert refusal == "400 Bad Request: CHAT_ADMIN_REQUIRED"
    await api.control("clock", advance=16)
    late = await api.refused("sendMessage", chat_id=group, text="x", ephemeral_message_parameters=alone)
    assert late == "400 Bad Request: QUERY_ID_INVALID"


async def test_menus_are_kept_by_scope_and_language(api: Api, ana: int) -> None:
    menu = [{"command": "/vote", "description": " Vote "}]
    await api.call("setMyCommands", commands=menu, language_code="en")
    await api.call("setMyCommands", commands=[], scope={"type": "chat", "chat_id": ana})
    assert await api.call("getMyCommands", language_code="en") == [{"command": "vote", "description": "Vote"}]
    assert await api.call("getMyCommands") == []
    assert await api.look("menu", person=ana) == []
    serbian = [{"command": "glasaj", "description": "Glasaj"}]
    await api.call("setMyCommands", commands=serbian, language_code="sr", scope={"type": "all_private_chats"})
    assert await api.look("menu", person=ana) == serbian
    await api.call("deleteMyCommands", language_code="en")
    assert await api.call("getMyCommands", language_code="en") == []
    wrong = [{"command": "glasaj!", "description": "x"}]
    assert await api.refused("setMyCommands", commands=wrong) == "400 Bad Request: BOT_COMMAND_INVALID"
