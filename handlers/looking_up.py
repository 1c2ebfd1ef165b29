"""What a button needs that takes long to read: read beside whoever writes, before its transaction begins."""

from __future__ import annotations

import logging

from chat.events import Event, Said, Tapped
from chat.ports import NotNow
from chat.records import Stores, Transactions
from customers.people import Contact
from customers.store import Customers
from customers.team import Team, may
from handlers.commands import read_command
from handlers.house import House
from handlers.routes import read_data
from suggestions.meaning import Meaning

log = logging.getLogger(__name__)


async def look_up(event: Event, house: House, reads: Transactions, meaning: Meaning | None = None) -> object:
    """Return what the route of a tap wants to have read (`handlers.routes.OnTap`), for who has its right.

    None where there is nothing to read, or that fails: then it is read in the transaction. Raises NotNow.
    What somebody says may be an idea: whoever knows its meaning gets ready while he chooses what it is.
    """
    if meaning is not None and isinstance(event, Said) and read_command(event.text) is None:
        meaning.wake()
    route = house.taps.get(read_data(event.data).name) if isinstance(event, Tapped) else None
    if not isinstance(event, Tapped) or route is None or route.looks_up is None:
        return None
    looks_up, right, beside = route.looks_up, route.right, route.beside

    def look(stores: Stores) -> object:
        known = stores[Customers].find(Contact(event.who.messenger, event.who.address))
        member = stores[Team].member(known.id) if known else None
        return looks_up(event, stores) if may(member.role if member else None, right) else None

    try:
        found = await reads(look)
        return found if beside is None or meaning is None else await beside(found, meaning)
    except NotNow:
        raise
    except Exception:
        log.debug("what a button needs could not be read before", exc_info=True)
        return None
