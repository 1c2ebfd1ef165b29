"""An award's life: claimed by its holder in time, handed over once, and nothing of it goes astray."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from customers.people import CustomerId
from draws.draw import DrawId, Win
from draws.store import Draws
from prizes import lifecycle, stocking
from prizes.address import LONGEST, Sealed, checked, doubtful
from prizes.award import AwardId, State
from prizes.errors import (
    AddressLength,
    AddressNeeded,
    ClaimLate,
    CodesWrong,
    FulfilledAlready,
    NoSuchPass,
    NotClaimed,
    NotYours,
    Wrong,
)
from prizes.store import Prizes
from tests.prizes.winners import NOW, WINDOW, customers_of, drawn_for

TICK = timedelta(microseconds=1)
WHERE = "Ana Anić, Ulica 1, Zagreb"


def sealed(address: str) -> Sealed:
    """As good as sealed."""
    return Sealed("k", address.encode())


def won(stores: Stores, kind: str, number: int = 1) -> tuple[list[CustomerId], list[AwardId]]:
    """So many winners of a cup, and their awards."""
    people = customers_of(stores, number)
    return people, drawn_for(stores, people, kind)


def test_a_prize_is_claimed_by_its_holder_until_its_last_moment(stores: Stores) -> None:
    (ana, eve), (award, _) = won(stores, "person", 2)
    deadline = stores[Prizes].get(award).deadline
    with pytest.raises(NotYours):
        lifecycle.claim(stores[Prizes], award, eve, NOW)
    with pytest.raises(ClaimLate):
        lifecycle.claim(stores[Prizes], award, ana, deadline)
    claimed = lifecycle.claim(stores[Prizes], award, ana, deadline - TICK)
    assert lifecycle.claim(stores[Prizes], award, ana, deadline + WINDOW) == claimed


def test_a_parcel_is_claimed_by_saying_where_it_is_to_go(stores: Stores) -> None:
    (ana,), (award,) = won(stores, "shipped")
    with pytest.raises(AddressNeeded):
        lifecycle.claim(stores[Prizes], award, ana, NOW)
    assert stores[Prizes].get(award).state is State.AWARDED
    told = lifecycle.tell_address(stores[Prizes], award, ana, sealed(WHERE), NOW)
    assert told.state is State.CLAIMED


def test_an_address_is_changed_by_its_holder_until_the_parcel_has_left(stores: Stores) -> None:
    (ana, eve), (award, _) = won(stores, "shipped", 2)
    with pytest.raises(NotYours):
        lifecycle.tell_address(stores[Prizes], award, eve, sealed(WHERE), NOW)
    with pytest.raises(ClaimLate):
        lifecycle.tell_address(stores[Prizes], award, ana, sealed(WHERE), NOW + WINDOW)
    assert stores[Prizes].addresses.of(award) is None
    held = lifecycle.tell_address(stores[Prizes], award, ana, sealed(WHERE), NOW)
    lifecycle.tell_address(stores[Prizes], award, ana, sealed(f"{WHERE} 2"), NOW + WINDOW)
    lifecycle.fulfil(stores[Prizes], held.token, NOW)
    with pytest.raises(FulfilledAlready):
        lifecycle.tell_address(stores[Prizes], award, ana, sealed(f"{WHERE} 3"), NOW)
    assert stores[Prizes].addresses.of(award) == Sealed("k", f"{WHERE} 2".encode())


@pytest.mark.parametrize("length", [0, LONGEST + 1])
def test_what_is_empty_or_too_long_is_no_address(length: int) -> None:
    with pytest.raises(AddressLength):
        checked("  " + "x" * length + " \n \n")


@pytest.mark.parametrize(
    ("text", "hardly"),
    [
        ("How many days does the parcel take?", True),
        ("Колико дана путује пакет\nи да ли стиже 24. маја？", True),
        ("stop", True),
        ("Ulica 1", True),
        ("I do not want to tell it", True),
        ("Ana Anić, Ulica 1, Zagreb", False),
        ("Ана Анић\nБрезовица\nСрбија", False),
        ("🏠 Ana Anić, Ulica १, Zagreb", False),
        ("<b>Ana</b> & Co., Ulica 1", False),
    ],
)
def test_what_hardly_is_an_address_is_doubted(text: str, hardly: bool) -> None:
    assert doubtful(checked(text)) is hardly


@pytest.mark.parametrize("length", [1, LONGEST])
def test_an_address_is_kept_without_blanks_around_its_lines(length: int) -> None:
    assert checked("\n  " + "x" * length + " \n ") == "x" * length
    assert checked(" Ana   Anić \n\n Ulica 1 ") == "Ana Anić\nUlica 1"


def test_a_pass_is_good_once_claimed_and_once(stores: Stores) -> None:
    (ana,), (award,) = won(stores, "person")
    token = stores[Prizes].get(award).token
    with pytest.raises(NotClaimed):
        lifecycle.fulfil(stores[Prizes], token, NOW)
    lifecycle.claim(stores[Prizes], award, ana, NOW)
    with pytest.raises(NoSuchPass):
        lifecycle.fulfil(stores[Prizes], token[:-1], NOW)
    typed = f" {token[:5].lower()} {token[5:]} "
    assert lifecycle.fulfil(stores[Prizes], typed, NOW).fulfilled == NOW
    with pytest.raises(FulfilledAlready):
        lifecycle.of_pass(stores[Prizes], token)
    with pytest.raises(FulfilledAlready):
        lifecycle.handed_over(stores[Prizes], stores[Prizes].get(award), NOW + TICK)
    assert stores[Prizes].get(award).fulfilled == NOW


def test_whoever_moves_up_gets_the_whole_time_and_a_pass_of_his_own(stores: Stores) -> None:
    (ana, bojan), (award, _) = won(stores, "person", 2)
    before = stores[Prizes].get(award)
    lifecycle.remind(stores[Prizes], award, NOW + WINDOW / 2)
    lifecycle.vacate(stores[Prizes], before.draw, before.place)
    later = NOW + WINDOW
    win = Win(draw=DrawId(before.draw), place=before.place, ordinal=9, rank=9, customer=bojan, at=later)
    draw = stores[Draws].get(DrawId(before.draw))
    (after,) = lifecycle.award(stores[Prizes], draw, [win], WINDOW, secrets.token_bytes)
    assert (after.id, after.customer, after.reminded) == (award, bojan, 0)
    assert after.deadline == later + WINDOW
    assert after.token != before.token
    with pytest.raises(NotYours):
        lifecycle.claim(stores[Prizes], award, ana, later)
    with pytest.raises(NoSuchPass):
        lifecycle.fulfil(stores[Prizes], before.token, later)


def test_a_winner_is_reminded_twice_each_at_its_time_and_never_late(stores: Stores) -> None:
    _, (award,) = won(stores, "person")
    first, second = NOW + WINDOW / 2, NOW + WINDOW * 7 / 8
    assert lifecycle.remind(stores[Prizes], award, first - TICK) is None
    assert lifecycle.remind(stores[Prizes], award, first)
    assert lifecycle.remind(stores[Prizes], award, first) is None, "another process was faster"
    assert lifecycle.remind(stores[Prizes], award, NOW + WINDOW) is None
    assert lifecycle.remind(stores[Prizes], award, second)
    assert lifecycle.remind(stores[Prizes], award, NOW + WINDOW - TICK) is None


def test_nobody_is_reminded_of_what_he_has_claimed(stores: Stores) -> None:
    (ana,), (award,) = won(stores, "person")
    claimed = lifecycle.claim(stores[Prizes], award, ana, NOW)
    assert claimed.due is None
    assert lifecycle.remind(stores[Prizes], award, NOW + WINDOW / 2) is None


def test_a_code_is_handed_over_by_claiming_it_where_there_is_one(stores: Stores) -> None:
    (ana, bojan, vera), (first, second, third) = won(stores, "code", 3)
    assert lifecycle.claim(stores[Prizes], first, ana, NOW).state is State.CLAIMED
    stocked = stocking.stock(stores[Prizes], "Cup", b"CODE-1\nCODE-2\n", NOW)
    assert [each.id for each in stocked.served] == [first]
    assert stores[Prizes].get(first).fulfilled == NOW
    assert stores[Prizes].get(second).state is State.AWARDED, "he has not claimed what is set aside for him"
    assert lifecycle.claim(stores[Prizes], second, bojan, NOW).state is State.FULFILLED
    assert lifecycle.claim(stores[Prizes], third, vera, NOW).state is State.CLAIMED
    codes = [stores[Prizes].codes.of(each) for each in (first, second, third)]
    assert (sorted(filter(None, codes)), codes[2]) == (["CODE-1", "CODE-2"], None)


def test_a_list_with_a_code_that_was_uploaded_before_is_refused_whole(stores: Stores) -> None:
    stocking.stock(stores[Prizes], "Cup", b"A\nB\n", NOW)
    with pytest.raises(CodesWrong) as refused:
        stocking.stock(stores[Prizes], "Mug", b"C\nB\nA\n", NOW)
    assert (refused.value.wrong, refused.value.line) == (Wrong.KNOWN, 2)
    assert [stock.left for stock in stores[Prizes].codes.stocks()] == [2]


def test_who_is_erased_gives_back_the_parcel_that_waits_and_keeps_pass_and_parcel_on_its_way(
    stores: Stores,
) -> None:
    (ana,) = customers_of(stores, 1)
    pass_, waits, left, unclaimed = (
        drawn_for(stores, [ana], kind)[0] for kind in ("person", "shipped", "shipped", "shipped")
    )
    lifecycle.claim(stores[Prizes], pass_, ana, NOW)
    for parcel in (waits, left):
        lifecycle.tell_address(stores[Prizes], parcel, ana, sealed(WHERE), NOW)
    lifecycle.handed_over(stores[Prizes], stores[Prizes].get(left), NOW)
    standing = stores[Prizes].get(unclaimed)
    lifecycle.let_go(stores[Prizes], ana)
    states = [stores[Prizes].get(each).state for each in (pass_, waits, left)]
    assert states == [State.CLAIMED, State.AWARDED, State.FULFILLED]
    assert stores[Prizes].get(waits).claimed is None
    assert stores[Prizes].addresses.of(waits) is None
    assert stores[Prizes].get(unclaimed) == standing


def test_a_vacant_prize_is_nobodys_and_waits_for_nothing(stores: Stores) -> None:
    (ana,), (award,) = won(stores, "person")
    held = stores[Prizes].get(award)
    assert lifecycle.vacate(stores[Prizes], held.draw, 2) is None, "no such place"
    lifecycle.vacate(stores[Prizes], held.draw, held.place)
    assert stores[Prizes].get(award) == replace(held, state=State.VACANT, customer=None)
    assert stores[Prizes].get(award).due is None
    with pytest.raises(NotYours):
        lifecycle.claim(stores[Prizes], award, ana, NOW)
