"""Each thing that can be wrong with a public file or a receipt is found and named where it stands."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from polls.poll import Choice, PollId, Ties
from polls.receipts import Receipt
from polls.verdict import OF_THE_RECEIPT, Problem, Verdict
from polls.verification import verify
from tests.polls.elections import election, lively, terms_of
from tests.polls.forgery import Json, put, resealed, written

HELD = lively()
FILE = HELD.file()
OTHER = "ab" * 32
NO_HEX = "zz"


def problems(verdict: Verdict) -> list[Problem]:
    return [finding.problem for finding in verdict.findings]


Place = tuple[str | int, ...]


def swapped(name: str, inside: Place = ()) -> Callable[[Json], None]:
    """Let the first two rows change places."""

    def forge(file: Json) -> None:
        holder = file
        for step in inside:
            holder = holder[step]
        holder[name][:2] = holder[name][1::-1]

    return forge


def superseded_opened(file: Json) -> None:
    """Open a leaf that its voter replaced later."""
    first = HELD.receipts[0]
    file["openings"].insert(0, [first.seq, first.nonce, list(first.choices)])


def lot(name: str, value: Json) -> Callable[[Json], None]:
    return put(value, "outcome", "tie", "lot", name)


def standing(name: str, value: Json) -> Callable[[Json], None]:
    """Say something else of the last option, which nobody chose."""
    return put(value, "outcome", "standings", 5, name)


FORGED: tuple[tuple[Problem, Callable[[Json], None]], ...] = (
    (Problem.TERMS, put(7, "poll", "terms", "pick")),
    (Problem.TERMS, put(0, "poll", "terms", "pick")),
    (Problem.TERMS, put(7, "poll", "terms", "seats")),
    (Problem.TERMS, put(0, "poll", "terms", "seats")),
    (Problem.TERMS, put(-1, "poll", "terms", "quorum")),
    (Problem.METHOD, put("by acclamation", "poll", "terms", "method")),
    (Problem.TIMES, put("2026-12-01T17:00:01Z", "life", "closed")),
    (Problem.REASON, put("2026-12-01T16:59:59Z", "life", "closed")),
    (Problem.SECRET, put("ff" * 32, "secret")),
    (Problem.SECRET, put(NO_HEX * 32, "secret")),
    (Problem.LEAF_NUMBER, put(5, "leaves", 3, 0)),
    (Problem.LEAF_FORM, put(NO_HEX * 16, "leaves", 3, 1)),
    (Problem.LEAF_FORM, put("ab" * 15, "leaves", 3, 1)),
    (Problem.LEAF_FORM, put(NO_HEX * 32, "leaves", 3, 2)),
    (Problem.LEAF_FORM, put("ab" * 33, "leaves", 3, 2)),
    (Problem.LEAF_FORM, put(NO_HEX * 32, "leaves", 3, 3)),
    (Problem.LEAF_FIRST, put(OTHER, "leaves", 0, 3)),
    (Problem.LEAF_CHAIN, put(OTHER, "leaves", 3, 3)),
    (Problem.HEAD, put(OTHER, "head")),
    (Problem.OPENING_STRAY, superseded_opened),
    (Problem.OPENING_STRAY, put(21, "openings", -1, 0)),
    (Problem.OPENING_ORDER, swapped("openings")),
    (Problem.OPENING_FORM, put(NO_HEX * 16, "openings", 0, 1)),
    (Problem.OPENING_FORM, put("ab" * 15, "openings", 0, 1)),
    (Problem.OPENING_FALSE, put("ab" * 16, "openings", 0, 1)),
    (Problem.OPENING_MISSING, lambda file: file["openings"].pop()),
    (Problem.OPTIONS, lambda file: file["outcome"]["standings"].pop()),
    (Problem.OPTIONS, swapped("standings", ("outcome",))),
    (Problem.VOTERS, put(9, "outcome", "voters")),
    (Problem.VOTES, standing("votes", 1)),
    (Problem.PLACE, standing("place", 1)),
    (Problem.SEAT, standing("seated", True)),
    (Problem.TIED, standing("tied", True)),
    (Problem.SEATS, put(2, "outcome", "seats")),
    (Problem.SHORTFALL, put("quorum", "outcome", "shortfall")),
    (Problem.TIE, put(None, "outcome", "tie")),
    (Problem.TIE, put([1, 2], "outcome", "tie", "choices")),
    (Problem.TIE, put(1, "outcome", "tie", "seats")),
    (Problem.TIE, put("expand", "outcome", "tie", "rule")),
    (Problem.LOT, put(None, "outcome", "tie", "lot")),
    (Problem.LOT_OPTIONS, lot("options", [1, 2, 3])),
    (Problem.LOT_HEAD, lot("head", OTHER)),
    (Problem.LOT_BEACON, lot("beacon", "ff")),
    (Problem.LOT_TICKETS, lot("tickets_hash", OTHER)),
    (Problem.LOT_ORDER, swapped("order", ("outcome", "tie", "lot"))),
)


@pytest.mark.parametrize(("problem", "forge"), FORGED)
def test_what_is_wrong_with_a_file_is_named(problem: Problem, forge: Callable[[Json], None]) -> None:
    file = json.loads(FILE)
    forge(file)
    assert problem in problems(verify(resealed(file)))


def test_a_fingerprint_that_is_not_the_files_is_named() -> None:
    file = json.loads(FILE)
    file["life"]["notices"] = []
    assert problems(verify(written(file))) == [Problem.FINGERPRINT]


def test_a_ballot_against_the_rules_is_named() -> None:
    assert Problem.BALLOT in problems(verify(election([(1, 2, 3)], terms_of(6, pick=2)).file()))


def test_a_tie_that_there_was_not_is_named() -> None:
    tie = json.loads(FILE)["outcome"]["tie"]
    file = json.loads(election([(1,)]).file())
    file["outcome"]["tie"] = tie
    assert problems(verify(resealed(file))) == [Problem.TIE]


def test_a_lot_that_was_not_to_be_drawn_is_named() -> None:
    """All the tied are seated, so there is nothing to draw."""
    held = election([(1,), (2,)], terms_of(ties=Ties.EXPAND))
    file = json.loads(held.file())
    file["outcome"]["tie"]["lot"] = json.loads(FILE)["outcome"]["tie"]["lot"]
    assert problems(verify(resealed(file))) == [Problem.LOT]


LAST = HELD.receipts[-1]
RECEIPTS: tuple[tuple[Problem, Receipt], ...] = (
    (Problem.RECEIPT_POLL, replace(LAST, poll=PollId(8))),
    (Problem.RECEIPT_GONE, replace(LAST, seq=LAST.seq + 1)),
    (Problem.RECEIPT_LEAF, replace(LAST, head=OTHER)),
    (Problem.RECEIPT_LEAF, replace(LAST, pseudonym="ab" * 16)),
    (Problem.RECEIPT_LEAF, replace(LAST, seq=LAST.seq - 1)),
    (Problem.RECEIPT_BALLOT, replace(LAST, choices=(Choice(6),))),
    (Problem.RECEIPT_BALLOT, replace(LAST, nonce="ab" * 16)),
    (Problem.RECEIPT_MISSING, replace(LAST, revision=2, seq=0, head="", nonce="ab" * 16)),
    (Problem.RECEIPT_MISSING, replace(LAST, revision=2, seq=0, head="", pseudonym="ab" * 16)),
    (Problem.RECEIPT_REVISION, replace(LAST, revision=9, seq=0, head="")),
)


@pytest.mark.parametrize(("problem", "receipt"), RECEIPTS)
def test_what_is_wrong_with_a_receipt_is_named(problem: Problem, receipt: Receipt) -> None:
    assert problems(verify(FILE, receipt.line)) == [problem]


def test_nothing_that_can_be_wrong_is_left_out_here() -> None:
    elsewhere = {Problem.FINGERPRINT, Problem.BALLOT, Problem.RECEIPT_FORM}
    named = {problem for problem, _ in FORGED}, {problem for problem, _ in RECEIPTS}
    assert named[0] == set(Problem) - OF_THE_RECEIPT - elsewhere
    assert named[1] == OF_THE_RECEIPT - elsewhere
    assert problems(verify(FILE, "glas-receipt-1")) == [Problem.RECEIPT_FORM]
