"""Whoever changes the file of a draw is found, and each guard is needed for it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from draws import verification
from draws.beacon import QUICKNET, first_round, time_of
from draws.draw import Out, Why
from draws.tickets import ticket
from draws.verification import DrawProblem, verify
from tests.draws.holding import (
    FIXED,
    OUTS,
    SECRET,
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
from tests.polls.forgery import tampered, written
from tests.scripts import in_english

ROUND_COMES = time_of(QUICKNET, first_round(QUICKNET, FIXED))
SCRIPT = Path(__file__).parents[2] / "docs" / "redraw.py"


def redrawn(data: bytes, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Check a file with the script alone, as somebody would who does not trust our code."""
    path = folder / "draw.json"
    path.write_bytes(data)
    return subprocess.run(
        [sys.executable, "-I", "-S", SCRIPT, path, *more], capture_output=True, text=True, check=False
    )


def test_a_draw_that_was_held_as_promised_is_right(tmp_path: Path) -> None:
    assert (verify(file()).exit, verify(file()).won, verify(file()).tickets) == (0, 5, 17)
    assert redrawn(file(), tmp_path).stdout == in_english(verify(file()).texts)


def test_a_draw_without_a_beacon_is_right_as_well(tmp_path: Path) -> None:
    draw = drawn(beacon=False)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranked(draw)[:4], 1)]
    assert verify(file((draw, wins, []))).exit == 0
    assert redrawn(file((draw, wins, [])), tmp_path).returncode == 0


def test_everyone_finds_the_rank_of_his_ticket() -> None:
    draw, *_ = lively()
    for rank, ordinal in enumerate(ranked(draw), 1):
        assert verify(file(), ticket(SECRET, ordinal).hex()).rank == rank
    assert verify(file(), ticket(SECRET, 2).hex()).exit == 1, "the team holds no ticket"


def test_a_thousand_files_with_one_thing_changed_are_all_found() -> None:
    random = Random(7)
    passed = [forged for _ in range(1000) if not verify(written(forged := tampered(parsed(), random))).exit]
    assert passed == []


def test_fitting_the_fingerprint_helps_only_with_what_nothing_is_drawn_from() -> None:
    """Title, number, names, times and reasons decide nothing; the fingerprint that was shown guards them."""
    random, guarded = Random(11), 0
    for _ in range(300):
        forged = tampered(parsed(), random)
        bound = ("secret", "head", "came", "out", "tickets", "tickets_hash", "beacon", "wins")
        if all(forged.get(name) == parsed()[name] for name in bound):
            continue
        times = [row[2] for row in parsed()["wins"]]
        if isinstance(forged.get("wins"), list) and _only_times(forged["wins"], times):
            continue
        if _only_reasons(forged.get("out"), forged):
            continue
        guarded += 1
        assert verify(resealed(forged)).exit != 0, forged
    assert guarded > 100


def _only_times(wins: Json, times: list[str]) -> bool:
    """Whether of the winners only the time was changed at which one of them won."""
    honest = parsed()["wins"]
    return [row[:2] for row in wins if isinstance(row, list)] == [row[:2] for row in honest] and [
        row[2:] for row in wins
    ] != [[time] for time in times]


def _only_reasons(out: Json, forged: Json) -> bool:
    """Whether only the reason was changed for which somebody has no ticket."""
    honest = parsed()
    return (
        isinstance(out, list)
        and [row[:1] for row in out if isinstance(row, list)] == [row[:1] for row in honest["out"]]
        and out != honest["out"]
    )


def other_secret() -> bytes:
    draw = drawn(secret=b"x" * 32)
    wins = [win(draw, n, o, n) for n, o in enumerate(ranked(draw, secret=b"x" * 32)[:4], 1)]
    return file((replace(draw, commitment="cd" * 32), wins, []), secret=b"x" * 32)


def dropped_ticket() -> bytes:
    """The operator leaves out whoever he does not like, after the hash was published."""
    honest = drawn()
    outs = sorted([*OUTS, (ranked(honest)[0], Out.BANNED)])
    draw = replace(drawn(outs=outs), tickets_hash=honest.tickets_hash)
    wins = [win(draw, n, o, n) for n, o in enumerate(ranked(draw, outs)[:4], 1)]
    return file((draw, wins, []), outs=outs)


def other_round() -> bytes:
    draw = drawn()
    assert draw.beacon
    draw = replace(draw, beacon=replace(draw.beacon, number=draw.beacon.number + 1))
    wins = [win(draw, n, o, n) for n, o in enumerate(ranked(draw)[:4], 1)]
    return file((draw, wins, []))


def drawn_at(instant: datetime) -> bytes:
    """The winners were known at that instant already."""
    draw = replace(drawn(), drawn=instant)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranked(draw)[:4], 1)]
    return file((draw, wins, []))


def drawn_early() -> bytes:
    """In the last instant before its round, when whoever knows the tickets could still want other ones."""
    return drawn_at(ROUND_COMES - timedelta(microseconds=1))


def other_winner() -> bytes:
    draw, ranks = drawn(), ranked(drawn())
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate([*ranks[:3], ranks[7]], 1)]
    return file((draw, wins, []))


def fallen_before() -> bytes:
    """A winner is passed over as if he had fallen out before anything was drawn."""
    draw, ranks = drawn(), ranked(drawn())
    wins = [win(draw, place, ordinal, place + 1) for place, ordinal in enumerate(ranks[1:5], 1)]
    return file((draw, wins, [fall(draw, ranks[0], -1)]))


@pytest.mark.parametrize(
    ("guard", "forgery", "problem"),
    [
        ("opens", other_secret, DrawProblem.SECRET),
        ("_hashes", dropped_ticket, DrawProblem.TICKETS),
        ("_beacon", other_round, DrawProblem.ROUND),
        ("_beacon", drawn_early, DrawProblem.ROUND),
        ("_in_order", other_winner, DrawProblem.WINNERS),
        ("_drawn", fallen_before, DrawProblem.WINNERS),
    ],
)
def test_each_guard_finds_a_forgery_that_nothing_else_would(
    guard: str, forgery: object, problem: DrawProblem, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert callable(forgery)
    data = forgery()
    assert verify(data).problems == (problem,)
    assert redrawn(data, tmp_path).returncode == 1
    monkeypatch.setattr(verification, guard, _asleep(guard))
    assert verify(data).exit == 0


def _asleep(guard: str) -> object:
    """A guard that does its work and says nothing of what it finds."""
    awake = getattr(verification, guard)

    def silent(*arguments: object) -> object:
        found = awake(*arguments)
        if isinstance(found, bool):
            return True
        list(found)
        return ()

    return silent


def test_with_its_round_a_draw_may_be_held(tmp_path: Path) -> None:
    assert verify(drawn_at(ROUND_COMES)).exit == 0
    assert redrawn(drawn_at(ROUND_COMES), tmp_path).returncode == 0


def test_who_moved_up_was_the_next_who_had_not_fallen_out() -> None:
    draw, wins, falls = lively()
    ranks = ranked(draw)
    skipped = [*wins[:4], win(draw, 2, ranks[6], 7, minutes=7)]
    assert verify(file((draw, skipped, falls))).problems == (DrawProblem.WINNERS,)
    assert verify(file((draw, wins[:4], falls))).problems == (DrawProblem.WINNERS,), "nobody moved up"
    assert verify(file((draw, wins, falls[:1]))).problems == (DrawProblem.WINNERS,), "the place was not free"


def test_with_fewer_tickets_than_prizes_each_wins_one_and_a_fall_leaves_the_place_empty() -> None:
    outs = tuple((ordinal, Out.WITHDRAWN) for ordinal in range(4, 21))
    draw = drawn(outs=outs)
    ranks = ranked(draw, outs)
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(ranks, 1)]
    assert verify(file((draw, wins, []), outs=outs)).exit == 0
    assert verify(file((draw, wins, [fall(draw, ranks[0], 3, Why.LEFT)]), outs=outs)).exit == 0


def test_what_is_no_file_of_a_draw_is_unreadable() -> None:
    for data in (b"", b"\xff", b"[]", b"glas-draw-1", json.dumps({"format": "glas-draw-1"}).encode()):
        assert verify(data).exit == 2


def test_the_script_finds_the_same_forgeries(tmp_path: Path) -> None:
    random = Random(13)
    passed = [
        forged
        for _ in range(40)
        if not redrawn(written(forged := tampered(parsed(), random)), tmp_path).returncode
    ]
    assert passed == []


def test_the_script_is_short_and_uses_the_standard_library_alone() -> None:
    checking, saying = SCRIPT.read_text().split("# What came of it")
    assert len(saying.splitlines()) <= 18
    lines = filter(str.strip, checking.split('"""')[2].splitlines())
    imported: list[str] = []
    written_out: list[str] = []
    for line in lines:
        (imported if line.startswith(("import ", "from ")) else written_out).append(line)
    assert len(written_out) <= 32
    assert {line.split()[1] for line in imported} <= sys.stdlib_module_names


def test_the_script_refuses_winners_out_of_their_order(tmp_path: Path) -> None:
    draw, ranks = drawn(), ranked(drawn())
    wins = [win(draw, place, ordinal, place) for place, ordinal in enumerate(reversed(ranks[:4]), 1)]
    assert redrawn(file((draw, wins, [])), tmp_path).returncode == 1
