"""What is kept of customers, their consents and bans, and of the team."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from customers.bans import Bans
from customers.linking import AccountLinks
from customers.notices import Notices
from customers.people import CustomerId
from customers.referrals import Referrals, leave
from customers.store import Audit, Customers
from customers.team import Team
from customers.tiers import Tiers
from storage.customers.bans import BanRows
from storage.customers.linking import AccountLinkRows
from storage.customers.notices import NoticeRows
from storage.customers.referrals import ReferralRows, friends
from storage.customers.rows import AuditRows, CustomerRows
from storage.customers.tables import (
    account_links,
    audit,
    bans,
    consents,
    contacts,
    customers,
    invites,
    link_tries,
    members,
    referral_links,
    referrals,
    tiers,
)
from storage.customers.team import TeamRows
from storage.customers.tiers import TierRows
from storage.customers.uniting import unite
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.retaining import heard_since

_personal = erased_from(contacts, consents, members, tiers)
_linking = erased_from(account_links, link_tries)


def _erase(db: Connection, customer: CustomerId) -> None:
    """A ban stays as a keyed hash, and the audit log has numbers alone."""
    BanRows(db).forget(customer)
    leave(ReferralRows(db), customer)
    db.execute(delete(invites).where(invites.c.by == customer))
    db.execute(delete(account_links).where(account_links.c.joins == customer))
    _linking(db, customer)
    _personal(db, customer)
    db.execute(delete(customers).where(customers.c.id == customer))


def _nameless(db: Connection, before: datetime, most: int) -> int:
    """Forget how somebody is called from whom nothing came since; with his next word we learn it anew."""
    silent = customers.c.name != "", customers.c.id.not_in(heard_since(before))
    found = select(customers.c.id).where(*silent).limit(most)
    return int(db.execute(update(customers).where(customers.c.id.in_(found)).values(name="")).rowcount)


KEEPING = Keeping(
    stores=(
        StoreEntry[Customers](Customers, CustomerRows),
        StoreEntry[Team](Team, TeamRows),
        StoreEntry[Audit](Audit, AuditRows),
        StoreEntry[Bans](Bans, BanRows),
        StoreEntry[Tiers](Tiers, TierRows),
        StoreEntry[Notices](Notices, NoticeRows),
        StoreEntry[Referrals](Referrals, ReferralRows),
        StoreEntry[AccountLinks](AccountLinks, AccountLinkRows),
    ),
    personal={
        "customer": rows_of(customers, "id"),
        "contacts": rows_of(contacts),
        "consents": rows_of(consents, leave_out=("id",)),
        "tier": rows_of(tiers),
        "bans": rows_of(bans, leave_out=("by",)),
        "bans_made": rows_of(bans, "by", ("by", "customer", "contact_hash")),
        "team": rows_of(members),
        "invitations": rows_of(invites, "by", ("by", "token_hash")),
        "invitation_link": rows_of(referral_links),
        "friends_invited": friends,
        "invited_by_link": rows_of(referrals, leave_out=("inviter",)),
        "team_actions": rows_of(audit, "actor", ("id",)),
        "links_begun": rows_of(account_links, leave_out=("code_hash", "joins")),
        "links_joined": rows_of(account_links, "joins", ("customer", "code_hash", "joins")),
        "wrong_codes": rows_of(link_tries, leave_out=("id",)),
    },
    erase=_erase,
    outdated={"names": _nameless},
    unite=unite,
)
