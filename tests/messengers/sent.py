"""What Telegram sends, as it writes it, and how we read it."""

from __future__ import annotations

import json
from typing import Any

from chat.events import Event, Person, Place, PlaceKind
from messengers.telegram.updates import decode

US = "GlasBot"
ANA = {"id": 41, "is_bot": False, "first_name": "Ана", "last_name": "Петровић", "language_code": "sr"}
ANA_HERSELF = Person("telegram", "41", "Ана Петровић", "sr")
PRIVATE = {"id": 41, "first_name": "Ана", "last_name": "Петровић", "type": "private"}
GROUP = {"id": -4100, "title": "Readers", "type": "group", "all_members_are_administrators": True}
SUPERGROUP = {"id": -1002100, "title": "Readers", "username": "readers", "type": "supergroup"}
CHANNEL = {"id": -1003100, "title": "News", "type": "channel"}
ANONYMOUS = {
    "from": {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
    "sender_chat": SUPERGROUP,
}
IN_PRIVATE, IN_SUPERGROUP = Place("41"), Place("-1002100", PlaceKind.GROUP, title="Readers")


def written(text: str | None = "hello", chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    """Return an update with a message, as Telegram writes it."""
    message = {"message_id": 12, "from": ANA, "chat": chat, "date": 1793318400} | more
    if text is not None:
        message |= {"text": text, "entities": [{"offset": 0, "length": len(text), "type": "bot_command"}]}
    return {"update_id": 900, "message": message}


def tapped(chat: dict[str, Any] = PRIVATE, **more: Any) -> dict[str, Any]:
    message = {
        "message_id": 31,
        "from": {"id": 7, "is_bot": True, "first_name": "Glas", "username": US},
        "chat": chat,
        "date": 1793318400,
        "text": "Which four titles?",
        "reply_markup": {"inline_keyboard": [[{"text": "A", "callback_data": "m:7:1:1"}]]},
    }
    query = {"id": "4382", "from": ANA, "message": message, "chat_instance": "-77", "data": "m:7:1:1"}
    return {"update_id": 901, "callback_query": query | more}


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    bot = {"id": 7, "is_bot": True, "first_name": "Glas", "username": US}
    change = {
        "chat": chat,
        "from": ANA,
        "date": 1793318400,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, "until_date": 0},
    }
    return {"update_id": 902, "my_chat_member": change}


def read(update: dict[str, Any]) -> Event | None:
    return decode(json.dumps(update).encode(), US)
