"""The webhook: Telegram posts an update, and hears 200 when it is handled and committed."""

from __future__ import annotations

import hmac
import logging
from typing import TYPE_CHECKING, Final

from starlette.routing import Route
from starlette.types import Receive as Read
from starlette.types import Scope, Send

from chat.messenger import Receive
from chat.ports import NotNow
from messengers.receiving import hand_over
from messengers.telegram.answering import as_reply
from messengers.telegram.updates import ALLOWED, MalformedUpdate, decode

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
_SECRET: Final = SECRET.lower().encode()
JSON: Final = (b"content-type", b"application/json")
BODY_LIMIT: Final = 1 << 20
"""Bytes. A message has 4096 characters; with all that surrounds them an update stays far below."""

CONNECTIONS: Final = 40
"""How many updates Telegram may post at once; its own default."""

logger = logging.getLogger(__name__)


async def listen(telegram: Telegram, url: str, secret: str) -> None:
    """Have Telegram post updates to `url`. Raises MessengerError."""
    await telegram.set_webhook(url, secret, ALLOWED, CONNECTIONS)


def route(path: str, secret: str, username: str, receive: Receive) -> Route:
    """Return the route on which Telegram posts updates. `username` is the bot's own, without @.

    Who does not know the secret gets 401, whatever he sends. What cannot be read gets 200 and a line in the
    log, for Telegram would post it again and again. When `receive` raises NotNow, 503: it comes again later.
    Raises ValueError without a secret.
    """
    if not secret:
        raise ValueError("a webhook needs a secret")
    return Route(path, _Posts(secret.encode(), username, receive), methods=["POST"])


class _Posts:
    """Answers posts in ASGI's own terms: a request and a response of the framework cost 20 µs a vote."""

    def __init__(self, secret: bytes, username: str, receive: Receive) -> None:
        self._secret = secret
        self._username = username
        self._receive = receive

    async def __call__(self, scope: Scope, read: Read, send: Send) -> None:
        if not hmac.compare_digest(_given(scope), self._secret):
            return await _end(send, 401)
        body, refusal = await _body(read)
        if refusal:
            return await _end(send, refusal)
        try:
            event = decode(body, self._username)
            toasted = await hand_over(event, self._receive) if event is not None else None
        except MalformedUpdate:
            logger.warning("what came to the webhook is no update and is passed over")
            return await _end(send, 200)
        except NotNow:
            return await _end(send, 503, (b"retry-after", b"2"))
        if toasted is None:
            return await _end(send, 200)
        return await _end(send, 200, JSON, body=as_reply(toasted))


def _given(scope: Scope) -> bytes:
    """The secret that came with a request; none is an empty one."""
    for name, value in scope["headers"]:
        if name == _SECRET:
            return bytes(value)
    return b""


async def _body(read: Read) -> tuple[bytes, int]:
    """Return the body and nought; or the status for one that is too large, or whose sender went."""
    body = b""
    while True:
        message = await read()
        if message["type"] != "http.request":
            return b"", 400
        body += message.get("body", b"")
        if len(body) > BODY_LIMIT:
            return b"", 413
        if not message.get("more_body", False):
            return body, 0


async def _end(send: Send, status: int, *headers: tuple[bytes, bytes], body: bytes = b"") -> None:
    length = (b"content-length", b"%d" % len(body))
    await send({"type": "http.response.start", "status": status, "headers": [length, *headers]})
    await send({"type": "http.response.body", "body": body})
