"""What a button needs that takes long to read: read beside whoever writes, before its transaction begins."""

from __future__ import annotations

import logging

from chat.events import Event, Tapped
from chat.ports import NotNow
from chat.records import Stores, Transactions
from customers.people import Contact
from customers.store import Customers
from customers.team import Team, may
from handlers.house import House
from handlers.routes import read_data

log = logging.getLogger(__name__)


async def look_up(event: Event, house: House, reads: Transactions) -> object:
    """Return what the route of a tap wants to have read (`handlers.routes.OnTap`), for who has its right.

    None where there is nothing to read, or that fails: then it is read in the transaction. Raises NotNow.
    """
    route = house.taps.get(read_data(event.data).name) if isinstance(event, Tapped) else None
    if not isinstance(event, Tapped) or route is None or route.looks_up is None:
        return None
    looks_up, right = route.looks_up, route.right

    def look(stores: Stores) -> object:
        known = stores[Customers].find(Contact(event.who.messenger, event.who.address))
        member = stores[Team].member(known.id) if known else None
        return looks_up(event, stores) if may(member.role if member else None, right) else None

    try:
        return await reads(look)
    except NotNow:
        raise
    except Exception:
        log.debug("what a button needs could not be read before", exc_info=True)
        return None
