"""A bot to which updates are posted, and updates as Telegram would post them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from tests.ports import free_port
from tests.stage import PATIENCE, Stage, stage, until

SECRET = "a-secret-of-ours"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@contextlib.asynccontextmanager
async def hooked(folder: Path) -> AsyncIterator[Stage]:
    """A stage on which updates are posted to the bot."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/telegram"
    async with stage(folder, webhook_url=url, webhook_secret=SECRET, listen=f"127.0.0.1:{port}") as there:
        await until(lambda: there.sandbox.world.bot().webhook is not None)
        yield there


def update(number: int, person: int, text: str = "/start") -> dict[str, Any]:
    """An update as Telegram would post it."""
    user = {"id": person, "is_bot": False, "first_name": "Ana"}
    chat = {"id": person, "type": "private", "first_name": "Ana"}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": message}


def tap(number: int, person: int, data: str) -> dict[str, Any]:
    """A tap as Telegram would post it."""
    posted = update(number, person)["message"]
    query = {"id": str(number), "from": posted["from"], "message": posted, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": query}


async def post(there: Stage, body: Any, secret: str = SECRET) -> int:
    async with httpx.AsyncClient(timeout=PATIENCE) as client:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        answer = await client.post(there.settings.webhook_url, content=content, headers={HEADER: secret})
        return answer.status_code
