"""Each thing that can be wrong with the file of a draw is found and named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from draws import verification
from draws.draw import Draw, Fall, Out, Win
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
    (DrawProblem.TIMES, put(instant(FIXED + TICK), "draw", "created")),
    (DrawProblem.TIMES, put(instant(FIXED - TICK), "drawn")),
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


def test_the_script_too_refuses_tickets_that_were_fixed_before_the_draw_was_announced(tmp_path: Path) -> None:
    forged = parsed()
    put(instant(FIXED + TICK), "draw", "created")(forged)
    assert judged(resealed(forged), tmp_path) == ((DrawProblem.TIMES,), False)


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


def won_before_the_drawing() -> Held:
    draw = drawn()
    return draw, first_four(draw, minutes=-1), []


def moved_up_before_the_place_was_free() -> Held:
    draw, wins, falls = lively()
    return draw, [*wins[:4], replace(wins[4], at=falls[1].at - TICK)], falls


def passed_over_before_he_fell_out() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [replace(falls[0], at=wins[4].at + TICK), falls[1]]


def nobody_moved_up() -> Held:
    draw, wins, falls = lively()
    return draw, wins[:4], falls


def fell_out_twice() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [*falls, replace(falls[0], at=falls[1].at)]


def fell_out_without_a_ticket() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [*falls, fall(draw, OUTS[0][0], 8)]


def fell_out_before_the_drawing() -> Held:
    draw, wins, falls = lively()
    return draw, wins, [replace(falls[0], at=DRAWN - TICK), falls[1]]


@pytest.mark.parametrize(
    ("problem", "held"),
    [
        (DrawProblem.WINNERS, wins_out_of_place),
        (DrawProblem.WINNERS, one_prize_too_few),
        (DrawProblem.WINNERS, won_before_the_drawing),
        (DrawProblem.WINNERS, moved_up_before_the_place_was_free),
        (DrawProblem.WINNERS, passed_over_before_he_fell_out),
        (DrawProblem.WINNERS, nobody_moved_up),
        (DrawProblem.FALLS, fell_out_twice),
        (DrawProblem.FALLS, fell_out_without_a_ticket),
        (DrawProblem.FALLS, fell_out_before_the_drawing),
    ],
)
def test_what_is_wrong_after_the_drawing_is_named(
    problem: DrawProblem, held: Callable[[], Held], tmp_path: Path
) -> None:
    assert judged(file(held()), tmp_path) == ((problem,), False)


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
