"""Links by which customers bring friends, and who came by which, in two tables."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, or_, select, update

from customers.people import CustomerId
from customers.referrals import Brought
from storage.customers.tables import customers, referral_links, referrals
from storage.polls.tables import ballots
from storage.suggestions.tables import voices
from storage.upserts import add
from suggestions.kind import Kind


class ReferralRows:
    """The tables of links and of those who came by them (`customers.referrals.Referrals`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def link(self, inviter: CustomerId) -> str | None:
        """Return the token of somebody's link; None: he has none."""
        query = select(referral_links.c.token).where(referral_links.c.customer == inviter)
        return self._db.execute(query).scalar_one_or_none()

    def keep_link(self, inviter: CustomerId, token: str) -> None:
        """Keep the one link of somebody; one that he has stays."""
        add(self._db, referral_links, customer=inviter, token=token)

    def whose(self, token: str) -> CustomerId | None:
        """Return whose link it is; None: nobody's, or nobody's any more."""
        query = select(referral_links.c.customer).where(referral_links.c.token == token)
        return _one(self._db.execute(query).scalar_one_or_none())

    def hold(self, inviter: CustomerId) -> bool:
        """Hold somebody's link against other transactions. Returns whether there is one."""
        query = select(referral_links.c.customer).where(referral_links.c.customer == inviter)
        return self._db.execute(query.with_for_update()).one_or_none() is not None

    def arrived(self, friend: CustomerId, inviter: CustomerId, now: datetime) -> None:
        """Note that somebody came by a link and is asked; where he came by one before, that one stands."""
        add(self._db, referrals, customer=friend, inviter=inviter, came=now)

    def asked(self, friend: CustomerId) -> CustomerId | None:
        """Return by whose link somebody came who has not said yes or no; None: by none."""
        his = referrals.c.customer == friend, referrals.c.agreed.is_(None)
        return _one(self._db.execute(select(referrals.c.inviter).where(*his)).scalar_one_or_none())

    def tie(self, friend: CustomerId, now: datetime) -> None:
        """Note that he agreed."""
        self._db.execute(update(referrals).where(referrals.c.customer == friend).values(agreed=now))

    def untie(self, friend: CustomerId) -> None:
        """Forget by whose link he came."""
        self._db.execute(delete(referrals).where(referrals.c.customer == friend))

    def unlink(self, inviter: CustomerId) -> None:
        """Forget somebody's link, and who came by it: the link first, which whoever says yes holds."""
        self._db.execute(delete(referral_links).where(referral_links.c.customer == inviter))
        self._db.execute(delete(referrals).where(referrals.c.inviter == inviter))

    def leads_back(self, friend: CustomerId, inviter: CustomerId) -> bool:
        """Tell whether the inviter was brought by the friend, or by whom he brought, however far back."""
        first = select(referrals.c.inviter).where(referrals.c.customer == inviter)
        back = first.cte("back", recursive=True)
        back = back.union(select(referrals.c.inviter).where(referrals.c.customer == back.c.inviter))
        found = self._db.execute(select(back.c.inviter).where(back.c.inviter == friend).limit(1))
        return found.one_or_none() is not None

    def agreed(self, inviter: CustomerId) -> int:
        """Count those who came by somebody's link and agreed."""
        return self._db.execute(_tied(inviter)).scalar_one()

    def brought(self, inviter: CustomerId) -> Brought:
        """Count them, and those of them who take part."""
        return Brought(self.agreed(inviter), self._db.execute(_tied(inviter).where(counts())).scalar_one())

    def forget_unanswered(self, before: datetime) -> None:
        """Forget by whose link those came who were asked before an instant and never answered."""
        waits = referrals.c.agreed.is_(None), referrals.c.came < before
        self._db.execute(delete(referrals).where(*waits))


def united(db: Connection, goes: CustomerId, stays: CustomerId) -> None:
    """Of two accounts that become one, keep by whose link the elder came: the other one was here before.

    So nobody is brought by himself, nor by whom he brought: who invites always came before his friend. Called
    while both have rows of their own.
    """
    both = customers.c.id.in_((goes, stays))
    younger = select(customers.c.id).where(both).order_by(customers.c.joined.desc(), customers.c.id.desc())
    later = younger.limit(1).scalar_subquery()
    db.execute(delete(referrals).where(referrals.c.customer == later))


def counts() -> ColumnElement[bool]:
    """Return the condition on `referrals` that the friend has voted, or filed an idea."""
    friend = referrals.c.customer
    return or_(
        exists().where(ballots.c.voter == friend, ballots.c.choices != ""),
        exists().where(
            voices.c.author == friend, voices.c.kind == Kind.IDEA.value, voices.c.filed.is_not(None)
        ),
    )


def friends(db: Connection, inviter: CustomerId) -> list[dict[str, Any]]:
    """Return of each friend who agreed whether he counts, for his inviter: in no order of theirs."""
    his = referrals.c.inviter == inviter, referrals.c.agreed.is_not(None)
    found = db.execute(select(counts().label("counts")).where(*his)).scalars()
    return [{"counts": bool(each)} for each in sorted(found, reverse=True)]


def _tied(inviter: CustomerId) -> Select[int]:
    his = referrals.c.inviter == inviter, referrals.c.agreed.is_not(None)
    return select(func.count()).select_from(referrals).where(*his)


def _one(customer: Any) -> CustomerId | None:
    return None if customer is None else CustomerId(customer)
