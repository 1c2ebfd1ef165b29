"""The webhook: Telegram posts an update, and hears 200 when it is handled and committed."""

from __future__ import annotations

import hmac
import logging
from typing import TYPE_CHECKING, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from chat.ports import NotNow
from messengers.telegram.answering import as_reply
from messengers.telegram.receiving import Receive, hand_over
from messengers.telegram.updates import ALLOWED, MalformedUpdate, decode

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
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
    expected = secret.encode()

    async def receive_update(request: Request) -> Response:
        given = request.headers.get(SECRET, "").encode("latin-1")
        if not hmac.compare_digest(given, expected):
            return Response(status_code=401)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        try:
            event = decode(body, username)
            toasted = await hand_over(event, receive) if event is not None else None
        except MalformedUpdate:
            logger.warning("what came to the webhook is no update and is passed over")
            return Response(status_code=200)
        except NotNow:
            return Response(status_code=503, headers={"Retry-After": "2"})
        if toasted is None:
            return Response(status_code=200)
        return Response(as_reply(toasted), media_type="application/json")

    return Route(path, receive_update, methods=["POST"])


async def _body(request: Request) -> bytes | None:
    """Return the body, or None when it is too large, without reading all of it."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            return None
    return bytes(body)
