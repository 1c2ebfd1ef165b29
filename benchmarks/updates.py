"""Updates as Telegram posts them, whole HTTP requests; no update's number comes twice."""

from __future__ import annotations

from itertools import count

import msgspec

SECRET = "benchmark"
PATH = "/telegram"
OWNER = 1
"""Who may make polls; also the number of his private chat."""

_numbers = count(1)


def tapped(person: int, data: str) -> bytes:
    """A tap on a button of a message in somebody's private chat."""
    bot = {"id": 100200300, "is_bot": True, "first_name": "Glas", "username": "glas_bot"}
    message = {
        "message_id": 7,
        "date": 1_790_000_000,
        "chat": _chat(person),
        "from": bot,
        "text": "Which four titles?",
    }
    query = {"from": _user(person), "chat_instance": "1", "message": message, "data": data}
    number = next(_numbers)
    return _posted({"update_id": number, "callback_query": {"id": str(number)} | query})


def said(person: int, text: str) -> bytes:
    """What somebody writes in his private chat."""
    command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
    message = {
        "message_id": 8,
        "date": 1_790_000_000,
        "chat": _chat(person),
        "from": _user(person),
        "text": text,
        "entities": [command],
    }
    return _posted({"update_id": next(_numbers), "message": message})


def _user(person: int) -> dict[str, object]:
    return {"id": person, "is_bot": False, "first_name": "Ana", "language_code": "en"}


def _chat(person: int) -> dict[str, object]:
    return {"id": person, "type": "private", "first_name": "Ana"}


def _posted(update: dict[str, object]) -> bytes:
    body = msgspec.json.encode(update)
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
