"""The HTTP client beneath the Bot API's calls: our errors, raw answers, and no token in any log."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Final

import httpx
import msgspec
from telegram._utils.types import ODVInput
from telegram.error import TelegramError
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from chat.ports import MessengerError
from messengers.telegram.failures import of_answer, of_transport

CONNECTIONS: Final = 64
CONNECT_SECONDS: Final = 10.0
ANSWER_SECONDS: Final = 30.0
JSON: Final = {"Content-Type": "application/json"}
TALKATIVE: Final = ("httpx", "httpcore", "telegram", "telegram.Bot", "telegram.request.BaseRequest")


class CallFailed(TelegramError):
    """Carries our error through the library, which lets only its own pass."""

    def __init__(self, error: MessengerError) -> None:
        super().__init__(str(error))
        self.error = error


class Calls(HTTPXRequest):
    """Makes the library's calls over a pool of connections. An answer may echo the token; no error does."""

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = token.encode()
        super().__init__(
            connection_pool_size=CONNECTIONS,
            connect_timeout=CONNECT_SECONDS,
            pool_timeout=CONNECT_SECONDS,
            read_timeout=ANSWER_SECONDS,
            write_timeout=ANSWER_SECONDS,
            media_write_timeout=2 * ANSWER_SECONDS,
        )

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a call for the library. Raises CallFailed for everything but an answer of 2xx."""
        try:
            status, body = await super().do_request(
                url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
            )
        except TelegramError as error:
            raise CallFailed(of_transport(error.__cause__)) from None
        if not 200 <= status <= 299:
            raise CallFailed(self._refusal(status, body))
        return status, body

    async def fetch(self, url: str, fields: Mapping[str, object], seconds: float) -> bytes:
        """Return the raw answer of a call without files, waiting for it up to `seconds`.

        The fields travel as JSON: the library's own form of them costs a third of the call. Raises
        MessengerError.
        """
        timeout = httpx.Timeout(CONNECT_SECONDS, read=seconds)
        body = msgspec.json.encode({name: value for name, value in fields.items() if value is not None})
        try:
            answer = await self._client.post(url, content=body, headers=JSON, timeout=timeout)
        except httpx.HTTPError as error:
            raise of_transport(error) from None
        if not answer.is_success:
            raise self._refusal(answer.status_code, answer.content)
        return answer.content

    def _refusal(self, status: int, body: bytes) -> MessengerError:
        return of_answer(status, body.replace(self._token, "…".encode()))


class Redacted(logging.Filter):
    """Blots out a token wherever a log line has it."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line through, without the token."""
        line = record.getMessage()
        if self._token in line:
            record.msg, record.args = line.replace(self._token, "…"), None
        return True


def hush(token: str) -> None:
    """Keep the libraries from writing each call's address, in which the token stands, to the log.

    They say no more than warnings; and should someone turn them up, the token is blotted out.
    """
    for name in TALKATIVE:
        logger = logging.getLogger(name)
        logger.setLevel(logging.WARNING)
        logger.addFilter(Redacted(token))
