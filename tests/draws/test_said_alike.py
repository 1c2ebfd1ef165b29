"""`glas verify` and docs/redraw.py say the same of a draw, and of a ticket whole or as the list shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from draws.draw import Out, Why
from draws.tickets import ticket
from draws.verification import verify
from handlers.draws.page import SHORT
from tests.draws.holding import OUTS, SECRET, drawn, fall, file, lively, ranked, win
from tests.draws.test_draw_findings import erased_before_his_turn, first_four
from tests.scripts import REDRAW, in_english, said_by

ALONE = tuple((ordinal, Out.WITHDRAWN) for ordinal in range(4, 21))


def nobody_moved() -> bytes:
    draw = drawn()
    return file((draw, first_four(draw), []))


def moved_up() -> bytes:
    return file(lively())


def erased() -> bytes:
    return file(erased_before_his_turn())


def without_anyone_left() -> bytes:
    """Three tickets for four prizes, and one of the three is disqualified."""
    draw = drawn(outs=ALONE)
    ranks = ranked(draw, ALONE)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranks, 1)]
    return file((draw, wins, [fall(draw, ranks[0], 3, Why.DISQUALIFIED)]), outs=ALONE)


def nobody_at_all() -> bytes:
    outs = tuple((ordinal, Out.TEAM) for ordinal in range(1, 21))
    return file((drawn(outs=outs), [], []), outs=outs)


FILES = (nobody_moved, moved_up, erased, without_anyone_left, nobody_at_all)


def spoken(number: int) -> list[str]:
    """A ticket as people hand it in: whole, as the winners' list has it, and as a phone makes of it."""
    whole = ticket(SECRET, number).hex()
    return [whole, whole[:SHORT], f" {whole[:8].upper()} {whole[8:SHORT]}\n", whole[:1], f"{whole}0"]


@pytest.mark.parametrize("held", FILES)
def test_both_say_the_same_of_every_ticket(held: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "draw.json"
    path.write_bytes(held())
    asked = ["", *(form for number in range(1, 21) for form in spoken(number)), "5f2g", "…"]
    for form in asked:
        verdict = verify(held(), form)
        assert said_by(REDRAW, path, form) == (verdict.exit == 0, in_english(verdict.texts)), form


def test_the_short_ticket_of_the_winners_list_is_found_with_its_prize() -> None:
    _, wins, falls = lively()
    for each in wins:
        verdict = verify(file(), ticket(SECRET, each.ordinal).hex()[:SHORT])
        gone = each.ordinal in {gone.ordinal for gone in falls}
        assert (verdict.exit, verdict.rank) == (0, each.rank)
        assert (verdict.place, verdict.fallen) == (None if gone else each.place, gone)
    assert (verify(file()).won, verify(file()).fell, verify(file()).held) == (5, 2, 4)


def test_a_beginning_that_more_than_one_ticket_has_is_nobodys() -> None:
    without = {ordinal for ordinal, _ in OUTS}
    beginnings = Counter(ticket(SECRET, each).hex()[0] for each in range(1, 21) if each not in without)
    (several, number), *_ = beginnings.most_common(1)
    assert number > 1
    assert (verify(file(), several).exit, verify(file(), several).rank) == (1, None)
