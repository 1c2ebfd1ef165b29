"""The product team: roles, what each may do, and how one joins and leaves."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol

from msgspec import Struct

from customers.entropy import Entropy
from customers.errors import InviteInvalid, LastOwner, NoSuchMember
from customers.people import CustomerId

INVITE_LIFE = timedelta(days=1)


class Role(StrEnum):
    """What someone is in the team; a customer who is not in it has none."""

    OWNER = "owner"
    EDITOR = "editor"
    CARE = "care"
    ANALYST = "analyst"


class Right(Struct, frozen=True):
    """What one has to be allowed to do something; each domain names its own. Owners have every right."""

    name: str
    roles: frozenset[Role] = frozenset()
    """Who of the team has it beside the owners."""
    everyone: bool = False
    """Whether customers have it too."""


ANYONE: Final = Right("anyone", everyone=True)
READ_AUDIT: Final = Right("read-audit", frozenset({Role.ANALYST}))
"""Reads what the team did."""
MANAGE_TEAM: Final = Right("manage-team")
"""Says who is of the team, and what becomes of messages that a backup holds back."""


class Member(Struct, frozen=True):
    """Someone of the team. `name` is what his messenger called him when he joined."""

    customer: CustomerId
    role: Role
    name: str
    since: datetime


class Invite(Struct, frozen=True):
    """An invitation good once; the token itself is kept nowhere, only its hash."""

    token_hash: str
    role: Role
    by: CustomerId
    expires: datetime


class Team(Protocol):
    """Where the team is kept."""

    def member(self, customer: CustomerId) -> Member | None:
        """Return the member, or None for somebody outside the team."""
        ...

    def members(self) -> list[Member]:
        """Return all members, the longest-serving first."""
        ...

    def put(self, member: Member) -> None:
        """Add a member, or change his role."""
        ...

    def remove(self, customer: CustomerId) -> None:
        """Remove a member."""
        ...

    def keep_invite(self, invite: Invite) -> None:
        """Keep an invitation."""
        ...

    def take_invite(self, token_hash: str) -> Invite | None:
        """Remove and return an invitation; None when there is none."""
        ...


def may(role: Role | None, right: Right) -> bool:
    """Tell whether a role gives a right."""
    return right.everyone or role is Role.OWNER or role in right.roles


def invite(team: Team, by: CustomerId, role: Role, entropy: Entropy, now: datetime) -> str:
    """Keep an invitation for a day and return its token, to be shown once."""
    token = entropy(16).hex()
    team.keep_invite(Invite(_hash(token), role, by, now + INVITE_LIFE))
    return token


def join(team: Team, customer: CustomerId, name: str, token: str, now: datetime) -> Member:
    """Take an invitation up. Raises InviteInvalid; an owner is never made less by a link."""
    found = team.take_invite(_hash(token))
    if found is None or found.expires <= now:
        raise InviteInvalid
    known = team.member(customer)
    if known is not None and known.role is Role.OWNER:
        return known
    member = Member(customer, found.role, name, now if known is None else known.since)
    team.put(member)
    return member


def change_role(team: Team, customer: CustomerId, role: Role) -> Member:
    """Give a member another role. Raises as `check_role` does."""
    before = check_role(team, customer, role)
    member = Member(customer, role, before.name, before.since)
    team.put(member)
    return member


def check_role(team: Team, customer: CustomerId, role: Role) -> Member:
    """Return a member who may get another role. Raises NoSuchMember, LastOwner."""
    member = _member_of(team, customer)
    if role is not Role.OWNER:
        _check_owner_remains(team, member)
    return member


def leave(team: Team, customer: CustomerId) -> Member:
    """Remove a member. Raises as `check_leave` does."""
    member = check_leave(team, customer)
    team.remove(customer)
    return member


def check_leave(team: Team, customer: CustomerId) -> Member:
    """Return a member who may be removed. Raises NoSuchMember, LastOwner."""
    member = _member_of(team, customer)
    _check_owner_remains(team, member)
    return member


def _member_of(team: Team, customer: CustomerId) -> Member:
    member = team.member(customer)
    if member is None:
        raise NoSuchMember
    return member


def _check_owner_remains(team: Team, leaving: Member) -> None:
    owners = [member for member in team.members() if member.role is Role.OWNER]
    if leaving.role is Role.OWNER and len(owners) == 1:
        raise LastOwner


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
