"""Long polling: updates are asked for, handled, and only then confirmed."""

from __future__ import annotations

import asyncio
import logging
from asyncio import sleep
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from chat.events import Event
from chat.messenger import Receive
from chat.ports import BadToken, MessengerError, NotNow, WaitFor
from messengers.receiving import hand_over
from messengers.telegram.answering import Answering
from messengers.telegram.failures import Contested
from messengers.telegram.updates import ALLOWED, MalformedUpdate, decode_many

if TYPE_CHECKING:
    from messengers.telegram.sending import Telegram

PATIENCE: Final = 50
"""Seconds that Telegram holds an empty answer back; it allows no more."""

SLACK: Final = 15.0
LONGEST_PAUSE: Final = 30.0

logger = logging.getLogger(__name__)


async def poll(telegram: Telegram, username: str, receive: Receive) -> None:
    """Receive updates until cancelled. Raises BadToken.

    A batch is confirmed once `receive` has returned for all of it; what one person did is handled in order,
    different people side by side. After NotNow nothing of the batch is confirmed: it comes again.
    """
    trouble = Trouble()
    answering = Answering(telegram)
    offset, alone = 0, False
    while True:
        try:
            if not alone:
                await telegram.drop_webhook()
                alone = True
            batch = decode_many(await _ask(telegram, offset), username)
            await _handle(batch, receive, answering)
        except BadToken:
            raise
        except (MessengerError, MalformedUpdate, NotNow) as error:
            await trouble.rest(error)
        else:
            trouble.over()
            offset = max((number + 1 for number, _ in batch), default=offset)


async def _ask(telegram: Telegram, offset: int) -> bytes:
    fields = {"timeout": str(PATIENCE), "allowed_updates": msgspec.json.encode(ALLOWED).decode()}
    if offset:
        fields["offset"] = str(offset)
    return await telegram.call("getUpdates", fields, PATIENCE + SLACK)


async def _handle(batch: Sequence[tuple[int, Event | None]], receive: Receive, answering: Answering) -> None:
    """Handle a batch. Raises NotNow after all of it was tried."""
    people: dict[str, list[Event]] = defaultdict(list)
    for _, event in batch:
        if event is not None:
            people[event.who.address].append(event)
    turns = (_in_order(events, receive, answering) for events in people.values())
    outcomes = await asyncio.gather(*turns, return_exceptions=True)
    for error in outcomes:
        if error is not None:
            raise error


async def _in_order(events: Sequence[Event], receive: Receive, answering: Answering) -> None:
    for event in events:
        toasted = await hand_over(event, receive)
        if toasted is not None:
            answering.answer(toasted)


class Trouble:
    """Pauses that grow while something is wrong, and one line in the log for each kind of it."""

    def __init__(self) -> None:
        self._pause = 1.0
        self._said: type[Exception] | None = None

    async def rest(self, error: Exception) -> None:
        """Say what is wrong, once, and wait: as long as we are told, else longer each time."""
        if type(error) is not self._said:
            self._said = type(error)
            logger.warning("%s", _sentence(error))
        await sleep(error.seconds if isinstance(error, WaitFor) else self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)

    def over(self) -> None:
        """All is well."""
        if self._said is not None:
            logger.info("updates come in again")
        self._pause, self._said = 1.0, None


def _sentence(error: Exception) -> str:
    match error:
        case Contested():
            return "another process takes this bot's updates: let one alone run with this token; trying on"
        case WaitFor():
            return f"Telegram asks us to wait {error.seconds:g} s"
        case NotNow():
            return "the database is out of reach: updates stay with Telegram; trying on"
        case MalformedUpdate():
            return "Telegram's answer cannot be read; trying on"
        case _:
            return f"Telegram is out of reach ({type(error).__name__}: {error}); trying on"
