"""A draw hears its beacon once: the round that the rule names, whole, and nothing in its place afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from draws import lifecycle
from draws.beacon import AFTER, QUICKNET, Round, first_round, is_whole, time_of
from draws.draw import Draw, DrawState
from draws.store import Announced, Draws
from tests.draws.holding import BEGAN, FIXED, SECRET, drawn

TICK = timedelta(microseconds=1)
NUMBER = first_round(QUICKNET, FIXED)


def said(signature: bytes, number: int = NUMBER) -> Round:
    """What a relay tells of a round; that the signature is the chain's own is not checked here."""
    return Round(number, sha256(signature).hexdigest(), signature.hex())


FIRST, SECOND = said(b"first"), said(b"second")


def waiting(stores: Stores, **changes: object) -> Draw:
    """A draw whose tickets are fixed, and which waits for its round."""
    rules = drawn()
    announced = Announced(
        title=rules.title,
        poll=None,
        prizes=rules.prizes,
        manner=rules.manner,
        commitment=rules.commitment,
        secret=SECRET,
        created=BEGAN,
    )
    kept = stores[Draws].add(announced)
    fixed = replace(kept, state=DrawState.FIXED, fixed=FIXED, head=rules.head, round=NUMBER)
    stores[Draws].save(replace(fixed, **changes))
    return stores[Draws].get(kept.id)


def test_a_second_answer_of_the_beacon_replaces_nothing(stores: Stores) -> None:
    draw = waiting(stores)
    assert lifecycle.hear_beacon(stores[Draws], draw.id, FIRST)
    assert not lifecycle.hear_beacon(stores[Draws], draw.id, SECOND)
    assert stores[Draws].get(draw.id).beacon == FIRST


@pytest.mark.parametrize("state", [DrawState.ANNOUNCED, DrawState.DRAWN, DrawState.LOST])
def test_a_draw_that_waits_for_no_beacon_hears_none(stores: Stores, state: DrawState) -> None:
    draw = waiting(stores, state=state)
    assert not lifecycle.hear_beacon(stores[Draws], draw.id, FIRST)
    assert stores[Draws].get(draw.id).beacon is None


@pytest.mark.parametrize(
    "other",
    [
        said(b"first", NUMBER + 1),
        said(b"first", NUMBER - 1),
        said(b""),
        replace(FIRST, randomness="00" * 32),
        replace(FIRST, signature="no number"),
    ],
)
def test_nothing_but_the_whole_round_that_the_rule_names_is_heard(stores: Stores, other: Round) -> None:
    draw = waiting(stores)
    assert not lifecycle.hear_beacon(stores[Draws], draw.id, other)
    assert not is_whole(other, NUMBER)
    assert stores[Draws].get(draw.id).beacon is None


@pytest.mark.parametrize("later", [timedelta(), TICK, timedelta(seconds=1), timedelta(seconds=3) - TICK])
def test_the_round_is_the_first_that_comes_ten_minutes_after_the_tickets_were_fixed(later: timedelta) -> None:
    fixed = datetime(2026, 12, 1, 18, 0, tzinfo=UTC) + later
    number = first_round(QUICKNET, fixed)
    assert time_of(QUICKNET, number - 1) < fixed + AFTER <= time_of(QUICKNET, number)
