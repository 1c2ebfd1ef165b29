"""The team and its invitations, in tables."""

from __future__ import annotations

from sqlalchemy import Connection, Row, bindparam, delete, insert, select

from customers.people import CustomerId
from customers.team import Invite, Member, Role
from storage.customers.tables import invites, members
from storage.prepared import Prepared
from storage.upserts import put

_MEMBER = Prepared(select(members).where(members.c.customer == bindparam("customer")))
"""Asked for whatever anybody does."""


class TeamRows:
    """The tables of members and invitations."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def member(self, customer: CustomerId) -> Member | None:
        """Return the member, or None for somebody outside the team."""
        rows = _MEMBER.rows(self._db, {"customer": customer})
        return _member(rows[0]) if rows else None

    def members(self) -> list[Member]:
        """Return all members, the longest-serving first."""
        return [_member(row) for row in self._db.execute(select(members).order_by(members.c.since))]

    def put(self, member: Member) -> None:
        """Add a member, or change his role."""
        values = {"role": member.role.value, "name": member.name, "since": member.since}
        put(self._db, members, customer=member.customer, **values)

    def remove(self, customer: CustomerId) -> None:
        """Remove a member."""
        self._db.execute(delete(members).where(members.c.customer == customer))

    def keep_invite(self, invite: Invite) -> None:
        """Keep an invitation."""
        self._db.execute(
            insert(invites).values(
                token_hash=invite.token_hash, role=invite.role.value, by=invite.by, expires=invite.expires
            )
        )

    def take_invite(self, token_hash: str) -> Invite | None:
        """Remove and return an invitation; None when there is none."""
        row = self._db.execute(
            delete(invites).where(invites.c.token_hash == token_hash).returning(*invites.c)
        ).one_or_none()
        return Invite(row.token_hash, Role(row.role), CustomerId(row.by), row.expires) if row else None


def _member(row: Row[tuple[object, ...]]) -> Member:
    return Member(CustomerId(row.customer), Role(row.role), row.name, row.since)
