"""The words of refusals, and which of several mistakes is told first."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Api

WRONG_ID = "wrong remote file identifier specified"
WRONG_SCOPE = "can't parse BotCommandScope"


@pytest.mark.parametrize(
    ("method", "parameters", "refusal"),
    [
        ("editMessageText", {"text": "x"}, "message to edit not found"),
        ("pinChatMessage", {}, "message to pin not found"),
        ("setMessageReaction", {}, "message to react not found"),
        ("stopPoll", {}, "message with poll to stop not found"),
        ("copyMessage", {"from_chat_id": 77}, "chat not found"),
        ("copyMessage", {}, 'parameter "from_chat_id" is required'),
        ("setMessageReaction", {"reaction": {}}, "expected an Array of ReactionType"),
        ("setMessageReaction", {"reaction": [1]}, "can't parse ReactionType: expected an Object"),
        (
            "setMessageReaction",
            {"reaction": [{"type": "x"}]},
            "can't parse ReactionType: invalid reaction type specified",
        ),
        (
            "sendMessage",
            {"text": "x", "reply_markup": {"keyboard": 1}},
            'field "keyboard" must be of type Array',
        ),
        (
            "sendMessage",
            {"text": "x", "reply_markup": {"keyboard": ["a"]}},
            'field "keyboard" must be an Array of Arrays',
        ),
        (
            "sendMessage",
            {"text": "x", "reply_markup": {"keyboard": [["a"]], "resize_keyboard": "true"}},
            'field "resize_keyboard" must be of type Boolean',
        ),
        ("answerInlineQuery", {"results": [[]]}, "can't parse inline query result: expected an Object"),
        ("deleteMessages", {}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": "x"}, "can't parse message_ids JSON object"),
        ("deleteMessages", {"message_ids": "{}"}, "expected an Array of message identifiers"),
        ("deleteMessages", {"message_ids": [True]}, "message identifier must be a Number"),
        ("deleteMessages", {"message_ids": ["x"]}, "can't parse message identifier as Number"),
        ("deleteMessages", {"message_ids": [0]}, "invalid message identifier specified"),
        ("sendPoll", {"question": "x"}, "can't parse options JSON object"),
        ("sendPoll", {"question": "x", "options": "{}"}, "expected an Array of String as options"),
        ("sendPoll", {"question": "x", "options": [1]}, "expected an option to be of type String"),
        ("sendPoll", {"question": "x", "options": []}, "poll must have at least 1 option"),
        ("sendPoll", {"question": " ", "options": ["a"]}, "text must be non-empty"),
        ("sendPoll", {"question": " ", "options": ["a"], "type": "x"}, "unsupported poll type specified"),
        ("sendPoll", {"question": "x", "options": ["a", "\u200b"]}, "text must be non-empty"),
        ("sendPoll", {"question": "x" * 301, "options": ["a"]}, "poll question length must not exceed 300"),
        ("sendMediaGroup", {}, 'parameter "media" is required'),
        ("sendMediaGroup", {"media": "{}"}, "expected an Array of InputMedia"),
        ("sendMediaGroup", {"media": [1]}, "can't parse InputMedia: expected an Object"),
        ("sendMediaGroup", {"media": [{}]}, "can't parse InputMedia: Can't find field \"type\""),
        (
            "sendMediaGroup",
            {"media": [{"type": "animation"}]},
            "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup",
        ),
        (
            "sendMediaGroup",
            {"media": [{"type": "sticker"}]},
            'can\'t parse InputMedia: type "sticker" is unsupported',
        ),
        (
            "sendMediaGroup",
            {"media": [{"type": "photo"}]},
            "can't parse InputMedia: media not found",
        ),
        ("sendPhoto", {"photo": "abcde"}, f"{WRONG_ID}: Wrong string length"),
        (
            "sendPhoto",
            {"photo": "ab cd+"},
            f"{WRONG_ID}: Wrong character in the string",
        ),
        (
            "sendPhoto",
            {"photo": "abcd"},
            f"{WRONG_ID}: can't unserialize it. Wrong last symbol",
        ),
        ("sendPhoto", {"photo": "ftp://a.b"}, "invalid file HTTP URL specified: Unsupported URL protocol"),
        ("sendPhoto", {"photo": "https://a.b"}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "abcde", "chat_id": 77}, "chat not found"),
        ("sendPhoto", {"chat_id": 77}, "there is no photo in the request"),
        ("getChatMember", {"chat_id": 77}, "invalid user_id specified"),
        ("setMyCommands", {"commands": "{}"}, "expected an Array of BotCommand"),
        ("setMyCommands", {"commands": [{}]}, "can't parse BotCommand: Can't find field \"command\""),
        ("setMyCommands", {"commands": [{"command": "/", "description": "x"}]}, "command must be non-empty"),
        (
            "setMyCommands",
            {"commands": [{"command": "x", "description": " "}]},
            "command description must be non-empty",
        ),
        ("getMyCommands", {"scope": "[]"}, f"{WRONG_SCOPE}: BotCommandScope must be an Object"),
        (
            "getMyCommands",
            {"scope": {"type": "x"}},
            f"{WRONG_SCOPE}: Unsupported type specified",
        ),
        (
            "getMyCommands",
            {"scope": {"type": "chat", "chat_id": ""}},
            f"{WRONG_SCOPE}: Empty chat_id specified",
        ),
        ("getMyCommands", {"scope": {"type": "chat", "chat_id": 77}}, "chat not found"),
        ("answerInlineQuery", {"results": "{}"}, "expected an Array of inline query results"),
    ],
)
async def test_what_is_wrong_with_a_call_is_said_in_telegrams_words_and_order(
    api: Api, ana: int, method: str, parameters: dict[str, Any], refusal: str
) -> None:
    assert await api.refused(method, **({"chat_id": ana} | parameters)) == f"400 Bad Request: {refusal}"
