"""Links between accounts that are being made, in tables."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, Select, delete, func, insert, select

from customers.linking import AccountLink
from customers.people import CustomerId
from storage.customers.tables import account_links, link_tries
from storage.upserts import put


class AccountLinkRows:
    """The tables of links that are being made, and of wrong codes."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, link: AccountLink) -> None:
        """Keep a link; it takes the place of the one that this account had begun before."""
        values = {"code_hash": link.code_hash or None, "expires": link.expires, "joins": link.joins}
        put(self._db, account_links, customer=link.stays, **values)

    def of(self, stays: CustomerId) -> AccountLink | None:
        """Return what somebody has begun, held against any change."""
        return self._one(select(account_links).where(account_links.c.customer == stays))

    def by_code(self, code_hash: str) -> AccountLink | None:
        """Return what a code is for, held against any change."""
        return self._one(select(account_links).where(account_links.c.code_hash == code_hash))

    def _one(self, query: Select[tuple[object, ...]]) -> AccountLink | None:
        row = self._db.execute(query.with_for_update()).one_or_none()
        return _link(row) if row else None

    def end(self, stays: CustomerId) -> None:
        """Forget what somebody has begun."""
        self._db.execute(delete(account_links).where(account_links.c.customer == stays))

    def tries(self, customer: CustomerId, since: datetime) -> int:
        """Return how many wrong codes came from an account since then."""
        his = link_tries.c.customer == customer, link_tries.c.at > since
        return int(self._db.execute(select(func.count()).select_from(link_tries).where(*his)).scalar_one())

    def tried(self, customer: CustomerId, now: datetime) -> None:
        """Note a wrong code."""
        self._db.execute(insert(link_tries).values(customer=customer, at=now))


def _link(row: Row[tuple[object, ...]]) -> AccountLink:
    return AccountLink(
        stays=CustomerId(row.customer),
        code_hash=row.code_hash or "",
        expires=row.expires,
        joins=CustomerId(row.joins) if row.joins is not None else None,
    )
