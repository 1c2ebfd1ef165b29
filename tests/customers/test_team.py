"""Who joins the team, who leaves it, and that an owner remains."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from bot.domains import Stores
from customers import team
from customers.errors import InviteInvalid, LastOwner, NoSuchMember
from customers.people import CustomerId
from customers.team import INVITE_LIFE, Member, Role, Team
from tests.prizes.winners import NOW, customers_of

TICK = timedelta(microseconds=1)
MIRA, JAN = CustomerId(1), CustomerId(2)


def member(stores: Stores, who: CustomerId, role: Role) -> Member:
    customers_of(stores, 2)
    joined = Member(who, role, f"Member {who}", NOW)
    stores[Team].put(joined)
    return joined


def invited(stores: Stores, role: Role = Role.ANALYST) -> str:
    customers_of(stores, 2)
    return team.invite(stores[Team], MIRA, role, secrets.token_bytes, NOW)


def test_an_invitation_is_good_for_less_than_a_day_and_once(stores: Stores) -> None:
    late, good = invited(stores), invited(stores)
    with pytest.raises(InviteInvalid):
        team.join(stores[Team], JAN, "Jan", late, NOW + INVITE_LIFE)
    assert team.join(stores[Team], JAN, "Jan", good, NOW + INVITE_LIFE - TICK).role is Role.ANALYST
    for token in (good, "no token", ""):
        with pytest.raises(InviteInvalid):
            team.join(stores[Team], JAN, "Jan", token, NOW)


def test_a_link_makes_nobody_less_than_an_owner(stores: Stores) -> None:
    mira = member(stores, MIRA, Role.OWNER)
    assert team.join(stores[Team], MIRA, "Another name", invited(stores), NOW) == mira
    assert stores[Team].member(MIRA) == mira


def test_whoever_gets_another_role_by_a_link_has_been_there_as_long_as_before(stores: Stores) -> None:
    member(stores, JAN, Role.CARE)
    joined = team.join(stores[Team], JAN, "Jan", invited(stores, Role.EDITOR), NOW + timedelta(hours=1))
    assert (joined.role, joined.since) == (Role.EDITOR, NOW)


def test_the_last_owner_neither_leaves_nor_becomes_less(stores: Stores) -> None:
    mira = member(stores, MIRA, Role.OWNER)
    member(stores, JAN, Role.EDITOR)
    with pytest.raises(LastOwner):
        team.leave(stores[Team], MIRA)
    with pytest.raises(LastOwner):
        team.change_role(stores[Team], MIRA, Role.EDITOR)
    assert team.change_role(stores[Team], MIRA, Role.OWNER) == mira, "she may stay what she is"
    assert team.leave(stores[Team], JAN).role is Role.EDITOR


def test_of_two_owners_one_may_go(stores: Stores) -> None:
    for who in (MIRA, JAN):
        member(stores, who, Role.OWNER)
    assert team.change_role(stores[Team], MIRA, Role.CARE).role is Role.CARE
    with pytest.raises(LastOwner):
        team.leave(stores[Team], JAN)


def test_who_is_not_in_the_team_gets_no_role_and_cannot_leave(stores: Stores) -> None:
    member(stores, MIRA, Role.OWNER)
    with pytest.raises(NoSuchMember):
        team.change_role(stores[Team], JAN, Role.OWNER)
    with pytest.raises(NoSuchMember):
        team.leave(stores[Team], JAN)
