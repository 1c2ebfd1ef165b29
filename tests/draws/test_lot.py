"""The lot at a tie: nobody can choose it, and anyone can draw it again."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

import pytest
from msgspec.structs import replace

from draws.check import Flaw, flaws
from draws.commitment import commit
from draws.lot import draw, option_tickets
from draws.tickets import tickets

SECRET = bytes(range(32))
HEAD = "ab" * 32
LOT = draw(SECRET, HEAD, (2, 5, 9))


def found(record: object = LOT, secret: bytes = SECRET, head: str = HEAD) -> tuple[Flaw, ...]:
    assert isinstance(record, type(LOT))
    return flaws(record, secret, commit(SECRET), tied=(2, 5, 9), head=head)


def test_a_lot_orders_exactly_the_tied_options() -> None:
    assert sorted(LOT.order) == [2, 5, 9]


def test_the_order_in_which_tied_options_are_listed_does_not_matter() -> None:
    assert draw(SECRET, HEAD, (9, 2, 5)) == LOT


def test_every_order_comes_up_about_as_often_as_any_other() -> None:
    orders = Counter(draw(SECRET, sha256(b"%d" % day).hexdigest(), (1, 2, 3)).order for day in range(1200))
    assert len(orders) == 6
    assert all(150 <= times <= 250 for times in orders.values())


def test_no_option_has_the_ticket_of_a_voter() -> None:
    assert not set(option_tickets(SECRET, range(1, 51))) & set(tickets(SECRET, range(1, 2001)))


def test_an_honest_lot_has_no_flaw() -> None:
    assert found() == ()


@pytest.mark.parametrize(
    ("record", "flaw"),
    [
        (replace(LOT, order=LOT.order[::-1]), Flaw.ORDER),
        (replace(LOT, options=(2, 5)), Flaw.OPTIONS),
        (replace(LOT, head="cd" * 32), Flaw.HEAD),
        (replace(LOT, beacon="ff"), Flaw.BEACON),
        (replace(LOT, tickets_hash="00" * 32), Flaw.TICKETS),
    ],
)
def test_each_change_to_a_lot_is_named(record: object, flaw: Flaw) -> None:
    assert found(record) == (flaw,)


def test_a_lot_drawn_with_another_secret_is_named() -> None:
    other = SECRET[::-1]
    assert Flaw.SECRET in found(draw(other, HEAD, (2, 5, 9)), secret=other)
