"""Files that the team sends, fetched before they are handled: their effect is one transaction then."""

from __future__ import annotations

import logging
from collections.abc import Collection

from msgspec.structs import replace

from bot.storing import Transactions
from chat.events import Sent
from chat.ports import AnswerLost, MessengerError, NotConnected, NotNow, Toasted, WaitFor
from customers.people import Contact
from handlers.prizes.codes import wanted
from messengers.telegram.receiving import Receive
from messengers.telegram.sending import Telegram
from prizes.codelist import MAX_BYTES

log = logging.getLogger(__name__)


def fetching(
    receive: Receive, telegram: Telegram, run_in: Transactions, owners: Collection[Contact]
) -> Receive:
    """Return a `receive` that gets events with the files somebody waits for; of customers none is fetched."""

    async def with_file(event: Sent) -> Toasted | None:
        if await run_in(lambda stores: wanted(event, stores, owners)):
            event = await _fetched(event, telegram)
        return await receive(event)

    return lambda event: with_file(event) if isinstance(event, Sent) else receive(event)


async def _fetched(event: Sent, telegram: Telegram) -> Sent:
    """Return the event with its file. Raises NotNow when it may be had in a moment."""
    try:
        return replace(event, content=await telegram.fetch(event.handle, MAX_BYTES))
    except (NotConnected, AnswerLost, WaitFor) as error:
        raise NotNow(type(error).__name__) from error
    except MessengerError as error:
        log.warning("a file could not be fetched: %s", error)
        return event
