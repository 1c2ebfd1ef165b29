"""What a button needs that takes long to read: read beside whoever writes, before its transaction begins."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import partial

from chat.events import Event, Said, Tapped
from chat.ports import NotNow
from chat.records import Stores, Transactions
from customers.people import Contact
from customers.store import Customers
from customers.team import Right, Team, may
from handlers.commands import read_command
from handlers.doors import HOME
from handlers.house import House
from handlers.routes import read_data
from suggestions.meaning import Meaning
from usecases.work import Work

log = logging.getLogger(__name__)

_Looking = tuple[Callable[[Work], object], Right, Callable[[object, Meaning], Awaitable[object]] | None]


async def look_up(
    event: Event,
    house: House,
    reads: Transactions,
    desk: Callable[[Stores], Work],
    meaning: Meaning | None = None,
) -> object:
    """Return what the route of a tap or a command wants to have read, for who has its right.

    None where there is nothing to read, or that fails: then it is read in the transaction. Raises NotNow.
    What somebody says may be an idea: whoever knows its meaning gets ready while he chooses what it is.
    `desk` is where it is read, as of now.
    """
    command = read_command(event.text) if isinstance(event, Said) else None
    if meaning is not None and isinstance(event, Said) and command is None:
        meaning.wake()
    found = _looking(event, command.name if command else "", house)
    if found is None:
        return None
    looks_up, right, beside = found

    def look(stores: Stores) -> object:
        known = stores[Customers].find(Contact(event.who.messenger, event.who.address))
        member = stores[Team].member(known.id) if known else None
        return looks_up(desk(stores)) if may(member.role if member else None, right) else None

    try:
        read = await reads(look)
        return read if beside is None or meaning is None else await beside(read, meaning)
    except NotNow:
        raise
    except Exception:
        log.debug("what a button needs could not be read before", exc_info=True)
        return None


def _looking(event: Event, command: str, house: House) -> _Looking | None:
    """What the route of an event reads, for whom, and what is asked of meaning then; None: nothing."""
    if isinstance(event, Tapped):
        tap = read_data(event.data)
        tapped = house.taps.get(tap.name)
        opened = tap.arguments[0] if tap.name == HOME and tap.arguments else ""
        for door in house.doors:
            if door.name == opened and door.looks_up is not None:
                return door.looks_up, door.right, None
        if tapped is not None and tapped.looks_up is not None:
            return partial(tapped.looks_up, event), tapped.right, tapped.beside
    elif isinstance(event, Said):
        said = house.commands.get(command)
        if said is not None and said.looks_up is not None:
            return partial(said.looks_up, event), said.right, None
    return None
