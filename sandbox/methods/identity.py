"""The bot itself: who it is, its command menu, its descriptions."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.objects import BotCommand, Json

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(call: Call) -> Json:
    """Return the bot."""
    me: Json = msgspec.to_builtins(call.bot.user)
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": call.bot.reads_all,
        "supports_guest_queries": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }
    return me | abilities


def set_my_commands(call: Call) -> bool:
    """Set the command menu of a scope and a language."""
    given = call.arguments.json("commands", list[BotCommand], "can't parse commands JSON object")
    commands = [
        BotCommand(c.command.removeprefix("/").lower(), c.description.strip(), c.is_ephemeral)
        for c in given or []
    ]
    if len(commands) > 100:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command.command):
            raise BadRequestError("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= 256:
            raise BadRequestError("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_menu(call)] = commands
    call.world.feed.tell("commands", bot_id=call.bot.id)
    return True


def get_my_commands(call: Call) -> list[BotCommand]:
    """Return the command menu of exactly this scope and language."""
    return call.bot.commands.get(_menu(call), [])


def delete_my_commands(call: Call) -> bool:
    """Take the command menu of a scope and a language away."""
    call.bot.commands.pop(_menu(call), None)
    call.world.feed.tell("commands", bot_id=call.bot.id)
    return True


def _menu(call: Call) -> tuple[str, str]:
    """Return the key of a menu: its scope as canonical JSON, and its language."""
    scope = call.arguments.json("scope", dict, "can't parse BotCommandScope JSON object") or {
        "type": "default"
    }
    if scope.get("type") not in SCOPES:
        raise BadRequestError("can't parse BotCommandScope: unsupported type specified")
    return msgspec.json.encode(scope, order="sorted").decode(), language(call)


def language(call: Call) -> str:
    """Return `language_code`, which is empty or of two letters."""
    code = call.arguments.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise BadRequestError("invalid language code specified")
    return code


def _setter(what: str) -> Method:
    def set_text(call: Call) -> bool:
        text = call.arguments.text(what)
        if len(text) > TEXT_LIMITS[what]:
            raise BadRequestError(f"bot {what.replace('_', ' ')} is too long")
        call.bot.texts[what, language(call)] = text
        return True

    return set_text


def _getter(what: str) -> Method:
    def get_text(call: Call) -> Any:
        texts, code = call.bot.texts, language(call)
        fallback = call.bot.user.first_name if what == "name" else ""
        return {what: texts.get((what, code)) or texts.get((what, "")) or fallback}

    return get_text


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
}
