"""Taps as Telegram posts them: fresh update ids, a fixed share of changed votes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count

SECRET = "benchmark"
PATH = "/telegram"
OPTIONS = 12
FIRST = 10_000
"""The id of the first voter."""

_updates = count(1)


def taps(voters: int, number: int, begin: int = 0) -> Iterator[bytes]:
    """Yield so many requests: voters in turn, each with another option; every fifth takes one back."""
    for index in range(begin, begin + number):
        voter = FIRST + index % voters
        turn = index // voters
        on = 0 if index % 5 == 4 else 1
        yield request(voter, 1 + (turn + voter) % OPTIONS if on else 1 + (turn - 1 + voter) % OPTIONS, on)


def request(voter: int, choice: int, on: int) -> bytes:
    """Return a whole HTTP request: one tap on the ballot of poll 1."""
    user = {"id": voter, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": voter, "type": "private", "first_name": "Ana"}
    bot = {"id": 100200300, "is_bot": True, "first_name": "Glas", "username": "glas_bot"}
    message = {
        "message_id": 7,
        "date": 1_790_000_000,
        "chat": chat,
        "from": bot,
        "text": "Which four titles?",
    }
    number = next(_updates)
    query = {
        "id": str(number),
        "from": user,
        "chat_instance": "1",
        "message": message,
        "data": f"m:1:{choice}:{on}",
    }
    body = json.dumps({"update_id": number, "callback_query": query}).encode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
