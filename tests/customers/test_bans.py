"""A ban is of one address in one messenger, and says nothing to whoever lacks the key."""

from __future__ import annotations

import hmac

from bot.domains import Stores
from customers.bans import Bans, ban, contact_hash, unban
from customers.people import Contact, CustomerId
from tests.storage.voting import NOW

ANA = Contact("telegram", "7")


def test_the_hash_of_a_contact_is_keyed_and_of_all_of_it() -> None:
    assert contact_hash(b"k" * 32, ANA) == hmac.digest(b"k" * 32, b"telegram:7", "sha256").hex()
    others = (b"x" * 32, ANA), (b"k" * 32, Contact("viber", "7")), (b"k" * 32, Contact("telegram", "8"))
    assert contact_hash(b"k" * 32, ANA) not in {contact_hash(*other) for other in others}


def test_a_ban_is_lifted_where_there_is_one(stores: Stores) -> None:
    ban(stores[Bans], ANA, None, CustomerId(1), "Three accounts", NOW)
    assert not unban(stores[Bans], Contact("viber", "7"))
    assert unban(stores[Bans], ANA)
    assert not unban(stores[Bans], ANA)
