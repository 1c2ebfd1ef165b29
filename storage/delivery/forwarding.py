"""What waits for a contact that turned out to be out of reach goes to another one of the same person.

A row goes as it is, with its dedupe key: what was told once is told once, where it arrives. A present stays:
it was put where it can be handed over. So does the edit of a message that stands there.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, exists, or_, select, update

from chat.ports import Fate
from customers.people import Contact, CustomerId
from storage.customers.reaching import elsewhere
from storage.customers.tables import contacts
from storage.delivery.row_locks import hold_rows
from storage.delivery.tables import outbox

PENDING = outbox.c.fate == Fate.PENDING.value


def beside(ids: Collection[int]) -> ColumnElement[bool]:
    """Return the condition on what waits for the people to whom these rows did not get through."""
    lost = outbox.alias("lost")
    people = select(lost.c.customer).where(lost.c.id.in_(ids), lost.c.customer.is_not(None))
    return PENDING & outbox.c.customer.in_(people)


def lose(db: Connection, contact: Contact) -> None:
    """Note that nothing arrives at a contact any more; what waits for it goes elsewhere, if it can."""
    whose = select(contacts.c.customer).where(_is(contact))
    customer = db.execute(whose).scalar_one_or_none()
    if customer is not None:
        forward(db, CustomerId(customer), contact)
    db.execute(update(contacts).where(_is(contact)).values(reachable=False))


def forward(db: Connection, customer: CustomerId, lost: Contact) -> Contact | None:
    """Let what waits for a contact of a customer go where else he is reached; return where that is."""
    to = elsewhere(db, customer, lost)
    if to is not None:
        first = outbox.alias("first")
        stands = exists().where(first.c.key == outbox.c.edits, first.c.message != "")
        waits = PENDING, outbox.c.customer == customer, _at(lost), ~outbox.c.once
        moving = *waits, or_(outbox.c.edits == "", ~stands)
        hold_rows(db, *moving)
        db.execute(update(outbox).where(*moving).values(**place(to)))
    return to


def place(to: Contact) -> dict[str, object]:
    """Return the values of a row that goes to a contact instead, as if it had never been tried."""
    return {"messenger": to.messenger, "chat": to.address, "topic": "", "attempts": 0}


def _is(contact: Contact) -> ColumnElement[bool]:
    return (contacts.c.messenger == contact.messenger) & (contacts.c.address == contact.address)


def _at(contact: Contact) -> ColumnElement[bool]:
    return (outbox.c.messenger == contact.messenger) & (outbox.c.chat == contact.address)
