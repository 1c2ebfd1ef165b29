"""Files of the team, fetched before what is said of them is handled: its effect is one transaction then."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Collection, Mapping

from msgspec.structs import replace

from bot.storing import Reads
from chat.events import Event, Sent, Tapped
from chat.messenger import Fetch, Receive
from chat.ports import AnswerLost, MessengerError, NotConnected, NotNow, Toasted, WaitFor
from chat.records import Stores
from customers.people import Contact
from handlers.prizes import codes
from handlers.trials import stock
from prizes.codelist import MAX_BYTES

log = logging.getLogger(__name__)


def fetching(
    receive: Receive, fetches: Mapping[str, Fetch], reads: Reads, owners: Collection[Contact]
) -> Receive:
    """Return a `receive` that gets events with the files somebody waits for; of customers none is fetched.

    Each is fetched from the messenger in which it was sent.

    A file that was asked about is fetched once more when the question is answered: in between nothing of it
    is kept here.
    """

    async def with_file(event: Sent | Tapped) -> Toasted | None:
        handle = await reads(lambda stores: _wanted(event, stores, owners))
        fetch = fetches[event.who.messenger]
        return await receive(await _fetched(event, handle, fetch) if handle else event)

    def receive_all(event: Event) -> Awaitable[Toasted | None]:
        about_a_file = isinstance(event, Tapped) and event.data.startswith(codes.TAPS_ABOUT_A_FILE)
        if isinstance(event, Sent | Tapped) and (about_a_file or isinstance(event, Sent)):
            return with_file(event)
        return receive(event)

    return receive_all


def _wanted(event: Sent | Tapped, stores: Stores, owners: Collection[Contact]) -> str:
    """Return the handle of the file that somebody waits for; empty: nobody does."""
    return codes.wanted(event, stores, owners) or stock.wanted(event, stores, owners)


async def _fetched(event: Sent | Tapped, handle: str, fetch: Fetch) -> Sent | Tapped:
    """Return the event with its file. Raises NotNow when it may be had in a moment."""
    try:
        return replace(event, content=await fetch(handle, MAX_BYTES))
    except (NotConnected, AnswerLost, WaitFor) as error:
        raise NotNow(type(error).__name__) from error
    except MessengerError as error:
        log.warning("a file could not be fetched: %s", error)
        return event
