"""Whoever changes a public file or a receipt is found, and each guard is needed for it."""

from __future__ import annotations

import json
from random import Random

import pytest
from msgspec.structs import replace

from polls.ballotlog import append
from polls.poll import PollId
from polls.verdict import Exit, Problem, Verdict
from polls.verification import verify
from tests.polls.elections import election, lively, terms_of
from tests.polls.forgery import Json, asleep, resealed, tampered, written

HELD = lively()
FILE = HELD.file()


def parsed(file: bytes = FILE) -> Json:
    return json.loads(file)


def problems(verdict: Verdict) -> list[Problem]:
    return [finding.problem for finding in verdict.findings]


def test_a_thousand_files_with_one_thing_changed_are_all_found() -> None:
    random = Random(7)
    passed = [
        forged
        for forged in (tampered(parsed(), random) for _ in range(1000))
        if not verify(written(forged)).exit
    ]
    assert passed == []


def test_fitting_the_fingerprint_to_a_forgery_helps_only_with_what_the_log_does_not_bind() -> None:
    random = Random(11)
    for _ in range(500):
        forged = tampered(parsed(), random)
        bound = {name: part for name, part in forged.items() if name not in ("life", "fingerprint")}
        if bound != {name: part for name, part in parsed().items() if name not in ("life", "fingerprint")}:
            assert verify(resealed(forged)).exit is not Exit.RIGHT


def test_a_thousand_tampered_receipts_are_all_found() -> None:
    random = Random(13)
    for _ in range(1000):
        line = random.choice(HELD.receipts).line
        at = random.randrange(len(line))
        forged = line[:at] + random.choice(("", "0", "7", "a", "f", ",", ":")) + line[at + 1 :]
        if forged != line:
            assert verify(FILE, forged).exit is Exit.WRONG


def test_a_receipt_whose_leaf_is_gone_is_named_as_such() -> None:
    shorter = lively()
    lost = shorter.cast("z", 1)
    assert problems(verify(FILE, lost.line)) == [Problem.RECEIPT_GONE]


def test_whoever_rewrites_a_ballot_and_all_that_hangs_on_it_is_found_by_that_voters_receipt() -> None:
    honest = election([(1,), (1,), (2,), (2,), (2,)])
    forged = election([(1,), (1,), (1,), (2,), (2,)])
    assert verify(forged.file()).exit is Exit.RIGHT
    assert problems(verify(forged.file(), honest.receipts[2].line)) == [Problem.RECEIPT_LEAF]
    assert problems(verify(forged.file(), honest.receipts[4].line)) == [Problem.RECEIPT_LEAF]


def test_a_finding_names_the_place() -> None:
    forged = parsed()
    forged["outcome"]["standings"][4]["votes"] = 3
    found = verify(resealed(forged)).findings[0]
    assert (found.problem, found.at, found.stated, found.found) == (Problem.VOTES, 5, "3", "1")


def test_a_file_that_is_wrong_throughout_names_the_first_findings_and_says_there_are_more() -> None:
    forged = parsed()
    forged["leaves"].pop(0)
    forged["openings"] = []
    verdict = verify(written(forged))
    assert verdict.findings[0].problem is Problem.LEAF_NUMBER
    assert (len(verdict.findings), verdict.more) == (20, True)


# Every guard is needed: with it a forgery is found, without it the forgery passes


def other_secret() -> bytes:
    held = election([(1,)])
    return resealed(json.loads(held.file()) | {"secret": "ff" * 32})


def broken_chain() -> bytes:
    forged = parsed()
    forged["leaves"][3][3] = "ab" * 32
    return resealed(forged)


def other_ballot_opened() -> bytes:
    """The opening of a ballot for 6 shows 2 instead, and the outcome is that of the forged ballots."""
    honest, forged = election([(6,), (2,), (6,)], terms_of(6)), election([(2,), (2,), (6,)], terms_of(6))
    file = json.loads(honest.file())
    file["openings"][0][2] = [2]
    return resealed(file | {"outcome": json.loads(forged.file())["outcome"]})


def ballot_beyond_the_limit() -> bytes:
    return election([(1, 2, 3), (1,)], terms_of(6, pick=2)).file()


def other_votes() -> bytes:
    forged = parsed()
    forged["outcome"]["standings"][0]["votes"] += 1
    return resealed(forged)


def other_lot() -> bytes:
    forged = parsed()
    forged["outcome"]["tie"]["lot"]["order"].reverse()
    return resealed(forged)


@pytest.mark.parametrize(
    ("guard", "forgery", "problem"),
    [
        ("_promises", other_secret, Problem.SECRET),
        ("_chain", broken_chain, Problem.LEAF_CHAIN),
        ("_wrong_opening", other_ballot_opened, Problem.OPENING_FALSE),
        ("_wrong_ballot", ballot_beyond_the_limit, Problem.BALLOT),
        ("_standings", other_votes, Problem.VOTES),
        ("_tie", other_lot, Problem.LOT_ORDER),
    ],
)
def test_each_guard_finds_a_forgery_that_nothing_else_would(
    guard: str, forgery: object, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(forgery)
    file = forgery()
    assert problem in problems(verify(file))
    asleep(guard, monkeypatch)
    assert verify(file).exit is Exit.RIGHT


def test_a_leaf_that_nobody_cast_is_found_even_when_the_chain_is_whole() -> None:
    held = lively()
    held.leaves.append(append(held.head, 21, "00" * 16, "11" * 32))
    assert problems(verify(held.file())) == [Problem.OPENING_MISSING]


def test_a_poll_that_closed_early_without_a_reason_is_named() -> None:
    file = parsed()
    file["life"]["closed"] = "2026-11-20T12:00:00Z"
    assert problems(verify(resealed(file))) == [Problem.REASON]
    file["life"]["reason"] = "The printer needs the titles sooner."
    assert verify(resealed(file)).exit is Exit.RIGHT


def test_a_receipts_poll_number_is_not_taken_for_another() -> None:
    receipt = replace(HELD.receipts[0], poll=PollId(77))
    found = verify(FILE, receipt.line).findings[0]
    assert (found.stated, found.found) == ("77", "7")
