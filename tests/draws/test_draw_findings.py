"""Each thing that can be wrong with the file of a draw is found and named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from draws import verification
from draws.draw import Draw, Fall, Out, Why, Win
from draws.publicfile import rules_hash
from draws.verification import DrawProblem, verify
from tests.draws.holding import (
    DRAWN,
    FIXED,
    OUTS,
    PRIZES,
    Json,
    drawn,
    fall,
    file,
    lively,
    parsed,
    ranked,
    resealed,
    win,
)
from tests.draws.test_draw_files import redrawn
from tests.polls.forgery import put, written
from texts import keys

OTHER = "cd" * 32
NO_HEX = "zz" * 32
TICK = timedelta(microseconds=1)
Held = tuple[Draw, list[Win], list[Fall]]


def instant(at: object) -> str:
    return str(at).replace(" ", "T")


FORGED: tuple[tuple[DrawProblem, Callable[[Json], None]], ...] = (
    (DrawProblem.SECRET, put(OTHER, "secret")),
    (DrawProblem.SECRET, put(NO_HEX, "secret")),
    (DrawProblem.SECRET, put("ab" * 31, "secret")),
    (DrawProblem.PRIZES, put(0, "draw", "prizes", 0, 0)),
    (DrawProblem.PRIZES, put("by post", "draw", "prizes", 0, 2)),
    (DrawProblem.HEAD, put(NO_HEX, "head")),
    (DrawProblem.HEAD, put("ab" * 31, "head")),
    (DrawProblem.HEAD, put(None, "draw", "poll")),
    (DrawProblem.OUT, put([[9, "banned"], [5, "team"], [2, "team"]], "out")),
    (DrawProblem.OUT, put([[2, "team"], [5, "team"], [5, "team"]], "out")),
    (DrawProblem.OUT, put([[0, "team"], [5, "team"], [9, "team"]], "out")),
    (DrawProblem.OUT, put([[2, "team"], [5, "team"], [21, "team"]], "out")),
    (DrawProblem.OUT, put(-1, "came")),
    (DrawProblem.NUMBER, put(18, "tickets")),
    (DrawProblem.TICKETS, put(OTHER, "tickets_hash")),
    (DrawProblem.BEACON, put(None, "beacon")),
    (DrawProblem.BEACON, put(None, "draw", "chain")),
    (DrawProblem.BEACON, put(OTHER, "beacon", 1)),
    (DrawProblem.BEACON, put("00", "beacon", 2)),
    (DrawProblem.BEACON, put("", "beacon", 2)),
    (DrawProblem.ROUND, put(1, "beacon", 0)),
    (DrawProblem.ROUND, put(0, "draw", "chain", 2)),
    (DrawProblem.ROUND, put(10**15, "draw", "chain", 1)),
)


@pytest.mark.parametrize(("problem", "forge"), FORGED)
def test_what_is_wrong_before_the_drawing_is_named(
    problem: DrawProblem, forge: Callable[[Json], None]
) -> None:
    forged = parsed()
    forge(forged)
    assert problem in verify(resealed(forged)).problems


def test_a_fingerprint_that_is_not_the_files_is_named() -> None:
    assert verify(written(parsed() | {"drawn": instant(DRAWN - TICK)})).problems == (DrawProblem.FINGERPRINT,)


def test_more_people_than_anybody_believes_are_not_reckoned_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "MOST", 20)
    assert verify(file()).problems == ()
    monkeypatch.setattr(verification, "MOST", 19)
    assert verify(file()).problems == (DrawProblem.OUT,)


def first_four(draw: Draw, minutes: int = 0) -> list[Win]:
    return [win(draw, place, ordinal, place, minutes) for place, ordinal in enumerate(ranked(draw)[:4], 1)]


def judged(data: bytes, folder: Path) -> tuple[tuple[DrawProblem, ...], bool]:
    """What `verify` finds, and whether the script that shares no line with it finds nothing."""
    return verify(data).problems, redrawn(data, folder).returncode == 0


def test_people_known_beforehand_are_drawn_by_the_rules_that_were_announced(tmp_path: Path) -> None:
    """With a head of his own choice an operator could try until he likes the winners."""
    draw = replace(drawn(), poll=None)
    bound = replace(draw, head=rules_hash(draw.id, draw.title, PRIZES, draw.commitment))
    assert judged(file((bound, first_four(bound), [])), tmp_path) == ((), True)
    other = replace(bound, title="Another one")
    assert judged(file((other, first_four(other), [])), tmp_path) == ((DrawProblem.HEAD,), False)


def wins_out_of_place() -> Held:
    draw = drawn()
    one, two, *more = first_four(draw)
    return draw, [replace(one, place=2), replace(two, place=1), *more], []


def one_prize_too_few() -> Held:
    draw = drawn()
    return draw, first_four(draw)[:3], []


def passed_over_before_he_fell_out() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [*reversed(falls)]


def passed_over_though_he_had_a_ticket() -> Held:
    draw, wins, falls = lively()
    return draw, wins, falls[1:]


def places_filled_in_another_order_than_they_became_free() -> Held:
    """The second in the order drawn fell out first: the next alternate is for his place."""
    draw, ranks = drawn(), ranked(drawn())
    falls = [fall(draw, ranks[1], 5), fall(draw, ranks[0], 7)]
    moved = [win(draw, 1, ranks[4], 5, minutes=7), win(draw, 2, ranks[5], 6, minutes=7)]
    return draw, [*first_four(draw), *moved], falls


def nobody_moved_up() -> Held:
    draw, wins, falls = lively()
    return draw, wins[:4], falls


def fell_out_twice() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [*falls, replace(falls[0], at=falls[1].at)]


def fell_out_without_a_ticket() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [*falls, fall(draw, OUTS[0][0], 8)]


@pytest.mark.parametrize(
    ("problem", "held"),
    [
        (DrawProblem.WINNERS, wins_out_of_place),
        (DrawProblem.WINNERS, one_prize_too_few),
        (DrawProblem.WINNERS, passed_over_before_he_fell_out),
        (DrawProblem.WINNERS, passed_over_though_he_had_a_ticket),
        (DrawProblem.WINNERS, places_filled_in_another_order_than_they_became_free),
        (DrawProblem.WINNERS, nobody_moved_up),
        (DrawProblem.FALLS, fell_out_twice),
        (DrawProblem.FALLS, fell_out_without_a_ticket),
    ],
)
def test_what_is_wrong_after_the_drawing_is_named(
    problem: DrawProblem, held: Callable[[], Held], tmp_path: Path
) -> None:
    assert judged(file(held()), tmp_path) == ((problem,), False)


def announced_after_it_was_fixed() -> Held:
    draw, wins, falls = lively()
    return replace(draw, created=FIXED + TICK), wins, falls


def fixed_after_it_was_drawn() -> Held:
    """Without a beacon: with one, its round comes in between."""
    draw = replace(drawn(beacon=False), drawn=FIXED - TICK)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranked(draw)[:4], 1)]
    return draw, wins, []


def declined_before_it_was_drawn() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [replace(falls[0], at=DRAWN - TICK), falls[1]]


def moved_up_before_it_was_drawn() -> Held:
    draw, wins, falls = lively()
    return draw, [*wins[:4], replace(wins[4], at=DRAWN - TICK)], falls


@pytest.mark.parametrize(
    "held",
    [
        announced_after_it_was_fixed,
        fixed_after_it_was_drawn,
        declined_before_it_was_drawn,
        moved_up_before_it_was_drawn,
    ],
)
def test_a_draw_by_a_clock_that_was_set_back_is_right_and_that_is_said(
    held: Callable[[], Held], tmp_path: Path
) -> None:
    """As older versions wrote it: what came before what follows from the order of the rows."""
    assert judged(file(held()), tmp_path) == ((), True)
    assert verify(file(held())).texts[1:] == (keys.verify_backwards(),)
    assert verify(file()).texts[1:] == ()


def erased_before_his_turn() -> Held:
    """The first alternate left before a place became free: he falls out when it does."""
    draw, ranks = drawn(), ranked(drawn())
    falls = [fall(draw, ranks[1], 7), fall(draw, ranks[4], 7, Why.LEFT)]
    return draw, [*first_four(draw), win(draw, 2, ranks[5], 6, minutes=7)], falls


def erased_before_the_drawing() -> Held:
    draw, ranks = drawn(), ranked(drawn())
    wins = [win(draw, place, ordinal, place + 1) for place, ordinal in enumerate(ranks[1:5], 1)]
    return draw, wins, [fall(draw, ranks[0], 0, Why.LEFT)]


@pytest.mark.parametrize("held", [erased_before_his_turn, erased_before_the_drawing])
def test_whoever_was_erased_is_passed_over_when_his_turn_comes(
    held: Callable[[], Held], tmp_path: Path
) -> None:
    draw, wins, falls = held()
    assert judged(file((draw, wins, falls)), tmp_path) == ((), True)
    others = [replace(each, why=Why.DISQUALIFIED) for each in falls]
    assert judged(file((draw, wins, others)), tmp_path) == ((DrawProblem.WINNERS,), False)


def test_nobody_wins_more_than_there_is_although_nobody_is_left_without(
    tmp_path: Path,
) -> None:
    outs = tuple((ordinal, Out.WITHDRAWN) for ordinal in range(6, 21))
    draw = drawn(outs=outs)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranked(draw, outs), 1)]
    assert judged(file((draw, wins[:4], []), outs=outs), tmp_path) == ((), True)
    assert judged(file((draw, wins, []), outs=outs), tmp_path) == ((DrawProblem.WINNERS,), False)


@pytest.mark.parametrize(
    "data",
    [
        file().replace(b'"tickets":17', b'"tickets":17,"tickets":17'),
        file().replace(b'"number":3', b'"number":3,"number":3'),
        file().replace(b'"confirmations":0', b'"confirmations":NaN'),
        file().replace(b'"team"', b'"unwanted"'),
        file().replace(b'"came"', b'"more":1,"came"'),
    ],
)
def test_what_reads_differently_here_and_there_is_unreadable(data: bytes) -> None:
    assert data != file()
    assert verify(data).exit == 2


def test_nothing_that_can_be_wrong_is_left_out_here() -> None:
    elsewhere = {DrawProblem.FINGERPRINT, DrawProblem.WINNERS, DrawProblem.FALLS}
    assert {problem for problem, _ in FORGED} == set(DrawProblem) - elsewhere
