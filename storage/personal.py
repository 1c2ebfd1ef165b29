"""All that is kept about one customer, for him to read: every table that leads to a person is here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, select

from customers.people import CustomerId
from polls.poll import State
from storage.tables import (
    addresses,
    audit,
    awards,
    ballots,
    bans,
    broadcast_later,
    broadcasts,
    codes,
    confirmations,
    consents,
    contacts,
    customers,
    decisions,
    dialogues,
    draws,
    entries,
    heard,
    invites,
    members,
    mutes,
    options,
    outbox,
    polls,
    quiet_hours,
    visits,
    wins,
)

MOVING = ("head", "leaves", "ordinals")
"""What of an open poll tells how often people vote and change their votes. Turnout is told to everybody."""


def everything(db: Connection, customer: CustomerId) -> dict[str, Any]:
    """Return the person, his contacts, consents, votes with receipts, visits, messages and role."""

    def rows(table: Table, column: str = "customer", leave_out: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        found = db.execute(select(table).where(table.c[column] == customer)).mappings()
        return [
            {key: _readable(value) for key, value in row.items() if key not in leave_out} for row in found
        ]

    return {
        "customer": rows(customers, "id"),
        "contacts": rows(contacts, leave_out=("customer",)),
        "consents": rows(consents, leave_out=("customer",)),
        "votes": [_vote(db, vote) for vote in rows(ballots, "voter", ("voter",))],
        "opened_ballots": rows(visits, leave_out=("customer",)),
        "draws": [_drawn(db, entry) for entry in rows(entries, leave_out=("customer",))],
        "prizes": [_prize(db, award) for award in rows(awards, leave_out=("customer",))],
        "addresses": _addresses(db, customer),
        "bans": rows(bans, leave_out=("customer", "by")),
        "bans_made": rows(bans, "by", ("by", "customer", "contact_hash")),
        "draws_confirmed": rows(confirmations, "by", ("by",)),
        "dialogue": rows(dialogues, leave_out=("customer",)),
        "messages_written": rows(heard, leave_out=("customer",)),
        "topics_turned_off": rows(mutes, leave_out=("customer",)),
        "quiet_hours": rows(quiet_hours, leave_out=("customer",)),
        "news_waiting": rows(broadcast_later, leave_out=("customer",)),
        "messages": rows(outbox, leave_out=("customer",)),
        "team": rows(members, leave_out=("customer",)),
        "invitations": rows(invites, "by", ("by", "token_hash")),
        "team_actions": rows(audit, "actor"),
        "polls_made": [_made(poll) for poll in rows(polls, "creator", ("creator", "secret"))],
        "broadcasts_made": rows(broadcasts, "creator", ("creator",)),
        "decisions_made": rows(decisions, "by", ("by",)),
    }


def _made(poll: dict[str, Any]) -> dict[str, Any]:
    """A poll that somebody made; while it is open, without what moves when others change their votes."""
    return {name: value for name, value in poll.items() if poll["state"] != State.OPEN or name not in MOVING}


def _vote(db: Connection, vote: dict[str, Any]) -> dict[str, Any]:
    """A vote with the question and the options in words; its place in the log once the poll has ended."""
    state = db.execute(select(polls.c.state).where(polls.c.id == vote["poll"])).scalar_one()
    if state == State.OPEN:
        del vote["leaf"]
    chosen = [int(choice) for choice in vote["choices"].split(",") if choice]
    where = options.c.poll == vote["poll"], options.c.choice.in_(chosen)
    question = db.execute(select(polls.c.question).where(polls.c.id == vote["poll"])).scalar_one()
    texts = db.execute(select(options.c.text).where(*where).order_by(options.c.choice)).scalars().all()
    return {"question": question, "chosen": list(texts)} | vote


def _drawn(db: Connection, entry: dict[str, Any]) -> dict[str, Any]:
    """A draw that somebody came to, and the places he won in it."""
    title = db.execute(select(draws.c.title).where(draws.c.id == entry["draw"])).scalar_one()
    won = select(wins.c.place).where(wins.c.draw == entry["draw"], wins.c.ordinal == entry["ordinal"])
    return {"title": title} | entry | {"places": list(db.execute(won).scalars())}


def _prize(db: Connection, award: dict[str, Any]) -> dict[str, Any]:
    """A prize, with its code once it was claimed."""
    code = select(codes.c.code).where(codes.c.award == award["id"])
    return award | {"code": db.execute(code).scalar() if award["claimed"] else None}


def _addresses(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """For which prizes an address is kept and since when; the address itself is sealed."""
    query = select(addresses.c.award, addresses.c.given).join(awards, awards.c.id == addresses.c.award)
    return [dict(row) for row in db.execute(query.where(awards.c.customer == customer)).mappings()]


def _readable(value: Any) -> Any:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else value
