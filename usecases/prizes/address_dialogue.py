"""An address that waits for its winner's word: in his dialogue, sealed, until he says that it is correct."""

from __future__ import annotations

from typing import Final

import msgspec

from chat.records import Dialogues, Stores
from customers.people import CustomerId
from prizes.address import AddressDraft
from prizes.award import Award
from prizes.store import Prizes

STEP: Final = "address"
"""The name of the dialogue; its buttons begin with it."""


def read(body: bytes) -> AddressDraft:
    """Read the dialogue. Those begun before addresses were shown back hold the award's number alone."""
    found = msgspec.json.decode(body, type=int | AddressDraft)
    return found if isinstance(found, AddressDraft) else AddressDraft(award=found)


def running(customer: CustomerId, stores: Stores) -> AddressDraft | None:
    """Return what somebody is asked about now; None when it is no address."""
    dialogue = stores[Dialogues].get(customer)
    return read(dialogue[1]) if dialogue and dialogue[0] == STEP else None


def drop(award: Award, stores: Stores) -> None:
    """Ask no longer, and keep nothing, for a prize that its holder has lost or got."""
    asked = running(award.customer, stores) if award.customer is not None else None
    if award.customer is not None and asked is not None and asked.award == award.id:
        stores[Dialogues].end(award.customer)


def erase(customer: CustomerId, stores: Stores) -> int:
    """Erase all addresses of somebody, and ask for none any more; return how many prizes wait for one now.

    What was claimed stays claimed: it leaves once he has given another one.
    """
    if running(customer, stores) is not None:
        stores[Dialogues].end(customer)
    prizes, waiting = stores[Prizes], 0
    for award in reversed(prizes.of(customer)):  # the oldest first, as those who restock hold them
        if prizes.addresses.of(prizes.lock(award.id).id) is not None:
            prizes.addresses.drop(award.id)
            waiting += award.fulfilled is None
    return waiting
