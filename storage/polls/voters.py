"""Who votes: the customers behind the slips of a batch, found or made in a few statements for all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from sqlalchemy import (
    Connection,
    Text,
    bindparam,
    case,
    delete,
    false,
    insert,
    literal_column,
    null,
    select,
    update,
)

from customers.consent import Purpose
from customers.people import Contact, CustomerId
from polls.ballotbox import Slip
from storage.bulk import Adding, Bulk
from storage.columns import Utc
from storage.customers.tables import consents, contacts, customers
from storage.lists import each, looked_up
from storage.prepared import Prepared

Wording = Callable[[str], str]
"""The words to which a first vote agrees, in a language."""


class Voter(Struct, frozen=True):
    """The customer behind a slip, and how he is spoken to."""

    id: CustomerId
    language: str
    zone: str
    agreed: bool
    name: str
    new: bool = False
    """He came with this batch, and is taken to agree: whom the poll then refuses has not."""


def _given(voter: Voter, now: datetime, wording: Wording) -> dict[str, object]:
    """A first vote's consent."""
    return {
        "customer": voter.id,
        "purpose": Purpose.VOTES.value,
        "given": now,
        "wording": wording(voter.language),
    }


def voters(db: Connection, slips: Sequence[Slip], now: datetime, wording: Wording) -> dict[Contact, Voter]:
    """Return the customer behind each slip; newcomers become customers."""
    came = {slip.voter: slip for slip in slips}
    found: dict[Contact, Voter] = {}
    for messenger in {contact.messenger for contact in came}:
        addresses = [contact.address for contact in came if contact.messenger == messenger]
        known = _KNOWN.rows(db, {"messenger": messenger, "addresses": addresses})
        for address, id, language, zone, agreed, name in known:
            voter = Voter(CustomerId(id), language, zone, bool(agreed), name)
            found[Contact(messenger, address)] = voter
    called = ((voter, came[who].name) for who, voter in found.items())
    _name(db, {voter.id: name for voter, name in called if name and name != voter.name})
    arrived = _arrive(db, [slip for who, slip in came.items() if who not in found], now, wording)
    return found | arrived


def _name(db: Connection, names: Mapping[CustomerId, str]) -> None:
    """Note how the messenger calls those whom it called otherwise before: few of a batch, if any.

    All of them go to the database at once, in one order: else two batches wait for each other.
    """
    if names:
        _NAMED.run(db, [{"who": id, "name": names[id]} for id in sorted(names)])


def _arrive(
    db: Connection, newcomers: Sequence[Slip], now: datetime, wording: Wording
) -> dict[Contact, Voter]:
    """Make customers of those who come for the first time, with the consent that a vote is.

    Their addresses are written in one order: else two batches wait for each other.
    """
    by_language: dict[str, list[Slip]] = {}
    for slip in newcomers:
        by_language.setdefault(slip.language, []).append(slip)
    arrived: dict[Contact, Voter] = {}
    for language, people in by_language.items():
        names = [slip.name for slip in people]
        made = _ARRIVE.rows(db, {"language": language, "now": now, "names": names})
        for slip, (name, number) in zip(sorted(people, key=_name_of), sorted(made), strict=True):
            arrived[slip.voter] = Voter(CustomerId(number), language, "", agreed=True, name=name, new=True)
    if arrived:
        reached = [_reached(who, arrived[who], now) for who in sorted(arrived, key=_place)]
        _REACH.run(db, reached, [_given(voter, now, wording) for voter in arrived.values()])
    return arrived


def _name_of(slip: Slip) -> str:
    return slip.name


def _place(who: Contact) -> tuple[str, str]:
    return who.messenger, who.address


def _reached(who: Contact, voter: Voter, now: datetime) -> dict[str, object]:
    there = {"messenger": who.messenger, "address": who.address, "customer": voter.id}
    return {**there, "reachable": True, "last_event": now}


def agree(db: Connection, voters: Sequence[Voter], now: datetime, wording: Wording) -> None:
    """Note that a first vote is a consent to its being kept."""
    agreeing = {voter.id: voter for voter in voters if not voter.agreed}
    if not agreeing:
        return
    _AGREED.run(db, [{"who": id, "at": now} for id in sorted(agreeing)])
    _CONSENT.run(db, [_given(voter, now, wording) for voter in agreeing.values()])


def refuse(db: Connection, newcomers: Collection[CustomerId]) -> None:
    """Take back the consent of those whose votes were refused."""
    refused = [{"who": id} for id in sorted(newcomers)]
    if refused:
        _NOT_AGREED.run(db, refused)
        _NOT_GIVEN.run(db, refused)


_KNOWN = Prepared(
    looked_up(
        contacts.c.address,
        "addresses",
        select(
            contacts.c.address,
            customers.c.id,
            customers.c.language,
            customers.c.zone,
            case((customers.c.agreed.is_not(None), literal_column("1")), else_=literal_column("0")).label(
                "agreed"
            ),
            customers.c.name,
        )
        .join(customers, customers.c.id == contacts.c.customer)
        .where(contacts.c.messenger == bindparam("messenger")),
    ),
    named=False,
)
_NAMES = each("names", Text)
_ARRIVE = Prepared(
    insert(customers)
    .from_select(
        ["language", "joined", "agreed", "language_chosen", "zone", "name"],
        select(
            bindparam("language", type_=Text),
            bindparam("now", type_=Utc),
            bindparam("now", type_=Utc),
            false(),
            literal_column("''"),
            _NAMES,
        ).select_from(_NAMES.table),
        include_defaults=False,
    )
    .returning(customers.c.name, customers.c.id)
)
"""Newcomers of one language and name are alike until they have an address: any of their numbers will do."""
_VOTES = ("customer", "purpose", "given", "wording")
_CONSENT = Bulk(Adding(consents, *_VOTES, once=True))
_REACH = Bulk(Adding(contacts), Adding(consents, *_VOTES))
_AGREED = Prepared(
    update(customers)
    .where(customers.c.id == bindparam("who"), customers.c.agreed.is_(None))
    .values(agreed=bindparam("at"))
)
"""One by one: many at once, PostgreSQL would read all customers that it has not counted yet."""
_NAMED = Prepared(update(customers).where(customers.c.id == bindparam("who")).values(name=bindparam("name")))
_NOT_AGREED = Prepared(update(customers).where(customers.c.id == bindparam("who")).values(agreed=null()))
_NOT_GIVEN = Prepared(delete(consents).where(consents.c.customer == bindparam("who")))
