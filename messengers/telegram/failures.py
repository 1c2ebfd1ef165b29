"""What went wrong with a call to the Bot API, said in the words of `chat.ports`."""

from __future__ import annotations

from typing import Final

import httpx
import msgspec
from msgspec import Struct

from chat.ports import (
    AnswerLost,
    BadToken,
    ChatMoved,
    MessengerError,
    NotConnected,
    Refused,
    RightMissing,
    TopicShut,
    Unchanged,
    Unreachable,
    WaitFor,
)


class Contested(MessengerError):
    """Somebody else takes our updates: a second process with this token, or a webhook (409)."""


class NothingThere(AnswerLost):
    """The address leads nowhere (404): so ends a token that was never one, and what a passing fault says.

    A token that answered once and is taken back gets 401.
    """


class Parameters(Struct):
    """Why a call failed, for machines."""

    migrate_to_chat_id: int | None = None
    retry_after: float | None = None


class Refusal(Struct):
    """What the Bot API answers instead of a result."""

    error_code: int
    description: str = ""
    parameters: Parameters | None = None


NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)
TOPIC_GONE: Final = ("message thread not found", "topic_deleted")
TOPIC_CLOSED: Final = "topic_closed"
NOBODY_THERE: Final = ("chat not found", "user not found", "peer_id_invalid", "input_user_deactivated")
RETRY_AFTER: Final = 1.0
"""Seconds to wait when the Bot API asks to wait without saying how long."""


def of_transport(error: BaseException | None) -> MessengerError:
    """Say what an error on the way means. Once a byte may have been written, the answer counts as lost."""
    if isinstance(error, NEVER_SENT):
        return NotConnected(type(error).__name__)
    return AnswerLost(type(error).__name__)


def of_answer(status: int, body: bytes) -> MessengerError:
    """Say what an answer that is not 2xx means.

    5xx counts as a lost answer: a gateway that gave up does not know whether the server behind it did the
    work. An answer that is not the Bot API's JSON comes from something in between: the call did not arrive,
    unless it was too large to pass there.
    """
    if status >= 500:
        return AnswerLost(f"HTTP {status}")
    try:
        refusal = msgspec.json.decode(body, type=Refusal)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Refused("too large") if status == 413 else NotConnected(f"HTTP {status} from something else")
    return _of_refusal(refusal)


def _of_refusal(refusal: Refusal) -> MessengerError:
    parameters = refusal.parameters or Parameters()
    if parameters.migrate_to_chat_id is not None:
        return ChatMoved(str(parameters.migrate_to_chat_id))
    if refusal.error_code == 429:
        return WaitFor(max(parameters.retry_after or 0, RETRY_AFTER))
    if refusal.error_code == 401:
        return BadToken("Telegram does not know this token")
    if refusal.error_code == 404 and "method not found" not in refusal.description.lower():
        return NothingThere("HTTP 404")
    return _of_description(refusal.error_code, refusal.description)


def _of_description(code: int, description: str) -> MessengerError:
    words = description.lower()
    if code == 409:
        return Contested(description)
    if code == 403 or any(reason in words for reason in NOBODY_THERE):
        return Unreachable(description)
    gone = any(reason in words for reason in TOPIC_GONE)
    if gone or TOPIC_CLOSED in words:
        return TopicShut(description, gone=gone)
    if "message is not modified" in words or "message to delete not found" in words:
        return Unchanged(description)
    if "not enough rights" in words:
        return RightMissing(description)
    return Refused(description)
