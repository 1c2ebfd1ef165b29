"""The bot itself: who it is, its command menu, its descriptions."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.objects import BotCommand, Json
from sandbox.targets import look_into

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
WIDE_SCOPES = SCOPES - {"chat", "chat_administrators", "chat_member"}
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
    given = call.arguments.listed("commands", "can't parse commands JSON object", "BotCommand")
    commands = [_command(each) for each in given]
    menu = _menu(call)
    for command in commands:
        _check(command)
    if len(commands) > 100:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    if not all(_COMMAND.fullmatch(command.command) for command in commands):
        raise BadRequestError("BOT_COMMAND_INVALID")
    call.bot.commands[menu] = commands
    call.world.feed.tell("commands", bot_id=call.bot.id)
    return True


def _command(given: object) -> BotCommand:
    if not isinstance(given, dict):
        raise BadRequestError("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if name not in given:
            raise BadRequestError(f"can't parse BotCommand: Can't find field \"{name}\"")
        if not isinstance(given[name], str):
            raise BadRequestError(f'can\'t parse BotCommand: Field "{name}" must be of type String')
    name = given["command"].strip().removeprefix("/")
    return BotCommand(name, given["description"].strip(), bool(given.get("is_ephemeral", False)))


def _check(command: BotCommand) -> None:
    """Check a command's lengths. Raises BadRequestError."""
    for what, words, most in (
        ("command", command.command, 32),
        ("command description", command.description, 256),
    ):
        if not words:
            raise BadRequestError(f"{what} must be non-empty")
        if len(words) > most:
            raise BadRequestError(f"{what} length must not exceed {most}")


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
    given = call.arguments.json("scope", object, "can't parse BotCommandScope JSON object")
    scope = _scope(call, {"type": "default"} if given is None else given)
    return msgspec.json.encode(scope, order="sorted").decode(), language(call)


def _scope(call: Call, given: object) -> Json:
    """Return a scope with its chat's and person's ids. Raises BadRequestError."""
    if not isinstance(given, dict):
        raise _no_scope("BotCommandScope must be an Object")
    if "type" not in given:
        raise _no_scope('Can\'t find field "type"')
    kind = given["type"]
    if kind not in SCOPES:
        raise _no_scope("Unsupported type specified")
    if kind in WIDE_SCOPES:
        return {"type": kind}
    if "chat_id" not in given:
        raise _no_scope('Can\'t find field "chat_id"')
    if given["chat_id"] == "":
        raise _no_scope("Empty chat_id specified")
    scope: Json = {"type": kind}
    if kind == "chat_member":
        scope["user_id"] = _member(given)
    room = look_into(call.world, call.bot, str(given["chat_id"]))
    if room.channel or (room.private and kind != "chat"):
        raise BadRequestError("can't set commands for the chat in this scope")
    return scope | {"chat_id": room.chat.id}


def _member(given: Json) -> int:
    if "user_id" not in given:
        raise _no_scope('Can\'t find field "user_id"')
    number = str(given["user_id"])
    if not number.isascii() or not number.isdecimal() or int(number) == 0:
        raise _no_scope("Invalid user_id specified")
    return int(number)


def _no_scope(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse BotCommandScope: {message}")


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
