"""A draw is fixed once, agreed to as it is published, drawn once, and each place is passed on in its turn."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import pytest

from bot.domains import Stores
from customers.people import CustomerId
from customers.team import Member, Role, Team
from draws import lifecycle, succession
from draws.beacon import QUICKNET, Round
from draws.draw import PLAIN, Draw, DrawId, DrawState, Fall, Manner, Why, Win
from draws.errors import (
    BeaconNeeded,
    ConfirmedAlready,
    NobodyToDraw,
    NoSuchTicket,
    NotAsPublished,
    NotDrawn,
    NothingToConfirm,
    OutAlready,
    PrizeTaken,
)
from draws.lines import PrizeLine
from draws.store import Draws
from draws.tickets import ticket
from tests.prizes.winners import NOW, customers_of

MIRA, JAN, EVA = CustomerId(1), CustomerId(2), CustomerId(3)
MUG = (PrizeLine(1, "Mug"),)


@dataclass
class Prizes:
    """Hears of wins and falls; who is in `claimed` has his prize."""

    claimed: set[int] = field(default_factory=set)
    won_by: list[int] = field(default_factory=list)

    def won(self, draw: Draw, wins: Sequence[Win]) -> None:
        self.won_by += [win.ordinal for win in wins]

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        self.won_by.remove(win.ordinal)

    def taken(self, draw: Draw, win: Win) -> bool:
        return win.ordinal in self.claimed


def fixed(stores: Stores, number: int = 3, confirmations: int = 0) -> Draw:
    """A draw among so many people, which waits for its beacon."""
    manner = Manner(QUICKNET, confirmations)
    people = customers_of(stores, number)
    return lifecycle.draw_among(stores[Draws], "Thanks", MUG, people, manner, NOW, secrets.token_bytes)


def drawn(stores: Stores, prizes: Prizes) -> Draw:
    draw = heard(stores, fixed(stores))
    found = lifecycle.perform(stores[Draws], draw.id, NOW, prizes)
    assert found is not None
    return found


def heard(stores: Stores, draw: Draw) -> Draw:
    signature = b"signed"
    said = Round(draw.round, sha256(signature).hexdigest(), signature.hex())
    assert lifecycle.hear_beacon(stores[Draws], draw.id, said)
    return stores[Draws].get(draw.id)


def test_whoever_is_named_twice_comes_once_and_the_order_of_naming_decides_nothing(stores: Stores) -> None:
    one, two, three = customers_of(stores, 3)
    manner = Manner(QUICKNET)
    named = [three, one, three, two]
    draw = lifecycle.draw_among(stores[Draws], "Thanks", MUG, named, manner, NOW, secrets.token_bytes)
    found = [stores[Draws].entry(draw.id, ordinal) for ordinal in range(1, 5)]
    assert [entry and entry.customer for entry in found] == [one, two, three, None]


def test_people_known_beforehand_are_drawn_with_the_beacon_only(stores: Stores) -> None:
    people = customers_of(stores, 1)
    with pytest.raises(BeaconNeeded):
        lifecycle.draw_among(stores[Draws], "Thanks", MUG, people, PLAIN, NOW, secrets.token_bytes)


def test_a_draw_among_the_team_alone_is_a_draw_over_nobody(stores: Stores) -> None:
    (member,) = customers_of(stores, 1)
    stores[Team].put(Member(member, Role.ANALYST, "Jan", NOW))
    with pytest.raises(NobodyToDraw):
        fixed(stores, 1)


def test_what_is_fixed_is_not_fixed_again(stores: Stores) -> None:
    draw = lifecycle.announce(stores[Draws], "Which?", MUG, PLAIN, NOW, secrets.token_bytes, 7)
    once = lifecycle.fix_voters(stores[Draws], draw.id, "ab" * 32, NOW)
    assert once.state is DrawState.FIXED
    assert lifecycle.fix_voters(stores[Draws], draw.id, "cd" * 32, NOW) == once
    assert stores[Draws].get(draw.id) == once


def test_before_tickets_are_fixed_there_is_nothing_that_could_be_agreed_to(stores: Stores) -> None:
    manner = Manner(confirmations=1)
    draw = lifecycle.announce(stores[Draws], "Which?", MUG, manner, NOW, secrets.token_bytes, 7)
    with pytest.raises(NotAsPublished):
        lifecycle.confirm(stores[Draws], draw.id, MIRA, lifecycle.published(draw), NOW)


def test_as_many_people_agree_as_were_asked_for_each_once(stores: Stores) -> None:
    draw = fixed(stores, confirmations=2)
    seen = lifecycle.published(draw)
    lifecycle.confirm(stores[Draws], draw.id, MIRA, seen, NOW)
    with pytest.raises(ConfirmedAlready):
        lifecycle.confirm(stores[Draws], draw.id, MIRA, seen, NOW)
    assert not lifecycle.is_ready(stores[Draws], heard(stores, draw)), "one word is not two"
    with pytest.raises(NotAsPublished):
        lifecycle.confirm(stores[Draws], draw.id, JAN, "something else", NOW)
    lifecycle.confirm(stores[Draws], draw.id, JAN, seen, NOW)
    assert lifecycle.is_ready(stores[Draws], stores[Draws].get(draw.id))
    with pytest.raises(NothingToConfirm):
        lifecycle.confirm(stores[Draws], draw.id, EVA, seen, NOW)


def test_a_draw_at_nobodys_word_asks_for_none(stores: Stores) -> None:
    draw = fixed(stores)
    with pytest.raises(NothingToConfirm):
        lifecycle.confirm(stores[Draws], draw.id, MIRA, lifecycle.published(draw), NOW)


def test_without_its_beacon_nothing_is_drawn_and_with_it_once(stores: Stores) -> None:
    draw, prizes = fixed(stores), Prizes()
    assert lifecycle.perform(stores[Draws], draw.id, NOW, prizes) is None
    heard(stores, draw)
    assert lifecycle.perform(stores[Draws], draw.id, NOW, prizes) is not None
    assert lifecycle.perform(stores[Draws], draw.id, NOW, prizes) is None
    assert len(prizes.won_by) == 1


def test_a_ticket_is_found_by_its_first_eight_letters_and_never_by_fewer(stores: Stores) -> None:
    draw = fixed(stores)
    whole = ticket(stores[Draws].secret(draw.id), 2).hex()
    assert lifecycle.find_ticket(stores[Draws], draw, whole[:8].upper()) == 2
    for beginning in (whole[:7], "", whole + "0"):
        with pytest.raises(NoSuchTicket):
            lifecycle.find_ticket(stores[Draws], draw, beginning)


def test_letters_with_which_several_tickets_begin_name_none(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifecycle, "SHORT", 1)
    draw = fixed(stores, 17)
    first = [ticket(stores[Draws].secret(draw.id), ordinal).hex()[0] for ordinal in range(1, 18)]
    shared = next(letter for letter in first if first.count(letter) > 1)
    with pytest.raises(NoSuchTicket):
        lifecycle.find_ticket(stores[Draws], draw, shared)


def out(stores: Stores, draw: DrawId, ordinal: int, prizes: Prizes) -> Win | None:
    return succession.fall_out(stores[Draws], draw, ordinal, Why.DISQUALIFIED, NOW, prizes, "He cheated")


def test_nobody_falls_out_before_the_drawing(stores: Stores) -> None:
    draw = fixed(stores)
    with pytest.raises(NotDrawn):
        out(stores, draw.id, 1, Prizes())
    assert stores[Draws].falls(draw.id) == []


def test_a_ticket_falls_out_once_and_what_is_none_never(stores: Stores) -> None:
    customers_of(stores, 3)
    stores[Team].put(Member(EVA, Role.EDITOR, "Eva", NOW))
    prizes = Prizes()
    draw = drawn(stores, prizes)
    (first,) = prizes.won_by
    moved = out(stores, draw.id, first, prizes)
    assert moved is not None
    assert (moved.place, prizes.won_by) == (1, [moved.ordinal])
    for ordinal in (first, EVA, 0, 4):
        with pytest.raises(OutAlready):
            out(stores, draw.id, ordinal, prizes)
    assert len(stores[Draws].falls(draw.id)) == 1


def test_an_alternate_who_falls_out_takes_no_place_from_anybody_and_is_passed_over(stores: Stores) -> None:
    prizes = Prizes()
    draw = drawn(stores, prizes)
    holder, (next_one, last) = prizes.won_by[0], stores[Draws].next_alternates(draw.id, 2)
    assert out(stores, draw.id, next_one.ordinal, prizes) is None
    assert prizes.won_by == [holder]
    moved = out(stores, draw.id, holder, prizes)
    assert moved is not None
    assert moved.ordinal == last.ordinal
    assert out(stores, draw.id, last.ordinal, prizes) is None, "nobody is left"
    assert succession.holders(stores[Draws], draw.id) == []


def test_a_prize_that_was_claimed_is_not_taken_from_its_winner_also_when_he_leaves(stores: Stores) -> None:
    prizes = Prizes()
    draw = drawn(stores, prizes)
    prizes.claimed = {*prizes.won_by}
    (win,) = succession.holders(stores[Draws], draw.id)
    assert win.customer is not None
    with pytest.raises(PrizeTaken):
        out(stores, draw.id, win.ordinal, prizes)
    succession.forget(stores[Draws], win.customer, NOW, prizes)
    assert stores[Draws].falls(draw.id) == []
